import { targetParts } from './canonical-target.js';
import type { Direction, IndicatorKind } from './vocabulary.js';
import type { VocabularyWords } from './words/vocabulary-words.js';

export type Language = 'it' | 'en';

type FormatWords = Pick<
  VocabularyWords,
  'unknown' | 'percentage' | 'percentagePoints' | 'binary' | 'until' | 'range' | 'days'
>;

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
  /** A measure in its indicator's unit: `78.000 euro`, `92,5 %`, `fatto (1)`. */
  readonly measure: (value: number | null, kind: IndicatorKind, unit?: string | null) => string;
  /** A target: a measure (`200`, `≤ 30 giorni`), a day (`entro il 30 giugno 2019`) or a range (`10–15`, `≥ 80 %`); null
   *  where there is none. */
  readonly target: (target: ShownTarget) => string | null;
  /** A canonical target in the indicator's unit; its bound where a polarity is given. */
  readonly canonicalTarget: (
    canonical: string,
    kind: IndicatorKind,
    unit?: string | null,
    polarity?: Polarity | null,
  ) => string;
  /** The deviation from the target, signed, in the indicator's unit; of percentages, in percentage points. */
  readonly deviation: (value: number | null, kind: IndicatorKind, unit?: string | null) => string;
  /** A canonical target of a revision (`91690`, `2019-06-30`, `10..15`) in the language; any other text unchanged. */
  readonly revisionValue: (value: string | null) => string;
  /** An ISO date or instant as the day in Italy, written out: "31 dicembre 2019". */
  readonly date: (iso: string | null) => string;
}

/** Which way of missing a target is allowed: the words of the plan or a person say so, or it is inferred. */
export interface Polarity {
  readonly direction: Direction;
  readonly directionInferred: boolean;
}

/** The parts of a target, and the kind, unit and polarity with which it is measured. */
export interface ShownTarget extends Polarity {
  readonly kind: IndicatorKind;
  readonly unit: string | null;
  readonly target: number | null;
  /** ISO date. */
  readonly targetDate: string | null;
  readonly rangeMin: number | null;
  readonly rangeMax: number | null;
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
  const measure = (value: number | null, kind: IndicatorKind, unit: string | null = null) => {
    if (value === null) return words.unknown;
    if (kind === 'PERCENT') return words.percentage(whole.format(value));
    if (kind === 'BINARY' && value === 1) return words.binary.done;
    if (kind === 'BINARY' && value === 0) return words.binary.notDone;
    return withUnit(whole.format(value), unit);
  };
  const deviation = (value: number | null, kind: IndicatorKind, unit: string | null = null) => {
    if (value === null) return words.unknown;
    if (kind === 'DATE') return words.days(signedText(value, whole), value);
    return kind === 'PERCENT'
      ? words.percentagePoints(signedText(value, whole))
      : withUnit(signedText(value, whole), unit);
  };
  const dayText = (iso: string) => day.format(new Date(iso));
  const rangeText = (min: number | null, max: number | null, kind: IndicatorKind, unit: string | null) => {
    if (max === null) return words.range.least(measure(min, kind, unit));
    if (min === null) return words.range.most(measure(max, kind, unit));
    // A dash beside a minus reads as another minus.
    const isDashed = min >= 0 && max >= 0;
    const lower = isDashed && kind !== 'BINARY' ? whole.format(min) : measure(min, kind);
    return words.range[isDashed ? 'between' : 'apart'](lower, measure(max, kind, unit));
  };
  const target = (shown: ShownTarget) => {
    const { kind, unit, target: number, targetDate, rangeMin, rangeMax } = shown;
    if (targetDate !== null) return words.until(dayText(targetDate));
    if (number !== null) return boundText(measure(number, kind, unit), shown);
    return rangeMin === null && rangeMax === null ? null : rangeText(rangeMin, rangeMax, kind, unit);
  };
  // A bound that is only inferred is not what the plan promises in its words.
  const boundText = (text: string, { kind, direction, directionInferred }: Polarity & { kind: IndicatorKind }) => {
    if (directionInferred || kind === 'BINARY' || direction === 'RANGE') return text;
    return words.range[direction === 'LOWER' ? 'most' : 'least'](text);
  };
  const canonicalTarget = (
    canonical: string,
    kind: IndicatorKind,
    unit: string | null = null,
    polarity: Polarity | null = null,
  ) => {
    const parts = targetParts(canonical);
    if (parts === null) return canonical;
    const number = (text: string | null) => (text === null ? null : Number.parseFloat(text));
    const { date: targetDate, min, max } = parts;
    const shown = {
      ...(polarity ?? UNKNOWN_POLARITY),
      kind,
      unit,
      target: number(parts.number),
      targetDate,
      rangeMin: number(min),
      rangeMax: number(max),
    };
    return target(shown) ?? canonical;
  };
  return {
    number: orUnknown((value: number) => whole.format(value)),
    percent,
    share: (value) => percent(value * 100),
    difference: orUnknown((value: number) => signedText(value, hundredths)),
    points: orUnknown((value: number) => words.percentagePoints(signedText(value, hundredths))),
    measure,
    deviation,
    target,
    canonicalTarget,
    revisionValue: orUnknown((value: string) =>
      isCanonicalNumber(value) ? whole.format(value) : canonicalTarget(value, 'NUMBER'),
    ),
    date: orUnknown(dayText),
  };
}

const UNKNOWN_POLARITY: Polarity = { direction: 'HIGHER', directionInferred: true };

function withUnit(number: string, unit: string | null): string {
  return unit === null ? number : `${number} ${unit}`;
}

function signedText(value: number, numbers: Intl.NumberFormat): string {
  return `${value > 0 ? '+' : ''}${numbers.format(value).replace('-', '−')}`;
}

function isCanonicalNumber(value: string): value is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(value);
}
