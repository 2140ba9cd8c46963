import { createHash } from 'node:crypto';
import { slug } from '../../../plan/natural-key.js';
import type { RowCells } from '../cells/row-cells.js';
import type { TableColumn } from '../columns/table-column.js';
import type { TableHeading } from '../columns/table-heading.js';

/** Whether the printed codes begin again in each area, sector or objective, so that they alone name nobody. */
export interface CodeNumbering {
  readonly objectivesRestart: boolean;
  readonly indicatorsRestart: boolean;
}

export const UNIQUE_CODES: CodeNumbering = { objectivesRestart: false, indicatorsRestart: false };

/** The names above a row: those that make its codes unique. */
export interface RowPlace {
  readonly area: string | null;
  readonly sector: string | null;
  /** Code of the objective above. */
  readonly objective: string | null;
}

/** A row's cells with the codes by which a plan knows its members, and those codes as printed. */
export interface CodedCells extends RowCells {
  readonly printedObjective: string | null;
  readonly printedIndicator: string | null;
}

const NUMBER_MARK = /^(?:n|nr|num|numero|obiettivo)(?:\.\s*|\s*°\s*|\s+)+(?=\d)/iu;
const LONGEST_PLACE = 24;
const LONGEST_TITLE = 40;
const DIGEST = 6;

/** The code that stands behind "n. 1" or "1)". */
export function printedCode(text: string): string {
  const bare = text.replace(NUMBER_MARK, '').replace(/[.)]$/, '');
  return /^\d/.test(bare) ? bare : text;
}

/** Gives the members of a row their codes: the printed ones, or where there is none or codes restart, codes made of the
 *  names above them. */
export function codedCells(
  cells: RowCells,
  heading: TableHeading,
  place: RowPlace,
  { objectivesRestart, indicatorsRestart }: CodeNumbering,
): CodedCells {
  const filled = new Map(cells.filled);
  const printed = codeIn(filled, 'objectiveCode');
  const title = filled.get('objectiveTitle');
  const names = place.sector ?? place.area;
  if (printed !== null) filled.set('objectiveCode', objectivesRestart ? joined(names, printed) : printed);
  else if (title !== undefined && !heading.positions.has('objectiveCode'))
    filled.set('objectiveCode', joined(names, titlePart(title)));

  const objective = filled.get('objectiveCode') ?? place.objective;
  const indicator = codeIn(filled, 'indicatorCode');
  const indicatorTitle = filled.get('indicatorTitle');
  if (indicator !== null)
    filled.set('indicatorCode', indicatorsRestart && objective !== null ? `${objective}.${indicator}` : indicator);
  else if (indicatorTitle !== undefined && objective !== null && !heading.positions.has('indicatorCode'))
    filled.set('indicatorCode', `${objective}.${titlePart(indicatorTitle)}`);
  return { ...cells, filled, printedObjective: printed, printedIndicator: indicator };
}

function codeIn(filled: ReadonlyMap<TableColumn, string>, column: TableColumn): string | null {
  const text = filled.get(column);
  return text === undefined ? null : printedCode(text);
}

function joined(place: string | null, own: string): string {
  const names = place === null ? '' : cut(slug(place), LONGEST_PLACE);
  return names === '' ? own : `${names}.${own}`;
}

function titlePart(title: string): string {
  return cut(slug(title) || digest(title), LONGEST_TITLE);
}

/** A long name keeps its beginning, and a digest of the whole. */
function cut(name: string, longest: number): string {
  if (name.length <= longest) return name;
  return `${name.slice(0, longest - DIGEST - 1).replace(/-$/, '')}-${digest(name)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST);
}
