import { isKeyOf, keysOf } from '@traguardo/schema/fields/field-descriptor';
import type { z } from 'zod';
import {
  fieldHeading,
  PLAN_RECORD,
  type PlanRecord,
  RECORD_FORMAT,
  RECORD_TABLES,
  type RecordTable,
  SHEET_NAMES,
  STATED_FIELDS,
  STATEMENT_TABLES,
} from '../../plan/record/plan-record.js';
import { cellValue, statedValue } from '../../plan/record/record-cells.js';
import { shownColumns } from '../../plan/record/record-column.js';
import { type ImportIssue, importError } from '../draft/import-issue.js';
import type { Block, TableBlock } from '../format/block.js';
import { verbatimBlocks } from '../format/read-blocks.js';
import { fileKind } from '../text/file-kind.js';

/** What a file that holds a whole plan gives. */
export type RecordReading = { readonly record: PlanRecord } | { readonly refused: ImportIssue };

/** Reads the record of a plan from a file that an export made, in JSON or as a workbook that may have been saved again;
 *  null where the file is something else. */
export async function planRecordFile(bytes: Uint8Array): Promise<RecordReading | null> {
  const kind = fileKind(bytes);
  if (kind === null) return isRecordJson(bytes) ? checked(parsedJson(bytes)) : null;
  if (kind.format !== 'WORKBOOK' && kind.format !== 'OPEN_SHEET') return null;
  const read = await verbatimBlocks(bytes);
  if ('refused' in read || !holdsRecord(read.blocks)) return null;
  const hidden = read.issues[0];
  if (hidden !== undefined) {
    return { refused: damaged(`${hidden.message} Mostrare tutte le righe e le colonne, togliere i filtri e salvarlo`) };
  }
  return checked(sheetTables(read.blocks));
}

/** Whether the tables are those of a whole plan, which is no document of an act. */
export function holdsRecord(blocks: readonly Block[]): boolean {
  const plan = sheetsOf(blocks).get(SHEET_NAMES.plan);
  return plan?.rows[1]?.some((cell) => cell?.text === RECORD_FORMAT) === true;
}

const HEAD = 400;

/** Whether the text begins as the JSON of a whole plan does. */
export function isRecordJson(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD)).trimStart();
  return head.startsWith('{') && head.includes(`"${RECORD_FORMAT}"`);
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Cut off or altered: refused as a record with nothing in it.
    return null;
  }
}

function checked(content: unknown): RecordReading {
  const parsed = PLAN_RECORD.safeParse(content);
  if (parsed.success) return { record: parsed.data };
  return { refused: damaged(faultWords(parsed.error)) };
}

function damaged(what: string): ImportIssue {
  return importError(
    'NOT_READABLE',
    `Il file è un piano scaricato da Traguardo, ma non è intero: ${what}. Scaricarlo di nuovo (traguardo export plan FILE) e caricare quello.`,
  );
}

/** Where the first fault is, by the names that a person sees. */
function faultWords({ issues }: z.ZodError): string {
  const [table, row, name] = issues[0]?.path ?? [];
  if (typeof table !== 'string' || !isKeyOf(SHEET_NAMES, table)) return 'mancano le sue tabelle';
  const sheet = `nel foglio «${SHEET_NAMES[table]}»`;
  if (typeof row !== 'number') return `${sheet} mancano righe`;
  const column = shownColumns(RECORD_TABLES[table]).find((shown) => shown.name === name);
  return `${sheet} la riga ${row + 2} non si legge${column === undefined ? '' : ` (colonna «${column.heading}»)`}`;
}

function sheetsOf(blocks: readonly Block[]): ReadonlyMap<string, TableBlock> {
  const sheets = new Map<string, TableBlock>();
  let name = '';
  for (const block of blocks) {
    if (block.kind === 'SHEET') name = block.name;
    if (block.kind === 'TABLE' && !sheets.has(name)) sheets.set(name, block);
  }
  return sheets;
}

/** The tables of the workbook, with their cells as values: whether they fit is checked afterwards. */
function sheetTables(blocks: readonly Block[]): Record<string, unknown> {
  const sheets = sheetsOf(blocks);
  return Object.fromEntries(
    keysOf(RECORD_TABLES).map((table) => [table, tableRows(sheets.get(SHEET_NAMES[table]), table)]),
  );
}

function tableRows(sheet: TableBlock | undefined, table: RecordTable): unknown {
  if (sheet === undefined) return undefined;
  const [headings = [], ...rows] = sheet.rows.map((row) => row.map((cell) => cell?.text ?? ''));
  const columns = shownColumns(RECORD_TABLES[table]).map((column) => ({
    ...column,
    at: headings.indexOf(column.heading),
  }));
  const subject = keysOf(STATEMENT_TABLES).find((name) => STATEMENT_TABLES[name] === table);
  const fields = (subject === undefined ? [] : STATED_FIELDS[subject]).map((field) => ({
    field,
    at: headings.indexOf(fieldHeading(field)),
  }));
  return rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => ({
      ...Object.fromEntries(columns.map((column) => [column.name, cellValue(column, cells[column.at] ?? '')])),
      ...(subject !== undefined && { values: statedValues(fields, cells) }),
    }));
}

function statedValues(fields: readonly { readonly field: string; readonly at: number }[], cells: readonly string[]) {
  const stated = fields.map(({ field, at }) => [field, statedValue(cells[at] ?? '')] as const);
  return Object.fromEntries(stated.filter(([, value]) => value !== undefined));
}
