import { Decimal } from 'decimal.js';
import { isDoubtful } from '../../table/cells/row-cells.js';
import type { TableColumn } from '../../table/columns/table-column.js';
import type { PlanRow } from '../../table/plan-rows.js';
import { printedNumber } from '../../text/printed-number.js';

const HUNDRED = 100;
const FEWEST = 2;
const NUMBERED = /^(.*?)(\d{1,6})$/;

/**
 * The rows of a scan, with the doubts gone that the document itself settles: weights that add up to 100 as they were
 * recognised, and codes that stand elsewhere with certainty or that follow each other.
 */
export function settledDoubts(rows: readonly PlanRow[]): readonly PlanRow[] {
  if (rows.every(({ cells }) => cells.doubtful === undefined)) return rows;
  const settled = new Map<PlanRow, Set<TableColumn>>();
  const settle = (row: PlanRow, column: TableColumn) =>
    settled.set(row, (settled.get(row) ?? new Set<TableColumn>()).add(column));
  for (const row of weightsOfHundred(rows, 'indicatorWeight', ({ objective }) => objective))
    settle(row, 'indicatorWeight');
  for (const group of [areaOf, sectorOf, () => ''])
    for (const row of weightsOfHundred(rows, 'objectiveWeight', group)) settle(row, 'objectiveWeight');
  for (const column of ['objectiveCode', 'indicatorCode'] as const)
    for (const row of knownCodes(rows, column)) settle(row, column);
  return withStrangeCodes(rows.map((row) => withoutDoubts(row, settled.get(row))));
}

/** Digits that a scan does not tell from letters. */
const LIKE_LETTERS = /^[01258][01258\d]*$/;

/** In a column in which other codes have letters, a code of digits alone may have some as well. */
function withStrangeCodes(rows: readonly PlanRow[]): readonly PlanRow[] {
  const haveLetters = rows.some(({ cells }) => /^\p{L}/u.test(cells.printedObjective ?? ''));
  const isStrange = ({ cells }: PlanRow) => haveLetters && LIKE_LETTERS.test(cells.printedObjective ?? '');
  return rows.map((row) => {
    if (!isStrange(row)) return row;
    return {
      ...row,
      cells: { ...row.cells, doubtful: new Set([...(row.cells.doubtful ?? []), 'objectiveCode' as const]) },
    };
  });
}

function areaOf({ areaName }: PlanRow): string | null {
  return areaName;
}

function sectorOf({ sector }: PlanRow): string | null {
  return sector;
}

function withoutDoubts(row: PlanRow, settled: ReadonlySet<string> | undefined): PlanRow {
  if (settled === undefined) return row;
  const { doubtful, ...cells } = row.cells;
  const left = [...(doubtful ?? [])].filter((column) => !settled.has(column));
  return { ...row, cells: { ...cells, ...(left.length > 0 && { doubtful: new Set(left) }) } };
}

/** The rows of each group whose weights, as they were recognised, add up to 100. */
function weightsOfHundred(
  rows: readonly PlanRow[],
  column: 'indicatorWeight' | 'objectiveWeight',
  groupOf: (row: PlanRow) => string | null,
): PlanRow[] {
  const groups = new Map<string | null, PlanRow[]>();
  for (const row of rows.filter(({ cells }) => cells.filled.has(column)))
    groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  groups.delete(null);
  return [...groups.values()].filter((group) => group.length >= FEWEST && isHundred(group, column)).flat();
}

function isHundred(rows: readonly PlanRow[], column: TableColumn): boolean {
  let sum = new Decimal(0);
  for (const { cells } of rows) {
    const weight = printedNumber(cells.filled.get(column) ?? '');
    if (weight.kind !== 'value') return false;
    sum = sum.plus(weight.value);
  }
  return sum.eq(HUNDRED);
}

/** The rows whose doubtful code is known from others: they print the same with certainty, or its neighbours in number. */
function knownCodes(rows: readonly PlanRow[], column: 'objectiveCode' | 'indicatorCode'): PlanRow[] {
  const printed = rows.flatMap((row) => {
    const text = column === 'objectiveCode' ? row.cells.printedObjective : row.cells.printedIndicator;
    return text === null ? [] : [{ row, text, isOpen: isDoubtful(row.cells, column) }];
  });
  const certain = new Set(printed.flatMap(({ text, isOpen }) => (isOpen ? [] : [text])));
  return printed.flatMap(({ row, text, isOpen }, at) => {
    const [before, after] = [printed[at - 1], printed[at + 1]];
    const isNext =
      (before?.isOpen === false && isFollowed(before.text, text)) ||
      (after?.isOpen === false && isFollowed(text, after.text));
    return isOpen && (certain.has(text) || isNext) ? [row] : [];
  });
}

function isFollowed(one: string, other: string): boolean {
  const [, stem, number] = NUMBERED.exec(one) ?? [];
  const [, otherStem, otherNumber] = NUMBERED.exec(other) ?? [];
  return stem !== undefined && stem === otherStem && Number(otherNumber) === Number(number) + 1;
}
