import type { IndicatorKind } from './gql/graphql.js';
import { italian } from './italian.js';

const whole = new Intl.NumberFormat('it-IT', { useGrouping: 'always', maximumFractionDigits: 6 });
const hundredths = new Intl.NumberFormat('it-IT', {
  useGrouping: 'always',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const day = new Intl.DateTimeFormat('it-IT', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Rome',
});

/** A number as Italians write it, `91.690` or `0,1`; unknown is "n.d.". */
export function number(value: number | null): string {
  return value === null ? italian.unknown : whole.format(value);
}

/** A value on the 0–100 scale with two decimals. What is below 100 never prints as 100,00: it would
 *  stand beside "Parzialmente raggiunto". */
export function percent(value: number | null): string {
  if (value === null) return italian.unknown;
  const shown = value < 100 && value >= 99.995 ? 99.99 : value;
  return `${hundredths.format(shown)} %`;
}

/** A share between 0 and 1 as a percentage. */
export function share(value: number): string {
  return percent(value * 100);
}

/** A difference with its sign, two decimals. */
export function difference(value: number | null): string {
  if (value === null) return italian.unknown;
  return `${value > 0 ? '+' : ''}${hundredths.format(value).replace('-', '−')}`;
}

/** A measure in its indicator's unit: `78.000`, `92,5 %`, `fatto`. */
export function measure(value: number | null, kind: IndicatorKind): string {
  if (value === null) return italian.unknown;
  if (kind === 'PERCENT') return `${whole.format(value)} %`;
  if (kind === 'BINARY' && (value === 0 || value === 1)) return value === 1 ? 'fatto (1)' : 'non fatto (0)';
  return whole.format(value);
}

/** The deviation from the target, signed, in the indicator's unit (percentage points for percentages). */
export function deviation(value: number | null, kind: IndicatorKind): string {
  if (value === null) return italian.unknown;
  const signed = `${value > 0 ? '+' : ''}${whole.format(value).replace('-', '−')}`;
  return kind === 'PERCENT' ? `${signed} punti percentuali` : signed;
}

function isCanonicalNumber(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** A canonical number of a revision (`91690`, `87.5`) as Italians write it; any other text as it is. */
export function stated(text: string | null): string {
  if (text === null) return italian.unknown;
  return isCanonicalNumber(text) ? whole.format(text) : text;
}

/** An ISO date or time as "31 dicembre 2019". */
export function date(iso: string | null): string {
  return iso === null ? italian.unknown : day.format(new Date(iso));
}
