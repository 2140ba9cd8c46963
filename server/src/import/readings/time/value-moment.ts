import { foldedText } from '../../../plan/natural-key.js';
import { foldedWords } from '../../text/folded-words.js';

/** What the words of a heading, a title or a sheet's name say of the time that values are of. */
export interface ValueMoment {
  /** The one year that is named; null = none, or several. */
  readonly year: number | null;
  /** Month and day, "06-30"; null = none is named. */
  readonly day: string | null;
  /**
   * `PAST`: an earlier year, whichever. `INTERIM`: before the end of the year. `LAST_PART`: the second half or the last
   * quarter, which may be the value of the year or of that part alone. `FINAL`: of the whole year. Null = not said.
   */
  readonly span: 'PAST' | 'INTERIM' | 'LAST_PART' | 'FINAL' | null;
  /** Whether a part after the first is named, such as the second quarter: its value may be of the year so far, or of
   *  that part alone. */
  readonly isLaterPart: boolean;
}

const MONTHS = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);
const MONTH_ENDS = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];
const LAST_DAY = '12-31';
const LONGEST = 300;

const PAST = /^(?:precedent[ei]|prec|storic[oaie]|scors[oi]|pregress[oi]|passat[oi])$/;
const INTERIM =
  /^(?:intermedi[oae]|monitoraggi[oi]?|parzial[ei]|infrannual[ei]|provvisori[oae]|preconsuntiv[oi]|semestral[ei]|trimestral[ei])$/;
const FINAL = /^(?:consuntiv[oi]|consuntivat[oi]|consuntivazione|final[ei]|annual[ei]|annu[oi]|definitiv[oiae])$/;
const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['i', '1', '1o', '1a', 'primo', 'prima'],
    ['ii', '2', '2o', '2a', 'secondo', 'seconda'],
    ['iii', '3', '3o', '3a', 'terzo', 'terza'],
    ['iv', '4', '4o', '4a', 'quarto', 'quarta'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1])),
);
/** How many of each part make a year. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:semestre|sem|s)$/, 2],
  [/^(?:quadrimestre|quadr|quad)$/, 3],
  [/^(?:trimestre|trim|t|q)$/, 4],
];

/** The time that a text names. */
export function valueMoment(text: string): ValueMoment {
  const words = foldedWords(text.slice(0, LONGEST));
  const named = namedDay(foldedText(text.slice(0, LONGEST)));
  const year = named?.year ?? onlyYear(text);
  if (words.some((word) => PAST.test(word)) || /\b(?:n|anno) ?[-–] ?1\b/i.test(text)) {
    return { year, day: null, span: 'PAST', isLaterPart: false };
  }
  const part = partOfYear(words);
  if (part !== null) return { year, ...part, span: part.day === LAST_DAY ? 'LAST_PART' : 'INTERIM' };
  const day = named?.day ?? null;
  if (day !== null && day !== LAST_DAY) return { year, day, span: 'INTERIM', isLaterPart: false };
  // "Preconsuntivo al 31/12" is none of the year's final values.
  if (words.some((word) => INTERIM.test(word)) || isPreliminary(words))
    return { year, day: null, span: 'INTERIM', isLaterPart: false };
  const isFinal = day === LAST_DAY || words.some((word) => FINAL.test(word));
  return { year, day, span: isFinal ? 'FINAL' : null, isLaterPart: false };
}

function isPreliminary(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'pre' && /^consuntiv/.test(words[at + 1] ?? ''));
}

/** The last day of the half, the four months or the quarter that the words name. */
function partOfYear(words: readonly string[]): { readonly day: string; readonly isLaterPart: boolean } | null {
  for (const [at, word] of words.entries()) {
    const joined = /^([stq])([1-4])$/.exec(word);
    const parts = PARTS.find(([name]) => name.test(joined?.[1] ?? word))?.[1];
    if (parts === undefined) continue;
    const ordinal = ORDINALS[joined?.[2] ?? words[at - 1] ?? ''] ?? ORDINALS[words[at + 1] ?? ''];
    if (ordinal === undefined || ordinal > parts) continue;
    return { day: monthEnd((12 / parts) * ordinal), isLaterPart: ordinal > 1 };
  }
  return null;
}

/** "al 30/06", "31.12.2019", "30 giugno", "a giugno 2019". */
function namedDay(folded: string): { readonly day: string; readonly year: number | null } | null {
  const digits = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?![\d/])/.exec(folded);
  if (digits !== null) {
    const [, date = '', month = '', year] = digits;
    const day = monthDay(Number(month), Number(date));
    if (day !== null) return { day, year: year === undefined ? null : fullYear(year) };
  }
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(folded);
  if (iso !== null) return { day: `${iso[2]}-${iso[3]}`, year: Number(iso[1]) };
  for (const [at, name] of MONTHS.entries()) {
    const named = new RegExp(`(?:(?<!\\d)(\\d{1,2})[°o]? )?\\b${name}\\b(?: (\\d{4}))?`).exec(folded);
    if (named === null) continue;
    const day = named[1] === undefined ? monthEnd(at + 1) : monthDay(at + 1, Number(named[1]));
    if (day !== null) return { day, year: named[2] === undefined ? null : Number(named[2]) };
  }
  return null;
}

function monthDay(month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  return `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function monthEnd(month: number): string {
  return `${String(month).padStart(2, '0')}-${MONTH_ENDS[month - 1] ?? '30'}`;
}

function fullYear(printed: string): number {
  return printed.length === 2 ? 2000 + Number(printed) : Number(printed);
}

/** The one year of a text. Of "2019-2021", the years of a plan, none is that of the values. */
function onlyYear(text: string): number | null {
  const bare = text.replace(/(?<!\d)(?:19|20)\d{2} ?[-–/] ?(?:(?:19|20)\d{2}|\d{2})(?![\d/])/g, ' ');
  const years = new Set([...bare.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([year]) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
