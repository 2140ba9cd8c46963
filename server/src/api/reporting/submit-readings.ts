import type { SubmissionState } from '@traguardo/schema/vocabulary';
import { type Actor, authorName } from '../../account/actor.js';
import { type AuditedChange, auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Sheet } from '../../reading/stored/load-submissions.js';
import { planName } from '../graphql/natural-name.js';
import { readingSheet } from './reading-sheet.js';
import type { ReadingSheet } from './reading-sheet-types.js';

/** Hands a sector's values over to the Segreteria, in the transaction of `queries`. */
export function submitReadings(queries: Queries, actor: Actor, plan: PlanKey, sheet: Sheet): Promise<ReadingSheet> {
  return auditedPlanChange(queries, actor, plan, () => submission(queries, actor, plan, sheet));
}

async function submission(queries: Queries, actor: Actor, plan: PlanKey, sheet: Sheet) {
  const before = await readingSheet(queries, actor, plan, sheet);
  if (before.state === 'SUBMITTED') {
    throw new DomainError(
      'CONFLICT',
      'Questi valori sono già stati trasmessi: ricaricare la pagina per vedere da chi.',
    );
  }
  const drafts = before.rows.filter(({ draft }) => draft !== null).map(({ indicator }) => indicator.code);
  if (drafts.length > 0) {
    throw new DomainError(
      'CONFLICT',
      `Ci sono bozze non ancora registrate: ${drafts.join(', ')}. Registrarle o cancellarle, poi trasmettere.`,
    );
  }
  return await step(queries, actor, plan, sheet, before, 'SUBMITTED', null);
}

/** Returns its values to a sector, with the reason. */
export function returnReadings(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  sheet: Sheet,
  reason: string,
): Promise<ReadingSheet> {
  return auditedPlanChange(queries, actor, plan, async () => {
    const before = await readingSheet(queries, actor, plan, sheet);
    if (before.state !== 'SUBMITTED') {
      throw new DomainError(
        'CONFLICT',
        'Si può restituire solo ciò che è stato trasmesso: il settore non ha trasmesso.',
      );
    }
    return await step(queries, actor, plan, sheet, before, 'RETURNED', reason);
  });
}

async function step(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  sheet: Sheet,
  before: ReadingSheet,
  state: Exclude<SubmissionState, 'NOT_SUBMITTED'>,
  reason: string | null,
): Promise<AuditedChange<ReadingSheet>> {
  const { municipality, year } = plan;
  const { sector, asOf, final } = sheet;
  await insertRows(queries, 'Submission', [
    {
      municipality,
      year,
      sector,
      asOf,
      final,
      number: before.history.length + 1,
      state,
      reason,
      recordedAt: new Date().toISOString(),
      recordedBy: authorName(actor) ?? actor.origin,
    },
  ]);
  const audit = {
    action: state === 'SUBMITTED' ? 'submitReadings' : 'returnReadings',
    subject: `${planName(plan)}/${sector}/${asOf}/${final ? 'consuntivo' : 'monitoraggio'}`,
    before: { state: before.state, reason: before.reason },
    after: { state, reason },
  };
  return { audit, keepsResults: true, answer: await readingSheet(queries, actor, plan, sheet) };
}
