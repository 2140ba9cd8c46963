import { type Column, number, text } from './table.js';

/** Where a row was printed. */
export interface Printed {
  readonly filename: string;
  readonly line: number | null;
}

export function sourceColumns<Row extends { readonly source: Printed }>(): Column<Row>[] {
  return [
    text('document', 'documento', ({ source }) => source.filename),
    number('line', 'riga_documento', ({ source }) => source.line),
  ];
}
