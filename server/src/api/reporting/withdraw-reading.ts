import { type Actor, recordedName } from '../../account/actor.js';
import { recordAudit } from '../../account/audit/record-audit.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { openPlan } from '../../plan/stored/open-plan.js';
import { chainMembers, chainOf } from '../../reading/reading-chain.js';
import { readingsOfIndicator } from '../../reading/stored/load-indicators.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { recordWithdrawal } from '../../reading/stored/record-withdrawal.js';
import { storeScores } from '../../scoring/stored/replay-plan.js';
import { indicatorSectors } from '../access/operation-scopes.js';
import { readingId } from '../graphql/natural-id.js';
import { knownReadingName, noSuchReading } from '../graphql/reading-id.js';
import { refuseHandedOver } from './handed-over.js';
import { type ReadingView, readingViews } from './reading-views.js';
import { auditedReading } from './record-reports.js';

/** Takes a reading back in the transaction of `queries`: what it had replaced is in force again. */
export async function withdrawReading(
  queries: Queries,
  actor: Actor,
  id: string,
  reason: string,
): Promise<ReadingView> {
  const { municipality, year, indicator, asOf, final } = knownReadingName(id);
  const plan = { municipality, year };
  await openPlan(queries, municipality, year);
  const sectors = await indicatorSectors(queries, plan, [indicator]);
  await refuseHandedOver(
    queries,
    actor,
    plan,
    sectors.map((sector) => ({ sector, asOf, final })),
  );
  const readings = await readingsOfIndicator(queries, plan, indicator);
  const reading = readings.find((one) => readingId(one) === id) ?? noSuchReading(id);
  checkInForce(reading, readings);
  const withdrawal = await recordWithdrawal(queries, reading, readings, {
    reason,
    recordedAt: new Date().toISOString(),
    recordedBy: recordedName(actor),
  });
  await storeScores(queries, plan);
  await recordAudit(queries, actor, {
    municipality,
    action: 'withdrawReading',
    subject: id,
    before: auditedReading(reading),
    after: auditedReading(withdrawal),
  });
  const added = readingId(withdrawal);
  const view = readingViews([...readings, withdrawal]).find((one) => readingId(one) === added);
  return view ?? noSuchReading(added);
}

function checkInForce(reading: Reading, readings: readonly Reading[]): void {
  if (chainOf(chainMembers(readings, reading)).inForce === reading) return;
  throw new DomainError(
    'CONFLICT',
    'Si può ritirare solo la rilevazione in vigore: questa è già stata ritirata o sostituita. Ricaricare la pagina per vedere quella che vale ora.',
  );
}
