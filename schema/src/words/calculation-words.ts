import type { Language } from '../format.js';
import { italianNumber } from '../italian-number.js';
import type { IndicatorKind, TargetBasis } from '../vocabulary.js';

/** The words of the sentence that explains an attainment. Numbers and days come as texts of the language. */
export interface CalculationWords {
  readonly number: (canonical: string) => string;
  readonly percentage: (number: string) => string;
  readonly unknown: string;
  readonly targetName: Readonly<Record<TargetBasis, string>>;
  readonly binaryTarget: (name: string) => string;
  readonly dayTarget: (name: string, day: string) => string;
  readonly lowerIsBetter: string;
  readonly from: (limit: string) => string;
  readonly to: (limit: string) => string;
  readonly tolerance: (number: string) => string;
  readonly ratio: (numerator: string, denominator: string) => string;
  readonly neutralised: string;
  readonly redefined: Readonly<Record<TargetBasis, string>>;
  readonly unclear: (name: string) => string;
  readonly noTarget: (name: string) => string;
  readonly noActual: (target: string) => string;
  readonly noActualAtClosing: (target: string) => string;
  readonly notApplicable: (target: string, actual: string) => string;
  readonly notBinary: (actual: string) => string;
  readonly notOfKind: (actual: string, kind: IndicatorKind) => string;
  readonly scored: (target: string, actual: string, calculation: string) => string;
  readonly inTime: string;
  readonly late: (days: string, isOne: boolean) => string;
  readonly zeroAfter: (days: number) => string;
  readonly zeroTarget: (met: boolean) => string;
  readonly noneLeft: string;
  readonly atMost: string;
  readonly atLeast: string;
  readonly method: (name: string, version: number) => string;
  readonly effectUnknown: (reason: string) => string;
  readonly objectiveMissing: (objective: string) => string;
  readonly formerWeightUnknown: (objective: string) => string;
  readonly weightUnknown: (objective: string) => string;
  readonly weightsUnknown: (objectives: string, count: number, total: number) => string;
  readonly nothingMeasured: string;
}

const italian: CalculationWords = {
  number: italianNumber,
  percentage: (number) => `${number} %`,
  unknown: 'n.d.',
  targetName: { CURRENT: 'Target', INITIAL: 'Target iniziale' },
  binaryTarget: (name) => `${name}: fatto (1)`,
  dayTarget: (name, day) => `${name}: entro il ${day}`,
  lowerIsBetter: ' (più basso è meglio)',
  from: (limit) => `da ${limit}`,
  to: (limit) => `a ${limit}`,
  tolerance: (number) => ` (tolleranza ${number})`,
  ratio: (numerator, denominator) => `${numerator} su ${denominator}`,
  neutralised: 'Neutralizzato (cause non imputabili): il suo peso passa agli altri indicatori.',
  redefined: {
    CURRENT: 'Indicatore riformulato: il consuntivo misura un’altra definizione e non si confronta con il target.',
    INITIAL: 'Indicatore riformulato: il consuntivo non si confronta con il target iniziale.',
  },
  unclear: (name) =>
    `${name} da chiarire: è scritto, ma non si sa come leggerlo; finché non è chiarito l’indicatore non si misura.`,
  noTarget: (name) => `${name} non previsto: il grado di raggiungimento non è calcolabile.`,
  noActual: (target) => `${target}, non rendicontato: manca il consuntivo definitivo.`,
  noActualAtClosing: (target) => `${target}, non rendicontato alla chiusura: conta 0.`,
  notApplicable: (target, actual) => `${target}, consuntivo ${actual}: denominatore zero, non applicabile.`,
  notBinary: (actual) => `Fatto / non fatto ammette solo 1 o 0: il consuntivo ${actual} non è valido.`,
  notOfKind: (actual, kind) =>
    `Il consuntivo ${actual} non è ${kind === 'DATE' ? 'una data' : 'un numero'}, e non si confronta con il target.`,
  scored: (target, actual, calculation) => `${target}, consuntivo ${actual}: ${calculation}.`,
  inTime: 'nei termini',
  late: (days, isOne) => (isOne ? '1 giorno di ritardo' : `${days} giorni di ritardo`),
  zeroAfter: (days) => ` (il grado è 0 dopo ${days})`,
  zeroTarget: (met) => `target zero ${met ? 'rispettato' : 'non rispettato'}`,
  noneLeft: 'zero o meglio di zero',
  atMost: ', con il massimo di 100 %',
  atLeast: ', con il minimo di 0 %',
  method: (name, version) => `Metodo di calcolo: ${name}, versione ${version}.`,
  effectUnknown: (reason) => `Effetto non calcolabile: ${reason}.`,
  objectiveMissing: (objective) => `l’obiettivo ${objective} non è nel piano`,
  formerWeightUnknown: (objective) => `il peso precedente dell’obiettivo ${objective} non è noto`,
  weightUnknown: (objective) => `non è noto il peso dell’obiettivo ${objective}`,
  weightsUnknown: (objectives, count, total) => `non è noto il peso di ${count} obiettivi su ${total} (${objectives})`,
  nothingMeasured: 'nessun obiettivo del gruppo ha un risultato misurato',
};

