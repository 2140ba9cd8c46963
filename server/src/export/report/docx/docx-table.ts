import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { AXIS_END, type Bar, type BarChart, type TableCell as Cell, type DataTable } from '../report-block.js';
import { COLOURS, HEADING_FILL, INK, LINE, MUTED, SCORE, SIGNS } from '../status-signs.js';
import { columnWidths } from './column-widths.js';
import { printed } from './printed-text.js';

/** The width between the margins, in twentieths of a point. */
const WIDTH = 9638;
const PADDING = 80;
const SIZE = 17;
/** A font with all signs of outcomes, in Word and in what replaces it elsewhere. */
const SIGN_FONT = 'Segoe UI Symbol';
const EDGE = { style: BorderStyle.SINGLE, size: 4, color: LINE.slice(1) };
const BORDERS = {
  ...{ top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
  ...{ insideHorizontal: EDGE, insideVertical: EDGE },
};

/** A table with its caption; the headings repeat on every page, and no row is split. */
export function tableBlocks({ caption, columns, rows }: DataTable): FileChild[] {
  const widths = columnWidths({ columns, rows }, { total: WIDTH, size: SIZE / 2, padding: PADDING });
  const alignments = columns.map(({ isNumber }) => (isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT));
  return [
    captionOf(caption),
    grid(widths, [
      headingRow(columns.map(({ heading }, index) => [heading, alignments[index] ?? AlignmentType.LEFT])),
      ...rows.map((cells, number) =>
        row(cells.map((cell, index) => dataCell(cell, alignments[index] ?? AlignmentType.LEFT, number === 0))),
      ),
    ]),
    gap(),
  ];
}

/** Label, bar up to the target, bar beyond it, value. */
const CHART_WIDTHS = [3100, 3500, 700, 2338];
const TARGET = 100;

/** A chart as a table whose middle cells contain bars: it can be read aloud, edited, and printed in grey. */
export function chartBlocks({ title, bars }: BarChart): FileChild[] {
  return [
    captionOf(`${title}. Percentuale del target; la linea scura è il target, 100 %.`),
    grid(CHART_WIDTHS, [
      headingRow([
        ['Voce', AlignmentType.LEFT],
        [`Da 0 a ${TARGET} %`, AlignmentType.LEFT],
        ['Oltre', AlignmentType.LEFT],
        ['Grado di raggiungimento', AlignmentType.RIGHT],
      ]),
      ...bars.map((bar, number) =>
        row([
          dataCell({ text: bar.label, status: null }, AlignmentType.LEFT, number === 0),
          barCell(bar, 0, TARGET),
          barCell(bar, TARGET, AXIS_END),
          dataCell({ text: bar.text, status: bar.status }, AlignmentType.RIGHT, number === 0),
        ]),
      ),
    ]),
    gap(),
  ];
}

/** The part of a bar between two values, as a shaded paragraph: a bar in every word processor, without a picture. The line
 *  at the target is the edge between the two parts. */
function barCell({ value, status }: Bar, from: number, to: number): TableCell {
  const room = CHART_WIDTHS[from === 0 ? 1 : 2] ?? 0;
  const end = value === null ? 0 : (Math.min(Math.max(value, from), to) - from) / (to - from);
  const fill = (status === null ? SCORE : COLOURS[status]).slice(1);
  const paragraph = new Paragraph({
    children: [new TextRun({ text: '\u00a0', size: SIZE })],
    spacing: { after: 0 },
    ...(end > 0 && {
      shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
      indent: { right: Math.round((1 - end) * room) },
    }),
  });
  const target = { style: BorderStyle.SINGLE, size: 18, color: INK.slice(1) };
  return cell({
    children: [paragraph],
    margins: { top: 60, bottom: 60, left: 0, right: 0 },
    borders: from === 0 ? { right: target } : { left: target },
  });
}

function captionOf(text: string): Paragraph {
  const run = new TextRun({ text: printed(text), bold: true, size: 18, color: MUTED.slice(1) });
  return new Paragraph({ children: [run], keepNext: true, spacing: { before: 160, after: 80 } });
}

/** Word joins two tables that have no paragraph between them. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60, line: 120 } });
}

function grid(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
  });
}

type Alignment = (typeof AlignmentType)['LEFT' | 'RIGHT'];

function headingRow(headings: readonly (readonly [string, Alignment])[]): TableRow {
  const shading = { type: ShadingType.CLEAR, fill: HEADING_FILL.slice(1), color: 'auto' };
  const children = headings.map(([text, alignment]) =>
    cell({
      children: [words([new TextRun({ text: printed(text), bold: true, size: SIZE })], alignment, true)],
      shading,
    }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function row(children: readonly TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, children });
}

/** The first row stays with the head of the table. */
function dataCell({ text, status }: Cell, alignment: Alignment, isFirst: boolean): TableCell {
  const sign =
    status === null
      ? []
      : [
          new TextRun({
            text: `${SIGNS[status]} `,
            ...{ bold: true, size: SIZE, color: COLOURS[status].slice(1), font: SIGN_FONT },
          }),
        ];
  return cell({ children: [words([...sign, new TextRun({ text: printed(text), size: SIZE })], alignment, isFirst)] });
}

function words(children: readonly TextRun[], alignment: Alignment, keepNext: boolean): Paragraph {
  return new Paragraph({ children, alignment, keepNext, spacing: { after: 0, line: 240 } });
}

function cell(options: ITableCellOptions): TableCell {
  return new TableCell({ margins: { top: 40, bottom: 40, left: PADDING, right: PADDING }, ...options });
}
