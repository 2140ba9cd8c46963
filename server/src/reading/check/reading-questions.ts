import { italianNumber } from '@traguardo/schema/italian-number';
import { Decimal } from 'decimal.js';
import { dateText } from '../../plan/italian-day.js';
import type { DecimalInput, MeasuredIndicator, ReadingFault } from '../reported-input.js';
import { looksLikeShare } from './percent-question.js';

/** A value so many times the target, or such a part of it, is more often a slip than a result. */
const ABSURD = 100;
const DAYS_OF_A_YEAR = 366;
/** A title or formula that says that days are measured, not that something is done within some days. */
const IN_DAYS =
  /^(?:n\.?|nr\.?|num\.?|numero|totale)? ?(?:di |medio di |dei )?giorn(?:i|ate)\b|\bin giorni\b|\((?:giorni|gg\.?)\)/i;

/** The unit of an indicator that is measured in days. */
const DAYS = /^(?:giorn[oi]|giornate|gg?\.?)$/i;

/** Everything that is asked of a value without faults, whether it is confirmed or not. */
export function readingQuestions(
  input: DecimalInput,
  indicator: MeasuredIndicator,
  year: number,
): readonly ReadingFault[] {
  const asked = valueQuestion(input, indicator);
  const late = dateQuestion(input, year) ?? dayQuestion(input, year);
  return [...(asked === null ? [] : [asked]), ...(late === null ? [] : [late])];
}

/** The value that a reading gives, in the unit of the indicator; null where it gives none. */
function measured({ value, numerator, denominator }: DecimalInput, { kind }: MeasuredIndicator): Decimal | null {
  if (value !== null) return new Decimal(value);
  if (numerator === null || denominator === null || new Decimal(denominator).isZero()) return null;
  return new Decimal(numerator).div(denominator).times(kind === 'PERCENT' ? 100 : 1);
}

/** One question about a value is enough: the first that fits says what is likely meant. */
function valueQuestion(input: DecimalInput, indicator: MeasuredIndicator): ReadingFault | null {
  const { kind, target, rangeMin, rangeMax } = indicator;
  const { value } = input;
  if (kind === 'BINARY') return null;
  if (kind === 'PERCENT' && value !== null && looksLikeShare(value, target ?? rangeMin ?? rangeMax))
    return shareQuestion(value);
  const number = measured(input, indicator);
  if (number === null) return null;
  return scaleQuestion(number, input, indicator) ?? daysQuestion(number, input, indicator);
}

function shareQuestion(value: string): ReadingFault {
  const [found, meant] = [italianNumber(value), italianNumber(new Decimal(value).times(100).toFixed())];
  const message = `${found} significa ${meant} %? Le percentuali si scrivono da 0 a 100: scrivere ${meant}, oppure confermare che il risultato è ${found} %.`;
  return { code: 'PERCENT_AS_SHARE', field: 'value', message };
}

/**
 * A value of another size than the target. A small one is asked of final values alone, since the year begins at
 * nothing, and only where more is better: less than a hundredth of a ceiling can be the very success.
 */
function scaleQuestion(
  number: Decimal,
  { final, value }: DecimalInput,
  { target: printed, rangeMin, rangeMax, direction }: MeasuredIndicator,
): ReadingFault | null {
  const target = printed ?? rangeMax ?? rangeMin;
  if (target === null || target === 0 || number.isZero()) return null;
  const field = value === null ? 'numerator' : 'value';
  const [found, aim] = [shortNumber(number), italianNumber(new Decimal(target).toFixed())];
  const times = number.abs().div(new Decimal(target).abs());
  if (times.greaterThanOrEqualTo(ABSURD)) {
    const message = `${found} è ${italianNumber(times.floor().toFixed())} volte il target, che è ${aim}. Controllare virgole, punti e zeri: correggere il valore, oppure confermare che è proprio ${found}.`;
    return { code: 'FAR_ABOVE_TARGET', field, message };
  }
  if (!final || direction !== 'HIGHER' || !isFarBelow(number, times)) return null;
  const message = `${found} è un centesimo del target o meno: il target è ${aim}. Controllare virgole, punti e zeri: correggere il valore, oppure confermare che è proprio ${found}.`;
  return { code: 'FAR_BELOW_TARGET', field, message };
}

/** A hundredth with decimals (48,73 for 48.730), or a thousandth: a small whole number can be a poor result. */
function isFarBelow(number: Decimal, times: Decimal): boolean {
  return times.times(ABSURD).lessThanOrEqualTo(number.isInteger() ? 0.1 : 1);
}

/** Days of one year, unless the target itself counts those of several offices or people. */
function daysQuestion(
  number: Decimal,
  { value }: DecimalInput,
  { target, unit, title, formula }: MeasuredIndicator,
): ReadingFault | null {
  const isInDays = unit === null ? [title, formula].some((text) => IN_DAYS.test(text ?? '')) : DAYS.test(unit);
  const countsSeveral = target !== null && target > DAYS_OF_A_YEAR;
  if (!isInDays || countsSeveral || number.lessThanOrEqualTo(DAYS_OF_A_YEAR)) return null;
  const field = value === null ? 'numerator' : 'value';
  const message = `${shortNumber(number)} giorni sono più di quelli di un anno: correggere il valore, oppure confermare che è giusto.`;
  return { code: 'MORE_DAYS_THAN_A_YEAR', field, message };
}

/** A final value is the one of the year: a day after January of the next one is a slip of the year or of the month. */
function dateQuestion({ asOf, final }: DecimalInput, year: number): ReadingFault | null {
  if (!final || asOf <= `${year + 1}-01-31`) return null;
  const message = `il consuntivo del ${year} è datato ${dateText(asOf)}: di solito è al 31/12/${year}. Correggere la data, oppure confermare che il valore è proprio di quel giorno.`;
  return { code: 'DATE_AFTER_YEAR', field: 'asOf', message };
}

/** Something done before the plan's year, or long after it, is more often a slip of the year. */
function dayQuestion({ date }: DecimalInput, year: number): ReadingFault | null {
  if (date === null || (date >= `${year}-01-01` && date <= `${year + 1}-01-31`)) return null;
  const message = `il ${dateText(date)} non è nel ${year}: correggere il giorno, oppure confermare che è giusto.`;
  return { code: 'DAY_OUTSIDE_YEAR', field: 'value', message };
}

/** A number in words: with as many decimals as are kept. */
function shortNumber(number: Decimal): string {
  return italianNumber(number.toDecimalPlaces(6).toFixed());
}
