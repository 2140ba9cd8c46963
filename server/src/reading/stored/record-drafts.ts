import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { readingsBy } from '../reading-chain.js';
import type { ReadingDraft } from './reading-draft.entity.js';

interface DraftKey {
  readonly indicator: string;
  readonly asOf: string;
  readonly final: boolean;
}

/** The drafts of a plan for a date, those without texts included. */
export function draftRows(
  queries: Queries,
  key: PlanKey,
  { asOf, final }: Omit<DraftKey, 'indicator'>,
): Promise<ReadingDraft[]> {
  return queries
    .selectFrom('ReadingDraft')
    .where(ofPlan(key))
    .where('asOf', '=', asOf)
    .where('final', '=', final)
    .selectAll()
    .execute();
}

/** Replaces the stored drafts. */
export async function storeDrafts(queries: Queries, drafts: readonly ReadingDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  await queries
    .insertInto('ReadingDraft')
    .values(drafts)
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'year', 'indicator', 'asOf', 'final']).doUpdateSet(({ ref }) => ({
        version: ref('excluded.version'),
        value: ref('excluded.value'),
        numerator: ref('excluded.numerator'),
        denominator: ref('excluded.denominator'),
        note: ref('excluded.note'),
        criticality: ref('excluded.criticality'),
        correctiveAction: ref('excluded.correctiveAction'),
        savedAt: ref('excluded.savedAt'),
        savedBy: ref('excluded.savedBy'),
      })),
    )
    .execute();
}

/** Empties the drafts of recorded values. */
export async function clearDrafts(queries: Queries, key: PlanKey, recorded: readonly DraftKey[]): Promise<void> {
  for (const part of readingsBy(recorded, ({ asOf, final }) => `${asOf}|${final}`).values()) {
    const [{ asOf, final } = { asOf: '', final: false }] = part;
    await queries
      .updateTable('ReadingDraft')
      .set(({ eb }) => ({
        version: eb('version', '+', 1),
        value: null,
        numerator: null,
        denominator: null,
        note: null,
        criticality: null,
        correctiveAction: null,
      }))
      .where(ofPlan(key))
      .where('asOf', '=', asOf)
      .where('final', '=', final)
      .where(
        'indicator',
        'in',
        part.map(({ indicator }) => indicator),
      )
      .execute();
  }
}
