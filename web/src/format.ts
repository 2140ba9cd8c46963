import type { IndicatorKind } from '#gql';
import { italian, type Text } from './words/italian.js';

export type Language = 'it' | 'en';

const locales: Record<Language, string> = { it: 'it-IT', en: 'en-GB' };

function formatsOf(language: Language, text: Text) {
  const locale = locales[language];
  return {
    text,
    whole: new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 6 }),
    hundredths: new Intl.NumberFormat(locale, {
      useGrouping: 'always',
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Rome' }),
  };
}

/** A page speaks one language at a time; Italian until it is told otherwise. */
let { text, whole, hundredths, day } = formatsOf('it', italian);

/** From here on numbers and dates are written as this language does. */
export function writeAs(language: Language, words: Text): void {
  ({ text, whole, hundredths, day } = formatsOf(language, words));
}

/** A number, grouped from four digits on: `91.690` or `0,1` in Italian; unknown is "n.d.". */
export function number(value: number | null): string {
  return value === null ? text.unknown : whole.format(value);
}

/** A value on the 0–100 scale with two decimals. What is below 100 never prints as 100,00: it would
 *  stand beside "Parzialmente raggiunto". */
export function percent(value: number | null): string {
  if (value === null) return text.unknown;
  const shown = value < 100 && value >= 99.995 ? 99.99 : value;
  return text.percentage(hundredths.format(shown));
}

/** A share between 0 and 1 as a percentage. */
export function share(value: number): string {
  return percent(value * 100);
}

/** A difference with its sign, two decimals. */
export function difference(value: number | null): string {
  if (value === null) return text.unknown;
  return `${value > 0 ? '+' : ''}${hundredths.format(value).replace('-', '−')}`;
}

/** A measure in its indicator's unit: `78.000`, `92,5 %`, `fatto`. */
export function measure(value: number | null, kind: IndicatorKind): string {
  if (value === null) return text.unknown;
  if (kind === 'PERCENT') return text.percentage(whole.format(value));
  if (kind === 'BINARY' && (value === 0 || value === 1)) return value === 1 ? text.binary.done : text.binary.undone;
  return whole.format(value);
}

/** The deviation from the target, signed, in the indicator's unit (percentage points for percentages). */
export function deviation(value: number | null, kind: IndicatorKind): string {
  if (value === null) return text.unknown;
  const signed = `${value > 0 ? '+' : ''}${whole.format(value).replace('-', '−')}`;
  return kind === 'PERCENT' ? text.percentagePoints(signed) : signed;
}

function isCanonicalNumber(value: string): value is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(value);
}

/** A canonical number of a revision (`91690`, `87.5`) in the page's language; any other text as it is. */
export function stated(value: string | null): string {
  if (value === null) return text.unknown;
  return isCanonicalNumber(value) ? whole.format(value) : value;
}

/** An ISO date or time as "31 dicembre 2019". */
export function date(iso: string | null): string {
  return iso === null ? text.unknown : day.format(new Date(iso));
}
