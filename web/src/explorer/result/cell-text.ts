import { date, number, percent, share } from '#format';
import type { Words } from '#words/words.js';
import type { Plain } from './answer-tables.js';

type Vocabulary = Words<'vocabulary'>;

/** Fields on the 0–100 scale of results. */
const PERCENTS = new Set([
  ...['attainment', 'raw', 'lowerBound', 'upperBound', 'percent', 'sectorEffect', 'areaEffect'],
  ...['averageAttainment', 'minAttainment', 'maxAttainment'],
]);
/** Numbers that only name something. */
const NAMES = new Set(['year', 'baselineYear', 'atAct', 'ordinal', 'line', 'page', 'measuresAct']);
const DAY = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/;

const ends = (column: string) => column.split('.').slice(-2);

/** Whether the numbers of a column are percent of the target, and so can be compared with each other. */
export function isPercent(column: string): boolean {
  const [owner, field] = column.includes('.') ? ends(column) : ['', column];
  return (
    PERCENTS.has(field ?? '') ||
    (field === 'value' && (owner === 'attainment' || owner === 'score' || owner === 'easing'))
  );
}

export function isShare(column: string): boolean {
  return column.split('.').at(-1) === 'coverage';
}

/** The vocabularies of a field by its name; the types of several objects share one. */
function vocabulariesOf(field: string, words: Vocabulary): readonly Readonly<Record<string, string>>[] {
  switch (field) {
    case 'status':
      return [words.status, words.revisionStatus];
    case 'state':
      return [words.state, words.phaseState];
    case 'kind':
      return [words.indicatorKind, words.areaKind, words.revision];
    case 'outcome':
      return [words.outcome];
    case 'direction':
      return [words.direction];
    case 'initiative':
      return [words.initiative];
    case 'frequency':
      return [words.frequency];
    case 'level':
      return [words.level];
    case 'field':
      return [words.field];
    default:
      return [];
  }
}

/** A value of a closed vocabulary in its words; any other text as it is. */
export function valueWord(column: string, value: string, words: Vocabulary): string {
  const field = column === 'revisionKind' ? 'kind' : (column.split('.').at(-1) ?? column);
  return vocabulariesOf(field, words).find((names) => Object.hasOwn(names, value))?.[value] ?? value;
}

export type CellWords = { vocabulary: Vocabulary; yes: string; no: string };

/** The cell as the screen writes it. */
export function cellText(column: string, cell: Plain | undefined, { vocabulary, yes, no }: CellWords): string {
  if (cell === null || cell === undefined) return vocabulary.unknown;
  if (typeof cell === 'boolean') return cell ? yes : no;
  if (typeof cell === 'string') return DAY.test(cell) ? date(cell) : valueWord(column, cell, vocabulary);
  if (isPercent(column)) return percent(cell);
  if (isShare(column)) return share(cell);
  return NAMES.has(column.split('.').at(-1) ?? '') ? String(cell) : number(cell);
}

/** The cell for a spreadsheet: words as on the screen, numbers and days with which it can calculate. */
export function fileCell(column: string, cell: Plain, { vocabulary, yes, no }: CellWords): string | number | null {
  if (typeof cell === 'boolean') return cell ? yes : no;
  return typeof cell === 'string' ? valueWord(column, cell, vocabulary) : cell;
}
