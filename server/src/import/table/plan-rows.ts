import type { ImportIssue } from '../draft/plan-draft.js';
import { WeightTally } from '../draft/weight-tally.js';
import type { AreaRow } from './document-table.js';
import type { CodeShapes, RowCells } from './row-cells.js';
import { columnNames, lostIssue, realignedIssue, unplacedIssue } from './row-issues.js';
import { learnedShapes, mayBeginObjective, placedRow } from './row-placement.js';

/** A row in its place, with what it inherits from the rows above. */
export interface PlanRow extends AreaRow {
  readonly cells: RowCells;
  readonly areaName: string | null;
  readonly sector: string | null;
  readonly manager: string | null;
  /** Code of the row's objective; null where no row names one. */
  readonly objective: string | null;
}

export interface PlanRows {
  readonly rows: readonly PlanRow[];
  readonly issues: readonly ImportIssue[];
}

interface Inherited {
  area: string | null;
  sector: string | null;
  manager: string | null;
  objective: string | null;
  objectiveTitle: string | null;
}

/** Puts every table row in its columns and fills what it leaves blank from the rows above. */
export function planRows(tableRows: readonly AreaRow[]): PlanRows {
  const reading = new PlanRowReading(learnedShapes(tableRows));
  const rows = tableRows.map((row) => reading.next(row)).filter((row) => row !== null);
  return { rows, issues: reading.issues };
}

/** Reads rows in the document's order: each takes what it leaves blank from those before it. */
class PlanRowReading {
  readonly issues: ImportIssue[] = [];
  private readonly inherited: Inherited = {
    area: null,
    sector: null,
    manager: null,
    objective: null,
    objectiveTitle: null,
  };
  private readonly tally = new WeightTally();

  constructor(private readonly shapes: CodeShapes) {}

  next(row: AreaRow): PlanRow | null {
    const cells = placedRow(row, this.shapes);
    const area = cells?.filled.get('area') ?? row.area?.name ?? this.inherited.area;
    const beginsArea = area !== this.inherited.area;
    if (cells === null || this.hasLostObjective(cells, beginsArea)) {
      this.leaveUnplaced(row, cells !== null && beginsArea);
      return null;
    }
    this.inherited.area = area;
    if (cells.shift !== 0) this.issues.push(realignedIssue(row, cells));
    this.inheritPlace(row, cells, beginsArea);
    this.inheritObjective(cells);
    this.tally.add(this.inherited.objective, cells.filled.get('indicatorWeight'));
    const { sector, manager, objective } = this.inherited;
    return { ...row, cells, areaName: area, sector, manager, objective };
  }

  /** A shifted row without objective goes on with the last one, unless that one is complete or of another area. */
  private hasLostObjective({ lost, filled }: RowCells, beginsArea: boolean): boolean {
    if (!lost.has('objectiveCode') || filled.has('objectiveCode')) return false;
    return beginsArea || this.inherited.objective === null || this.tally.isComplete(this.inherited.objective);
  }

  private leaveUnplaced({ row, heading }: AreaRow, isFirstOfArea: boolean): void {
    this.issues.push(unplacedIssue(row));
    if (isFirstOfArea || mayBeginObjective(row, heading, this.shapes, this.inherited.objective)) {
      this.inherited.objective = null;
      this.inherited.objectiveTitle = null;
    }
  }

  /** A blank sector is the one above; one that a shift pushed off the table is unknown where the row shows
   *  that something stood there: its neighbour is printed, or an area begins. */
  private inheritPlace(row: AreaRow, { lost, filled }: RowCells, beginsArea: boolean): void {
    const sector = filled.get('sector');
    const manager = filled.get('manager');
    const hasLostManager =
      lost.has('manager') && (beginsArea || (sector !== undefined && sector !== this.inherited.sector));
    const hasLostSector = lost.has('sector') && (beginsArea || manager !== undefined);
    this.inherited.sector = hasLostSector ? null : (sector ?? this.inherited.sector);
    this.inherited.manager = hasLostManager ? null : (manager ?? this.inherited.manager);
    const gone = columnNames(row.heading, lost, {
      manager: hasLostManager,
      sector: hasLostSector,
      hasObjective: filled.has('objectiveCode'),
    });
    if (gone.length > 0) this.issues.push(lostIssue(row, gone));
  }

  private inheritObjective({ filled }: RowCells): void {
    const code = filled.get('objectiveCode');
    const title = filled.get('objectiveTitle');
    // An objective that is printed without its code is not the one above, unless it repeats its title.
    const isNameless = code === undefined && title !== undefined && title !== this.inherited.objectiveTitle;
    if (code === undefined && !isNameless) return;
    this.inherited.objective = code ?? null;
    this.inherited.objectiveTitle = title ?? (code === undefined ? null : this.inherited.objectiveTitle);
  }
}
