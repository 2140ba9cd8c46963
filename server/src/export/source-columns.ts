import { type Column, numberColumn, textColumn } from './table.js';

/** The printed source of a row. */
export interface PrintedSource {
  readonly filename: string;
  readonly line: number | null;
}

export function sourceColumns<Row extends { readonly source: PrintedSource }>(): Column<Row>[] {
  return [
    textColumn('document', 'documento', ({ source }) => source.filename),
    numberColumn('line', 'riga_documento', ({ source }) => source.line),
  ];
}
