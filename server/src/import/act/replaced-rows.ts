import type { ExpressionBuilder } from 'kysely';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import type { Tables } from '../../database/tables.js';
import type { ActKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';

/** What an act says, each table before those it refers to. What people declared beside it is not of its document. */
const OF_DOCUMENT = ['PlanQuestion', 'StatedValue', 'RevisionReview', 'Revision', 'Variation', 'Discrepancy'] as const;

type OfDocument = (typeof OF_DOCUMENT)[number];

/** The rows of an act as its document gave them, with what people reviewed and answered of them. */
type ActRows = { readonly [T in OfDocument]: readonly Tables[T][] } & { readonly Act: Tables['Act'] };

/** Keeps what a loaded act says, for the day on which its old document counts again. */
export async function keepReplaced(
  queries: Queries,
  { municipality }: ActKey,
  { document, replaced, rows }: { readonly document: string; readonly replaced: string; readonly rows: ActRows },
): Promise<void> {
  const kept = { municipality, document, replaced, rows: JSON.stringify(rows) };
  await queries.insertInto('ReplacedAct').values(kept).execute();
}

export async function actRows(queries: Queries, { municipality, year, act }: ActKey): Promise<ActRows> {
  const key = { municipality, year, act };
  const acts = queries.selectFrom('Act').where(({ and }) => and({ municipality, year, ordinal: act }));
  return {
    Act: await acts.selectAll().executeTakeFirstOrThrow(),
    PlanQuestion: await queries.selectFrom('PlanQuestion').where(ofAct(key)).selectAll().execute(),
    StatedValue: await queries.selectFrom('StatedValue').where(ofAct(key)).selectAll().execute(),
    RevisionReview: await queries.selectFrom('RevisionReview').where(ofAct(key)).selectAll().execute(),
    Revision: await queries.selectFrom('Revision').where(ofAct(key)).selectAll().execute(),
    Variation: await queries.selectFrom('Variation').where(ofAct(key)).selectAll().execute(),
    // What follows from several acts together is added again by the replay.
    Discrepancy: await queries
      .selectFrom('Discrepancy')
      .where(ofAct(key))
      .where('origin', '=', 'DOCUMENT')
      .selectAll()
      .execute(),
  };
}

function ofAct(key: ActKey) {
  return (where: ExpressionBuilder<Tables, OfDocument>) =>
    where.and([where('municipality', '=', key.municipality), where('year', '=', key.year), where('act', '=', key.act)]);
}

/** Deletes what an act says; its row stays. Returns how many rows were deleted. */
export async function deleteActRows(queries: Queries, key: ActKey): Promise<number> {
  const { municipality, year, act } = key;
  // Derived rows refer to the act too; the replay adds them again.
  await queries.deleteFrom('WeightChange').where(ofPlan({ municipality, year })).where('act', '=', act).execute();
  let removed = 0;
  for (const table of OF_DOCUMENT) {
    const rows = queries.deleteFrom(table).where(ofPlan({ municipality, year })).where('act', '=', act);
    removed += Number((await rows.executeTakeFirst()).numDeletedRows);
  }
  return removed;
}

/** Puts back what an act said. Returns how many rows were added. */
export async function restoreActRows(queries: Queries, key: ActKey, kept: string): Promise<number> {
  const rows: ActRows = JSON.parse(kept);
  const { municipality, year, act } = key;
  await queries
    .updateTable('Act')
    .set(rows.Act)
    .where(({ and }) => and({ municipality, year, ordinal: act }))
    .execute();
  return (
    (await insertRows(queries, 'StatedValue', rows.StatedValue)) +
    (await insertRows(queries, 'Variation', rows.Variation)) +
    (await insertRows(queries, 'Revision', rows.Revision)) +
    (await insertRows(queries, 'RevisionReview', rows.RevisionReview)) +
    (await insertRows(queries, 'Discrepancy', rows.Discrepancy)) +
    (await insertRows(queries, 'PlanQuestion', rows.PlanQuestion))
  );
}
