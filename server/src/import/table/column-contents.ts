import type { DocumentRow } from '../text/document-rows.js';
import { couldBeCode } from './code-shape.js';
import type { TableHeading } from './table-heading.js';

/** Rows that are looked at: enough to tell a column of numbers from one of titles. */
const SAMPLE = 30;
const NUMBERING = /^(?:n\.?|nr\.?|num\.?|ob(?:b|iettivo)?\.?)?\s*°?\s*\d{1,3}(?:[./-]\d{1,3})*[.)]?$/iu;

/** A heading over two columns, the first of which only numbers the titles of the second: the title is the second one. */
export function numberedTitles(heading: TableHeading, below: readonly DocumentRow[]): TableHeading {
  const positions = new Map(heading.positions);
  const pairs = [
    ['objectiveTitle', 'objectiveCode'],
    ['indicatorTitle', 'indicatorCode'],
  ] as const;
  for (const [title, code] of pairs) {
    const at = positions.get(title);
    if (at === undefined || positions.has(code) || isNamed(heading, at + 1)) continue;
    const [numbers, titles] = [column(below, at), column(below, at + 1)];
    if (numbers.length === 0 || titles.length === 0 || !numbers.every((cell) => NUMBERING.test(cell))) continue;
    positions.set(code, at);
    positions.set(title, at + 1);
  }
  return { ...heading, positions, width: Math.max(heading.width, ...[...positions.values()].map((at) => at + 1)) };
}

/** A phase with a code in its own column ("F01") has its words in the column of descriptions. */
export function phaseTexts(heading: TableHeading, below: readonly DocumentRow[]): TableHeading {
  const [title, text] = [heading.positions.get('phaseTitle'), heading.details.get('phaseText')];
  if (title === undefined || text === undefined) return heading;
  const codes = column(below, title);
  if (codes.length === 0 || !codes.every((cell) => couldBeCode(cell) && /\d/.test(cell))) return heading;
  return { ...heading, positions: new Map([...heading.positions, ['phaseTitle', text]]) };
}

function isNamed({ printed, months }: TableHeading, at: number): boolean {
  return (printed[at] ?? '') !== '' || months.has(at);
}

/** The filled cells of a column down to the next blank row or line of text. */
function column(below: readonly DocumentRow[], at: number): string[] {
  const end = below.findIndex((row) => row.cells.slice(1).every((cell) => cell === ''));
  return below
    .slice(0, Math.min(SAMPLE, end < 0 ? SAMPLE : end))
    .map((row) => row.cells[at] ?? '')
    .filter((cell) => cell !== '');
}
