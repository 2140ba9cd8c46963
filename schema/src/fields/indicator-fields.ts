import type { FieldDescriptors } from './field-descriptor.js';

/**
 * The fields of an indicator beside its code, in the order in which they are printed and exported. A new field also
 * needs a column of the entity with its migration, the words of its heading in the server's
 * `import/table/table-column.ts` where a column prints it, and a place on the page of the indicator.
 */
export const INDICATOR_FIELDS = {
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
  /** In which a number is counted, as printed: euro, giorni; null where none is, and for percentages. */
  unit: {
    shape: 'text',
    column: 'unit',
    stated: true,
    history: 'Unità di misura (indicatori).',
    compared: true,
    revised: true,
    exported: { heading: 'unità' },
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
  /** Stated in canonical form, see `canonical-target.ts`: '0' stays '0', and the state of the plan decides whether zero
   *  means "no target". In a state it is the number alone: a day is `targetDate`, limits are `rangeMin`, `rangeMax`. */
  target: {
    shape: 'measure',
    column: 'target',
    stated: true,
    history: 'Target (indicatori) in forma canonica: un numero, un giorno (2019-06-30) o un intervallo (10..15).',
    compared: true,
    revised: true,
    exported: { heading: 'target_vigente' },
  },
  /** The target's own words, as printed or typed. */
  targetText: {
    shape: 'text',
    column: null,
    stated: false,
    history: null,
    compared: false,
    revised: false,
    exported: { heading: 'target_testo' },
  },
  /** The day by which something is to be done, for the kind DATE. */
  targetDate: {
    shape: 'day',
    column: null,
    stated: false,
    history: null,
    compared: true,
    revised: false,
    exported: { heading: 'target_data' },
  },
  initialTargetDate: {
    shape: 'day',
    column: null,
    stated: false,
    history: null,
    compared: true,
    revised: false,
    exported: { heading: 'target_data_iniziale' },
  },
  /** What is compared with: the value before the plan, in the indicator's unit. */
  baseline: {
    shape: 'measure',
    column: 'baseline',
    stated: true,
    history: 'Valore di partenza (indicatori), numero canonico.',
    compared: true,
    revised: true,
    exported: { heading: 'valore_di_partenza' },
  },
  baselineYear: {
    shape: 'measure',
    column: null,
    stated: true,
    history: 'Anno del valore di partenza (indicatori).',
    compared: false,
    revised: false,
    exported: { heading: 'anno_di_partenza' },
  },
  /** JSON: an array of `{ year, target, text }`, targets in canonical form, by year. */
  yearTargets: {
    shape: 'list',
    column: null,
    stated: true,
    history: null,
    compared: false,
    revised: false,
    exported: { heading: 'target_altri_anni' },
  },
  /** JSON: an array of `{ due, target, text }`, targets in canonical form, by day. */
  interimTargets: {
    shape: 'list',
    column: null,
    stated: true,
    history: null,
    compared: false,
    revised: false,
    exported: { heading: 'target_intermedi' },
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
  /** How often it is measured, in the words of the document or as a person declares it; null = not stated. */
  frequency: {
    shape: 'text',
    column: 'frequency',
    stated: true,
    history: 'Frequenza di rilevazione (indicatori), come è stampata o dichiarata.',
    compared: true,
    revised: false,
    exported: null,
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
  /** Limits of a RANGE, in the indicator's unit: those that a person states, else those of the target. */
  rangeMin: {
    shape: 'measure',
    column: null,
    stated: true,
    history: null,
    compared: true,
    revised: false,
    exported: { heading: 'intervallo_minimo' },
  },
  rangeMax: {
    shape: 'measure',
    column: null,
    stated: true,
    history: null,
    compared: true,
    revised: false,
    exported: { heading: 'intervallo_massimo' },
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
