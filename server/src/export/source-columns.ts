import { type Column, number, text } from './table.js';

/** The printed source of a row. */
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
