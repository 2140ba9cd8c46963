import type { ImportIssue } from '../draft/import-issue.js';

/** The place of a text in the original: of each format only what it has. */
export interface Place {
  /** Of plain text: the line, from 1. */
  readonly line?: number;
  /** Of a spreadsheet: the sheet's name and the cell ("B12"). */
  readonly sheet?: string;
  readonly cell?: string;
  /** Of a PDF or a scan: the page, from 1, and the box on it. */
  readonly page?: number;
  readonly box?: Box;
}

/** In points (1/72 inch) from the upper left corner of the page as a reader sees it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A cell of a table. */
export interface BlockCell {
  /** As a person sees it, in Italian forms: "12,5", "40%", "30/06/2021", "VERO"; line breaks are kept as \n. */
  readonly text: string;
  readonly place: Place;
  /** Of a merged cell; 1 where it is not merged. */
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Of a scan: whether the number or the word was recognised with certainty. Absent = it was printed as text. */
  readonly isCertain?: boolean;
}

/** A paragraph, heading or line of text outside of tables. */
export interface ParagraphBlock {
  readonly kind: 'PARAGRAPH';
  readonly text: string;
  readonly place: Place;
  /** As of a cell. */
  readonly isCertain?: boolean;
}

/** A table, or a whole sheet: rows of equal length. Null = covered by the merged cell above it or to its left. */
export interface TableBlock {
  readonly kind: 'TABLE';
  readonly rows: readonly (readonly (BlockCell | null)[])[];
}

/** The beginning of a sheet of a workbook. */
export interface SheetBlock {
  readonly kind: 'SHEET';
  readonly name: string;
}

export type Block = ParagraphBlock | TableBlock | SheetBlock;

/** What a reader of a format gives: the document's blocks in reading order, or why it cannot be read. */
export type BlocksReading = ReadBlocks | RefusedBlocks;

export interface ReadBlocks {
  readonly blocks: readonly Block[];
  /** Hidden sheets and rows that were left out, pages without text, and the like. */
  readonly issues: readonly ImportIssue[];
}

export interface RefusedBlocks {
  readonly refused: ImportIssue;
}
