import { type Column, number, text, yesNo } from './table.js';

/** The origin of the rows of an export. */
export interface Extract {
  readonly municipality: string;
  readonly year: number;
  /** Ordinal of the act after which the state is exported. */
  readonly atAct: number;
  /** ISO date. */
  readonly extractedOn: string;
  /** The filter as JSON; null = none. */
  readonly filter: string | null;
  /** Whether some actual of the plan is demonstration data. */
  readonly demonstration: boolean;
}

/** The last columns of every export, so that a copied row still states its origin. */
export function extractColumns(extract: Extract): Column<unknown>[] {
  const filter = text('where', 'filtri', () => extract.filter);
  return [
    text('municipality', 'ente', () => extract.municipality),
    number('year', 'anno', () => extract.year),
    number('atAct', 'variazione', () => extract.atAct),
    text('extractedOn', 'data_estrazione', () => extract.extractedOn),
    { ...filter, shown: (row) => filter.value(row) ?? 'nessuno' },
    yesNo('demonstration', 'dimostrativo', () => extract.demonstration),
  ];
}
