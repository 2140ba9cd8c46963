import { keysOf } from '@traguardo/schema/fields/field-descriptor';
import type { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import type { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import type { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';

/** A column of a plan's table. */
interface ColumnWords {
  /** The heading under which the product itself prints it. */
  readonly heading: string;
  /** Italian, for the SDL. */
  readonly description: string;
}

/** The columns of a plan's table, in the order in which they are usually printed. */
export const COLUMN_WORDS = {
  area: { heading: 'Area strategica', description: 'Area (linea) strategica.' },
  manager: { heading: 'Responsabile Settore', description: 'Responsabile di settore.' },
  sector: { heading: 'Settore', description: 'Settore.' },
  contributors: { heading: 'Settori coinvolti', description: 'Settori coinvolti, oltre al responsabile.' },
  objectiveCode: { heading: 'Codice Obiettivo', description: "Codice dell'obiettivo." },
  objectiveTitle: { heading: 'Titolo Obiettivo', description: "Titolo dell'obiettivo." },
  definition: { heading: 'Definizione Obiettivo', description: "Descrizione dell'obiettivo." },
  objectiveWeight: { heading: 'Peso Obiettivo', description: "Peso dell'obiettivo, in punti." },
  indicatorCode: { heading: 'Codice Indicatore', description: "Codice dell'indicatore." },
  indicatorTitle: { heading: 'Titolo Indicatore', description: "Titolo dell'indicatore." },
  formula: { heading: 'Formula Indicatore', description: "Formula dell'indicatore." },
  purpose: { heading: 'Finalità Indicatore', description: "Finalità dell'indicatore." },
  unit: { heading: 'Unità di misura', description: 'Unità di misura del target.' },
  direction: {
    heading: 'Polarità',
    description: 'Polarità: se il risultato è migliore quando cresce o quando decresce.',
  },
  baseline: { heading: 'Valore di partenza', description: 'Valore di partenza, prima del piano.' },
  frequency: { heading: 'Frequenza di rilevazione', description: 'Frequenza di rilevazione dell’indicatore.' },
  target: { heading: 'Target Atteso', description: 'Target atteso.' },
  indicatorWeight: { heading: 'Peso Indicatore', description: "Peso dell'indicatore, in percentuale." },
  phaseTitle: { heading: 'Fase', description: "Fase dell'obiettivo." },
  phaseStart: { heading: 'Data inizio', description: 'Inizio della fase.' },
  phaseDue: { heading: 'Scadenza', description: 'Scadenza della fase.' },
  phaseWeight: { heading: 'Peso Fase', description: 'Peso della fase, in percentuale.' },
  request: { heading: 'Richiesta', description: 'Richiesta di variazione.' },
  motivation: { heading: 'Motivazione', description: 'Motivazione.' },
  decision: { heading: 'Decisione', description: 'Decisione del Nucleo di Valutazione.' },
} as const satisfies Readonly<Record<Described, ColumnWords>> & Readonly<Record<string, ColumnWords>>;

/** The columns that print described fields of objectives, indicators and phases. */
type Described = NonNullable<
  | (typeof OBJECTIVE_FIELDS)[keyof typeof OBJECTIVE_FIELDS]['column']
  | (typeof INDICATOR_FIELDS)[keyof typeof INDICATOR_FIELDS]['column']
  | (typeof PHASE_FIELDS)[keyof typeof PHASE_FIELDS]['column']
>;

export type TableColumn = keyof typeof COLUMN_WORDS;

export const TABLE_COLUMNS: readonly TableColumn[] = keysOf(COLUMN_WORDS);

export function isTableColumn(name: string): name is TableColumn {
  return Object.hasOwn(COLUMN_WORDS, name);
}
