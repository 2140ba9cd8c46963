import { italianNumber } from '@traguardo/schema/italian-number';
import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import { type AttainmentInput, type ExactAttainment, type TargetRange, targetRule } from './attainment.js';
import { exactNumber } from './exact-number.js';
import { policyLabel, type ScoringPolicy } from './policy.js';

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
    case 'NO_TARGET':
      return `${targetName} non previsto: il grado di raggiungimento non è calcolabile.`;
    case 'NO_ACTUAL':
      return policy.closed
        ? `${targetText(input, targetName)}, non rendicontato alla chiusura: conta 0.`
        : `${targetText(input, targetName)}, non rendicontato: manca il consuntivo definitivo.`;
    case 'NOT_APPLICABLE':
      return `${targetText(input, targetName)}, consuntivo ${actualText(input)}: denominatore zero, non applicabile.`;
    case 'INVALID':
      return `Fatto / non fatto ammette solo 1 o 0: il consuntivo ${actualText(input)} non è valido.`;
    case 'SCORED':
      return `${targetText(input, targetName)}, consuntivo ${actualText(input)}: ${arithmetic(input, percentText(result.raw, policy), policy)}${limitText(result.raw)}.`;
  }
}

function targetText({ kind, direction, target, range }: AttainmentInput, targetName: string): string {
  if (kind === 'BINARY') return `${targetName}: fatto (1)`;
  if (direction === 'RANGE') return `${targetName} ${rangeText(range)}`;
  return `${targetName} ${target === null ? 'n.d.' : italianNumber(target)}${direction === 'LOWER' ? ' (più basso è meglio)' : ''}`;
}

function rangeText(range: TargetRange | null): string {
  const part = (word: string, bound: string | null) => (bound === null ? [] : [`${word} ${italianNumber(bound)}`]);
  const limits = [...part('da', range?.min ?? null), ...part('a', range?.max ?? null)].join(' ');
  const tolerance = range?.tolerance ?? null;
  return tolerance === null ? limits : `${limits} (tolleranza ${italianNumber(tolerance)})`;
}

function actualText({ actual }: AttainmentInput): string {
  if (actual.state === 'NO_ACTUAL') return 'n.d.';
  const parts =
    actual.ratio === null
      ? null
      : `${italianNumber(actual.ratio.numerator)} su ${italianNumber(actual.ratio.denominator)}`;
  if (actual.state === 'NOT_APPLICABLE') return parts ?? 'n.d.';
  return parts === null ? measureText(actual.value) : `${measureText(actual.value)} (${parts})`;
}

function arithmetic(
  { kind, direction, target, actual }: AttainmentInput,
  raw: string,
  { lowerRule }: ScoringPolicy,
): string {
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
