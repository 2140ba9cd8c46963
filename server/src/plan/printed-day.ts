import { foldedText } from './natural-key.js';

/** Which day of a printed period is meant: a phase starts on its first day and is due on its last. */
export type PeriodEdge = 'FIRST' | 'LAST';

const MONTHS = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
const MONTH_WORD =
  /^(gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)(?:\.|t\.?|naio|braio|zo|ile|gio|gno|lio|osto|tembre|obre|embre)?$/;
const LEAD =
  /^(?:(?:entro|non oltre|per|a|al|ai|dal|dallo|da|fino|nel|nei|il|lo|la)(?![a-z])\s*|(?:all'|nell'|l')\s*)+/;
const PERIODS: Readonly<Record<string, number>> = { bimestre: 2, trimestre: 3, quadrimestre: 4, semestre: 6 };
const ORDINALS: Readonly<Record<string, number>> = {
  primo: 1,
  secondo: 2,
  terzo: 3,
  quarto: 4,
  quinto: 5,
  sesto: 6,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
};

/**
 * The day that printed words name, in ISO 8601: "31/12/2019", "1° marzo", "dicembre 2019", "fine anno", "2020",
 * "primo semestre". Without a year the plan's is meant. Null where the words name no single day or period.
 */
export function printedDay(text: string, planYear: number, edge: PeriodEdge = 'LAST'): string | null {
  const words = foldedText(text).replace(LEAD, '').replace(/[,;]$/, '').trim();
  return dayWords(words, planYear) ?? periodWords(words, planYear, edge);
}

function dayWords(words: string, planYear: number): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  if (iso) return isoDay(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(words);
  if (numeric) return isoDay(yearOf(numeric[3], planYear), numeric[2], numeric[1]);
  const named = /^(\d{1,2})(?:°|º)?[ .-]+([a-z]+\.?)(?:[ .-]+(\d{4}|\d{2}))?$/.exec(words);
  const month = monthOf(named?.[2]);
  return named && month !== null ? isoDay(yearOf(named[3], planYear), month, named[1]) : null;
}

function periodWords(words: string, planYear: number, edge: PeriodEdge): string | null {
  const isEnd = /^(?:la )?fine\b/.test(words);
  const period = words.replace(/^(?:la )?fine\b\s*(?:di |del |dell'|dello )?/, '');
  if (isEnd && edge === 'FIRST') return null;
  if (/^(?:anno|esercizio)(?: in corso| corrente)?$/.test(period)) return yearEdge(planYear, edge);
  const year = /^(?:anno |esercizio )?((?:19|20)\d\d)$/.exec(period);
  if (year) return yearEdge(Number(year[1]), edge);
  const month = /^(?:mese di )?([a-z]+\.?)(?:[ .-]+(\d{4}|\d{2}))?$/.exec(period);
  const number = monthOf(month?.[1]);
  if (month && number !== null) return monthEdge(Number(yearOf(month[2], planYear)), number, number, edge);
  const part =
    /^(\d|[a-z]+)(?:°|º)? ?(bimestre|trimestre|quadrimestre|semestre)(?: (?:del |dell'anno )?(\d{4}))?$/.exec(period);
  return part === null ? null : partOfYear(part[1], part[2], Number(yearOf(part[3], planYear)), edge);
}

function partOfYear(
  ordinal: string | undefined,
  name: string | undefined,
  year: number,
  edge: PeriodEdge,
): string | null {
  const length = PERIODS[name ?? ''];
  const at = ORDINALS[ordinal ?? ''] ?? Number(ordinal);
  if (length === undefined || !Number.isInteger(at) || at < 1 || at * length > 12) return null;
  return monthEdge(year, (at - 1) * length + 1, at * length, edge);
}

function yearEdge(year: number, edge: PeriodEdge): string {
  return edge === 'LAST' ? `${year}-12-31` : `${year}-01-01`;
}

function monthEdge(year: number, first: number, last: number, edge: PeriodEdge): string {
  if (edge === 'FIRST') return `${year}-${twoDigits(first)}-01`;
  return `${year}-${twoDigits(last)}-${twoDigits(new Date(Date.UTC(year, last, 0)).getUTCDate())}`;
}

function monthOf(word: string | undefined): number | null {
  const stem = MONTH_WORD.exec(word ?? '')?.[1];
  return stem === undefined ? null : MONTHS.indexOf(stem) + 1;
}

function yearOf(printed: string | undefined, planYear: number): string {
  if (printed === undefined) return String(planYear);
  return printed.length === 2 ? `20${printed}` : printed;
}

/** The day in ISO 8601; null where the calendar does not have it. */
function isoDay(year: string | undefined, month: string | number | undefined, day: string | undefined): string | null {
  const iso = `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
