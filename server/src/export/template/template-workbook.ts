import { type CellStyle, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { xmlText } from '../xml-text.js';

/** A column of a table that a person fills in. */
export interface TemplateColumn<Row> {
  /** As the reader of the filled-in file recognises it. */
  readonly heading: string;
  /** What a person writes there, with an example. */
  readonly meaning: string;
  readonly example: string;
  /** Short words to choose from. */
  readonly choices?: readonly string[];
  /** What is known before; null = the person's. */
  readonly known?: (row: Row) => string | null;
}

export interface Template<Row> {
  readonly sheet: string;
  /** Lines above the table: whose, of which year. */
  readonly heads: readonly string[];
  readonly columns: readonly TemplateColumn<Row>[];
  readonly rows: readonly Row[];
  readonly instructions: readonly string[];
}

const BOLD: CellStyle = { font: { bold: true } };
const WRAPPED: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const TEXT = '@';
/** Rows for which lists of words are prepared. */
const MOST_ROWS = 2000;

/** A table to fill in, with a sheet that says how. The example stands there, column by column, so that no row of it is
 *  ever read as a real one. */
export async function templateWorkbook<Row>(template: Template<Row>): Promise<Uint8Array> {
  return await writeXlsx({ sheets: [tableSheet(template), instructionSheet(template)] });
}

function tableSheet<Row>({ sheet, heads, columns, rows }: Template<Row>): WriteSheet {
  const above = heads.length === 0 ? [] : [...heads.map((head) => [xmlText(head)]), []];
  const headingRow = above.length;
  return {
    name: sheet,
    columns: columns.map(() => ({ width: 26, numFmt: TEXT })),
    rows: [
      ...above,
      columns.map(({ heading }) => heading),
      ...rows.map((row) => columns.map(({ known }) => shown(known?.(row) ?? null))),
    ],
    cells: new Map(columns.map((_, index) => [`${headingRow},${index}`, { style: BOLD }])),
    freezePane: { rows: headingRow + 1 },
    dataValidations: columns.flatMap(({ choices }, column) =>
      choices === undefined
        ? []
        : [
            {
              ...{ type: 'list' as const, values: [...choices], allowBlank: true, showErrorMessage: true },
              range: rangeRef(headingRow + 1, column, headingRow + MOST_ROWS, column),
            },
          ],
    ),
  };
}

function shown(text: string | null): string | null {
  return text === null ? null : xmlText(text);
}

function instructionSheet<Row>({ instructions, columns }: Template<Row>): WriteSheet {
  const lines = [
    ...instructions,
    ...columns.map(
      ({ heading, meaning, example }) => `Nella colonna «${heading}» si scrive ${meaning}; per esempio «${example}».`,
    ),
  ];
  return {
    name: 'Istruzioni',
    columns: [{ width: 120, numFmt: TEXT }],
    rows: lines.map((line) => [line]),
    cells: new Map(lines.map((_, row) => [`${row},0`, { style: WRAPPED }])),
  };
}
