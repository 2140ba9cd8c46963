import type { FieldDescriptors } from './field-descriptor.js';

/** The fields of an objective beside its code, in the order in which they are printed and exported; see INDICATOR_FIELDS. */
export const OBJECTIVE_FIELDS = {
  /** As the documents print it, where the code is a generated one; null where they print none. */
  printedCode: {
    shape: 'text',
    column: null,
    stated: true,
    history: null,
    compared: false,
    revised: false,
    exported: { heading: 'codice_stampato' },
  },
  /** Whether the code is made of the names above, because none is printed or the printed ones restart. */
  codeGenerated: {
    shape: 'flag',
    column: null,
    stated: true,
    history: null,
    compared: false,
    revised: false,
    exported: null,
  },
  title: {
    shape: 'text',
    column: 'objectiveTitle',
    stated: true,
    history: 'Titolo.',
    compared: true,
    revised: false,
    exported: { heading: 'obiettivo' },
  },
  definition: {
    shape: 'text',
    column: 'definition',
    stated: true,
    history: 'Descrizione estesa (obiettivi).',
    compared: true,
    revised: false,
    exported: { heading: 'descrizione' },
  },
  /** The printed name; the state of the plan has its key. */
  area: {
    shape: 'code',
    column: 'area',
    stated: true,
    history: 'Area strategica (obiettivi), come è stampata.',
    compared: true,
    revised: true,
    exported: null,
  },
  /** The printed name; the state of the plan has its key. */
  sector: {
    shape: 'code',
    column: 'sector',
    stated: true,
    history: 'Settore (obiettivi), come è stampato.',
    compared: true,
    revised: true,
    exported: null,
  },
  /** The names of the sectors that contribute beside the leading one, as printed, or the keys that a person declares; the
   *  state of the plan has their keys. */
  contributors: {
    shape: 'code',
    column: 'contributors',
    stated: true,
    history: 'Settori coinvolti (obiettivi), come sono stampati o dichiarati.',
    compared: false,
    revised: false,
    exported: null,
  },
  /** Points, at the earliest state; null = unknown. */
  initialWeight: {
    shape: 'measure',
    column: null,
    stated: false,
    history: null,
    compared: false,
    revised: false,
    exported: { heading: 'peso_iniziale' },
  },
  /** Points; null = unknown. */
  weight: {
    shape: 'measure',
    column: 'objectiveWeight',
    stated: true,
    history: 'Peso, numero canonico: punti per un obiettivo, percentuale per un indicatore.',
    compared: true,
    revised: true,
    exported: { heading: 'peso_vigente' },
  },
} as const satisfies FieldDescriptors;

export type ObjectiveField = keyof typeof OBJECTIVE_FIELDS;
