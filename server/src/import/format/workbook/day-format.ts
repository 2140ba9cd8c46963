import type { FormatToken } from './format-token.js';

const MILLISECONDS_OF_DAY = 86_400_000;
const SECONDS_OF_DAY = 86_400;
/** The day before the first one; a calendar that begins with 1900 has a 29 February 1900, which never was. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const LAST_LOST_DAY = 60;
const LAST_DAY = 2_958_466;
const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/** Whether a number format shows a day or a time of day. */
export function isDayFormat(tokens: readonly FormatToken[]): boolean {
  return tokens.some(({ kind }) => kind === 'DAY' || kind === 'ELAPSED');
}

/**
 * The day or time that a stored number is, as far as its format shows it: "30/06/2021", "06/2021" where only the month is
 * shown, "09:30", "36:00" hours. Null = no day that a spreadsheet can show.
 */
export function formattedDay(serial: number, tokens: readonly FormatToken[], firstYear: 1900 | 1904): string | null {
  if (serial < 0 || serial >= LAST_DAY) return null;
  const seconds = Math.round(serial * SECONDS_OF_DAY);
  if (tokens.some(({ kind }) => kind === 'ELAPSED')) return clock(seconds);
  const lost = firstYear === 1900 && serial < LAST_LOST_DAY ? MILLISECONDS_OF_DAY : 0;
  const day = new Date(EPOCH[firstYear] + lost + Math.floor(seconds / SECONDS_OF_DAY) * MILLISECONDS_OF_DAY);
  return shownDay(day, clock(seconds % SECONDS_OF_DAY), shownParts(tokens));
}

/** A day as ISO text ("2021-06-30", perhaps with a time) in Italian form; null = it is none. */
export function italianDay(iso: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?Z?)?$/.exec(iso);
  if (match === null) return null;
  const [, year, month, day, time] = match;
  return `${day}/${month}/${year}${time === undefined || time === '00:00' ? '' : ` ${time}`}`;
}

/** The letters of a format: years, months, days, hours. */
function shownParts(tokens: readonly FormatToken[]): ReadonlySet<string> {
  const letters = tokens.filter(({ kind }) => kind === 'DAY').map(({ text }) => text);
  const parts = letters.filter((text, at) => {
    if (!text.startsWith('m')) return true;
    // Minutes stand between hours and seconds.
    return !letters[at - 1]?.startsWith('h') && !letters[at + 1]?.startsWith('s');
  });
  return new Set(parts.map((text) => text.charAt(0)));
}

function shownDay(day: Date, time: string, parts: ReadonlySet<string>): string {
  const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
  const hasTime = parts.has('h') || parts.has('s');
  if (parts.has('d')) return `${date}/${month}/${year}${hasTime ? ` ${time}` : ''}`;
  if (parts.has('m')) return parts.has('y') ? `${month}/${year}` : (MONTHS[day.getUTCMonth()] ?? '');
  return parts.has('y') ? year : time;
}

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
