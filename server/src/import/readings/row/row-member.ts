import { foldedText } from '../../../plan/natural-key.js';
import { type Answers, type ImportQuestion, importQuestion } from '../../question/import-question.js';
import { LEAVE_OUT } from '../readings-question.js';
import type { CellRow, FileTable, TableColumn } from '../table/file-table.js';
import type { MemberIndex, MemberMatch, NamedMember } from './member-match.js';
import { quoted } from './row-measures.js';

/** The columns that name the indicator of a row. */
export interface MemberColumns {
  readonly code: TableColumn | null;
  readonly title: TableColumn | null;
  readonly objective: TableColumn | null;
}

/** The indicator of a row: its code in the plan, or as printed where the plan has none; or what has to be asked. */
export type RowMemberReading =
  | { readonly kind: 'CODE'; readonly code: string; readonly isKnown: boolean }
  | { readonly kind: 'NONE' }
  | { readonly kind: 'QUESTION'; readonly question: ImportQuestion }
  /** The code is the plan's, as a spreadsheet changes it. */
  | { readonly kind: 'DAMAGED'; readonly printed: string; readonly code: string }
  | { readonly kind: 'LEFT_OUT' };

/** The question whether damaged codes are those of the plan: one for a file. */
export const CODES_QUESTION = 'codes';
export const SAME = 'SAME';

/** The columns that name the indicator: of several the ones whose cells the plan knows. */
export function memberColumns(table: FileTable, members: MemberIndex): MemberColumns {
  const of = (...fields: readonly string[]) => table.columns.filter(({ field }) => fields.includes(field));
  const named = of('name');
  const coded = of('indicator', 'code');
  const byCode = mostKnown([...coded, ...named], table, (text) => members.isCode(text));
  const code = byCode === null || (byCode.count === 0 && coded.length === 0) ? null : byCode.column;
  const titles = [...of('title'), ...named].filter((column) => column !== code);
  const title = mostKnown(titles, table, (text) => members.isTitle(text))?.column ?? null;
  return { code, title, objective: of('objective')[0] ?? null };
}

function mostKnown(columns: readonly TableColumn[], { rows }: FileTable, isKnown: (text: string) => boolean) {
  const counted = columns.map((column) => ({
    column,
    count: rows.filter(({ cells }) => isKnown(cells[column.at]?.text ?? '')).length,
  }));
  return counted.toSorted((a, b) => b.count - a.count)[0] ?? null;
}

interface MemberContext {
  readonly members: MemberIndex;
  readonly indicators: ReadonlyMap<string, NamedMember>;
  readonly answers: Answers;
}

export function rowMember(row: CellRow, columns: MemberColumns, context: MemberContext): RowMemberReading {
  const cell = (column: TableColumn | null) => (column === null ? '' : (row.cells[column.at]?.text ?? '')) || null;
  const said = { code: cell(columns.code), title: cell(columns.title), objective: cell(columns.objective) };
  const printed = said.code ?? said.title;
  if (printed === null) return { kind: 'NONE' };
  return ofMatch(context.members.match(said), printed, row, context);
}

function ofMatch(match: MemberMatch, printed: string, row: CellRow, context: MemberContext): RowMemberReading {
  if (match.kind === 'FOUND') return { kind: 'CODE', code: match.code, isKnown: true };
  if (match.kind === 'UNKNOWN') return { kind: 'CODE', code: printed, isKnown: false };
  if (match.kind === 'DAMAGED') {
    const answer = context.answers.get(CODES_QUESTION);
    if (answer === SAME) return { kind: 'CODE', code: match.code, isKnown: true };
    return answer === LEAVE_OUT ? { kind: 'LEFT_OUT' } : { kind: 'DAMAGED', printed, code: match.code };
  }
  const question = memberQuestion(match.codes, printed, row, context);
  const answer = context.answers.get(question.id);
  if (answer === LEAVE_OUT) return { kind: 'LEFT_OUT' };
  if (answer !== undefined && match.codes.includes(answer)) return { kind: 'CODE', code: answer, isKnown: true };
  return { kind: 'QUESTION', question };
}

function memberQuestion(
  codes: readonly string[],
  printed: string,
  row: CellRow,
  { indicators }: MemberContext,
): ImportQuestion {
  const named = codes.map((code) => ({
    value: code,
    label: `${code}, ${indicators.get(code)?.title ?? 'senza titolo'}`,
  }));
  return importQuestion({
    id: `member:${row.line} ${printed}`.slice(0, 200),
    code: 'SAME_MEMBER',
    message: `${rowName(row)}: ${quoted(printed)} può essere più di un indicatore del piano (${codes.join(', ')}). Quale?`,
    blocking: false,
    line: row.line,
    indicator: codes[0] ?? null,
    field: 'indicator',
    choices: [...named, { value: LEAVE_OUT, label: 'nessuno: la riga resta fuori' }],
    proposed: null,
  });
}

export function isTotal({ cells }: CellRow): boolean {
  const first = cells.find(({ text }) => text !== '')?.text ?? '';
  return /^(?:sub ?)?total[ei]\b|^media\b|^somma\b/.test(foldedText(first));
}

/** The place of a row, as the beginning of an Italian sentence. */
export function rowName({ line, cells }: CellRow): string {
  const { sheet, cell } = cells[0]?.place ?? {};
  if (sheet === undefined) return `Riga ${line}`;
  return `Foglio «${sheet}», riga ${/\d+$/.exec(cell ?? '')?.[0] ?? line}`;
}
