import { insertDocument } from '../../database/insert-document.js';
import type { Database, Queries } from '../../database/open-database.js';
import { ClosedPlan, lockedPlanIsClosed } from '../../plan/open-plan.js';
import { indicatorsInForce } from '../../reading/load-indicators.js';
import { insertReadings, newReadingRows } from '../../reading/record-readings.js';
import { storeScores } from '../../scoring/store-scores.js';
import type { LoadOptions } from '../act/save-document.js';
import { importError } from '../draft/import-issue.js';
import type { ImportIssue } from '../draft/plan-draft.js';
import { sha256 } from '../text/content-digest.js';
import { type ChosenPlan, chosenPlan, type PlanChoice } from './chosen-plan.js';
import { bareCode } from './indicator-code.js';
import { readingsIssues } from './readings-check.js';
import type { DraftReading } from './readings-draft.js';
import { readingsFile } from './readings-file.js';

/** What came of loading a file of actual values: the public answer of `traguardo readings --json`. */
export interface ReadingsReport {
  readonly document: { readonly id: string | null; readonly filename: string; readonly sha256: string };
  readonly plan: { readonly municipality: string; readonly year: number } | null;
  readonly counts: { readonly rows: number; readonly final: number; readonly interim: number } | null;
  readonly issues: readonly ImportIssue[];
  /** Readings recorded. */
  readonly changed: number;
  readonly saved: boolean;
}

export interface ReadingsFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly recordedBy: string | null;
  /** Whether the values are invented, to show how the product looks. */
  readonly demonstration: boolean;
}

/**
 * Loads a file of actual values in one transaction: all of its rows or none. Values already recorded change nothing;
 * other values for the same indicator and date supersede them.
 */
export async function loadReadings(
  database: Database,
  file: ReadingsFile,
  { dryRun = false, onSaved, ...choice }: PlanChoice & LoadOptions<ReadingsReport>,
): Promise<ReadingsReport> {
  const document = { id: null, filename: file.filename, sha256: sha256(file.bytes) };
  const refused = { document, plan: null, counts: null, changed: 0, saved: false };
  const { result: read, text } = await readingsFile(file.bytes);
  if (read.rows === null) return { ...refused, issues: read.issues };
  const { rows, counts, issues } = read;
  const save = async (queries: Queries) => {
    const report = await saveReadings(queries, { file, rows, counts, issues, text }, choice);
    if (report.changed > 0) await onSaved?.(queries, report);
    return report;
  };
  try {
    if (!dryRun) return await database.write(save);
    return { ...(await database.rehearse(save)), saved: false };
  } catch (error) {
    if (!(error instanceof ClosedPlan)) throw error;
    return { ...refused, counts, issues: [...issues, importError('PLAN_CLOSED', error.message)] };
  }
}

/** A file of actual values as it was read. */
export interface ReadReadingsFile {
  readonly file: ReadingsFile;
  readonly rows: readonly DraftReading[];
  readonly counts: NonNullable<ReadingsReport['counts']>;
  readonly issues: readonly ImportIssue[];
  /** The file as text, to be shown with its lines. */
  readonly text: string;
}

/** Records the values of a file in the caller's transaction. Throws NOT_FOUND without a plan, CONFLICT where it is closed. */
export async function saveReadings(
  queries: Queries,
  read: ReadReadingsFile,
  choice: PlanChoice,
): Promise<ReadingsReport> {
  const { file, rows, counts } = read;
  const document = { id: null, filename: file.filename, sha256: sha256(file.bytes) };
  const plan = await chosenPlan(queries, choice);
  const isClosed = await lockedPlanIsClosed(queries, plan);
  const indicators = new Map((await indicatorsInForce(queries, plan)).map((row) => [row.code, row]));
  const issues = [...read.issues, ...readingsIssues(rows, indicators, plan.year)];
  if (issues.some(({ severity }) => severity === 'ERROR')) {
    return { document, plan, counts, issues, changed: 0, saved: false };
  }
  const { id, changed } = await insertFile(queries, { ...read, issues }, { ...plan, isClosed });
  return { document: { ...document, id }, plan, counts, issues, changed, saved: true };
}

interface LockedPlan extends ChosenPlan {
  readonly isClosed: boolean;
}

async function insertFile(queries: Queries, { file, rows, issues, text }: ReadReadingsFile, plan: LockedPlan) {
  const digest = sha256(file.bytes);
  const id = `${plan.municipality}-${plan.year}-${digest.slice(0, 12)}`;
  const recordedAt = new Date().toISOString();
  const recording = {
    municipality: plan.municipality,
    year: plan.year,
    demonstration: file.demonstration,
    measuresAct: plan.latestAct,
    recordedAt,
    recordedBy: file.recordedBy,
    document: id,
  };
  const readings = await newReadingRows(
    queries,
    recording,
    rows.map((row) => ({ ...row, indicator: bareCode(row.indicator, plan.year) })),
  );
  if (readings.length === 0) return { id, changed: 0 };
  if (plan.isClosed) throw new ClosedPlan(plan.year);
  if (!(await isDocumentKept(queries, plan, id))) {
    await insertDocument(queries, {
      municipality: plan.municipality,
      id,
      year: plan.year,
      kind: 'READINGS',
      filename: file.filename,
      sha256: digest,
      contentDigest: digest,
      bytes: file.bytes,
      text,
      importedAt: recordedAt,
      importedBy: file.recordedBy,
      issues,
    });
  }
  const changed = await insertReadings(queries, readings);
  await storeScores(queries, plan);
  return { id, changed };
}

async function isDocumentKept(queries: Queries, { municipality }: ChosenPlan, id: string): Promise<boolean> {
  const kept = await queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .select('id')
    .executeTakeFirst();
  return kept !== undefined;
}
