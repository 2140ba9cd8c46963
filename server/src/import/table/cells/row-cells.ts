import { fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import type { DocumentRow } from '../../text/document-rows.js';
import { printedNumber } from '../../text/printed-number.js';
import { codeShape, couldBeCode } from '../codes/code-shape.js';
import type { DetailColumn } from '../columns/column-assignment.js';
import type { TableColumn } from '../columns/table-column.js';
import type { TableHeading } from '../columns/table-heading.js';

/** The cells of a table row by column, for one possible shift. */
export interface RowCells {
  /** How many columns the row is off: 3 = shifted right by three, -5 = left by five. */
  readonly shift: number;
  /** The filled cells only. */
  readonly filled: ReadonlyMap<TableColumn, string>;
  /** The filled cells of the columns beside a plan's own. */
  readonly details: ReadonlyMap<DetailColumn, string>;
  /** Columns that the shift pushed off the table: their values are unknown. */
  readonly lost: ReadonlySet<TableColumn>;
  /** Columns whose cells were not recognised with certainty in a scan; absent where none is. */
  readonly doubtful?: ReadonlySet<TableColumn | DetailColumn>;
}

/** Shapes of the codes that a document's well-formed rows hold. */
export interface CodeShapes {
  readonly objective: ReadonlySet<string>;
  readonly indicator: ReadonlySet<string>;
}

const VARIATION_COLUMNS: readonly TableColumn[] = ['request', 'motivation', 'decision'];
const PLACE_COLUMNS: readonly TableColumn[] = ['area', 'manager', 'sector'];
const INDICATOR_TEXTS = fieldsWith(INDICATOR_FIELDS, 'column', 'text').map((field) => INDICATOR_FIELDS[field].column);
const INDICATOR_MEASURES = fieldsWith(INDICATOR_FIELDS, 'column', 'measure').map(
  (field) => INDICATOR_FIELDS[field].column,
);
const INDICATOR_COLUMNS: readonly TableColumn[] = [...INDICATOR_TEXTS, ...INDICATOR_MEASURES];
/** Columns of words: a bare number there belongs to another column. A formula may be a bare number. */
const TEXT_COLUMNS: readonly TableColumn[] = [
  ...PLACE_COLUMNS,
  'contributors',
  ...fieldsWith(OBJECTIVE_FIELDS, 'column', 'text').map((field) => OBJECTIVE_FIELDS[field].column),
  ...INDICATOR_TEXTS.filter((column) => column !== 'formula'),
  ...VARIATION_COLUMNS,
  'phaseTitle',
];
const LONGEST_NAME = 250;
const LONGEST_TARGET = 200;
const LONGEST_MISPRINT = 12;

/** The row's cells if it is shifted by `shift` columns; null where a filled cell would be outside the table. */
export function cellsAt(row: DocumentRow, heading: TableHeading, shift: number): RowCells | null {
  const { cells } = row;
  if (cells.some((cell, at) => cell !== '' && (at - shift < 0 || at - shift >= heading.width))) return null;
  // Only a row that fills the table's whole width can have lost cells there: a shorter one only lacks blank cells.
  const isCutOff = shift > 0 && cells.length === heading.width;
  const filled = new Map<TableColumn, string>();
  const lost = new Set<TableColumn>();
  for (const [column, position] of heading.positions) {
    const at = position + shift;
    const cell = cells[at];
    if (cell !== undefined && cell !== '') filled.set(column, cell);
    else if (at < 0 || (isCutOff && at >= cells.length)) lost.add(column);
  }
  const details = new Map<DetailColumn, string>();
  for (const [column, position] of heading.details) {
    const cell = cells[position + shift];
    if (cell !== undefined && cell !== '') details.set(column, cell);
  }
  const doubtful = doubtfulColumns(row, heading, shift);
  return { shift, filled, lost, details, ...(doubtful.size > 0 && { doubtful }) };
}

function doubtfulColumns({ doubtful = [] }: DocumentRow, heading: TableHeading, shift: number) {
  const columns = [...heading.positions, ...heading.details];
  const unsure = doubtfulTargets(heading);
  return new Set(
    columns
      .filter(([, position]) => doubtful.includes(position + shift) || unsure.includes(position))
      .map(([column]) => column),
  );
}

/** Positions of the targets of which a doubtful heading leaves open of which year or day they are. Years that follow each
 *  other from heading to heading are certain. */
function doubtfulTargets({ doubtful = [], positions, details, printed }: TableHeading): number[] {
  const target = positions.get('target');
  const others = [...details].filter(([column]) => /^(?:year|interim):/.test(column)).map(([, position]) => position);
  if (target === undefined || others.length === 0) return [];
  const targets = [target, ...others].toSorted((a, b) => a - b);
  const years = targets.map((at) => Number(/(?<!\d)20\d\d(?!\d)/.exec(printed[at] ?? '')?.[0] ?? Number.NaN));
  const areInOrder = years.every((year, at) => at === 0 || year === (years[at - 1] ?? Number.NaN) + 1);
  return areInOrder ? [] : targets.filter((at) => doubtful.includes(at));
}

/** Whether the cell of a column was not recognised with certainty. */
export function isDoubtful({ doubtful }: RowCells, column: TableColumn | DetailColumn): boolean {
  return doubtful?.has(column) === true;
}

/** What is accepted as a code: the shapes learned from the document, anything with a digit, or any short token. */
export type CodeRule = CodeShapes | 'DIGITS' | 'ANY';

/** Whether each cell has the kind of value of its column. */
export function cellsFit(cells: RowCells, rule: CodeRule): boolean {
  const { filled } = cells;
  return (
    codeFits(filled.get('objectiveCode'), rule, 'objective') &&
    codeFits(filled.get('indicatorCode'), rule, 'indicator') &&
    isWeightOrBlank(filled.get('objectiveWeight'), rule) &&
    isWeightOrBlank(filled.get('indicatorWeight'), rule) &&
    (filled.get('target')?.length ?? 0) <= LONGEST_TARGET &&
    isNameOrBlank(filled.get('manager'), rule) &&
    isNameOrBlank(filled.get('sector'), rule) &&
    TEXT_COLUMNS.every((column) => !isBareNumber(filled.get(column)))
  );
}

/** An indicator's code with its title, and a number as target or weight (unless those cells are lost). */
export function holdsIndicator({ filled, lost }: RowCells): boolean {
  const hasTitle = filled.has('indicatorTitle') || (lost.has('indicatorTitle') && filled.has('objectiveCode'));
  if (!filled.has('indicatorCode') || !hasTitle) return false;
  return (
    isNumber(filled.get('target')) ||
    isNumber(filled.get('indicatorWeight')) ||
    lost.has('target') ||
    lost.has('indicatorWeight')
  );
}

/** An indicator's code in a shape of the document's own, with its title and something in the place of a measure. */
export function holdsCodedMeasure({ filled }: RowCells, shapes: CodeShapes): boolean {
  const shape = codeShape(filled.get('indicatorCode') ?? '');
  const isMeasured = filled.has('target') || filled.has('indicatorWeight');
  return shape !== null && shapes.indicator.has(shape) && filled.has('indicatorTitle') && isMeasured;
}

/** An objective's code with its title, and nothing of an indicator. */
export function holdsObjectiveOnly({ filled }: RowCells): boolean {
  return filled.has('objectiveCode') && filled.has('objectiveTitle') && !filled.has('indicatorCode');
}

/** Titles and measures must have the code that they belong to. */
export function isComplete({ filled }: RowCells): boolean {
  const orphan = !filled.has('indicatorCode') && INDICATOR_COLUMNS.some((column) => filled.has(column));
  const namelessObjective = !filled.has('objectiveCode') && (filled.has('objectiveTitle') || filled.has('definition'));
  return !orphan && !namelessObjective;
}

/** Only a request, motivation or decision, as where a long cell continues below its row. */
export function holdsVariationOnly({ filled }: RowCells): boolean {
  return filled.size > 0 && [...filled.keys()].every((column) => VARIATION_COLUMNS.includes(column));
}

/** Only a manager, sector or area, on a separate row before the rows that they apply to. */
export function holdsPlaceOnly({ filled }: RowCells): boolean {
  return filled.has('sector') && [...filled.keys()].every((column) => PLACE_COLUMNS.includes(column));
}

/** A phase below its objective: nothing of an indicator, and no request or decision. */
export function holdsPhaseOnly({ filled }: RowCells): boolean {
  const isOther = (column: TableColumn) =>
    column === 'indicatorCode' || INDICATOR_COLUMNS.includes(column) || VARIATION_COLUMNS.includes(column);
  return filled.has('phaseTitle') && ![...filled.keys()].some(isOther);
}

/** A title with a number in the place of target or weight: an indicator, or one that lacks its code. */
export function holdsMeasure({ filled }: RowCells): boolean {
  return filled.has('indicatorTitle') && (isNumber(filled.get('target')) || isNumber(filled.get('indicatorWeight')));
}

function codeFits(text: string | undefined, rule: CodeRule, owner: keyof CodeShapes): boolean {
  if (text === undefined) return true;
  if (rule === 'ANY') return couldBeCode(text);
  const shape = codeShape(text);
  return shape !== null && (rule === 'DIGITS' || rule[owner].has(shape));
}

function isNameOrBlank(text: string | undefined, rule: CodeRule): boolean {
  if (text === undefined) return true;
  const shape = codeShape(text);
  const isCode =
    shape !== null &&
    (typeof rule === 'string' ? !shape.includes(' ') : rule.objective.has(shape) || rule.indicator.has(shape));
  return text.length <= LONGEST_NAME && !isCode;
}

function isBareNumber(text: string | undefined): boolean {
  return text !== undefined && isNumber(text);
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && printedNumber(text).kind === 'value';
}

/** A weight is a number; in an aligned row a short misprinted weight is accepted, so that the row is not lost. */
function isWeightOrBlank(text: string | undefined, rule: CodeRule): boolean {
  if (text === undefined || printedNumber(text).kind !== 'unreadable') return true;
  return rule === 'ANY' && text.length <= LONGEST_MISPRINT;
}
