import { type ImportIssue, importError } from '../draft/import-issue.js';
import { type Answers, NO_ANSWERS } from '../question/import-question.js';
import type { DocumentRow } from '../text/document-rows.js';
import { printedNumber } from '../text/printed-number.js';
import { indicatorLines } from './cells/indicator-lines.js';
import { labelAbove, labelledTexts, memberLine } from './cells/member-line.js';
import { targetReading } from './cells/target-reading.js';
import {
  type AreaHeading,
  areaHeading,
  isFurniture,
  isPlanLine,
  namedArea,
  type PageFurniture,
  pageFurniture,
} from './columns/area-heading.js';
import { namelessIndicators, numberedTitles, phaseTexts, valuedTarget } from './columns/column-contents.js';
import { withChosenColumns } from './columns/doubled-columns.js';
import { hasMembers, isCoded, type TableHeading, tableHeading } from './columns/table-heading.js';
import { withChosenWeight } from './columns/weight-owner.js';
import { combinedColumn, separatedMembers } from './contents/combined-members.js';
import { groupRows } from './contents/indicator-groups.js';
import { leftOutColumns, leftOutTables } from './contents/left-out.js';
import { noteMarks, withoutNoteMarks } from './contents/note-marks.js';
import type { AreaRow } from './row-placement.js';
import { SheetRecord } from './sheet-record.js';
import { isNote, isOfLabels, isSectorLine, isTextLine, isTotal, sectorText, textOf } from './table-line.js';

export interface DocumentTable {
  readonly rows: readonly AreaRow[];
  /** Rows and lines among the tables that belong to none of them, with the heading and area above them. */
  readonly strays: readonly AreaRow[];
  readonly headings: readonly TableHeading[];
  readonly issues: readonly ImportIssue[];
}

/** Lines across a table one below the other: sector, area, objective. */
const MOST_GROUP_LINES = 4;
/** Words of a heading. */
const LONGEST_HEADING = 40;
const OF_OBJECTIVE: ReadonlySet<string> = new Set(['objectiveTitle', 'objectiveCode']);

/** Collects the rows of all tables and sheets of a document. A heading may repeat, in another order, at every page
 *  break; sheets of one objective are read like rows. `answers` say which of two columns is meant. */
export function documentTable(
  rows: readonly DocumentRow[],
  year: number | null,
  answers: Answers = NO_ANSWERS,
): DocumentTable {
  const collection = new TableCollection(rows, year, answers);
  const table = collection.collected();
  return table.rows.length === 0 ? { ...table, issues: [noTableIssue(rows)] } : table;
}

/** The lines of text of a document: everything outside its tables, one cell at a time. */
export function textLines(rows: readonly DocumentRow[]): DocumentRow[] {
  const headings = new Set(rows.flatMap((_, at) => headingLines(rows, at)));
  const first = Math.min(...headings, rows.length);
  return rows.flatMap((row, at) => {
    const filled = row.cells.filter((cell) => cell !== '');
    if (headings.has(at) || (at > first && !isTextLine(row))) return [];
    return filled.length === 0
      ? [{ ...row, text: '' }]
      : filled.map((cell) => ({ line: row.line, cells: [cell], text: cell, ...doubtOf(row, cell) }));
  });
}

/** A text of a scan that was not recognised with certainty stays so on a line of its own. */
function doubtOf({ cells, doubtful = [] }: DocumentRow, text: string): Pick<DocumentRow, 'doubtful'> {
  return doubtful.some((at) => cells[at] === text) ? { doubtful: [0] } : {};
}

function headingLines(rows: readonly DocumentRow[], at: number): number[] {
  const heading = tableHeading(rows, at, null);
  return heading === null ? [] : Array.from({ length: heading.height }, (_, below) => at + below);
}

class TableCollection {
  private readonly rows: AreaRow[] = [];
  private readonly strays: AreaRow[] = [];
  private readonly headings: TableHeading[] = [];
  private readonly furniture: PageFurniture;
  private readonly record: SheetRecord;
  /** Rows of tables that name nothing of a plan. */
  private readonly unread: DocumentRow[] = [];
  private readonly notes: ReadonlySet<string>;
  private heading: TableHeading | null = null;
  private area: AreaHeading | null = null;
  /** Lines of text since the last table row. */
  private pending: DocumentRow[] = [];
  private isAfterBlank = true;
  /** Whether the rows are those of a table of something else. */
  private isOtherTable = false;

