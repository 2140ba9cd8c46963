import { type Column, number, text, yesNo } from './table.js';

/** What every row of an export says of where it comes from. */
export interface Extract {
  readonly municipality: string;
  readonly year: number;
  /** Ordinal of the act after which the plan is looked at. */
  readonly atAct: number;
  /** ISO date. */
  readonly extractedOn: string;
  /** The filter as JSON; null = none. */
  readonly filter: string | null;
  /** Whether some actual of the plan is demonstration data. */
  readonly demonstration: boolean;
}

/** The columns that end every export, so that a row still says what it is when it was copied elsewhere. */
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