const english: CalculationWords = {
  number: (canonical) => italianNumber(canonical).replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')),
  percentage: (number) => `${number}%`,
  unknown: 'not available',
  targetName: { CURRENT: 'Target', INITIAL: 'Initial target' },
  binaryTarget: (name) => `${name}: done (1)`,
  dayTarget: (name, day) => `${name}: by ${day}`,
  lowerIsBetter: ' (lower is better)',
  from: (limit) => `from ${limit}`,
  to: (limit) => `to ${limit}`,
  tolerance: (number) => ` (tolerance ${number})`,
  ratio: (numerator, denominator) => `${numerator} of ${denominator}`,
  neutralised: 'Neutralised (reasons beyond the body’s control): its weight passes to the other indicators.',
  redefined: {
    CURRENT: 'Redefined indicator: the actual measures another definition and is not compared with the target.',
    INITIAL: 'Redefined indicator: the actual is not compared with the initial target.',
  },
  unclear: (name) =>
    `${name} to be clarified: it is written, but how to read it is not known; until then the indicator is not measured.`,
  noTarget: (name) => `${name} not set: the attainment cannot be calculated.`,
  noActual: (target) => `${target}, not reported: the year-end value is missing.`,
  noActualAtClosing: (target) => `${target}, not reported when the cycle was closed: counts 0.`,
  notApplicable: (target, actual) => `${target}, actual ${actual}: the denominator is zero, not applicable.`,
  notBinary: (actual) => `Done / not done is 1 or 0 only: the actual ${actual} is not valid.`,
  notOfKind: (actual, kind) =>
    `The actual ${actual} is not a ${kind === 'DATE' ? 'date' : 'number'}, and is not compared with the target.`,
  scored: (target, actual, calculation) => `${target}, actual ${actual}: ${calculation}.`,
  inTime: 'in time',
  late: (days, isOne) => (isOne ? '1 day late' : `${days} days late`),
  zeroAfter: (days) => ` (the attainment is 0 after ${days})`,
  zeroTarget: (met) => `target of zero ${met ? 'met' : 'not met'}`,
  noneLeft: 'zero or better than zero',
  atMost: ', at most 100%',
  atLeast: ', at least 0%',
  method: (name, version) => `Calculation method: ${name}, version ${version}.`,
  effectUnknown: (reason) => `The effect cannot be calculated: ${reason}.`,
  objectiveMissing: (objective) => `objective ${objective} is not in the plan`,
  formerWeightUnknown: (objective) => `the former weight of objective ${objective} is not known`,
  weightUnknown: (objective) => `the weight of objective ${objective} is not known`,
  weightsUnknown: (objectives, count, total) =>
    `the weights of ${count} objectives of ${total} are not known (${objectives})`,
  nothingMeasured: 'no objective of the group has a measured result',
};

export const CALCULATION_WORDS: Readonly<Record<Language, CalculationWords>> = { it: italian, en: english };
