import { type Actor, reporterName } from '../../account/actor.js';
import { type AuditedChange, auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { chainMembers, chainOf } from '../../reading/reading-chain.js';
import { readingsOfIndicator } from '../../reading/stored/load-indicators.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { recordWithdrawal } from '../../reading/stored/record-withdrawal.js';
import { indicatorSectors } from '../access/operation-scopes.js';
import { readingName } from '../graphql/natural-name.js';
import { NODE_IDS, type ReadingKey } from '../graphql/node-id.js';
import { noSuchReading, type ReadingView, readingViews } from './reading-views.js';
import { auditedReading } from './record-reports.js';
import { refuseSubmitted } from './submitted-sheets.js';

/** Takes a reading back in the transaction of `queries`: what it had replaced is in force again. */
export async function withdrawReading(
  queries: Queries,
  actor: Actor,
  id: string,
  reason: string,
): Promise<ReadingView> {
  const named = NODE_IDS.Reading.key(id) ?? noSuchReading(id);
  return await auditedPlanChange(queries, actor, named, () => withdrawal(queries, actor, id, named, reason));
}

async function withdrawal(
  queries: Queries,
  actor: Actor,
  id: string,
  { municipality, year, indicator, asOf, final }: ReadingKey,
  reason: string,
): Promise<AuditedChange<ReadingView>> {
  const plan = { municipality, year };
  const sectors = await indicatorSectors(queries, plan, [indicator]);
  await refuseSubmitted(
    queries,
    actor,
    plan,
    sectors.map((sector) => ({ sector, asOf, final })),
  );
  const readings = await readingsOfIndicator(queries, plan, indicator);
  const reading = readings.find((one) => NODE_IDS.Reading.id(one) === id) ?? noSuchReading(id);
  checkInForce(reading, readings);
  const author = reporterName(actor, municipality, sectors);
  const withdrawn = await recordWithdrawal(queries, reading, readings, {
    reason,
    recordedAt: new Date().toISOString(),
    recordedBy: author,
  });
  const before = auditedReading(reading);
  const added = NODE_IDS.Reading.id(withdrawn);
  const view = readingViews([...readings, withdrawn]).find((one) => NODE_IDS.Reading.id(one) === added);
  return {
    audit: {
      action: 'withdrawReading',
      subject: readingName(reading),
      before,
      after: auditedReading(withdrawn),
      author,
    },
    readingsOf: new Set([indicator]),
    answer: view ?? noSuchReading(added),
  };
}

function checkInForce(reading: Reading, readings: readonly Reading[]): void {
  if (chainOf(chainMembers(readings, reading)).inForce === reading) return;
  throw new DomainError(
    'CONFLICT',
    'Si può ritirare solo la rilevazione in vigore: questa è già stata ritirata o sostituita. Ricaricare la pagina per vedere quella che vale ora.',
  );
}
