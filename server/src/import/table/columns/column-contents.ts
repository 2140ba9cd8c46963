import type { DocumentRow } from '../../text/document-rows.js';
import { printedNumber } from '../../text/printed-number.js';
import { targetReading } from '../cells/target-reading.js';
import { couldBeCode } from '../codes/code-shape.js';
import { type HeadingReading, headingReading } from './heading-words.js';
import type { TableColumn } from './table-column.js';
import type { TableHeading } from './table-heading.js';

/** Rows that are looked at: enough to tell a column of numbers from one of titles. */
const SAMPLE = 30;
const NUMBERING = /^(?:n\.?|nr\.?|num\.?|ob(?:b|iettivo)?\.?)?\s*°?\s*\d{1,3}(?:[./-]\d{1,3})*[.)]?$/iu;

/** A column that only numbers the titles of the next one, under one heading for both or "Ob." beside "Descrizione
 *  obiettivo": the title is the second one. */
export function numberedTitles(heading: TableHeading, below: readonly DocumentRow[]): TableHeading {
  const positions = new Map(heading.positions);
  const pairs = [
    ['objectiveTitle', 'objectiveCode'],
    ['indicatorTitle', 'indicatorCode'],
  ] as const;
  for (const [title, code] of pairs) {
    const at = positions.get(title);
    if (at === undefined || positions.has(code) || !couldBeTitle(heading, at + 1, title)) continue;
    const [numbers, titles] = [column(below, at), column(below, at + 1)];
    if (numbers.length === 0 || titles.length === 0 || !numbers.every((cell) => NUMBERING.test(cell))) continue;
    if (titles.every((cell) => NUMBERING.test(cell))) continue;
    positions.set(code, at);
    positions.set(title, at + 1);
    if (positions.get('definition') === at + 1) positions.delete('definition');
  }
  return { ...heading, positions, width: Math.max(heading.width, ...[...positions.values()].map((at) => at + 1)) };
}

/** The indicators of a table that has objectives and targets, and between them a column of texts whose heading names
 *  nothing that a plan has ("Risultati misurabili", "Come si misura"). */
export function namelessIndicators(heading: TableHeading, below: readonly DocumentRow[]): TableHeading {
  const { positions } = heading;
  const [objective, target] = [positions.get('objectiveTitle'), positions.get('target')];
  const isOpen = !positions.has('indicatorTitle') && !positions.has('phaseTitle') && objective !== undefined;
  if (!isOpen || target === undefined || target < objective) return heading;
  const actual = heading.details.get('actual');
  const free = [...heading.unknown, ...(actual === undefined ? [] : [actual])].filter(
    (at) => at > objective && at < target && headingReading(heading.printed[at] ?? '')?.column !== 'kept',
  );
  const at = Math.max(...free.filter((position) => areTitles(below, position, target)));
  if (!Number.isFinite(at)) return heading;
  const details = new Map([...heading.details].filter(([, position]) => position !== at));
  const unknown = heading.unknown.filter((position) => position !== at);
  return { ...heading, positions: new Map([...positions, ['indicatorTitle', at]]), details, unknown };
}

/** Of several columns that may be the targets the only one that has values: "Risultato atteso" in words beside "Target". */
export function valuedTarget(heading: TableHeading, below: readonly DocumentRow[]): TableHeading {
  const candidates = heading.doubled.get('target');
  if (candidates === undefined) return heading;
  const isValue = (text: string) => targetReading(text, { year: 0, speaksOfDates: true }).kind === 'value';
  const [valued, ...others] = candidates.filter((at) => column(below, at).some(isValue));
  if (valued === undefined || others.length > 0) return heading;
  const doubled = new Map([...heading.doubled].filter(([field]) => field !== 'target'));
  const unknown = [...heading.unknown, ...candidates.filter((at) => at !== valued)];
  const kept = unknown.filter((at) => at !== valued).toSorted((a, b) => a - b);
  return {
    ...heading,
    positions: new Map([...heading.positions, ['target', valued]]),
    doubled,
    unknown: [...new Set(kept)],
  };
}

/** Whether a column has a text of its own, and no value, wherever there is a target. */
function areTitles(below: readonly DocumentRow[], at: number, target: number): boolean {
  const end = below.findIndex((row) => row.cells.every((cell) => cell === ''));
  const rows = below
    .slice(0, end < 0 ? SAMPLE : Math.min(SAMPLE, end))
    .filter((row) => (row.cells[target] ?? '') !== '');
  const texts = rows.map((row) => row.cells[at] ?? '');
  const isTitle = (text: string) => /\p{L}{3}.*\s.*\p{L}{2}/u.test(text) && printedNumber(text).kind === 'unreadable';
  return texts.length > 0 && texts.every((text) => text !== '') && texts.filter(isTitle).length * 2 > texts.length;
}

/** A phase with a code in its own column ("F01") has its words in the column of descriptions. */
export function phaseTexts(heading: TableHeading, below: readonly DocumentRow[]): TableHeading {
  const [title, text] = [heading.positions.get('phaseTitle'), heading.details.get('phaseText')];
  if (title === undefined || text === undefined) return heading;
  const codes = column(below, title);
  if (codes.length === 0 || !codes.every((cell) => couldBeCode(cell) && /\d/.test(cell))) return heading;
  return { ...heading, positions: new Map([...heading.positions, ['phaseTitle', text]]) };
}

/** Whether a column has no heading of its own, or the one of a title or description of the same member. */
function couldBeTitle({ printed, months }: TableHeading, at: number, title: TableColumn): boolean {
  if (months.has(at)) return false;
  const reading = headingReading(printed[at] ?? '');
  return (printed[at] ?? '') === '' || reading?.column === title || reading?.loose === title || isOfNeighbour(reading);
}

function isOfNeighbour(reading: HeadingReading | null): boolean {
  return reading?.column === 'description' || reading?.column === 'title';
}

/** The filled cells of a column down to the next blank row or line of text. */
function column(below: readonly DocumentRow[], at: number): string[] {
  const end = below.findIndex((row) => row.cells.slice(1).every((cell) => cell === ''));
  return below
    .slice(0, Math.min(SAMPLE, end < 0 ? SAMPLE : end))
    .map((row) => row.cells[at] ?? '')
    .filter((cell) => cell !== '');
}
