import { isKeyOf, keysOf } from '@traguardo/schema/fields/field-descriptor';
import { type CellStyle, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { DomainError } from '../plan/domain-error.js';
import {
  fieldHeading,
  type PlanRecord,
  RECORD_TABLES,
  type RecordTable,
  SHEET_NAMES,
  STATED_FIELDS,
  STATEMENT_TABLES,
  type StatementRow,
} from '../plan/record/plan-record.js';
import { type RecordCell, recordCell, statedCell } from '../plan/record/record-cells.js';
import { type ShownColumn, shownColumns } from '../plan/record/record-column.js';
import type { Subject } from '../plan/statement/statement.js';
import { MAX_XLSX_ROWS } from './xlsx.js';

const BOLD: CellStyle = { font: { bold: true } };
const TEXT = '@';
/** As much as a cell of a spreadsheet holds. */
const LONGEST_CELL = 32_767;
/** Rows below the last one in which a person can still choose from the list of a column. */
const SPARE_ROWS = 200;

/** A plan with its history as a workbook: a sheet of instructions, then one for each kind of thing. It is read again as
 *  it was, also after a spreadsheet has saved it. */
export async function planWorkbook(record: PlanRecord): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: [instructions(), ...keysOf(RECORD_TABLES).map((table) => tableSheet(record, table))],
  });
}

function tableSheet(record: PlanRecord, table: RecordTable): WriteSheet {
  const subject = keysOf(STATEMENT_TABLES).find((name) => STATEMENT_TABLES[name] === table);
  const { headings, rows, lists } = subject === undefined ? plainTable(record, table) : statementTable(record, subject);
  if (rows.length > MAX_XLSX_ROWS || rows.some((cells) => cells.some(isTooLong))) {
    throw new DomainError(
      'TOO_COMPLEX',
      `Il foglio «${SHEET_NAMES[table]}» non si può scrivere: ha più di ${MAX_XLSX_ROWS} righe, o un testo di più di ${LONGEST_CELL} caratteri. Scaricare il piano in JSON, che non ha limiti.`,
    );
  }
  return {
    name: SHEET_NAMES[table],
    columns: headings.map(() => ({ width: 24, numFmt: TEXT })),
    rows: [headings, ...rows],
    cells: new Map(headings.map((_, index) => [`0,${index}`, { style: BOLD }])),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, headings.length - 1) },
    dataValidations: lists.map(({ column, values }) => ({
      ...{ type: 'list' as const, values: [...values], allowBlank: true },
      range: rangeRef(1, column, rows.length + SPARE_ROWS, column),
    })),
  };
}

interface SheetTable {
  readonly headings: string[];
  readonly rows: RecordCell[][];
  /** The columns of closed vocabularies. */
  readonly lists: readonly { readonly column: number; readonly values: readonly string[] }[];
}

function plainTable(record: PlanRecord, table: RecordTable): SheetTable {
  const columns = shownColumns(RECORD_TABLES[table]);
  const rows = record[table].map((row) => cells(columns, row));
  return { headings: columns.map(({ heading }) => heading), rows, lists: listsOf(columns) };
}

/** The fields of the subject stand between what a row is about and where it is printed. */
function statementTable(record: PlanRecord, subject: Subject): SheetTable {
  const table = STATEMENT_TABLES[subject];
  const columns = shownColumns(RECORD_TABLES[table]);
  const fields = STATED_FIELDS[subject];
  const rows = record[table].map((row: StatementRow) => [
    ...cells(columns, row),
    ...fields.map((field) => statedCell(row.values[field])),
  ]);
  return {
    headings: [...columns.map(({ heading }) => heading), ...fields.map(fieldHeading)],
    rows,
    lists: listsOf(columns),
  };
}

function cells(columns: readonly ShownColumn[], row: object): RecordCell[] {
  return columns.map((column) => recordCell(column, isKeyOf(row, column.name) ? row[column.name] : null));
}

/** A list in a cell's validation has at most 255 characters, and its values hold no comma. */
const LONGEST_LIST = 255;

function listsOf(columns: readonly ShownColumn[]): SheetTable['lists'] {
  return columns.flatMap(({ words, kind }, column) => {
    const values = kind === 'YES_NO' ? ['sì', 'no'] : Object.values(words ?? {});
    const isList =
      values.length > 0 && values.join(',').length <= LONGEST_LIST && !values.some((value) => value.includes(','));
    return isList ? [{ column, values }] : [];
  });
}

function isTooLong(cell: RecordCell): boolean {
  return typeof cell === 'string' && cell.length > LONGEST_CELL;
}

const INSTRUCTIONS: readonly (readonly [string, string])[] = [
  [
    'Che cos’è',
    'Il piano di un anno con tutta la sua storia, com’è in Traguardo: serve a conservarlo, a studiarlo e a portarlo in un’altra installazione.',
  ],
  [
    'Come si ricarica',
    'Dalla riga di comando: traguardo import FILE. Dove il piano c’è già ed è uguale, nulla cambia; dove non c’è, torna tale e quale. Si ricarica anche dopo che Excel o LibreOffice l’hanno salvato di nuovo (.xlsx, .ods).',
  ],
  [
    'Non si modifica',
    'È una copia: ogni valore ha la sua fonte in un provvedimento. Un file che non concorda con i documenti che contiene, o con il piano già caricato, è rifiutato con il punto in cui differisce. I cambiamenti si fanno in Traguardo: variazioni, correzioni, dichiarazioni.',
  ],
  [
    'Fogli Settori, Obiettivi, Indicatori, Fasi',
    'Ciò che ogni provvedimento dice, una riga per ogni punto da cui è tratto. «momento»: prima o dopo il provvedimento. Una cella vuota non dice nulla; «(nessuno)» dice che il valore non c’è; i testi con a capo o tabulazioni sono fra virgolette.',
  ],
  [
    'Fogli Aree, Target a ogni provvedimento',
    'Ciò che ne risulta: le aree, e i target e i pesi in vigore dopo ogni provvedimento.',
  ],
  [
    'Fogli Variazioni, Modifiche, Verifiche, Esiti corretti, Decisioni definite',
    'Richieste, motivazioni e decisioni; che cosa cambiano; come le persone ne hanno verificato la lettura.',
  ],
  ['Foglio Dichiarazioni', 'Ciò che le persone hanno dichiarato o corretto, con la fonte e il motivo.'],
  [
    'Fogli Documenti, Problemi di lettura, Originali',
    'I documenti da cui tutto è letto, byte per byte: «Originali» non è fatto per essere letto da una persona.',
  ],
  [
    'Che cosa non c’è',
    'I valori rendicontati (export readings), i file di prova, le campagne, la chiusura del ciclo, le domande sui documenti, i documenti sostituiti da uno corretto.',
  ],
  [
    'Nominativi',
    'Il file contiene i nomi dei responsabili e di chi ha caricato e verificato: non è per la pubblicazione.',
  ],
];

function instructions(): WriteSheet {
  return {
    name: 'Istruzioni',
    columns: [{ width: 40 }, { width: 110, numFmt: TEXT }],
    rows: INSTRUCTIONS.map(([title, words]) => [title, words]),
    cells: new Map(
      INSTRUCTIONS.flatMap((_, row) => [
        [`${row},0`, { style: { ...BOLD, alignment: { vertical: 'top' as const, wrapText: true } } }] as const,
        [`${row},1`, { style: { alignment: { vertical: 'top' as const, wrapText: true } } }] as const,
      ]),
    ),
  };
}
