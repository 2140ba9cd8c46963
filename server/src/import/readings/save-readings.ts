import { insertDocument } from '../../database/insert-document.js';
import type { Database, Queries } from '../../database/open-database.js';
import { fileId } from '../../plan/file-id.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { settledDefinitions } from '../../plan/stored/settled-definitions.js';
import { indicatorsInForce } from '../../reading/stored/load-indicators.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { clearDrafts } from '../../reading/stored/record-drafts.js';
import {
  insertReadings,
  planReadings,
  type RecordedReading,
  recordedRows,
} from '../../reading/stored/record-readings.js';
import { ClosedPlan, changePlanByDocument } from '../../scoring/stored/change-plan.js';
import type { LoadOptions } from '../act/read-document.js';
import { type ImportIssue, importError } from '../draft/import-issue.js';
import { sha256 } from '../text/content-digest.js';
import { type ChosenPlan, chosenPlan, type PlanChoice } from './chosen-plan.js';
import { codedRows } from './indicator-code.js';
import { type CheckedRow, checkedReadings, type UnusualValues } from './readings-check.js';
import type { DraftReading } from './readings-draft.js';
import { readingsFile } from './readings-file.js';
import { UnseenReadings, unseenRows } from './seen-readings.js';

/** The report of loading a file of actual values: the public output of `traguardo readings --json`. */
export interface ReadingsReport {
  readonly document: { readonly id: string | null; readonly filename: string; readonly sha256: string };
  readonly plan: PlanKey | null;
  readonly counts: { readonly rows: number; readonly final: number; readonly interim: number } | null;
  readonly issues: readonly ImportIssue[];
  /** Values left out because they are unusual and nobody has confirmed them. */
  readonly held: number;
  /** Readings recorded. */
  readonly changed: number;
  readonly saved: boolean;
}

export interface ReadingsFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly recordedBy: string | null;
  /** Whether the values are invented, for a demonstration of the product. */
  readonly demonstration: boolean;
  /** What becomes of values that are asked to be confirmed; left out = they are held back. */
  readonly unusual?: UnusualValues;
}

/**
 * Loads a file of actual values in one transaction: all of its rows or none, but those that wait for a confirmation.
 * Values already recorded change nothing; other values for the same indicator and date supersede them.
 */
export async function loadReadings(
  database: Database,
  file: ReadingsFile,
  { dryRun = false, onSaved, ...choice }: PlanChoice & LoadOptions<ReadingsReport>,
): Promise<ReadingsReport> {
  const document = { id: null, filename: file.filename, sha256: sha256(file.bytes) };
  const refused = { document, plan: null, counts: null, held: 0, changed: 0, saved: false };
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
  /** The readings of the plan when a person viewed the file (`seenReadings`); null = not viewed. */
  readonly seen?: string | null;
}

/**
 * Records the values of a file in the caller's transaction. Throws NOT_FOUND without a plan, CONFLICT where it is closed
 * or another reading would be superseded than the person saw.
 */
export async function saveReadings(
  queries: Queries,
  read: ReadReadingsFile,
  choice: PlanChoice,
): Promise<ReadingsReport> {
  const { file, rows, counts } = read;
  const document = { id: null, filename: file.filename, sha256: sha256(file.bytes) };
  const key = await chosenPlan(queries, choice);
  return await changePlanByDocument<ReadingsReport>(queries, key, async (stored) => {
    // An act that another request loaded before this one got the lock is in force now.
    const plan = await chosenPlan(queries, { municipality: key.municipality, year: key.year });
    const indicators = new Map((await indicatorsInForce(queries, plan)).map((row) => [row.code, row]));
    const check = checkedReadings(rows, indicators, plan.year, file.unusual ?? 'HELD');
    const issues = [...read.issues, ...check.issues];
    const held = check.rows.filter((row) => row.held).length;
    if (issues.some(({ severity }) => severity === 'ERROR') || held === rows.length) {
      return { answer: { document, plan, counts, issues, held, changed: 0, saved: false }, replay: false };
    }
    const isClosed = stored?.closed ?? false;
    const { id, changed } = await recordFile(queries, { ...read, issues }, check.rows, { ...plan, isClosed });
    return {
      answer: { document: { ...document, id }, plan, counts, issues, held, changed, saved: true },
      replay: changed > 0,
    };
  });
}

interface LockedPlan extends ChosenPlan {
  readonly isClosed: boolean;
}

async function recordFile(queries: Queries, read: ReadReadingsFile, checked: readonly CheckedRow[], plan: LockedPlan) {
  const { file, seen } = read;
  const id = fileId(plan, sha256(file.bytes).slice(0, 12));
  const recording = {
    municipality: plan.municipality,
    year: plan.year,
    demonstration: file.demonstration,
    measuresAct: plan.latestAct,
    recordedAt: new Date().toISOString(),
    recordedBy: file.recordedBy,
    document: id,
    settled: await settledDefinitions(queries, plan),
  };
  const before = await planReadings(queries, plan);
  const rows = codedRows(read.rows, plan.year).map((row, at) => ({ ...row, confirmed: checked[at]?.answered ?? [] }));
  const all = recordedRows(before, recording, rows);
  if (seen !== undefined && seen !== null) refuseUnseen(seen, all, before);
  const recorded = all.filter((_, at) => checked[at]?.held === false);
  const readings = recorded.filter(({ isNew }) => isNew).map(({ row }) => row);
  if (plan.isClosed && readings.length > 0) throw new ClosedPlan(plan.year);
  // A recorded value deletes its draft; an invented value does not, because a person typed the draft.
  if (!plan.isClosed && !file.demonstration) {
    await clearDrafts(
      queries,
      plan,
      recorded.map(({ row }) => row),
    );
  }
  if (readings.length === 0) return { id, changed: 0 };
  if (!(await isDocumentKept(queries, plan, id))) await keepDocument(queries, read, plan, recording);
  const changed = await insertReadings(queries, readings);
  return { id, changed };
}

/** A CONFLICT where a value would supersede a reading that was recorded after the file was viewed. */
function refuseUnseen(seen: string, recorded: readonly RecordedReading[], before: readonly Reading[]): void {
  const rows = recorded.map(({ row }) => row);
  // A row that repeats the recorded value supersedes nothing.
  const repeats = new Set(recorded.filter(({ isNew }) => !isNew).map(({ row }) => row));
  const unseen = unseenRows(seen, rows, before).filter((row) => !repeats.has(row));
  if (unseen.length > 0) throw new UnseenReadings(unseen.map(({ indicator }) => indicator));
}

function keepDocument(
  queries: Queries,
  { file, issues, text }: ReadReadingsFile,
  { municipality, year }: ChosenPlan,
  { document, recordedAt }: { readonly document: string; readonly recordedAt: string },
): Promise<void> {
  const digest = sha256(file.bytes);
  return insertDocument(queries, {
    municipality,
    id: document,
    year,
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

async function isDocumentKept(queries: Queries, { municipality }: ChosenPlan, id: string): Promise<boolean> {
  const kept = await queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .select('id')
    .executeTakeFirst();
  return kept !== undefined;
}
