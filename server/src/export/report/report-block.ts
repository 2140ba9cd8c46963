import type { IndicatorStatus } from '@traguardo/schema/vocabulary';

/** A document before it has a format: what is said, and what each part of it is. */
export interface Report {
  /** "Relazione sulla performance 2019" */
  readonly title: string;
  readonly municipality: string;
  /** Of which plan, and in which situation. */
  readonly subtitle: string;
  /** "BOZZA"; null once the year is closed. */
  readonly mark: string | null;
  /** What every page says of its data; null = nothing needs saying. */
  readonly warning: string | null;
  /** What the first page says of the document: terms and facts. */
  readonly facts: readonly (readonly [term: string, fact: string])[];
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock = Heading | Paragraph | List | DataTable | BarChart;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Words in front that say what follows: "Decisione". */
  readonly label: string | null;
  readonly text: string;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** A table with a heading for every column; the first cell of a row is the heading of the row. */
export interface DataTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableColumn {
  readonly heading: string;
  /** Share of the width, against the other columns'. */
  readonly width: number;
  readonly isNumber: boolean;
}

export interface TableCell {
  readonly text: string;
  /** The sign that stands before the words. */
  readonly status: IndicatorStatus | null;
}

/** Percent of the target, one bar for each row, the target at 100. */
export interface BarChart {
  readonly kind: 'chart';
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** Null = no number: `text` says why. */
  readonly value: number | null;
  /** The number as the table has it, or the reason why there is none. */
  readonly text: string;
  /** Worst and best end that is still possible; null where they are one, or nothing counts. */
  readonly bounds: readonly [number, number] | null;
  readonly status: IndicatorStatus | null;
}

/** Over-achievement is drawn up to here; what goes beyond gets an arrow. */
export const AXIS_END = 120;

export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string, label: string | null = null): Paragraph {
  return { kind: 'paragraph', label, text };
}

/** A list, or nothing where there is nothing to list. */
export function list(items: readonly string[]): List[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A table whose cells are texts, or texts with a sign; nothing where there are no rows. */
export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | TableCell)[])[],
): DataTable[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell, status: null } : cell)));
  return [{ kind: 'table', caption, columns, rows: cells }];
}

export function words(heading: string, width: number): TableColumn {
  return { heading, width, isNumber: false };
}

export function figures(heading: string, width: number): TableColumn {
  return { heading, width, isNumber: true };
}

/** What a chart says to those who do not see it. */
export function chartWords({ title, bars }: BarChart): string {
  return `${title}. Target a 100 %. ${bars.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`;
}
