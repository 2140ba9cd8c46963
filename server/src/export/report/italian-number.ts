import type { IndicatorKind } from '../../plan/vocabulary.js';

/** What stands where nothing is known: never a zero. */
export const UNKNOWN = 'n.d.';

const WHOLE = new Intl.NumberFormat('it-IT', { useGrouping: 'always', maximumFractionDigits: 6 });
const HUNDREDTHS = new Intl.NumberFormat('it-IT', {
  useGrouping: 'always',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const DAY = new Intl.DateTimeFormat('it-IT', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Rome',
});

/** A number as the screens write it, grouped from four digits on: `91.690`, `0,1`. */
export function number(value: number | null): string {
  return value === null ? UNKNOWN : WHOLE.format(value);
}

/** A value on the 0–100 scale with two decimals. What is below 100 never prints as 100,00: it would stand beside
 *  "Parzialmente raggiunto". */
export function percent(value: number | null): string {
  if (value === null) return UNKNOWN;
  return `${HUNDREDTHS.format(value < 100 && value >= 99.995 ? 99.99 : value)} %`;
}

/** A share between 0 and 1 as a percentage. */
export function share(value: number): string {
  return percent(value * 100);
}

/** A difference in percentage points, with its sign. */
export function points(value: number | null): string {
  return value === null ? UNKNOWN : `${signed(value, HUNDREDTHS)} punti percentuali`;
}

/** A measure in its indicator's unit: `78.000`, `92,5 %`, `fatto (1)`. */
export function measure(value: number | null, kind: IndicatorKind): string {
  if (value === null) return UNKNOWN;
  if (kind === 'PERCENT') return `${WHOLE.format(value)} %`;
  if (kind === 'BINARY' && (value === 0 || value === 1)) return value === 1 ? 'fatto (1)' : 'non fatto (0)';
  return WHOLE.format(value);
}

/** The deviation from the target in the indicator's unit; of percentages, in percentage points. */
export function deviation(value: number | null, kind: IndicatorKind): string {
  if (value === null) return UNKNOWN;
  return kind === 'PERCENT' ? `${signed(value, WHOLE)} punti percentuali` : signed(value, WHOLE);
}

/** A canonical number of a revision (`91690`, `87.5`) as Italians write it; any other text as it is. */
export function stated(value: string | null): string {
  if (value === null) return UNKNOWN;
  return isCanonicalNumber(value) ? WHOLE.format(value) : value;
}

/** An ISO date or instant as "31 dicembre 2019". */
export function day(iso: string | null): string {
  return iso === null ? UNKNOWN : DAY.format(new Date(iso));
}

function isCanonicalNumber(value: string): value is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(value);
}

function signed(value: number, format: Intl.NumberFormat): string {
  return `${value > 0 ? '+' : ''}${format.format(value).replace('-', '−')}`;
}