  constructor(
    private readonly document: readonly DocumentRow[],
    private readonly year: number | null,
    private readonly answers: Answers,
  ) {
    const first = document.findIndex((_, at) => tableHeading(document, at, year) !== null);
    this.notes = noteMarks(document);
    this.furniture = pageFurniture(document, first < 0 ? document : document.slice(0, first));
    this.record = new SheetRecord(year, (row) => this.rows.push(row));
  }

  collected(): DocumentTable {
    for (let at = 0; at < this.document.length; at += 1) at += this.read(at);
    this.record.close(this.area);
    const issues = [...leftOutColumns(this.headings, this.rows), ...leftOutTables(this.unread)];
    return { rows: this.rows, strays: this.strays, headings: this.headings, issues };
  }

  /** Reads the row at `at`; returns how many rows below it were read with it. */
  private read(at: number): number {
    const row = this.document[at];
    if (row === undefined) return 0;
    const isBlank = row.cells.every((cell) => cell === '');
    if (isBlank || row.sheet !== undefined) return this.readBreak(row);
    const heading = tableHeading(this.document, at, this.year);
    if (heading !== null && (hasMembers(heading) || this.startsPlaces(at))) return this.readHeading(heading, at);
    const height = this.readRow(row, at);
    this.isAfterBlank = false;
    return height - 1;
  }

  private readBreak(row: DocumentRow): number {
    this.isAfterBlank = true;
    this.record.pause();
    if (row.sheet !== undefined) {
      this.heading = null;
      this.pending = [];
      this.placeLine(row, row.sheet);
    } else this.pending.push(row);
    return 0;
  }

  /** Names of places stand below their headings; on a sheet they stand beside them, and another label stands below. */
  private startsPlaces(at: number): boolean {
    const [cells, below] = [this.document[at]?.cells ?? [], this.document[at + 1]?.cells ?? []];
    const isSheet = below.every((cell) => cell === '') || labelledTexts(below).length > 0 || isOfLabels(cells);
    return !isSheet && (this.heading === null || this.isAfterBlank);
  }

  private readHeading(printed: TableHeading, at: number): number {
    const above = this.areaAbove(printed);
    this.isAfterBlank = false;
    this.isOtherTable = false;
    if (!hasMembers(printed)) return this.readPlaces(printed, at);
    this.record.close(this.area, { aboveIndicators: printed.positions.has('indicatorTitle') });
    this.area = above ?? this.area;
    this.pending = [];
    const found = withContents(printed, this.document.slice(at + printed.height));
    const heading = withChosenWeight(withChosenColumns(this.currentHeading(found), this.answers), this.answers);
    this.heading = heading;
    this.headings.push(heading);
    return printed.height - 1;
  }

  /** Headings of places alone ("Responsabile", "Settore") over one row of names: part of a sheet. */
  private readPlaces(heading: TableHeading, at: number): number {
    const names = this.document[at + heading.height];
    if (names === undefined) return heading.height - 1;
    for (const [position, label] of heading.printed.entries()) {
      const found = labelledTexts([label, names.cells[position] ?? '']);
      for (const field of found) this.record.add(field, names, this.area);
    }
    this.heading = null;
    return heading.height;
  }

  /** A table with a column of areas has no other ones. */
  private areaAbove(heading: TableHeading): AreaHeading | null {
    if (heading.positions.has('area')) return null;
    const mayBePlain = this.pending.some(isPlanLine) || (this.area !== null && this.headings.length > 0);
    return mayBePlain ? areaHeading(this.pending, this.furniture) : namedArea(this.pending);
  }

  /** A repeated heading row with a misprint still has the columns of the one before. */
  private currentHeading(heading: TableHeading): TableHeading {
    const before = this.heading ?? this.headings.at(-1) ?? null;
    const repeats =
      before !== null &&
      before.printed.length === heading.printed.length &&
      before.positions.size > heading.positions.size &&
      heading.positions.size * 2 > before.positions.size &&
      [...heading.positions].every(([column, position]) => before.positions.get(column) === position);
    return repeats ? { ...before, line: heading.line } : heading;
  }

  /** Returns how many rows were read. */
  private readRow(row: DocumentRow, at: number): number {
    const isText = isTextLine(row);
    if (isText && this.heading !== null && this.readGroup(row, this.heading, at)) return 1;
    if (isText && this.readLabelAbove(row, this.document[at + 1])) return 2;
    this.readOwnRow(row, isText, at);
    return 1;
  }

