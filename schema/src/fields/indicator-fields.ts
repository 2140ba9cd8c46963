import type { FieldDescriptors } from './field-descriptor.js';

/**
 * The fields of an indicator beside its code, in the order in which they are printed and exported. A new field also
 * needs a column of the entity with its migration, the words of its heading in the server's
 * `import/table/table-column.ts` where a column prints it, and a place on the page of the indicator.
 */
export const INDICATOR_FIELDS = {
  objective: {
    shape: 'code',
    column: null,
    stated: true,
    history: "Codice dell'obiettivo (indicatori).",
    compared: true,
    revised: false,
    exported: null,
  },
  title: {
    shape: 'text',
    column: 'indicatorTitle',
    stated: true,
    history: 'Titolo.',
    compared: true,
    revised: false,
    exported: { heading: 'indicatore' },
  },
  formula: {
    shape: 'text',
    column: 'formula',
    stated: true,
    history: 'Formula (indicatori).',
    compared: true,
    revised: true,
    exported: { heading: 'formula' },
  },
  purpose: {
    shape: 'text',
    column: 'purpose',
    stated: true,
    history: 'Finalità (indicatori).',
    compared: true,
    revised: true,
    exported: { heading: 'finalità' },
  },
  /** Stated where an act states it explicitly; otherwise inferred. */
  kind: {
    shape: 'kind',
    column: null,
    stated: true,
    history: null,
    compared: true,
    revised: true,
    exported: { heading: 'tipo_misura' },
  },
  /** Stated where an act states it explicitly; otherwise inferred. */
  direction: {
    shape: 'direction',
    column: null,
    stated: true,
    history: null,
    compared: true,
    revised: true,
    exported: { heading: 'polarità' },
  },
  /** In the indicator's unit; null = no target. */
  initialTarget: {
    shape: 'measure',
    column: null,
    stated: false,
    history: null,
    compared: true,
    revised: false,
    exported: { heading: 'target_iniziale' },
  },
  /** As printed, so '0' stays '0'; the state of the plan decides whether zero means "no target". */
  target: {
    shape: 'measure',
    column: 'target',
    stated: true,
    history: 'Target (indicatori), numero canonico.',
    compared: true,
    revised: true,
    exported: { heading: 'target_vigente' },
  },
  /** Percent within the objective; null = unknown. */
  weight: {
    shape: 'measure',
    column: 'indicatorWeight',
    stated: true,
    history: 'Peso, numero canonico: punti per un obiettivo, percentuale per un indicatore.',
    compared: true,
    revised: true,
    exported: { heading: 'peso_indicatore' },
  },
  /** The ordinal of the last act that redefined the indicator; null for the first definition. */
  meaning: {
    shape: 'act',
    column: null,
    stated: true,
    history: null,
    compared: false,
    revised: false,
    exported: null,
  },
  neutralised: {
    shape: 'flag',
    column: null,
    stated: true,
    history: null,
    compared: true,
    revised: false,
    exported: null,
  },
  /** Limits of a RANGE, in the indicator's unit; only people state them. */
  rangeMin: {
    shape: 'measure',
    column: null,
    stated: true,
    history: null,
    compared: false,
    revised: false,
    exported: null,
  },
  rangeMax: {
    shape: 'measure',
    column: null,
    stated: true,
    history: null,
    compared: false,
    revised: false,
    exported: null,
  },
  /** The distance outside its limits within which a RANGE still scores. */
  tolerance: {
    shape: 'measure',
    column: null,
    stated: true,
    history: null,
    compared: false,
    revised: false,
    exported: null,
  },
  /** A person has confirmed that a printed target of zero is the target. */
  zeroConfirmed: {
    shape: 'flag',
    column: null,
    stated: true,
    history: null,
    compared: false,
    revised: false,
    exported: null,
  },
} as const satisfies FieldDescriptors;

export type IndicatorField = keyof typeof INDICATOR_FIELDS;
