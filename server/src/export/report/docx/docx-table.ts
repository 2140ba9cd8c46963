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
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { xmlText } from '../../xml-text.js';
import { AXIS_END, type Bar, type BarChart, type TableCell as Cell, type DataTable } from '../report-block.js';
import { COLOURS, HEADING_FILL, LINE, MUTED, SCORE, SIGNS } from '../status-signs.js';

/** The width between the margins, in twentieths of a point. */
const WIDTH = 9638;
const PADDING = 80;
const SIZE = 17;
const EDGE = { style: BorderStyle.SINGLE, size: 4, color: LINE.slice(1) };
const BORDERS = {
  ...{ top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
  ...{ insideHorizontal: EDGE, insideVertical: EDGE },
};

/** A table with its caption; the headings repeat on every page, and no row is split. */
export function tableBlocks({ caption, columns, rows }: DataTable): FileChild[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / sum) * WIDTH));
  const alignments = columns.map(({ isNumber }) => (isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT));
  return [
    captionOf(caption),
    grid(widths, [
      headingRow(columns.map(({ heading }, index) => [heading, alignments[index] ?? AlignmentType.LEFT])),
      ...rows.map((cells) => row(cells.map((cell, index) => dataCell(cell, alignments[index] ?? AlignmentType.LEFT)))),
    ]),
    gap(),
  ];
}

const CHART_WIDTHS = [3100, 4200, 2338];

/** A chart as a table whose middle cells contain bars: it can be read aloud, edited, and printed in grey. */
export function chartBlocks({ title, bars }: BarChart): FileChild[] {
  return [
    captionOf(`${title}. Percentuale del target; la barra piena arriva a ${AXIS_END} %, il target sta a 100 %.`),
    grid(CHART_WIDTHS, [
      headingRow([
        ['Voce', AlignmentType.LEFT],
        [`Da 0 a ${AXIS_END} %`, AlignmentType.LEFT],
        ['Grado di raggiungimento', AlignmentType.RIGHT],
      ]),
      ...bars.map((bar) =>
        row([
          dataCell({ text: bar.label, status: null }, AlignmentType.LEFT),
          barCell(bar),
          dataCell({ text: bar.text, status: bar.status }, AlignmentType.RIGHT),
        ]),
      ),
    ]),
    gap(),
  ];
}

/** A shaded paragraph as wide as the value: a bar in every word processor, without a picture. */
function barCell({ value, status }: Bar): TableCell {
  const [, width = 0] = CHART_WIDTHS;
  const room = width - 2 * PADDING;
  const end = value === null ? 0 : Math.min(Math.max(value, 0), AXIS_END) / AXIS_END;
  const fill = (status === null ? SCORE : COLOURS[status]).slice(1);
  const paragraph = new Paragraph({
    children: [new TextRun({ text: '\u00a0', size: SIZE })],
    spacing: { after: 0 },
    // A line at the target.
    tabStops: [{ type: TabStopType.BAR, position: Math.round((100 / AXIS_END) * room) }],
    ...(end > 0 && {
      shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
      indent: { right: Math.round((1 - end) * room) },
    }),
  });
  return cell({ children: [paragraph] });
}

function captionOf(text: string): Paragraph {
  const run = new TextRun({ text: xmlText(text), bold: true, size: 18, color: MUTED.slice(1) });
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
    cell({ children: [words([new TextRun({ text: xmlText(text), bold: true, size: SIZE })], alignment)], shading }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function row(children: readonly TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, children });
}

function dataCell({ text, status }: Cell, alignment: Alignment): TableCell {
  const sign =
    status === null
      ? []
      : [new TextRun({ text: `${SIGNS[status]} `, bold: true, size: SIZE, color: COLOURS[status].slice(1) })];
  return cell({ children: [words([...sign, new TextRun({ text: xmlText(text), size: SIZE })], alignment)] });
}

function words(children: readonly TextRun[], alignment: Alignment): Paragraph {
  return new Paragraph({ children, alignment, spacing: { after: 0, line: 240 } });
}

function cell(options: ITableCellOptions): TableCell {
  return new TableCell({ margins: { top: 40, bottom: 40, left: PADDING, right: PADDING }, ...options });
}
