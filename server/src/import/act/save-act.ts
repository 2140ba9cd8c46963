import { insertDocument } from '../../database/insert-document.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import type { ActKey, PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { draftStatements } from '../draft/draft-statements.js';
import type { PlanDraft } from '../draft/plan-draft.js';
import type { ReadDocument } from './read-document.js';
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
  const { draft, document, issues } = read;
  const act = { municipality: keys.slug, year: draft.year, act: draft.act.ordinal };
  const importedAt = new Date().toISOString();
  const reviewed = { reviewedBy: document.importedBy, reviewedAt: importedAt };
  const plan = await savePlan(queries, draft, keys.slug, importedAt);
  await insertDocument(queries, {
    municipality: keys.slug,
    id: keys.id,
    year: draft.year,
    kind: 'ACT',
    filename: document.filename,
    sha256: keys.sha256,
    contentDigest: keys.contentDigest,
    bytes: document.bytes,
    text: read.text,
    places: read.places ?? null,
    importedAt,
    importedBy: document.importedBy,
    issues,
  });
  await queries.insertInto('Act').values(actRow(draft, keys)).execute();
  await savePlanNames(queries, act);
  const printedRows = new Map([...draft.objectives, ...draft.indicators].map(({ line, text }) => [line, text]));
  return (
    plan +
    2 +
    issues.length +
    (await insertRows(queries, 'StatedValue', statedValueRows(draft, act))) +
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
    (await insertRows(queries, 'Discrepancy', discrepancyRows(draft, act)))
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
      ...{ municipality: slug, year: draft.year, period: draft.period, closed: false, dataVersion: 0 },
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

function actRow(draft: PlanDraft, { slug, id }: ActKeys) {
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

function discrepancyRows(draft: PlanDraft, act: ActKey) {
  return draft.discrepancies.map((discrepancy, index) => ({
    ...act,
    key: `${discrepancy.line}/${discrepancy.code}/${discrepancy.indicator ?? discrepancy.objective ?? index}`,
    origin: 'DOCUMENT' as const,
    ...discrepancy,
  }));
}
