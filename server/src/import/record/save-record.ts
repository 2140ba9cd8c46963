import { keysOf } from '@traguardo/schema/fields/field-descriptor';
import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { type PlanRecord, STATED_FIELDS, STATEMENT_TABLES } from '../../plan/record/plan-record.js';
import { singleStatements } from '../../plan/record/statement-rows.js';
import type { Subject } from '../../plan/statement/statement.js';
import { savePlanNames } from '../act/save-act.js';
import type { OriginalDocument } from './record-originals.js';

/** Stores the record of a plan of which no act is stored. Returns how many rows were written. */
export async function insertRecord(
  queries: Queries,
  record: PlanRecord,
  originals: readonly OriginalDocument[],
): Promise<number> {
  const [plan] = record.plan;
  if (plan === undefined) return 0;
  const key = { municipality: plan.municipality, year: plan.year };
  const written = [
    await insertPlan(queries, plan),
    await insertDocuments(queries, key, record, originals),
    await insertRows(
      queries,
      'Act',
      record.acts.map((row) => ({ ...key, ...row })),
    ),
    await insertRows(queries, 'StatedValue', statedRows(record, key)),
    ...(await insertDecisions(queries, key, record)),
  ];
  await savePlanNames(queries, key);
  return written.reduce((sum, count) => sum + count, 0);
}

async function insertPlan(queries: Queries, plan: PlanRecord['plan'][number]): Promise<number> {
  const { municipality, name, year, period, published, publishedUntil, startedFrom, loadedIn } = plan;
  const body = await queries
    .insertInto('Municipality')
    .values({ slug: municipality, name })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const stored = await queries
    .insertInto('Plan')
    .values({
      ...{ municipality, year, period, closed: false, dataVersion: 0, derivedForm: 0 },
      ...{ published, publishedUntil, startedFrom, loadedIn },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(body.numInsertedOrUpdatedRows ?? 0n) + Number(stored.numInsertedOrUpdatedRows ?? 0n);
}

async function insertDocuments(
  queries: Queries,
  { municipality, year }: PlanKey,
  { documents, issues }: PlanRecord,
  originals: readonly OriginalDocument[],
): Promise<number> {
  const contents = new Map(originals.map(({ id, ...content }) => [id, content]));
  const rows = documents.flatMap((document) => {
    const content = contents.get(document.id);
    return content === undefined ? [] : [{ municipality, year, kind: 'ACT' as const, ...document, ...content }];
  });
  // One statement each: together they can be larger than a statement may be.
  for (const row of rows) await queries.insertInto('SourceDocument').values(row).execute();
  const problems = issues.map((issue) => ({ municipality, ...issue }));
  return rows.length + (await insertRows(queries, 'DocumentIssue', problems));
}

function statedRows(record: PlanRecord, key: PlanKey) {
  return keysOf(STATEMENT_TABLES).flatMap((subject: Subject) =>
    record[STATEMENT_TABLES[subject]].flatMap((row) =>
      singleStatements(row, STATED_FIELDS[subject]).map((statement) => ({ ...key, subject, ...statement })),
    ),
  );
}

async function insertDecisions(queries: Queries, key: PlanKey, record: PlanRecord): Promise<number[]> {
  const ofPlan = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...key, ...row }));
  const discrepancies = record.discrepancies.map((row) => ({ ...key, origin: 'DOCUMENT' as const, ...row }));
  return [
    await insertRows(queries, 'ActDetail', ofPlan(record.details)),
    await insertRows(queries, 'Variation', ofPlan(record.variations)),
    await insertRows(queries, 'Revision', ofPlan(record.revisions)),
    await insertRows(queries, 'RevisionReview', ofPlan(record.reviews)),
    await insertRows(queries, 'OutcomeCorrection', ofPlan(record.outcomes)),
    await insertRows(queries, 'VariationSettlement', ofPlan(record.settlements)),
    await insertRows(queries, 'DeclaredValue', ofPlan(record.declarations)),
    await insertRows(queries, 'Discrepancy', discrepancies),
  ];
}
