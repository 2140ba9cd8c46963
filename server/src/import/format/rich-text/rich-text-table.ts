import type { DocumentFlow } from '../document-flow.js';
import { MOST_COLUMNS, refuseSize } from '../table-grid.js';

/** How a row says that a cell lies. */
export interface RichTextCellForm {
  /** Its right border, in twentieths of a point from the left of the page. */
  readonly right: number;
  /** Whether it goes on with the merged cell above it, or with the one before it. */
  readonly goesOnDown: boolean;
  readonly goesOnAcross: boolean;
}

interface Row {
  readonly left: number;
  readonly forms: readonly RichTextCellForm[];
  readonly texts: readonly string[];
}

/** Borders of different rows that are nearer than 2 mm are one border. */
const SAME_BORDER = 113;

/** The rows of a table in RTF, which states of each cell where its right border is. */
export class RichTextTable {
  private rows: Row[] = [];
  private texts: string[] = [];

  addCell(text: string): void {
    this.texts.push(text);
  }

  endRow(left: number, forms: readonly RichTextCellForm[]): void {
    this.rows.push({ left, forms, texts: this.texts });
    this.texts = [];
  }

  get isEmpty(): boolean {
    return this.rows.length === 0 && this.texts.length === 0;
  }

  /** Adds the table to the flow, and begins another one. */
  place(flow: DocumentFlow): void {
    if (this.texts.length > 0) this.endRow(0, []);
    if (this.rows.length === 0) return;
    const borders = distinctBorders(this.rows);
    if (borders.length > MOST_COLUMNS) refuseSize(this.rows.length, borders.length);
    flow.openTable();
    for (const row of this.rows) placeRow(flow, row, borders);
    flow.closeTable();
    this.rows = [];
  }
}

function placeRow(flow: DocumentFlow, { left, forms, texts }: Row, borders: readonly number[]): void {
  flow.openRow(forms.length === 0 ? 0 : columnOf(left, borders));
  let column = columnOf(left, borders);
  for (let at = 0; at < texts.length; at += 1) {
    const form = forms[at];
    let last = at;
    while (forms[last + 1]?.goesOnAcross) last += 1;
    const end = columnOf(forms[last]?.right ?? 0, borders);
    const colSpan = form === undefined ? 1 : Math.max(1, end - column);
    flow.openCell({ rowSpan: 1, colSpan, isContinued: form?.goesOnDown === true });
    flow.addText(texts.slice(at, last + 1).join('\n'));
    flow.closeCell();
    column += colSpan;
    at = last;
  }
}

function distinctBorders(rows: readonly Row[]): number[] {
  const all = rows.flatMap(({ left, forms }) => (forms.length === 0 ? [] : [left, ...forms.map(({ right }) => right)]));
  const borders: number[] = [];
  for (const border of all.sort((one, other) => one - other)) {
    if (border - (borders.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_BORDER) borders.push(border);
  }
  return borders;
}

/** Which border a place is at. */
function columnOf(place: number, borders: readonly number[]): number {
  const at = borders.findLastIndex((border) => border <= place);
  return Math.max(0, at);
}
