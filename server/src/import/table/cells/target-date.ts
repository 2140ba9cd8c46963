const MONTHS = [
  'gen(?:n(?:aio)?)?',
  'feb(?:b(?:raio)?)?',
  'mar(?:zo)?',
  'apr(?:ile)?',
  'mag(?:g(?:io)?)?',
  'giu(?:g(?:no)?)?',
  'lug(?:l(?:io)?)?',
  'ago(?:sto)?',
  'set(?:t(?:embre)?)?',
  'ott(?:obre)?',
  'nov(?:embre)?',
  'dic(?:embre)?',
];
const MONTH = `(${MONTHS.join('|')})\\.?`;
const YEAR = '(\\d{4}|\\d{2})';
const NUMERIC = new RegExp(`^(\\d{1,2})[./-](\\d{1,2})(?:[./-]${YEAR})?$`);
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const NAMED = new RegExp(`^(\\d{1,2})[°^oa]? ?[ -]?${MONTH}(?:[ -](?:del )?${YEAR})?$`);
const WHOLE_MONTH = new RegExp(`^(?:(?:la )?fine (?:di |del mese di )?|(?:il )?mese di )?${MONTH}(?:[ -]${YEAR})?$`);
const PERIOD =
  /^(?:(?:la )?fine del |il |l')?(primo|secondo|terzo|quarto|ultimo|1[°^o]?|2[°^o]?|3[°^o]?|4[°^o]?|iv|iii|ii|i) (trimestre|quadrimestre|semestre)(?: (?:del )?(\d{4}))?$/;
const WHOLE_YEAR =
  /^(?:(?:la )?(?:fine|termine|chiusura) (?:dell')?(?:anno|esercizio)|l'(?:anno|esercizio)|anno|(?:il )?termine dell'(?:anno|esercizio)|(?:la )?fine del|il)?(?: (?:in corso|corrente))?(?: ?(20\d\d))?$/;
const ORDINALS: readonly RegExp[] = [
  /^(?:primo|1.?|i)$/,
  /^(?:secondo|2.?|ii)$/,
  /^(?:terzo|3.?|iii)$/,
  /^(?:quarto|4.?|iv)$/,
];
const MONTHS_OF: Readonly<Record<string, number>> = { trimestre: 3, quadrimestre: 4, semestre: 6 };

/**
 * The day that folded words name, as an ISO date: `30/06`, `30 giugno 2019`, `30-giu`. A month, a part of the year or
 * the whole year mean their last day; a day without a year is in the plan's `year`. Null for anything else.
 */
export function namedDay(words: string, year: number): string | null {
  const [, isoYear, isoMonth, isoDay] = ISO.exec(words) ?? [];
  if (isoYear !== undefined) return existingDay(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, day, month, ofYear] = NUMERIC.exec(words) ?? [];
  if (day !== undefined) return existingDay(fullYear(ofYear, year), Number(month), Number(day));
  const named = NAMED.exec(words);
  if (named !== null) return existingDay(fullYear(named[3], year), monthNumber(named[2]), Number(named[1]));
  const whole = WHOLE_MONTH.exec(words);
  if (whole !== null) return lastDay(fullYear(whole[2], year), monthNumber(whole[1]));
  return periodEnd(words, year);
}

/** Whether folded words are two numbers and no more, which may be a day and a month or a decimal number: `30.06`, `1.5`. */
export function couldBeDay(words: string, year: number): boolean {
  return /^\d{1,2}\.\d{1,2}$/.test(words) && namedDay(words, year) !== null;
}

function periodEnd(words: string, year: number): string | null {
  const period = PERIOD.exec(words);
  if (period !== null) {
    const [, ordinal = '', name = '', ofYear] = period;
    const months = MONTHS_OF[name] ?? 12;
    const last = ordinal === 'ultimo' ? 12 / months : ORDINALS.findIndex((words) => words.test(ordinal)) + 1;
    return last * months > 12 ? null : lastDay(fullYear(ofYear, year), last * months);
  }
  const whole = words === '' ? null : WHOLE_YEAR.exec(words);
  return whole === null || words === 'il' ? null : `${whole[1] ?? year}-12-31`;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.findIndex((pattern) => new RegExp(`^(?:${pattern})$`).test(name ?? '')) + 1;
}

function fullYear(text: string | undefined, year: number): number {
  if (text === undefined) return year;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function lastDay(year: number, month: number): string | null {
  return existingDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function existingDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
