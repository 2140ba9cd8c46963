import type { DocumentRow } from '../text/document-rows.js';
import type { LabelledText, MemberLine } from './cells/member-line.js';
import type { AreaHeading } from './columns/area-heading.js';
import type { DetailColumn } from './columns/column-assignment.js';
import type { HeadingReading } from './columns/heading-words.js';
import { TABLE_COLUMNS, type TableColumn } from './columns/table-column.js';
import type { TableHeading } from './columns/table-heading.js';
import type { AreaRow } from './row-placement.js';

interface Field {
  readonly label: string;
  text: string;
  /** Whether it was not recognised with certainty in a scan. */
  isDoubtful: boolean;
}

type Owner = 'PLACE' | 'OBJECTIVE' | 'INDICATOR';

const PLACE: readonly TableColumn[] = ['area', 'sector', 'manager', 'contributors'];
const OF_OBJECTIVE: readonly TableColumn[] = ['objectiveCode', 'objectiveTitle', 'definition', 'objectiveWeight'];
/** Names, codes and numbers, which do not go on on the next line. */
const ON_ONE_LINE: readonly TableColumn[] = [
  'manager',
  'objectiveCode',
  'indicatorCode',
  'objectiveWeight',
  'indicatorWeight',
  'unit',
  'baseline',
];
const OF_VARIATION: readonly TableColumn[] = ['request', 'motivation', 'decision'];
const MARGIN = /\s+/g;

/** An objective or indicator that a document names by labels, one under the other: a sheet, or paragraphs. It is read
 *  like a row whose headings are the labels. */
export class SheetRecord {
  private readonly fields = new Map<TableColumn, Field>();
  private readonly details = new Map<DetailColumn, Field>();
  private line: number | null = null;
  private last: Field | null = null;

  constructor(
    private readonly year: number | null,
    private readonly give: (row: AreaRow) => void,
  ) {}

  /** Whether the next plain line may continue the text of a label. */
  get isOpen(): boolean {
    return this.last !== null;
  }

  begin({ owner, code, title, labelled }: MemberLine, row: DocumentRow, area: AreaHeading | null): void {
    if (owner === 'OBJECTIVE' || this.has('INDICATOR')) this.close(area);
    const [codeColumn, titleColumn] =
      owner === 'OBJECTIVE'
        ? (['objectiveCode', 'objectiveTitle'] as const)
        : (['indicatorCode', 'indicatorTitle'] as const);
    this.line ??= row.line;
    const label = owner === 'OBJECTIVE' ? 'Obiettivo' : 'Indicatore';
    if (code !== null) this.set(codeColumn, label, code, row);
    if (title !== null) this.set(titleColumn, label, title, row);
    for (const field of labelled) this.add(field, row, area);
    this.last = null;
  }

  add({ label, reading, text }: LabelledText, row: DocumentRow, area: AreaHeading | null): void {
    const column = this.columnOf(reading);
    if (column === null) return;
    if (column === 'actual') {
      if (this.has('INDICATOR')) this.details.set('actual', { label, text, isDoubtful: isDoubtfulIn(row, text) });
      return;
    }
    if (this.beginsAnother(column)) this.close(area);
    this.line ??= row.line;
    this.set(column, label, text, row);
  }

  /** A line without a label continues the one above; one in capitals is a heading of its own. */
  continue(row: DocumentRow): void {
    const text = row.cells.filter((cell) => cell !== '').join(' ');
    if (this.last === null) return;
    if (isInCapitals(text) && !isInCapitals(this.last.text)) {
      this.last = null;
      return;
    }
    this.last.text = `${this.last.text} ${text}`;
    this.last.isDoubtful ||= (row.doubtful ?? []).length > 0;
  }

  pause(): void {
    this.last = null;
  }

  /** Gives out what was read so far, before a table or another record. Above a table of indicators, what is expected of
   *  the objective in words is no target: it describes the objective. */
  close(area: AreaHeading | null, { aboveIndicators = false }: { readonly aboveIndicators?: boolean } = {}): void {
    if (aboveIndicators && !this.namesIndicator()) this.describeExpectation();
    const { line } = this;
    if (line !== null && (this.fields.size > 0 || this.details.size > 0)) this.give(this.row(line, area));
    this.fields.clear();
    this.details.clear();
    this.line = null;
    this.last = null;
  }

