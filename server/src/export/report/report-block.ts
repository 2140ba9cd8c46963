import type { IndicatorStatus } from '@traguardo/schema/vocabulary';

/** A document without a format: its texts, and the kind of each part. */
export interface Report {
  /** A book has a cover and a list of chapters; a sheet begins with its content. */
  readonly layout: 'BOOK' | 'SHEET';
  /** "Relazione sulla performance 2019" */
  readonly title: string;
  /** What the head of every page says of it. */
  readonly running: string;
  readonly municipality: string;
  /** The plan and its state. */
  readonly subtitle: string;
  /** "BOZZA"; null once the year is closed. */
  readonly mark: string | null;
  /** A warning about the data on every page; null = none. */
  readonly warning: string | null;
  /** The coat of arms, a PNG, with its words; null = none. */
  readonly coat: { readonly bytes: Uint8Array; readonly words: string } | null;
  /** Facts about the document on the first page: terms and values. */
  readonly facts: readonly (readonly [term: string, fact: string])[];
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock = Heading | Paragraph | List | DataTable | BarChart | Signatures;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Whether its chapter begins a page, and the next one too. */
  readonly ownPages?: true;
}

/** A line to sign for each name. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly names: readonly string[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Label before the text: "Decisione". */
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
  /** The status whose sign is printed before the text. */
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
  /** Null = no number: `text` gives the reason. */
  readonly value: number | null;
  /** The number as in the table, or the reason why there is none. */
  readonly text: string;
  /** Worst and best possible final value; null where they are equal, or nothing counts. */
  readonly bounds: readonly [number, number] | null;
  readonly status: IndicatorStatus | null;
}

/** The end of the axis; a greater value gets an arrow. */
export const AXIS_END = 120;

export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string, label: string | null = null): Paragraph {
  return { kind: 'paragraph', label, text };
}

/** A list, or nothing without items. */
export function list(items: readonly string[]): List[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A table whose cells are texts, or texts with a sign; nothing without rows. */
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

/** The text of a chart for readers who do not see it. */
export function chartWords({ title, bars }: BarChart): string {
  return `${title}. Target a 100 %. ${bars.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`;
}
