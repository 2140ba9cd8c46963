import { codeShape } from '../../table/codes/code-shape.js';
import { printedNumber } from '../../text/printed-number.js';
import { type ColumnKind, isBare } from './stacked-headings.js';

/** The lines of a cell: from the first one up to the one after its last. */
export interface CellLines {
  readonly from: number;
  readonly to: number;
}

export interface StackedCells {
  readonly rows: readonly (readonly CellLines[])[];
  /** Index of the line after the last row. */
  readonly end: number;
}

const LONGEST_CELL = 60;
/** From so many on it does not matter how many there are. */
const SEVERAL = 2;

/**
 * Divides the lines below stacked headings into rows with a cell for each heading. A blank line is an empty cell; a text
 * may take several lines, a code or number takes one. Each row has a code or weight, the first one a code, and no code
 * and number is left over. Null where there is no such division; DOUBTFUL where there is more than one, so that it is not
 * certain what stands in which column.
 */
export function stackedCells(
  lines: readonly string[],
  kinds: readonly ColumnKind[],
  hasGaps: boolean,
): StackedCells | 'DOUBTFUL' | null {
  const cells = new Division(lines, kinds, hasGaps).only();
  if (cells === null || cells === 'DOUBTFUL') return cells;
  const hasCode = cells.rows[0]?.some(({ from }, column) => kinds[column] === 'CODE' && lines[from] !== '');
  return hasCode === true ? cells : 'DOUBTFUL';
}

/** How a division goes on: the end of the next cell, and whether the row has a code or weight then. */
interface Step {
  readonly to: number;
  readonly isAnchored: boolean;
}

class Division {
  private readonly ways: Uint8Array;
  /** From here on no line is a bare code or number. */
  private readonly free: number;

  constructor(
    private readonly lines: readonly string[],
    private readonly kinds: readonly ColumnKind[],
    /** Whether a blank line follows each row. */
    private readonly hasGaps: boolean,
  ) {
    this.ways = new Uint8Array((lines.length + 2) * kinds.length * 2);
    this.free = lines.findLastIndex(isBare) + 1;
    // The table is filled from the last line on: each state needs those below it.
    for (let at = lines.length; at >= 0; at -= 1) {
      for (let column = kinds.length - 1; column >= 0; column -= 1) {
        for (const isAnchored of [false, true]) {
          this.ways[this.index(at, column, isAnchored)] = this.counted(at, column, isAnchored);
        }
      }
    }
  }

  only(): StackedCells | 'DOUBTFUL' | null {
    const ways = this.waysFrom(0, 0, false);
    if (ways !== 1) return ways === 0 ? null : 'DOUBTFUL';
    const rows: CellLines[][] = [];
    let at = 0;
    while (!this.mayEnd(at)) {
      const row: CellLines[] = [];
      let isAnchored = false;
      for (const [column] of this.kinds.entries()) {
        const step: Step | undefined = this.steps(at, column, isAnchored).find((next) => this.after(next, column) > 0);
        if (step === undefined) return null;
        row.push({ from: at, to: step.to });
        ({ to: at, isAnchored } = step);
      }
      rows.push(row);
      at = this.nextRow(at);
    }
    return rows.length === 0 ? null : { rows, end: at };
  }

  private counted(at: number, column: number, isAnchored: boolean): number {
    let count = column === 0 && this.mayEnd(at) ? 1 : 0;
    for (const step of this.steps(at, column, isAnchored)) count += this.after(step, column);
    return Math.min(count, SEVERAL);
  }

  /** How many divisions go on after a cell. */
  private after({ to, isAnchored }: Step, column: number): number {
    if (column < this.kinds.length - 1) return this.waysFrom(to, column + 1, isAnchored);
    const next = this.nextRow(to);
    return isAnchored && next >= 0 ? this.waysFrom(next, 0, false) : 0;
  }

  private waysFrom(at: number, column: number, isAnchored: boolean): number {
    return this.ways[this.index(at, column, isAnchored)] ?? 0;
  }

  /** Where the next row begins; -1 where the line that must be blank is not. */
  private nextRow(at: number): number {
    if (!this.hasGaps || at >= this.lines.length) return at;
    return this.lines[at] === '' ? at + 1 : -1;
  }

  private mayEnd(at: number): boolean {
    return at >= this.free;
  }

  private steps(at: number, column: number, isAnchored: boolean): Step[] {
    const line = this.lines[at];
    const kind = this.kinds[column];
    if (line === undefined || kind === undefined) return [];
    if (line === '') return [{ to: at + 1, isAnchored }];
    if (kind === 'CODE') return codeShape(line) === null ? [] : [{ to: at + 1, isAnchored: true }];
    if (kind === 'NUMBER') {
      const { kind: read } = printedNumber(line);
      return read === 'unreadable' ? [] : [{ to: at + 1, isAnchored: isAnchored || read === 'value' }];
    }
    const steps = kind === 'TEXT' && isBare(line) ? [] : [{ to: at + 1, isAnchored }];
    if (isBare(line)) return steps;
    for (let to = at + 2; to <= at + LONGEST_CELL; to += 1) {
      const more = this.lines[to - 1];
      if (more === undefined || more === '' || isBare(more)) break;
      steps.push({ to, isAnchored });
    }
    return steps;
  }

  private index(at: number, column: number, isAnchored: boolean): number {
    return (at * this.kinds.length + column) * 2 + (isAnchored ? 1 : 0);
  }
}
