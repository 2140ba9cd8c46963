import type { ImportIssue } from '../draft/import-issue.js';
import { WeightTally } from '../draft/weight-tally.js';
import { type Answers, type ImportQuestion, NO_ANSWERS } from '../question/import-question.js';
import type { CodeShapes, RowCells } from './cells/row-cells.js';
import { type NumberingReading, numberingReading, type PrintedMember } from './codes/code-numbering.js';
import { type CodedCells, type CodeNumbering, codedCells, UNIQUE_CODES } from './codes/member-codes.js';
import type { TableColumn } from './columns/table-column.js';
import { isCoded, type TableHeading } from './columns/table-heading.js';
import { plainRow } from './plain-row.js';
import { editedCells, NO_ROW_EDITS, type RowEdit, type RowEdits } from './row-edit.js';
import { columnNames, lostIssue, realignedIssue, unplacedIssue } from './row-issues.js';
import type { AreaRow } from './row-placement.js';
import { cellsNearby, learnedShapes, mayBeginObjective, placedRow } from './row-placement.js';

/** A row in its place, with what it inherits from the rows above. */
export interface PlanRow extends AreaRow {
  readonly cells: CodedCells;
  readonly areaName: string | null;
  readonly sector: string | null;
  readonly manager: string | null;
  /** Code of the row's objective; null where no row names one. */
  readonly objective: string | null;
  readonly objectiveTitle: string | null;
}

export interface PlanRows {
  readonly rows: readonly PlanRow[];
  /** Every row of the tables and every stray, in the document's order, with its placement and use. */
  readonly readings: readonly RowReading[];
  readonly issues: readonly ImportIssue[];
  /** What the rows do not say of their codes. */
  readonly questions: readonly ImportQuestion[];
}

/** What a person said of the rows, and the lines among them that belong to none. */
export interface PlanRowsOptions {
  readonly strays?: readonly AreaRow[];
  readonly edits?: RowEdits;
  readonly answers?: Answers;
}

/** The placement and use of one row of a document. */
export interface RowReading {
  readonly at: AreaRow;
  /** The row in its columns as it was printed; null where it could not be placed with certainty. */
  readonly printed: RowCells | null;
  /** A proposal for the cells of a row that could not be placed; they are not read. */
  readonly nearby: ReadonlyMap<TableColumn, string> | null;
  readonly edit: RowEdit | null;
  /** The row as it is used; null where it is not. */
  readonly row: PlanRow | null;
}

interface Inherited {
  area: string | null;
  sector: string | null;
  manager: string | null;
  objective: string | null;
  objectiveTitle: string | null;
}

/** Places every table row in its columns, applies the changes of a person, and fills blank cells from the rows above. */
export function planRows(
  tableRows: readonly AreaRow[],
  { strays = [], edits = NO_ROW_EDITS, answers = NO_ANSWERS }: PlanRowsOptions = {},
): PlanRows {
  const isStray = new Set(strays);
  const lines = [...tableRows, ...strays].toSorted((a, b) => a.row.line - b.row.line);
  const shapes = learnedShapes(tableRows.filter(({ heading }) => isCoded(heading)));
  const plain = withoutShapes(tableRows, shapes);
  const read = (numbering: CodeNumbering) => {
    const reading = new PlanRowReading(shapes, edits, numbering, plain);
    const readings = lines.map((row) => reading.next(row, isStray.has(row)));
    return { rows: readings.map(({ row }) => row).filter((row) => row !== null), readings, issues: reading.issues };
  };
  const printed = read(UNIQUE_CODES);
  const { questions, parents, ...numbering } = numberingOf(printed.rows, answers);
  const restarts = numbering.objectivesRestart || numbering.indicatorsRestart;
  const { rows, ...found } = restarts ? read(numbering) : printed;
  return { ...found, rows: rows.map((row) => ofParent(row, parents)), questions };
}

/** The row with the objective that a person gave to its indicator. */
function ofParent(row: PlanRow, parents: ReadonlyMap<string, string>): PlanRow {
  const objective = parents.get(row.cells.printedIndicator ?? '');
  return objective === undefined ? row : { ...row, objective };
}

/** Tables with columns of codes of which no row has one as codes are printed ("1,1"): their rows are read as they stand. */
function withoutShapes(rows: readonly AreaRow[], shapes: CodeShapes): ReadonlySet<TableHeading> {
  const coded = rows.filter(({ heading }) => isCoded(heading));
  const placed = new Set(coded.filter((row) => placedRow(row, shapes) !== null).map(({ heading }) => heading));
  return new Set(coded.map(({ heading }) => heading).filter((heading) => !placed.has(heading)));
}

/** Whether codes restart, by the rows with their codes as printed. */
function numberingOf(rows: readonly PlanRow[], answers: Answers): NumberingReading {
  const objectives: PrintedMember[] = [];
  const indicators: PrintedMember[] = [];
  for (const { cells, areaName, sector, objective, objectiveTitle, row } of rows) {
    const { printedObjective, printedIndicator, filled } = cells;
    const { line } = row;
    const place = JSON.stringify([areaName, sector]);
    if (printedObjective !== null) {
      const title = filled.get('objectiveTitle') ?? null;
      const under = sector ?? areaName;
      objectives.push({ code: printedObjective, title, place, objective: null, line, under });
    }
    if (printedIndicator !== null) {
      const above = JSON.stringify([place, objective, objectiveTitle]);
      const title = filled.get('indicatorTitle') ?? null;
      const under = objectiveTitle ?? objective;
      indicators.push({ code: printedIndicator, title, place: above, objective, line, under });
    }
  }
  return numberingReading(objectives, indicators, answers);
}