  private readOwnRow(row: DocumentRow, isText: boolean, at: number): void {
    if (!isText && this.isAfterBlank && this.heading !== null && isOtherHeading(row, this.heading)) {
      this.heading = null;
      this.isOtherTable = true;
    }
    const isInTable = this.heading !== null && !isText && !this.beginsSheet(row);
    if (isInTable || (!isText && this.goesOnBelowLine(row))) this.tableRow(row);
    else if (this.readLabels(row)) return;
    else if (isText) this.textLine(row, at);
    else if (row.cells.filter((cell) => cell !== '').length === 1) this.record.continue(row);
    else this.unread.push(row);
  }

  /** "Area: Tecnica" between the rows of a table that does not repeat its headings: the row below has its columns again. */
  private goesOnBelowLine(row: DocumentRow): boolean {
    const before = this.headings.at(-1);
    if (this.heading !== null || this.isOtherTable || before === undefined) return false;
    if (labelledTexts(row.cells).length > 0) return false;
    if (!hasColumnsOf(row, before)) return false;
    this.record.close(this.area);
    this.heading = before;
    return true;
  }

  private tableRow(row: DocumentRow): void {
    const { heading } = this;
    if (heading === null || isTotal(row)) return;
    // Where the line of the plan announces it, an area begins without a heading row.
    if (this.pending.some(isPlanLine)) this.area = areaHeading(this.pending, this.furniture) ?? this.area;
    else if (isCoded(heading)) this.addStrays(heading);
    this.pending = [];
    for (const own of groupRows(withoutNoteMarks(row, this.notes), heading.groups)) {
      const lines = indicatorLines(separatedMembers(own, heading), heading);
      for (const line of lines) this.rows.push({ row: line, heading, area: this.area });
    }
  }

  /** Adds the text lines since the last row as strays: among the rows they were probably part of a cell. */
  private addStrays(heading: TableHeading): void {
    for (const line of this.pending) {
      if (!isFurniture(line, this.furniture)) this.strays.push({ row: line, heading, area: this.area });
    }
  }

  /** Labels below a table begin a sheet after a blank row, and where they name another objective. */
  private beginsSheet({ cells }: DocumentRow): boolean {
    const labelled = labelledTexts(cells);
    const namesObjective = labelled.some(({ reading: { column } }) => OF_OBJECTIVE.has(column));
    return labelled.length > 0 && (this.isAfterBlank || (namesObjective && isOfLabels(cells)));
  }

  private readLabelAbove(row: DocumentRow, below: DocumentRow | undefined): boolean {
    if ((this.heading !== null && !this.isAfterBlank) || below === undefined || !isTextLine(below)) return false;
    const found = labelAbove(textOf(row), textOf(below));
    if (found === null) return false;
    this.closeText();
    this.record.add(found, below, this.area);
    this.heading = null;
    return true;
  }

  /** A line across a running table names what the rows below belong to: a sector, an area, an objective. */
  private readGroup(row: DocumentRow, { positions }: TableHeading, at: number): boolean {
    const text = row.cells.find((cell) => cell !== '') ?? '';
    if (this.isAfterBlank || text === '' || !this.continuesBelow(at)) return false;
    const member = memberLine(text);
    const hasObjectives = positions.has('objectiveTitle') || positions.has('objectiveCode');
    if (isSectorLine(text) && !positions.has('sector')) {
      this.record.add(sectorText(text), row, this.area);
    } else if (member?.owner === 'OBJECTIVE' && !hasObjectives && !/strategic/i.test(text)) {
      this.record.begin(member, row, this.area);
    } else {
      const area = positions.has('area') ? null : namedArea([row]);
      if (area === null) return false;
      this.area = area;
      return true;
    }
    this.record.close(this.area);
    return true;
  }

  /** Whether the row below the line at `at` is still a row of the table, also below further lines across it. */
  private continuesBelow(at: number): boolean {
    for (const [more, below] of this.document.slice(at + 1, at + 1 + MOST_GROUP_LINES).entries()) {
      if (!isTextLine(below)) return this.goesOn(below, at + 1 + more);
      const text = textOf(below);
      if (!isSectorLine(text) && namedArea([below]) === null && memberLine(text) === null) return false;
    }
    return false;
  }

  /** Whether a row is an ordinary row of the table. */
  private goesOn(row: DocumentRow | undefined, at: number): boolean {
    if (row === undefined || isTextLine(row) || labelledTexts(row.cells).length > 0) return false;
    return tableHeading(this.document, at, this.year) === null;
  }

