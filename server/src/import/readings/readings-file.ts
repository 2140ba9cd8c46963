import { type ImportIssue, importError } from '../draft/import-issue.js';
import { readBlocks } from '../format/read-blocks.js';
import { decodedText } from '../text/decode.js';
import { fileKind } from '../text/file-kind.js';
import { blockGroups } from './table/block-groups.js';
import { type CellRow, type FileTable, fileTable, type RowGroup } from './table/file-table.js';
import { textGroup } from './table/text-group.js';

/** A file of actual values as its format gives it, before it is known for which plan it is: plain data. */
export interface ReadingsFileContent {
  readonly tables: readonly FileTable[];
  /** To be shown with its lines. */
  readonly text: string;
  /** Parts that are hidden, and the like. */
  readonly issues: readonly ImportIssue[];
}

/** The tables of actual values of a file of any format; or why there are none. */
export async function readingsFile(
  bytes: Uint8Array,
): Promise<ReadingsFileContent | { readonly refused: ImportIssue }> {
  const read = await rowGroups(bytes);
  if ('refused' in read) return read;
  const tables = read.groups.map(fileTable).filter((table) => table !== null);
  if (tables.length === 0) return { refused: headingsMissing(read.groups) };
  return { tables, text: read.text, issues: read.issues };
}

interface ReadGroups {
  readonly groups: readonly RowGroup[];
  readonly text: string;
  readonly issues: readonly ImportIssue[];
}

async function rowGroups(bytes: Uint8Array): Promise<ReadGroups | { readonly refused: ImportIssue }> {
  if (fileKind(bytes) === null) {
    const decoded = decodedText(bytes);
    if ('refused' in decoded) return decoded;
    const group = textGroup(decoded.text);
    return 'code' in group ? { refused: group } : { groups: [group], text: decoded.text, issues: [] };
  }
  const read = await readBlocks(bytes);
  if ('refused' in read) return read;
  return { ...blockGroups(read.blocks), issues: read.issues };
}

const LONGEST_FOUND = 500;
/** Where headings are looked for. */
const MOST_ROWS = 40;
const SAMPLE = 'codice_indicatore;valore;numeratore;denominatore;data;definitivo;nota';

/** Says what was found, what is missing, and the shortest way to a file that is read. */
function headingsMissing(groups: readonly RowGroup[]): ImportIssue {
  const [widest] = groups.flatMap(({ rows }) => rows.slice(0, MOST_ROWS)).toSorted((a, b) => filled(b) - filled(a));
  const first = widest?.text ?? '';
  const found = first === '' ? 'nessuna tabella' : `una tabella con le celle «${first.slice(0, 100)}»`;
  const message = `Il file non ha una tabella di valori: c’è ${found}. Mancano le intestazioni: serve una riga con il codice (o il titolo) dell’indicatore e una colonna come «valore» o «consuntivo», ad esempio ${SAMPLE}.`;
  return importError('HEADINGS_MISSING', message, { line: widest?.line ?? 1, found: first.slice(0, LONGEST_FOUND) });
}

function filled({ cells }: CellRow): number {
  return cells.filter(({ text }) => text !== '').length;
}