  private describeExpectation(): void {
    const expected = this.fields.get('target');
    if (expected === undefined || !this.fields.has('objectiveTitle')) return;
    this.fields.delete('target');
    if (!this.fields.has('definition')) this.fields.set('definition', expected);
  }

  private columnOf({ column, loose, years, day }: HeadingReading): TableColumn | 'actual' | null {
    const isIndicator = this.namesIndicator();
    switch (column) {
      case 'title':
        return isIndicator && this.fields.has('indicatorCode') ? 'indicatorTitle' : 'objectiveTitle';
      case 'description':
        return isIndicator ? null : 'definition';
      case 'weight':
        return isIndicator ? 'indicatorWeight' : 'objectiveWeight';
      case 'code':
        return isIndicator ? 'indicatorCode' : 'objectiveCode';
      case 'strategicObjective':
        return 'area';
      case 'actual':
        return 'actual';
      case 'target':
        return this.isOwnTarget(years, day) ? 'target' : null;
      case 'strategicCode':
      case 'strategicWeight':
      case 'measured':
      case 'interimActual':
      case 'year':
      case 'kept':
        return null;
      default:
        return loose !== undefined && column === 'definition' && !this.fields.has('objectiveTitle') ? loose : column;
    }
  }

  private isOwnTarget(years: readonly number[], day: string | null): boolean {
    return (years.length === 0 || this.year === null || years.includes(this.year)) && (day === null || day === '12-31');
  }

  /** A label that is there already, or a place after an objective with its indicator, belongs to the next record. */
  private beginsAnother(column: TableColumn): boolean {
    if (this.fields.has(column)) return true;
    const owner = ownerOf(column);
    return owner !== 'INDICATOR' && this.namesIndicator() && !OF_VARIATION.includes(column);
  }

  private namesIndicator(): boolean {
    return this.fields.has('indicatorTitle') || this.fields.has('indicatorCode');
  }

  private has(owner: Owner): boolean {
    return [...this.fields.keys()].some((column) => ownerOf(column) === owner && !OF_VARIATION.includes(column));
  }

  private set(column: TableColumn, label: string, text: string, row: DocumentRow): void {
    const field = { label, text, isDoubtful: isDoubtfulIn(row, text) };
    this.fields.set(column, field);
    this.last = ON_ONE_LINE.includes(column) ? null : field;
  }

  private row(line: number, area: AreaHeading | null): AreaRow {
    const fields = TABLE_COLUMNS.flatMap((column) => {
      const field = this.fields.get(column);
      return field === undefined ? [] : [{ column, ...field }];
    });
    const details = [...this.details].map(([column, field]) => ({ column, ...field }));
    const all = [...fields, ...details];
    const heading: TableHeading = {
      line,
      height: 1,
      width: all.length,
      positions: new Map(fields.map(({ column }, at) => [column, at])),
      details: new Map(details.map(({ column }, at) => [column, fields.length + at])),
      doubled: new Map(),
      months: new Map(),
      unknown: [],
      printed: all.map(({ label }) => label),
    };
    const cells = all.map(({ text }) => text.replace(MARGIN, ' ').trim());
    const doubtful = all.flatMap((field, at) => (field.isDoubtful ? [at] : []));
    return { row: { line, cells, text: cells.join('\t'), ...(doubtful.length > 0 && { doubtful }) }, heading, area };
  }
}

/** Whether a text stands in a cell of the row that was not recognised with certainty. */
function isDoubtfulIn({ cells, doubtful = [] }: DocumentRow, text: string): boolean {
  return doubtful.some((at) => cells[at]?.includes(text) === true);
}

function isInCapitals(text: string): boolean {
  return /\p{L}{3}/u.test(text) && text === text.toUpperCase();
}

function ownerOf(column: TableColumn): Owner {
  if (PLACE.includes(column)) return 'PLACE';
  return OF_OBJECTIVE.includes(column) ? 'OBJECTIVE' : 'INDICATOR';
}