/** Reads rows in the document's order: each inherits its blank cells from those before it. */
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

  /** An area that a person typed; it applies until the next printed area. */
  private typedArea: { readonly name: string; readonly under: number | null } | null = null;

  constructor(
    private readonly shapes: CodeShapes,
    private readonly edits: RowEdits,
    private readonly numbering: CodeNumbering,
    private readonly plain: ReadonlySet<TableHeading>,
  ) {}

  next(at: AreaRow, isStray: boolean): RowReading {
    const edit = this.edits.get(at.row.line) ?? null;
    const found = isStray ? null : this.isCoded(at) ? placedRow(at, this.shapes) : plainRow(at);
    const isAreaNew = found !== null && this.areaOf(at, found) !== this.inherited.area;
    const printed = found === null || this.hasLostObjective(found, isAreaNew) ? null : found;
    const cells = edit === null ? printed : editedCells(printed, edit);
    const nearby = printed === null ? (found?.filled ?? cellsNearby(at, this.shapes)) : null;
    const reading = { at, printed, nearby, edit };
    if (cells !== null && edit?.leaveOut !== true) return { ...reading, row: this.read(at, cells, edit) };
    if (edit === null) this.issues.push(unplacedIssue(at.row));
    if (printed !== null) this.leaveOut(at, printed);
    else if (!isStray) this.leaveUnplaced(at, isAreaNew);
    return { ...reading, row: null };
  }

  private isCoded({ heading }: AreaRow): boolean {
    return isCoded(heading) && !this.plain.has(heading);
  }

  private read(at: AreaRow, cells: RowCells, edit: RowEdit | null): PlanRow {
    const typed = edit?.cells.get('area') ?? null;
    if (typed !== null) this.typedArea = { name: typed, under: at.area?.line ?? null };
    const area = this.areaOf(at, cells);
    const beginsArea = area !== this.inherited.area;
    this.inherited.area = area;
    if (cells.shift !== 0) this.issues.push(realignedIssue(at, cells));
    this.inheritPlace(at, cells, beginsArea);
    const coded = this.coded(at, cells);
    this.inheritObjective(coded);
    this.tally.add(this.inherited.objective, coded.filled.get('indicatorWeight'));
    const { sector, manager, objective, objectiveTitle } = this.inherited;
    return { ...at, cells: coded, areaName: area, sector, manager, objective, objectiveTitle };
  }

  private coded({ heading }: AreaRow, cells: RowCells): CodedCells {
    const { area, sector, objective } = this.inherited;
    return codedCells(cells, heading, { area, sector, objective }, this.numbering);
  }

  private areaOf({ area }: AreaRow, { filled }: RowCells): string | null {
    const printed = filled.get('area');
    if (printed !== undefined) return printed;
    const typed = this.typedArea?.under === (area?.line ?? null) ? this.typedArea : null;
    return typed?.name ?? area?.name ?? this.inherited.area;
  }

  /** The rows below inherit also from a row that is left out, except its objective: an objective that is not loaded has
   *  no indicators. */
  private leaveOut(at: AreaRow, printed: RowCells): void {
    const { filled } = printed;
    const area = this.areaOf(at, printed);
    const beginsArea = area !== this.inherited.area;
    const known = this.inherited.objective;
    this.inherited.area = area;
    this.inherited.sector = filled.get('sector') ?? this.inherited.sector;
    this.inherited.manager = filled.get('manager') ?? this.inherited.manager;
    this.inheritObjective(this.coded(at, printed));
    if (beginsArea || this.inherited.objective !== known) this.forgetObjective();
  }

  /** A shifted row without objective belongs to the last one, unless that one is complete or of another area. */
  private hasLostObjective({ lost, filled }: RowCells, beginsArea: boolean): boolean {
    if (!lost.has('objectiveCode') || filled.has('objectiveCode')) return false;
    return beginsArea || this.inherited.objective === null || this.tally.isComplete(this.inherited.objective);
  }

  private leaveUnplaced({ row, heading }: AreaRow, isFirstOfArea: boolean): void {
    if (isFirstOfArea || mayBeginObjective(row, heading, this.shapes, this.inherited.objective)) this.forgetObjective();
  }

  private forgetObjective(): void {
    this.inherited.objective = null;
    this.inherited.objectiveTitle = null;
  }

  /** A blank sector is the one above; one that a shift pushed off the table is unknown where the row shows
   *  that the cell was filled: its neighbour is printed, or an area begins. */
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
    // An objective printed without its code is another one than the one above, unless it repeats its title.
    const isNameless = code === undefined && title !== undefined && title !== this.inherited.objectiveTitle;
    if (code === undefined && !isNameless) return;
    this.inherited.objective = code ?? null;
    this.inherited.objectiveTitle = title ?? (code === undefined ? null : this.inherited.objectiveTitle);
  }
}
