import { insertDocument } from '../../database/insert-document.js';
import type { Database, Queries } from '../../database/open-database.js';
import { fileId } from '../../plan/file-id.js';
import { settledDefinitions } from '../../plan/stored/settled-definitions.js';
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
import { reportedQuestions } from '../act/reported-draft.js';
import { importError } from '../draft/import-issue.js';
import type { Answers } from '../question/import-question.js';
import { sha256 } from '../text/content-digest.js';
import { type CheckedFile, checkedFile, isRecorded, isRefusedFile } from './checked-file.js';
import { type ChosenPlan, chosenPlan, type PlanChoice } from './chosen-plan.js';
import { withKnownRatios } from './known-ratios.js';
import { loadReadingsPlan } from './load-readings-plan.js';
import type { UnusualValues } from './readings-check.js';
import { type ReadingsFileContent, readingsFile } from './readings-file.js';
import type { ReadingsReport } from './readings-report.js';
import { UnseenReadings, unseenRows } from './seen-readings.js';

export interface ReadingsFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly recordedBy: string | null;
  /** Whether the values are invented, for a demonstration of the product. */
  readonly demonstration: boolean;
  /** What becomes of values that are asked to be confirmed; left out = they are held back. */
  readonly unusual?: UnusualValues;
  /** What was answered to the questions of the file. */
  readonly answers?: Answers;
}

/**
 * Loads a file of actual values in one transaction: all of its rows but those that are refused or wait for an answer;
 * none while it is not known what the file as a whole says. Values already recorded change nothing; other values for the
 * same indicator and date supersede them.
 */
export async function loadReadings(
  database: Database,
  file: ReadingsFile,
  { dryRun = false, onSaved, ...choice }: PlanChoice & LoadOptions<ReadingsReport>,
): Promise<ReadingsReport> {
  const document = { id: null, filename: file.filename, sha256: sha256(file.bytes) };
  const nothing = { questions: [], readings: [], held: 0, changed: 0, saved: false };
  const refused = { document, plan: null, counts: null, ...nothing };
  const content = await readingsFile(file.bytes);
  if ('refused' in content) return { ...refused, issues: [content.refused] };
  const save = async (queries: Queries) => {
    const report = await saveReadings(queries, { file, content }, choice);
    if (report.changed > 0) await onSaved?.(queries, report);
    return report;
  };
  try {
    if (!dryRun) return await database.write(save);
    return { ...(await database.rehearse(save)), saved: false };
  } catch (error) {
    if (!(error instanceof ClosedPlan)) throw error;
    return { ...refused, issues: [...content.issues, importError('PLAN_CLOSED', error.message)] };
  }
}

/** A file of actual values as it was read. */
export interface ReadReadingsFile {
  readonly file: ReadingsFile;
  readonly content: ReadingsFileContent;
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
  const { file } = read;
  const document = { id: null, filename: file.filename, sha256: sha256(file.bytes) };
  const key = await chosenPlan(queries, choice);
  return await changePlanByDocument<ReadingsReport>(queries, key, async (stored) => {
    // An act that another request loaded before this one got the lock is in force now.
    const plan = await chosenPlan(queries, { municipality: key.municipality, year: key.year });
    const said = checkedFile(read.content, await loadReadingsPlan(queries, plan, file), file);
    const { readings, counts, issues, questions, held } = said;
    const answer = { document, plan, counts, issues, questions: reportedQuestions(questions), readings, held };
    if (isRefusedFile(said)) return { answer: { ...answer, changed: 0, saved: false }, replay: false };
    const isClosed = stored?.closed ?? false;
    const { id, changed, indicators } = await recordFile(queries, { ...read, said }, { ...plan, isClosed });
    return {
      answer: { ...answer, document: { ...document, id }, changed, saved: true },
      replay: changed > 0,
      readingsOf: indicators,
    };
  });
}

interface LockedPlan extends ChosenPlan {
  readonly isClosed: boolean;
}

async function recordFile(
  queries: Queries,
  { file, content, seen, said }: ReadReadingsFile & { readonly said: CheckedFile },
  plan: LockedPlan,
) {
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
  const known = before.filter((reading) => reading.demonstration === file.demonstration);
  const rows = withKnownRatios(said.rows, known, said.kindOf).map((row, at) => ({
    ...row,
    confirmed: said.checked[at]?.answered ?? [],
  }));
  const all = recordedRows(before, recording, rows);
  if (seen !== undefined && seen !== null) refuseUnseen(seen, all, before);
  const recorded = all.filter((_, at) => isRecorded(said.checked[at]));
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
  if (readings.length === 0) return { id, changed: 0, indicators: new Set<string>() };
  if (!(await isDocumentKept(queries, plan, id)))
    await keepDocument(queries, { file, content, issues: said.issues }, plan, recording);
  const changed = await insertReadings(queries, readings);
  return { id, changed, indicators: new Set(readings.map(({ indicator }) => indicator)) };
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
  { file, issues, content }: ReadReadingsFile & Pick<CheckedFile, 'issues'>,
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
    text: content.text,
    places: null,
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
