import { insertDocument } from '../../database/insert-document.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import type { ActKey, PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { PlanDraft } from '../draft/plan-draft.js';
import { draftStatements } from '../draft/statements/draft-statements.js';
import { openQuestions } from '../question/import-question.js';
import { COMMAND_LINE, type ReadDocument } from './read-document.js';
import { reviewRows, revisionRows } from './revision-rows.js';

export interface ActKeys {
  readonly slug: string;
  /** Of the document. */
  readonly id: string;
  readonly sha256: string;
  readonly contentDigest: string;
}

/** Adds an act with its document, statements, variations and revisions. Returns how many rows were written. */
export async function insertAct(queries: Queries, read: ReadDocument, keys: ActKeys): Promise<number> {
  const { draft, issues } = read;
  const importedAt = new Date().toISOString();
  const plan = await savePlan(queries, draft, keys.slug, importedAt);
  await insertActDocument(queries, read, keys, importedAt);
  await queries.insertInto('Act').values(actRow(draft, keys)).execute();
  await savePlanNames(queries, { municipality: keys.slug, year: draft.year });
  return plan + 2 + issues.length + (await insertActRows(queries, read, keys, importedAt));
}

/** Stores the document of an act with its reading problems. */
export async function insertActDocument(
  queries: Queries,
  { draft, document, issues, text, places }: ReadDocument,
  keys: ActKeys,
  importedAt: string,
): Promise<void> {
  await insertDocument(queries, {
    municipality: keys.slug,
    id: keys.id,
    year: draft.year,
    kind: 'ACT',
    filename: document.filename,
    sha256: keys.sha256,
    contentDigest: keys.contentDigest,
    bytes: document.bytes,
    text,
    places: places ?? null,
    importedAt,
    importedBy: document.importedBy,
    replacedBy: null,
    issues,
  });
}

/** Adds what an act says: its statements, variations, revisions, discrepancies and open questions. */
export async function insertActRows(
  queries: Queries,
  read: ReadDocument,
  keys: ActKeys,
  importedAt: string,
): Promise<number> {
  const { draft, document } = read;
  const act = { municipality: keys.slug, year: draft.year, act: draft.act.ordinal };
  const reviewed = { reviewedBy: document.importedBy, reviewedAt: importedAt };
  const printedRows = new Map([...draft.objectives, ...draft.indicators].map(({ line, text }) => [line, text]));
  return (
    (await insertRows(queries, 'StatedValue', statedValueRows(draft, act))) +
    (await insertRows(queries, 'DeclaredValue', zeroRows(read, act, importedAt))) +
    (await insertRows(
      queries,
      'Variation',
      draft.variations.map(({ revisions, ...variation }) => ({
        ...act,
        ...variation,
        text: printedRows.get(variation.line) ?? '',
      })),
    )) +
    (await insertRows(
      queries,
      'Revision',
      draft.variations.flatMap((variation) => revisionRows(variation, act, reviewed)),
    )) +
    (await insertRows(
      queries,
      'RevisionReview',
      draft.variations.flatMap((variation) => reviewRows(variation, act, reviewed)),
    )) +
    (await insertRows(queries, 'Discrepancy', discrepancyRows(draft, act))) +
    (await insertRows(queries, 'PlanQuestion', questionRows(read, act)))
  );
}

/** Adds the municipality and the plan where they are new. */
async function savePlan(queries: Queries, draft: PlanDraft, slug: string, importedAt: string): Promise<number> {
  await queries
    .updateTable('Municipality')
    .set(({ ref }) => ({ givenName: ref('name') }))
    .where('slug', '=', slug)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('Act').where('Act.municipality', '=', slug).select('ordinal'))),
    )
    .execute();
  const municipality = await queries
    .insertInto('Municipality')
    .values({ slug, name: draft.municipality })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const plan = await queries
    .insertInto('Plan')
    .values({
      ...{ municipality: slug, year: draft.year, period: draft.period, closed: false, dataVersion: 0, derivedForm: 0 },
      ...{ published: true, publishedUntil: null, startedFrom: null, loadedIn: new Date(importedAt).getFullYear() },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(municipality.numInsertedOrUpdatedRows ?? 0n) + Number(plan.numInsertedOrUpdatedRows ?? 0n);
}

/** The plan's period and the municipality's name are those of the lowest act that prints them, in any order of loading. */
export async function savePlanNames(queries: Queries, { municipality, year }: PlanKey): Promise<void> {
  const period = await queries
    .selectFrom('Act')
    .where(ofPlan({ municipality, year }))
    .where('period', 'is not', null)
    .orderBy('ordinal')
    .select('period')
    .limit(1)
    .executeTakeFirst();
  await queries
    .updateTable('Plan')
    .set({ period: period?.period ?? null })
    .where(ofPlan({ municipality, year }))
    .execute();
  const { municipalityName } = await queries
    .selectFrom('Act')
    .where('municipality', '=', municipality)
    .orderBy('year')
    .orderBy('ordinal')
    .select('municipalityName')
    .limit(1)
    .executeTakeFirstOrThrow();
  await queries.updateTable('Municipality').set({ name: municipalityName }).where('slug', '=', municipality).execute();
}

/** The row of an act. */
export function actRow(draft: PlanDraft, { slug, id }: ActKeys) {
  const { ordinal, title, number, adoptedOn } = draft.act;
  return {
    municipality: slug,
    year: draft.year,
    ordinal,
    title,
    number,
    adoptedOn,
    period: draft.period,
    municipalityName: draft.municipality,
    document: id,
  };
}

function statedValueRows(draft: PlanDraft, act: ActKey) {
  return draftStatements(draft).map(({ source, ...statement }) => ({
    ...act,
    ...statement,
    line: source.line,
    text: source.text,
  }));
}

/** What is still open goes on with the plan; what was answered is in the draft already. */
function questionRows({ questions }: ReadDocument, act: ActKey) {
  return openQuestions(questions).map(({ id, place, choices, blocking, ...question }) => ({
    ...act,
    ...question,
    ...place,
    key: id,
    choices: JSON.stringify(choices),
    answeredAt: null,
    answeredBy: null,
  }));
}

/** A printed zero that is meant is declared by whoever said so when the document was loaded, and undone with it. */
function zeroRows({ draft, document }: ReadDocument, { municipality, year, act }: ActKey, recordedAt: string) {
  return (draft.zeroConfirmed ?? []).map((code) => ({
    ...{ municipality, year, subject: 'INDICATOR' as const, code, field: 'zeroConfirmed' as const, act, number: 1 },
    ...{ value: 'true', source: document.filename, reason: null, corrected: null, phase: null, words: null },
    recordedAt,
    recordedBy: document.importedBy ?? COMMAND_LINE,
  }));
}

function discrepancyRows(draft: PlanDraft, act: ActKey) {
  return draft.discrepancies.map((discrepancy, index) => ({
    ...act,
    key: `${discrepancy.line}/${discrepancy.code}/${discrepancy.indicator ?? discrepancy.objective ?? index}`,
    origin: 'DOCUMENT' as const,
    ...discrepancy,
  }));
}
