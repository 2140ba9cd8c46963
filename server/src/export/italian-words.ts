import type {
  AreaKind,
  AttainmentState,
  ComparisonLevel,
  DecisionOutcome,
  Direction,
  IndicatorKind,
  IndicatorStatus,
  Initiative,
  RevisionKind,
  RevisionStatus,
  TargetBasis,
} from '../plan/vocabulary.js';

/** The Italian words of the closed vocabularies, as they stand in a cell; a value without a word is a type error. */
export const AREA_KIND = {
  STRATEGIC: 'Area strategica',
  MANAGEMENT: 'Obiettivi gestionali',
} as const satisfies Record<AreaKind, string>;

export const INDICATOR_KIND = {
  NUMBER: 'Numero',
  PERCENT: 'Percentuale',
  BINARY: 'Fatto / non fatto',
} as const satisfies Record<IndicatorKind, string>;

export const DIRECTION = {
  HIGHER: 'Crescente: più alto è meglio',
  LOWER: 'Decrescente: più basso è meglio',
  RANGE: 'A intervallo: dentro i limiti è meglio',
} as const satisfies Record<Direction, string>;

export const STATUS = {
  ACHIEVED: 'Raggiunto',
  PARTIAL: 'Parzialmente raggiunto',
  MISSED: 'Non raggiunto',
  NOT_REPORTED: 'Non rendicontato',
  NOT_MEASURABLE: 'Non misurabile',
} as const satisfies Record<IndicatorStatus, string>;

export const STATE = {
  SCORED: 'Misurato',
  NO_TARGET: 'Target non previsto',
  NO_ACTUAL: 'Non rendicontato',
  NOT_APPLICABLE: 'Non applicabile',
  REDEFINED: 'Indicatore riformulato',
  NEUTRALISED: 'Neutralizzato (cause non imputabili)',
  INVALID: 'Valore non valido',
} as const satisfies Record<AttainmentState, string>;

export const BASIS = {
  INITIAL: 'Target iniziale',
  CURRENT: 'Target vigente',
} as const satisfies Record<TargetBasis, string>;

export const LEVEL = {
  AREA: 'Area',
  SECTOR: 'Settore',
  OBJECTIVE: 'Obiettivo',
  INDICATOR: 'Indicatore',
} as const satisfies Record<ComparisonLevel, string>;

export const OUTCOME = {
  ACCEPTED: 'Accolta',
  PARTLY_ACCEPTED: 'Accolta in parte',
  REJECTED: 'Non accolta',
  DEFERRED: 'Valutazione rinviata a consuntivo',
  CLARIFIED: 'Chiarita',
  NONE: 'Nessuna decisione leggibile',
} as const satisfies Record<DecisionOutcome, string>;

export const REVISION = {
  TARGET_CHANGED: 'Target modificato',
  TARGET_INSERTED: 'Target inserito',
  INDICATOR_REDEFINED: 'Indicatore riformulato',
  INDICATOR_ADDED: 'Indicatore aggiunto',
  INDICATOR_REMOVED: 'Indicatore eliminato',
  INDICATOR_MOVED: 'Indicatore spostato',
  INDICATOR_WEIGHT_CHANGED: 'Peso dell’indicatore modificato',
  DIRECTION_CLARIFIED: 'Polarità chiarita',
  OBJECTIVE_WEIGHT_CHANGED: 'Peso dell’obiettivo modificato',
  OBJECTIVE_ADDED: 'Obiettivo aggiunto',
  OBJECTIVE_REMOVED: 'Obiettivo eliminato',
  OBJECTIVE_MOVED: 'Obiettivo spostato',
  PHASE_POSTPONED: 'Fase rinviata',
  PHASE_REMOVED: 'Fase eliminata',
  NEUTRALISED: 'Indicatore neutralizzato',
  OTHER: 'Altra disposizione',
} as const satisfies Record<RevisionKind, string>;

export const REVISION_STATUS = {
  PROPOSED: 'Lettura automatica, da confermare',
  CONFIRMED: 'Confermata',
  CORRECTED: 'Corretta',
  DISCARDED: 'Scartata',
} as const satisfies Record<RevisionStatus, string>;

export const INITIATIVE = {
  SECTOR: 'Su richiesta del settore',
  BOARD: 'D’ufficio',
} as const satisfies Record<Initiative, string>;
