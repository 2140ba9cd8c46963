import { targetWords } from '@traguardo/schema/canonical-target';
import { italianNumber } from '@traguardo/schema/italian-number';
import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import { dateText } from '../plan/italian-day.js';
import { type AttainmentInput, type ExactAttainment, type TargetRange, targetRule } from './attainment.js';
import { exactNumber } from './exact-number.js';
import { policyLabel, type ScoringPolicy } from './policy.js';
import { dayNumber } from './reported-value.js';

const MEASURE_DECIMALS = 6;
const PERCENT_DECIMALS = 2;

/** The calculation of an attainment in one Italian sentence: inputs, arithmetic, limit and rule. */
export function explanation(
  input: AttainmentInput,
  result: ExactAttainment,
  basis: TargetBasis,
  policy: ScoringPolicy,
): string {
  return `${calculationText(input, result, basis, policy)} Regola: ${policyLabel(policy)}.`;
}

function calculationText(
  input: AttainmentInput,
  result: ExactAttainment,
  basis: TargetBasis,
  policy: ScoringPolicy,
): string {
  const targetName = basis === 'INITIAL' ? 'Target iniziale' : 'Target';
  switch (result.state) {
    case 'NEUTRALISED':
      return 'Neutralizzato (cause non imputabili): il suo peso passa agli altri indicatori.';
    case 'REDEFINED':
      return basis === 'INITIAL'
        ? 'Indicatore riformulato: il consuntivo non si confronta con il target iniziale.'
        : "Indicatore riformulato: il consuntivo misura un'altra definizione e non si confronta con il target.";
    case 'UNCLEAR':
      return `${targetName} da chiarire: è scritto, ma non si sa come leggerlo; finché non è chiarito l’indicatore non si misura.`;
    case 'NO_TARGET':
      return `${targetName} non previsto: il grado di raggiungimento non è calcolabile.`;
    case 'NO_ACTUAL':
      return policy.closed
        ? `${targetText(input, targetName)}, non rendicontato alla chiusura: conta 0.`
        : `${targetText(input, targetName)}, non rendicontato: manca il consuntivo definitivo.`;
    case 'NOT_APPLICABLE':
      return `${targetText(input, targetName)}, consuntivo ${actualText(input)}: denominatore zero, non applicabile.`;
    case 'INVALID':
      return input.kind === 'BINARY'
        ? `Fatto / non fatto ammette solo 1 o 0: il consuntivo ${actualText(input)} non è valido.`
        : `Il consuntivo ${actualText(input)} non è ${input.kind === 'DATE' ? 'una data' : 'un numero'}, e non si confronta con il target.`;
    case 'SCORED':
      return `${targetText(input, targetName)}, consuntivo ${actualText(input)}: ${arithmetic(input, percentText(result.raw, policy), policy)}${limitText(result.raw)}.`;
  }
}

function targetText({ kind, direction, target, range }: AttainmentInput, targetName: string): string {
  if (kind === 'BINARY') return `${targetName}: fatto (1)`;
  if (kind === 'DATE') return `${targetName}: entro il ${target === null ? 'n.d.' : targetWords(target)}`;
  if (direction === 'RANGE') return `${targetName} ${rangeText(range)}`;
  return `${targetName} ${target === null ? 'n.d.' : italianNumber(target)}${direction === 'LOWER' ? ' (più basso è meglio)' : ''}`;
}

function rangeText(range: TargetRange | null): string {
  const part = (word: string, bound: string | null) => (bound === null ? [] : [`${word} ${italianNumber(bound)}`]);
  const limits = [...part('da', range?.min ?? null), ...part('a', range?.max ?? null)].join(' ');
  const tolerance = range?.tolerance ?? null;
  return tolerance === null ? limits : `${limits} (tolleranza ${italianNumber(tolerance)})`;
}

function actualText({ kind, actual }: AttainmentInput): string {
  if (actual.state === 'NO_ACTUAL') return 'n.d.';
  if (actual.state === 'INVALID') return actual.text;
  const parts =
    actual.ratio === null
      ? null
      : `${italianNumber(actual.ratio.numerator)} su ${italianNumber(actual.ratio.denominator)}`;
  if (actual.state === 'NOT_APPLICABLE') return parts ?? 'n.d.';
  if (kind === 'DATE') return dayText(actual.value);
  return parts === null ? measureText(actual.value) : `${measureText(actual.value)} (${parts})`;
}

function arithmetic(
  { kind, direction, target, actual }: AttainmentInput,
  raw: string,
  { lowerRule, lateDays }: ScoringPolicy,
): string {
  if (kind === 'DATE' && target !== null && actual.state === 'KNOWN')
    return `${delayText(actual.value.minus(dayNumber(target)), lateDays)}, ${raw}`;
  if (kind === 'BINARY' || direction === 'RANGE' || target === null || actual.state !== 'KNOWN') return raw;
  const aimed = exactNumber(target);
  if (aimed.isZero()) return `target zero ${raw === '100 %' ? 'rispettato' : 'non rispettato'}, ${raw}`;
  const [reached, wanted] = [bracketedText(actual.value), bracketedText(aimed)];
  switch (targetRule({ target: aimed, direction, actual: actual.value, lowerRule })) {
    case 'PROPORTION':
      return `100 × ${reached} / ${wanted} = ${raw}`;
    case 'MIRROR':
      return `100 × (2 − ${reached} / ${wanted}) = ${raw}`;
    case 'RATIO':
      return `100 × ${wanted} / ${reached} = ${raw}`;
    case 'NONE_LEFT':
      return `zero o meglio di zero, ${raw}`;
  }
}

/** The days after a date, and the tolerance of the policy. */
function delayText(late: Decimal, lateDays: number): string {
  if (late.lessThanOrEqualTo(0)) return 'nei termini';
  const days = late.equals(1) ? '1 giorno di ritardo' : `${italianNumber(late.toFixed())} giorni di ritardo`;
  return lateDays === 0 ? days : `${days} (il grado è 0 dopo ${lateDays})`;
}

/** A number of days since 1970 as its day. */
function dayText(days: Decimal): string {
  return dateText(new Date(days.toNumber() * 24 * 60 * 60 * 1000).toISOString().slice(0, 10));
}

function limitText(raw: Decimal): string {
  if (raw.greaterThan(100)) return ', limitato a 100 %';
  return raw.isNegative() && !raw.isZero() ? ', limitato a 0 %' : '';
}

/** Two decimals, rounded half up, but never up to a threshold that the value does not reach. */
function percentText(raw: Decimal, { thresholds }: ScoringPolicy): string {
  const rounded = raw.toDecimalPlaces(PERCENT_DECIMALS, Decimal.ROUND_HALF_UP);
  const crosses = [thresholds.achieved, thresholds.partial].some(
    (threshold) => raw.lessThan(threshold) && rounded.greaterThanOrEqualTo(threshold),
  );
  const shown = crosses ? raw.toDecimalPlaces(PERCENT_DECIMALS, Decimal.ROUND_DOWN) : rounded;
  return `${italianNumber(shown.toFixed())} %`;
}

function measureText(value: Decimal): string {
  return italianNumber(value.toDecimalPlaces(MEASURE_DECIMALS, Decimal.ROUND_HALF_UP).toFixed());
}

function bracketedText(value: Decimal): string {
  return value.isNegative() && !value.isZero() ? `(${measureText(value)})` : measureText(value);
}
