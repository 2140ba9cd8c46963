import { foldedText } from '../../../plan/natural-key.js';
import { documentFacts } from '../../facts/document-facts.js';
import { type Answers, type ImportQuestion, importQuestion } from '../../question/import-question.js';
import { yearsOf } from '../../table/columns/heading-words.js';
import type { TableColumn } from '../../table/columns/table-column.js';
import { documentTable, textLines } from '../../table/document-table.js';
import { type PlanRow, planRows } from '../../table/plan-rows.js';
import type { DocumentRow } from '../../text/document-rows.js';
import { type ImportIssue, importWarning } from '../import-issue.js';

/** The rows of a document without the sheets that do not count, and what is asked about its sheets. */
export interface SheetChoice {
  readonly rows: readonly DocumentRow[];
  readonly questions: readonly ImportQuestion[];
  readonly issues: readonly ImportIssue[];
}

interface Sheet {
  readonly name: string;
  readonly rows: readonly DocumentRow[];
  /** The rows of its indicators, by what tells one from another. */
  readonly indicators: ReadonlyMap<string, PlanRow>;
  /** The year that its name or its title names; null = none. */
  readonly year: number | null;
}

const ALL = '*';
const FIRST_YEAR = 2000;
/** What a plan says of an indicator: two sheets that print it otherwise cannot both count. */
const PROMISED: readonly TableColumn[] = ['target', 'indicatorWeight', 'objectiveWeight'];

/**
 * The sheets of a workbook that count. Sheets of different sectors or levels belong together. Two that print most of
 * the same indicators with other targets or weights are versions, and two that name different years are plans of their
 * own: a person says which one counts, and nothing is saved before.
 */
export function sheetChoice(rows: readonly DocumentRow[], answers: Answers): SheetChoice {
  const sheets = planSheets(rows, answers);
  const rivals = rivalSheets(sheets);
  const questions = rivals.map((group, at) => answered(sheetsQuestion(group, at), answers));
  const left = rivals.flatMap((group, at) => leftOut(group, questions[at]?.answer ?? null));
  const outside = new Set(left.flatMap((sheet) => sheet.rows));
  const said = questions.every(({ answer }) => answer !== null) ? left : [];
  return { rows: rows.filter((row) => !outside.has(row)), questions, issues: leftOutIssues(said) };
}

/** The sheets that hold indicators; none where the document has one sheet, or is no workbook. */
function planSheets(rows: readonly DocumentRow[], answers: Answers): Sheet[] {
  const starts = rows.flatMap(({ sheet }, at) => (sheet === undefined ? [] : [{ name: sheet, at }]));
  if (starts.length < 2) return [];
  return starts.flatMap(({ name, at }, next) => {
    const own = rows.slice(at, starts[next + 1]?.at);
    const lines = textLines(own);
    const year = namedYear(name) ?? documentFacts(lines).year;
    const { rows: tableRows, strays } = documentTable(own, year, answers);
    const placed = planRows(tableRows, { strays }).rows.filter(({ cells }) => cells.filled.has('indicatorTitle'));
    const indicators = new Map(placed.map((row) => [indicatorKey(row), row]));
    return indicators.size === 0 ? [] : [{ name, rows: own, indicators, year }];
  });
}

function namedYear(name: string): number | null {
  const years = yearsOf(name).filter((year) => year >= FIRST_YEAR);
  return years.length === 1 ? (years[0] ?? null) : null;
}

function indicatorKey({ sector, objective, objectiveTitle, cells }: PlanRow): string {
  const { filled, printedIndicator } = cells;
  const names = [sector, objectiveTitle ?? objective, printedIndicator, filled.get('indicatorTitle')];
  return JSON.stringify(names.map((name) => (name == null ? null : foldedText(name))));
}

/** The sheets that cannot all count, those together of which one excludes another. */
function rivalSheets(sheets: readonly Sheet[]): Sheet[][] {
  const groups: Sheet[][] = [];
  for (const sheet of sheets) {
    const met = groups.filter((group) => group.some((other) => areRivals(other, sheet)));
    const others = groups.filter((group) => !met.includes(group));
    groups.splice(0, groups.length, ...others, [...met.flat(), sheet]);
  }
  return groups.filter(({ length }) => length > 1);
}

function areRivals(one: Sheet, other: Sheet): boolean {
  if (one.year !== null && other.year !== null && one.year !== other.year) return true;
  const shared = [...one.indicators].flatMap(([key, row]) => {
    const again = other.indicators.get(key);
    return again === undefined ? [] : [{ row, again }];
  });
  const isMost = shared.length * 2 >= Math.min(one.indicators.size, other.indicators.size);
  return isMost && shared.some(({ row, again }) => PROMISED.some((column) => differs(row, again, column)));
}

function differs(one: PlanRow, other: PlanRow, column: TableColumn): boolean {
  const [a, b] = [one.cells.filled.get(column), other.cells.filled.get(column)];
  return a !== undefined && b !== undefined && foldedText(a) !== foldedText(b);
}

function sheetsQuestion(group: readonly Sheet[], at: number): ImportQuestion {
  const names = group.map(({ name }) => `«${name}»`).join(' e ');
  const isOfYears = new Set(group.map(({ year }) => year)).size === group.length;
  const why = isOfYears ? 'sono di anni diversi' : 'riportano gli stessi indicatori con target o pesi diversi';
  return importQuestion({
    id: at === 0 ? 'SHEETS' : `SHEETS/${at + 1}`,
    code: 'SHEETS',
    message: `I fogli ${names} ${why}: quale vale per questo provvedimento?`,
    blocking: true,
    line: [...(group.at(-1)?.indicators.values() ?? [])][0]?.row.line ?? null,
    choices: [
      ...group.map(({ name }) => ({ value: name, label: `Solo il foglio «${name}»` })),
      { value: ALL, label: 'Tutti: sono parti dello stesso piano' },
    ],
  });
}

function answered(question: ImportQuestion, answers: Answers): ImportQuestion {
  const given = answers.get(question.id);
  return { ...question, answer: question.choices.find(({ value }) => value === given)?.value ?? null };
}

/** Until a person has said which sheet counts, the first one is shown, so that no two of them are mixed. */
function leftOut(group: readonly Sheet[], answer: string | null): Sheet[] {
  if (answer === ALL) return [];
  const kept = answer ?? group[0]?.name;
  return group.filter(({ name }) => name !== kept);
}

function leftOutIssues(sheets: readonly Sheet[]): ImportIssue[] {
  return sheets.map(({ name, rows }) => {
    const message = `Il foglio «${name}» resta fuori, come è stato indicato prima del caricamento.`;
    return importWarning('LEFT_OUT', message, { line: rows[0]?.line ?? 1, found: name });
  });
}
