import {
  type Answers,
  type ImportQuestion,
  importQuestion,
  type QuestionCode,
} from '../../question/import-question.js';
import type { DetailColumn } from '../../table/columns/column-assignment.js';
import { isTableColumn, type TableColumn } from '../../table/columns/table-column.js';
import { printedHeading, type TableHeading } from '../../table/columns/table-heading.js';
import type { PlanRow } from '../../table/plan-rows.js';
import type { RowEdit, RowEdits } from '../../table/row-edit.js';
import type { DocumentRow } from '../../text/document-rows.js';
import { type ImportIssue, importWarning } from '../import-issue.js';

type Column = TableColumn | DetailColumn;

/** What is asked about a cell of a column; a column that is left out holds words, of which nothing is reckoned. */
const CODES: Readonly<Partial<Record<Column, QuestionCode>>> = {
  objectiveCode: 'SAME_MEMBER',
  indicatorCode: 'SAME_MEMBER',
  objectiveWeight: 'WEIGHT_MEANING',
  indicatorWeight: 'WEIGHT_MEANING',
  phaseWeight: 'WEIGHT_MEANING',
  target: 'TARGET_MEANING',
  direction: 'DIRECTION',
  baseline: 'VALUE_MEANING',
  phaseStart: 'VALUE_MEANING',
  phaseDue: 'VALUE_MEANING',
  actual: 'VALUE_MEANING',
  newTarget: 'DECISION_MEANING',
  newIndicatorWeight: 'DECISION_MEANING',
  newObjectiveWeight: 'DECISION_MEANING',
  request: 'DECISION_MEANING',
  decision: 'DECISION_MEANING',
};
const FIELDS: Readonly<Partial<Record<Column, string>>> = {
  objectiveCode: 'code',
  indicatorCode: 'code',
  objectiveWeight: 'weight',
  indicatorWeight: 'weight',
  phaseWeight: 'weight',
  phaseStart: 'start',
  phaseDue: 'due',
  newTarget: 'target',
  newIndicatorWeight: 'weight',
  newObjectiveWeight: 'weight',
};
const LONGEST_FOUND = 200;
const ID = /^[A-Z_]+\/(\d+)\/([A-Za-z]+)$/;

/**
 * The questions about the cells of a scan that were not recognised with certainty: what stands in the cell. A code is
 * asked before anything is saved, because a wrong one is a member that does not exist.
 */
export function doubtQuestions(rows: readonly PlanRow[]): ImportQuestion[] {
  return rows.flatMap((row) =>
    [...(row.cells.doubtful ?? [])].flatMap((column) => {
      const code = codeOf(column);
      return code === null ? [] : [cellQuestion(row, column, code)];
    }),
  );
}

function codeOf(column: Column): QuestionCode | null {
  return CODES[column] ?? (/^(?:year|interim):/.test(column) ? 'VALUE_MEANING' : null);
}

function cellQuestion(row: PlanRow, column: Column, code: QuestionCode): ImportQuestion {
  const text = textOf(row, column);
  const heading = headingOf(row, column);
  const isOfIndicator = !column.startsWith('objective') && !column.startsWith('phase');
  return importQuestion({
    ...{ id: `${code}/${row.row.line}/${column}`, code, line: row.row.line },
    blocking: code === 'SAME_MEMBER',
    message:
      text === null
        ? `Che cosa c'è scritto nella colonna «${heading}»? Dalla scansione non si legge.`
        : `Che cosa c'è scritto nella colonna «${heading}»? Dalla scansione sembra «${text}», ma non è certo.`,
    ...{ objective: row.objective, field: fieldOf(column), proposed: text },
    indicator: isOfIndicator ? (row.cells.filled.get('indicatorCode') ?? null) : null,
  });
}

function fieldOf(column: Column): string {
  if (column.startsWith('year:')) return 'yearTargets';
  return column.startsWith('interim:') ? 'interimTargets' : (FIELDS[column] ?? column);
}

/** The headings that were not recognised with certainty: the columns below may be others. */
export function headingDoubts(headings: readonly TableHeading[]): ImportIssue[] {
  return headings.flatMap(({ doubtful = [], printed, line }) => {
    const [first = 0] = doubtful;
    if (doubtful.length === 0) return [];
    const names = doubtful.map((at) => `«${printed[at] ?? ''}» (colonna ${at + 1})`).join(', ');
    const message = `Riga ${line}: nella scansione alcune intestazioni non si leggono con certezza: ${names}. Confrontarle con l'originale.`;
    return [
      importWarning('NOT_CERTAIN', message, { line, column: printed[first] ?? null, found: printed[first] ?? null }),
    ];
  });
}

/** Text outside of tables with numbers that were not recognised with certainty: what it says of the plan is not taken. */
export function textDoubts(lines: readonly DocumentRow[]): ImportIssue[] {
  return lines.flatMap(({ line, text, doubtful = [] }) => {
    if (doubtful.length === 0 || !/\d/.test(text)) return [];
    const found = text.slice(0, LONGEST_FOUND);
    const message = `Riga ${line}: nella scansione «${found}» non si legge con certezza: anno, periodo e numero di provvedimento che riporta non sono stati presi da qui.`;
    return [importWarning('NOT_CERTAIN', message, { line, found })];
  });
}

/** The cells of words that were not recognised with certainty, so that somebody compares them with the original. */
export function doubtIssues(rows: readonly PlanRow[]): ImportIssue[] {
  return rows.flatMap((row) => {
    const words = [...(row.cells.doubtful ?? [])].filter(
      (column) => codeOf(column) === null && textOf(row, column) !== null,
    );
    if (words.length === 0) return [];
    const names = words.map((column) => `«${headingOf(row, column)}»`).join(', ');
    const message = `Riga ${row.row.line}: nella scansione alcune parole non si leggono con certezza (${names}). Confrontarle con l'originale.`;
    const place = { line: row.row.line, column: headingOf(row, words[0] ?? 'objectiveTitle') };
    return [importWarning('NOT_CERTAIN', message, { ...place, found: textOf(row, words[0] ?? 'objectiveTitle') })];
  });
}

/** The edits of rows, with the answers about their cells: what a person reads there counts as printed. */
export function answeredCells(edits: RowEdits, answers: Answers): RowEdits {
  const all = new Map<number, RowEdit>(edits);
  for (const [id, answer] of answers) {
    const [, line, column = ''] = ID.exec(id) ?? [];
    if (line === undefined || !isTableColumn(column)) continue;
    const edit = all.get(Number(line)) ?? { line: Number(line), leaveOut: false, cells: new Map() };
    if (edit.cells.has(column)) continue;
    const text = answer.trim();
    all.set(edit.line, { ...edit, cells: new Map([...edit.cells, [column, text === '' ? null : text]]) });
  }
  return all;
}

function textOf({ cells }: PlanRow, column: Column): string | null {
  return (isTableColumn(column) ? cells.filled.get(column) : cells.details.get(column)) ?? null;
}

function headingOf({ heading }: PlanRow, column: Column): string {
  const printed = isTableColumn(column)
    ? printedHeading(heading, column)
    : heading.printed[heading.details.get(column) ?? -1];
  return printed ?? column;
}
