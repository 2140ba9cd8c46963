import type { IndicatorKind } from './vocabulary.js';
import type { VocabularyWords } from './words/vocabulary-words.js';

export type Language = 'it' | 'en';

type FormatWords = Pick<VocabularyWords, 'unknown' | 'percentage' | 'percentagePoints' | 'binary'>;

const locales = { it: 'it-IT', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Numbers and dates in one language; an unknown value has its word, never a zero. */
export interface Format {
  /** A number, grouped from four digits on: `91.690` or `0,1` in Italian. */
  readonly number: (value: number | null) => string;
  /** A value on the 0–100 scale with two decimals. A value below 100 is never printed as 100,00, which would
   *  contradict "Parzialmente raggiunto". */
  readonly percent: (value: number | null) => string;
  /** A share between 0 and 1 as a percentage. */
  readonly share: (value: number) => string;
  /** A difference with its sign and two decimals. */
  readonly difference: (value: number | null) => string;
  /** A difference in percentage points. */
  readonly points: (value: number | null) => string;
  /** A measure in its indicator's unit: `78.000`, `92,5 %`, `fatto (1)`. */
  readonly measure: (value: number | null, kind: IndicatorKind) => string;
  /** The deviation from the target, signed, in the indicator's unit; of percentages, in percentage points. */
  readonly deviation: (value: number | null, kind: IndicatorKind) => string;
  /** A canonical number of a revision (`91690`, `87.5`) in the language; any other text unchanged. */
  readonly revisionValue: (value: string | null) => string;
  /** An ISO date or instant as the day in Italy, written out: "31 dicembre 2019". */
  readonly date: (iso: string | null) => string;
}

export function format(language: Language, words: FormatWords): Format {
  const locale = locales[language];
  const whole = new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 6 });
  const hundredths = new Intl.NumberFormat(locale, {
    useGrouping: 'always',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Rome',
  });
  const orUnknown =
    <Value>(write: (value: Value) => string) =>
    (value: Value | null) =>
      value === null ? words.unknown : write(value);

  const percent = orUnknown((value: number) =>
    words.percentage(hundredths.format(value < 100 && value >= 99.995 ? 99.99 : value)),
  );
  const measure = (value: number | null, kind: IndicatorKind) => {
    if (value === null) return words.unknown;
    if (kind === 'PERCENT') return words.percentage(whole.format(value));
    if (kind === 'BINARY' && value === 1) return words.binary.done;
    if (kind === 'BINARY' && value === 0) return words.binary.notDone;
    return whole.format(value);
  };
  const deviation = (value: number | null, kind: IndicatorKind) => {
    if (value === null) return words.unknown;
    return kind === 'PERCENT' ? words.percentagePoints(signedText(value, whole)) : signedText(value, whole);
  };
  return {
    number: orUnknown((value: number) => whole.format(value)),
    percent,
    share: (value) => percent(value * 100),
    difference: orUnknown((value: number) => signedText(value, hundredths)),
    points: orUnknown((value: number) => words.percentagePoints(signedText(value, hundredths))),
    measure,
    deviation,
    revisionValue: orUnknown((value: string) => (isCanonicalNumber(value) ? whole.format(value) : value)),
    date: orUnknown((iso: string) => day.format(new Date(iso))),
  };
}

function signedText(value: number, numbers: Intl.NumberFormat): string {
  return `${value > 0 ? '+' : ''}${numbers.format(value).replace('-', '−')}`;
}

function isCanonicalNumber(value: string): value is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(value);
}
