import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { ActKey, PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { chainsOf, readingsBy } from '../../reading/reading-chain.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { planReadings } from '../../reading/stored/record-readings.js';
import { carryReviews, lostReviews, type ReviewedRevision, reviewedRevisions } from './carried-reviews.js';
import type { ReadDocument } from './read-document.js';
import { actRows, deleteActRows, keepReplaced } from './replaced-rows.js';
import { type ActKeys, actRow, insertActDocument, insertActRows, savePlanNames } from './save-act.js';

export type ReplacedAct = { readonly changed: number } | { readonly conflict: string };

/**
 * Puts a corrected document in the place of the loaded one of the same act. The old one is kept, with its bytes and
 * problems; what people declared and reported goes on, and so do the reviews of revisions that the new document makes as
 * well. Where another review would be lost, nothing is replaced unless that is wanted, and the reason is given.
 */
export async function replaceAct(
  queries: Queries,
  read: ReadDocument,
  keys: ActKeys,
  loaded: string,
): Promise<ReplacedAct> {
  const act = { municipality: keys.slug, year: read.draft.year, act: read.draft.act.ordinal };
  const settled = await settledWords(queries, act);
  if (settled !== null) return { conflict: settled };
  const reviewed = await reviewedRevisions(queries, act);
  const lost = lostReviews(reviewed, read.draft);
  if (lost.length > 0 && read.replacing?.leaveReviews !== true) return { conflict: reviewsLost(lost) };
  const answers = await givenAnswers(queries, act);
  const importedAt = new Date().toISOString();
  const rows = await actRows(queries, act);
  const removed = await deleteActRows(queries, act);
  await keepOld(queries, keys, loaded);
  await insertActDocument(queries, read, keys, importedAt);
  await keepReplaced(queries, act, { document: keys.id, replaced: loaded, rows });
  await queries
    .updateTable('Act')
    .set(actRow(read.draft, keys))
    .where(ofPlan(act))
    .where('ordinal', '=', act.act)
    .execute();
  await savePlanNames(queries, act);
  const added = await insertActRows(queries, await withoutKnownZeros(queries, read, act), keys, importedAt);
  await carryReviews(queries, act, reviewed);
  await carryAnswers(queries, act, answers);
  return { changed: removed + added + 1 };
}

/** A value that was reported or declared needs its member in some act; `refusal` says what cannot be done without them. */
export async function checkMembers(
  queries: Queries,
  { municipality, year }: PlanKey,
  refusal: (codes: string) => string = notReplaceable,
): Promise<void> {
  const known = await queries
    .selectFrom('Indicator')
    .where(ofPlan({ municipality, year }))
    .select('code')
    .distinct()
    .execute();
  const codes = new Set(known.map(({ code }) => code));
  const readings = valuesInForce(await planReadings(queries, { municipality, year }));
  const declared = await queries
    .selectFrom('DeclaredValue')
    .where(ofPlan({ municipality, year }))
    .where('subject', '=', 'INDICATOR')
    .select('code')
    .distinct()
    .execute();
  const lost = [...new Set([...readings, ...declared].map(({ code }) => code))].filter((code) => !codes.has(code));
  if (lost.length === 0) return;
  throw new DomainError('CONFLICT', refusal(lost.join(', ')));
}

function notReplaceable(codes: string): string {
  return `Il documento non si può sostituire: di ${codes} ci sono valori rendicontati o dichiarati, e il nuovo documento non li riporta. Correggere il documento, oppure togliere prima quei valori.`;
}

/** Readings that count: one that was withdrawn needs no indicator. */
function valuesInForce(readings: readonly Reading[]): { readonly code: string }[] {
  const ofEach = readingsBy(readings, ({ indicator }) => indicator);
  return [...ofEach].flatMap(([code, own]) =>
    chainsOf(own).some(({ inForce }) => inForce !== null) ? [{ code }] : [],
  );
}

/** What people decided about the act's variations as they stand in the old document. */
async function settledWords(queries: Queries, { municipality, year, act }: ActKey): Promise<string | null> {
  const tables = [
    ['VariationSettlement', 'decisioni rinviate sono già state definite'],
    ['OutcomeCorrection', 'esiti letti dalle decisioni sono stati corretti'],
  ] as const;
  for (const [table, reason] of tables) {
    const rows = queries.selectFrom(table).where(ofPlan({ municipality, year })).where('act', '=', act);
    if ((await rows.select('line').limit(1).execute()).length > 0) return reason;
  }
  return null;
}

function reviewsLost(lost: readonly ReviewedRevision[]): string {
  const about = [...new Set(lost.map(({ revision }) => revision.indicator ?? revision.objective))].join(', ');
  return `le verifiche di ${lost.length === 1 ? 'una modifica' : `${lost.length} modifiche`} (${about}) non valgono per il nuovo documento, che non le dispone allo stesso modo`;
}

/** The old document knows which one took its place. */
async function keepOld(queries: Queries, { slug, id }: ActKeys, loaded: string): Promise<void> {
  await queries
    .updateTable('SourceDocument')
    .set({ replacedBy: id })
    .where('municipality', '=', slug)
    .where('id', '=', loaded)
    .execute();
}

/** A zero that was confirmed for the old document is confirmed already. */
async function withoutKnownZeros(queries: Queries, read: ReadDocument, act: ActKey): Promise<ReadDocument> {
  const { zeroConfirmed = [], ...draft } = read.draft;
  if (zeroConfirmed.length === 0) return read;
  const rows = await queries
    .selectFrom('DeclaredValue')
    .where(ofPlan(act))
    .where('act', '=', act.act)
    .where('field', '=', 'zeroConfirmed')
    .select('code')
    .execute();
  const known = new Set(rows.map(({ code }) => code));
  return { ...read, draft: { ...draft, zeroConfirmed: zeroConfirmed.filter((code) => !known.has(code)) } };
}

interface KeptAnswer {
  readonly key: string;
  readonly found: string | null;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
}

function givenAnswers(queries: Queries, { municipality, year, act }: ActKey): Promise<KeptAnswer[]> {
  return queries
    .selectFrom('PlanQuestion')
    .where(ofPlan({ municipality, year }))
    .where('act', '=', act)
    .where('answer', 'is not', null)
    .select(['key', 'found', 'answer', 'answeredAt', 'answeredBy'])
    .execute();
}

/** The same question about the same words is answered already. */
async function carryAnswers(queries: Queries, { municipality, year, act }: ActKey, given: readonly KeptAnswer[]) {
  for (const { key, found, answer, answeredAt, answeredBy } of given) {
    await queries
      .updateTable('PlanQuestion')
      .set({ answer, answeredAt, answeredBy })
      .where(ofPlan({ municipality, year }))
      .where('act', '=', act)
      .where('key', '=', key)
      .where('found', found === null ? 'is' : '=', found)
      .execute();
  }
}
