import type { SubmissionQuestion, SubmissionState } from '@traguardo/schema/vocabulary';
import { type Actor, reporterName } from '../../account/actor.js';
import { type AuditedChange, auditedPlanChange } from '../../account/audit/audited-plan-change.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { type AskedIndicator, type GivenReason, unansweredIndicators } from '../../reading/check/submission-reasons.js';
import type { Sheet } from '../../reading/stored/load-submissions.js';
import { planName } from '../graphql/natural-name.js';
import { readingSheet } from './reading-sheet.js';
import type { ReadingSheet, SubmissionReason } from './reading-sheet-types.js';

/** A sheet that is sent, with what is said of missing values and missed targets. */
export interface SubmittedSheet extends Sheet {
  readonly reasons: readonly GivenReason[];
}

/** Hands a sector's values over to the Segreteria, in the transaction of `queries`. */
export function submitReadings(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  sheet: SubmittedSheet,
): Promise<ReadingSheet> {
  return auditedPlanChange(queries, actor, plan, () => submission(queries, actor, plan, sheet));
}

async function submission(queries: Queries, actor: Actor, plan: PlanKey, sheet: SubmittedSheet) {
  const before = await readingSheet(queries, actor, plan, sheet);
  if (before.state === 'SUBMITTED') {
    throw new DomainError(
      'CONFLICT',
      'Questi valori sono già stati trasmessi: ricaricare la pagina per vedere da chi.',
    );
  }
  const drafts = before.rows
    .filter(({ draft, indicator }) => draft !== null && indicator.sector === sheet.sector)
    .map(({ indicator }) => indicator.code);
  if (drafts.length > 0) {
    throw new DomainError(
      'CONFLICT',
      `Ci sono bozze non ancora registrate: ${drafts.join(', ')}. Registrarle o cancellarle, poi trasmettere.`,
    );
  }
  const asked = before.rows.flatMap(({ indicator: { code }, question }) =>
    question === null ? [] : [{ code, question }],
  );
  refuseUnanswered(unansweredIndicators(asked, sheet.reasons));
  const reasons = asked.map(({ code, question }) => {
    return {
      indicator: code,
      question,
      reason: sheet.reasons.find(({ indicator }) => indicator === code)?.reason ?? null,
    };
  });
  return await step(queries, actor, plan, sheet, before, { state: 'SUBMITTED', reason: null, reasons });
}

function refuseUnanswered(left: readonly AskedIndicator[]): void {
  if (left.length === 0) return;
  const codes = (wanted: SubmissionQuestion) =>
    left.flatMap(({ code, question }) => (question === wanted ? [code] : [])).join(', ');
  const [missing, missed] = [codes('VALUE_MISSING'), codes('TARGET_MISSED')];
  const sentences = [
    missing === '' ? null : `Manca il valore di ${missing}: scriverne il motivo, oppure registrare il valore.`,
    missed === ''
      ? null
      : `Non raggiunge il target, senza una nota, ${missed}: scrivere il motivo, oppure scegliere di trasmettere senza motivazione.`,
  ];
  throw new DomainError('INVALID_INPUT', sentences.filter((sentence) => sentence !== null).join(' '));
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
    return await step(queries, actor, plan, sheet, before, { state: 'RETURNED', reason, reasons: [] });
  });
}

interface NewStep {
  readonly state: Exclude<SubmissionState, 'NOT_SUBMITTED'>;
  readonly reason: string | null;
  readonly reasons: readonly SubmissionReason[];
}

async function step(
  queries: Queries,
  actor: Actor,
  plan: PlanKey,
  sheet: Sheet,
  before: ReadingSheet,
  { state, reason, reasons }: NewStep,
): Promise<AuditedChange<ReadingSheet>> {
  const { municipality, year } = plan;
  const { sector, asOf, final } = sheet;
  const key = { municipality, year, sector, asOf, final, number: before.history.length + 1 };
  const author = reporterName(actor, municipality, [sector]);
  await insertRows(queries, 'Submission', [
    {
      ...key,
      state,
      reason,
      recordedAt: new Date().toISOString(),
      recordedBy: author ?? actor.origin,
      noticedAt: null,
    },
  ]);
  await insertRows(
    queries,
    'SubmissionReason',
    reasons.map((said) => ({ ...key, ...said })),
  );
  const audit = {
    action: state === 'SUBMITTED' ? 'submitReadings' : 'returnReadings',
    subject: `${planName(plan)}/${sector}/${asOf}/${final ? 'consuntivo' : 'monitoraggio'}`,
    before: { state: before.state, reason: before.reason },
    after: { state, reason, reasons },
    author,
  };
  return { audit, keepsResults: true, answer: await readingSheet(queries, actor, plan, sheet) };
}