  private readLabels(row: DocumentRow): boolean {
    const labelled = labelledTexts(row.cells);
    if (labelled.length > 0) this.closeText();
    for (const field of labelled) this.record.add(field, row, this.area);
    if (labelled.length > 0) this.heading = null;
    return labelled.length > 0;
  }

  private textLine(row: DocumentRow, at: number): void {
    this.isOtherTable = false;
    const text = row.cells.find((cell) => cell !== '') ?? '';
    const member = memberLine(text);
    if (member !== null) {
      this.closeText();
      this.record.begin(member, row, this.area);
      this.heading = null;
    } else if (this.record.isOpen && !this.isAfterBlank && !this.isTitleOfTable(at)) {
      this.record.continue(row);
    } else if (isNote(text) || isTotal(row)) {
      return;
    } else {
      this.placeLine(row, text, this.heading !== null && this.goesOn(this.document[at + 1], at + 1));
      this.pending.push(row);
    }
  }

  /** Whether a table stands below a line, also below a blank row. */
  private isTitleOfTable(at: number): boolean {
    const isBlank = (this.document[at + 1]?.cells ?? []).every((cell) => cell === '');
    return tableHeading(this.document, at + (isBlank ? 2 : 1), this.year) !== null;
  }

  /** The text above a sheet names its area only where it says so. */
  private closeText(): void {
    this.area = namedArea(this.pending) ?? this.area;
    this.pending = [];
  }

  /** "Settore Servizi alla Persona" above a table is the sector of its rows. */
  private placeLine(row: DocumentRow, text: string, isOfTable = false): void {
    if (!isSectorLine(text) || isOfTable) return;
    this.record.add(sectorText(text), row, this.area);
    this.record.pause();
  }
}

/** "Risorse umane", "Categoria", "% impiego" below a blank row: the headings of a table of something else, in the columns
 *  of the one above. Rows of codes are told by them. */
function isOtherHeading({ cells }: DocumentRow, heading: TableHeading): boolean {
  const target = cells[heading.positions.get('target') ?? -1] ?? '';
  if (target === '' || isCoded(heading)) return false;
  const filled = cells.filter((cell) => cell !== '');
  const areWords = filled.every(
    (cell) => cell.length <= LONGEST_HEADING && !/\d/.test(cell) && /[\p{L}%€]/u.test(cell),
  );
  const isUnread = targetReading(target, { year: 0, speaksOfDates: true }).kind === 'unreadable';
  return filled.length > 1 && areWords && isUnread;
}

/** Whether a row has a text where the table has indicators, a target where it has targets, and nothing beside it. */
function hasColumnsOf({ cells }: DocumentRow, { positions, width }: TableHeading): boolean {
  const [title, target] = [positions.get('indicatorTitle'), positions.get('target')];
  if (title === undefined || target === undefined || cells.slice(width).some((cell) => cell !== '')) return false;
  const weight = cells[positions.get('indicatorWeight') ?? -1] ?? '';
  const isTarget = targetReading(cells[target] ?? '', { year: 0, speaksOfDates: true }).kind === 'value';
  const isWeight = weight === '' || printedNumber(weight).kind === 'value';
  return isTarget && isWeight && /\p{L}{3}/u.test(cells[title] ?? '');
}

/** The heading with what the rows below it show: where its titles stand beside their numbers, and its phases' texts. */
function withContents(heading: TableHeading, below: readonly DocumentRow[]): TableHeading {
  const titled = namelessIndicators(numberedTitles(valuedTarget(heading, below), below), below);
  return combinedColumn(phaseTexts(titled, below), below);
}

function noTableIssue(rows: readonly DocumentRow[]): ImportIssue {
  const widest = rows.toSorted((a, b) => filledCells(b) - filledCells(a))[0];
  const found = (widest?.cells ?? [])
    .filter((cell) => cell !== '')
    .slice(0, 8)
    .join(', ');
  const seen = found === '' ? '' : ` La riga con più celle è: ${found.slice(0, 200)}.`;
  return importError(
    'NO_TABLE',
    `Nel documento non c'è una tabella degli obiettivi: serve una riga di intestazioni, per esempio Settore, Codice Obiettivo, Titolo Obiettivo, Codice Indicatore, Titolo Indicatore, Target Atteso, Peso Indicatore, oppure una scheda per obiettivo.${seen} Aggiungere le intestazioni, oppure ricopiare i dati nel modello da scaricare (/templates/plan.xlsx, o «traguardo template plan FILE»), e ricaricare il documento.`,
  );
}

function filledCells(row: DocumentRow): number {
  return row.cells.filter((cell) => cell !== '').length;
}
