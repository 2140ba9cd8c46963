import { type Column, dayColumn, numberColumn, textColumn, yesNoColumn } from './table.js';

/** The origin of the rows of an export. */
export interface Extract {
  readonly municipality: string;
  /** Its codes and residents; null = not stated. */
  readonly ipaCode: string | null;
  readonly istatCode: string | null;
  readonly population: number | null;
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

/** As an extract of nothing: which columns there are does not depend on what is extracted. */
export const NO_EXTRACT: Extract = {
  ...{ ipaCode: null, istatCode: null, population: null },
  ...{ municipality: '', year: 0, atAct: 0, extractedOn: '', filter: null, demonstration: false },
};

/** The last columns of every export, so that a copied row still states its origin. */
export function extractColumns(extract: Extract): Column<unknown>[] {
  const filter = textColumn('where', 'filtri', () => extract.filter);
  return [
    textColumn('municipality', 'ente', () => extract.municipality),
    textColumn('ipaCode', 'ente_codice_ipa', () => extract.ipaCode),
    textColumn('istatCode', 'ente_codice_istat', () => extract.istatCode),
    numberColumn('population', 'ente_residenti', () => extract.population),
    numberColumn('year', 'anno', () => extract.year),
    numberColumn('atAct', 'variazione', () => extract.atAct),
    dayColumn('extractedOn', 'data_estrazione', () => extract.extractedOn),
    { ...filter, shown: (row) => filter.value(row) ?? 'nessuno' },
    yesNoColumn('demonstration', 'dimostrativo', () => extract.demonstration),
  ];
}
