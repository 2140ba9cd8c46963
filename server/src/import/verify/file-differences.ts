import type { Database, Queries } from '../../database/open-database.js';
import type { SourceDocument } from '../../plan/stored/document/source-document.entity.js';
import { readingsBy } from '../../reading/reading-chain.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { documentText } from '../draft/document-draft.js';
import { keptAnswers } from '../readings/answer-issues.js';
import type { DraftReading } from '../readings/draft-reading.js';
import { fileReadings } from '../readings/file-readings.js';
import { loadReadingsPlan } from '../readings/load-readings-plan.js';
import { type ReadingsFileContent, readingsFile } from '../readings/readings-file.js';
import { sha256 } from '../text/content-digest.js';
import { isWorkbook } from '../text/file-kind.js';

type EvidenceTable = 'EvidenceFile' | 'PhaseEvidenceFile';

/** What is stored of a file and differs from what its bytes give. */
export interface FileDifference {
  readonly table: 'SourceDocument' | EvidenceTable | 'Reading';
  readonly key: string;
  readonly field: string;
  readonly stored: string | null;
  readonly recomputed: string | null;
}

export interface FileVerification {
  /** Files compared. */
  readonly files: number;
  readonly differences: readonly FileDifference[];
}

interface FileKey {
  readonly municipality: string;
  readonly id: string;
}

/** Compares the bytes of every document and of every file of evidence with their digests, and what was recorded from a
 *  file of values with the file. One file at a time: together they can be larger than the memory. */
export async function fileDifferences({ queries }: Database): Promise<FileVerification> {
  const documents = await fileKeys(queries, 'SourceDocument');
  const differences: FileDifference[] = [];
  for (const key of documents) differences.push(...(await ofDocument(queries, key)));
  let files = documents.length;
  for (const table of ['EvidenceFile', 'PhaseEvidenceFile'] as const) {
    const evidence = await fileKeys(queries, table);
    for (const key of evidence) differences.push(...(await ofEvidence(queries, table, key)));
    files += evidence.length;
  }
  return { files, differences };
}

function fileKeys(queries: Queries, table: 'SourceDocument' | EvidenceTable): Promise<FileKey[]> {
  return queries.selectFrom(table).orderBy('municipality').orderBy('id').select(['municipality', 'id']).execute();
}

async function ofEvidence(
  queries: Queries,
  table: EvidenceTable,
  { municipality, id }: FileKey,
): Promise<FileDifference[]> {
  const file = await queries
    .selectFrom(table)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .select(['sha256', 'size', 'bytes'])
    .executeTakeFirst();
  if (file === undefined) return [];
  const key = `${municipality}/${id}`;
  return compared(table, key, file, { sha256: sha256(file.bytes), size: file.bytes.length });
}

async function ofDocument(queries: Queries, { municipality, id }: FileKey): Promise<FileDifference[]> {
  const document = await queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .selectAll()
    .executeTakeFirst();
  if (document === undefined) return [];
  const key = `${municipality}/${id}`;
  const altered = compared('SourceDocument', key, document, { sha256: sha256(document.bytes) });
  // What other bytes say tells nothing about what was recorded.
  if (altered.length > 0) return altered;
  const text = document.kind === 'READINGS' ? await textOfReadings(document) : await documentText(document.bytes);
  const shown = text === null ? {} : { text };
  const readings = document.kind === 'READINGS' ? await ofReadings(queries, document) : [];
  return [...compared('SourceDocument', key, document, shown), ...readings];
}

/** The text of a file of values as it is read today; null for a workbook, of which earlier versions kept other words. */
async function textOfReadings({ bytes }: SourceDocument): Promise<string | null> {
  if (isWorkbook(bytes)) return null;
  const content = await readingsFile(bytes);
  return 'refused' in content ? null : content.text;
}

/** What a recorded value repeats of the row of its file. */
const OF_ROW = ['indicator', 'asOf', 'final', 'value', 'numerator', 'denominator', 'note', 'text'] as const;

async function ofReadings(queries: Queries, document: SourceDocument): Promise<FileDifference[]> {
  const content = await readingsFile(document.bytes);
  // A file that is refused today was read by an earlier version, and its digest is right.
  if ('refused' in content) return [];
  const stored = await queries
    .selectFrom('Reading')
    .where('municipality', '=', document.municipality)
    .where('document', '=', document.id)
    .orderBy('line')
    .selectAll()
    .execute();
  const rows = readingsBy(await rowsOfFile(queries, document, content, stored), ({ line }) => String(line));
  return stored.flatMap((reading) => {
    const ofLine = rows.get(String(reading.line)) ?? [];
    const same = ofLine.find(({ asOf, final }) => asOf === reading.asOf && final === reading.final);
    return ofReading(reading, same ?? ofLine[0], document);
  });
}

/** The file as it was read when it was loaded: for the act in force then, with the answers that are kept with it. */
async function rowsOfFile(
  queries: Queries,
  { municipality, id, year }: SourceDocument,
  { tables }: ReadingsFileContent,
  stored: readonly Reading[],
): Promise<readonly DraftReading[]> {
  const issues = await queries
    .selectFrom('DocumentIssue')
    .where('municipality', '=', municipality)
    .where('document', '=', id)
    .select(['code', 'heading', 'found'])
    .execute();
  const latestAct = stored[0]?.measuresAct ?? 0;
  const demonstration = stored.some((reading) => reading.demonstration);
  const plan = await loadReadingsPlan(queries, { municipality, year, latestAct }, { demonstration });
  return fileReadings(tables, plan, keptAnswers(issues)).rows;
}

function ofReading(reading: Reading, row: DraftReading | undefined, document: SourceDocument): FileDifference[] {
  const { municipality, year, indicator, asOf, number } = reading;
  const key = [municipality, year, indicator, asOf, number].join('/');
  if (row === undefined) return [{ table: 'Reading', key, field: 'riga', stored: 'presente', recomputed: null }];
  const printed = Object.fromEntries(OF_ROW.map((field) => [field, row[field]]));
  // A file that is loaded again, after a value was withdrawn, may have another author than the first time.
  const isFirst = reading.recordedAt === document.importedAt;
  return compared('Reading', key, reading, { ...printed, ...(isFirst && { recordedBy: document.importedBy }) });
}

function compared(
  table: FileDifference['table'],
  key: string,
  stored: object,
  recomputed: Readonly<Record<string, unknown>>,
): FileDifference[] {
  const found: Readonly<Record<string, unknown>> = { ...stored };
  return Object.entries(recomputed)
    .filter(([field, value]) => found[field] !== value)
    .map(([field, value]) => ({ table, key, field, stored: cellText(found[field]), recomputed: cellText(value) }));
}

const LONGEST_SHOWN = 200;

function cellText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value).slice(0, LONGEST_SHOWN);
}
