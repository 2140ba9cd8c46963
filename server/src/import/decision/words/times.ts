import { isConcept, isMark, isWord, type Token } from './token.js';

/** A date or period that a phase is postponed to, with the indexes of its tokens (end exclusive). */
export interface TimePhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

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
const PERIODS = ['trimestre', 'semestre', 'quadrimestre', 'bimestre', 'mese', 'mesi', 'settimana'];
const SEASONS = ['primavera', 'estate', 'autunno', 'inverno'];
const EDGES = ['fine', 'inizio', 'meta', 'termine', 'corso', 'chiusura'];
const LINKS = [
  'il',
  'lo',
  'la',
  'l',
  'i',
  'le',
  'di',
  'del',
  'dell',
  'della',
  'dello',
  'e',
  'non',
  'oltre',
  'arco',
  'prossimo',
  'prossima',
  'successivo',
  'successiva',
  'corrente',
];
const LEADS = [
  'entro',
  'a',
  'ad',
  'al',
  'all',
  'alla',
  'ai',
  'nel',
  'nell',
  'nella',
  'nei',
  'per',
  'fino',
  'sino',
  'in',
  'durante',
];

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(19|20)\d\d$/.test(token.text);
}

/** A word that names a time by itself; a bare year does so only after a preposition of time. */
function isTimeWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'date' ||
    isWord(token, ...MONTHS, ...PERIODS, ...SEASONS, ...EDGES, 'anno', 'esercizio', 'annualita')
  );
}

function isPartOfTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isTimeWord(token) || isYear(token)) return true;
  if (
    isWord(token, ...LINKS) ||
    isWord(token, 'primo', 'prima', 'secondo', 'seconda', 'terzo', 'terza', 'quarto', 'ultimo', 'primi')
  )
    return true;
  if (token?.kind === 'reference') return /[°ºª^]$/.test(token.text);
  const dayOrCount = token?.kind === 'number' && token.text.length <= 2;
  return dayOrCount && isWord(tokens[at + 1], ...MONTHS, ...PERIODS);
}

function isoDay(words: readonly Token[]): string | null {
  const [day, month, year] = words.filter((token) => !isWord(token, ...LINKS));
  if (day?.kind === 'date' && month === undefined) return day.value;
  const monthNumber = MONTHS.indexOf(month?.text ?? '') + 1;
  if (monthNumber === 0 || !isYear(year) || !/^\d{1,2}/.test(day?.text ?? '')) return null;
  const date = (/^\d{1,2}/.exec(day?.text ?? '') ?? [''])[0];
  return `${year?.text}-${String(monthNumber).padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function timeText(words: readonly Token[]): string {
  const iso = isoDay(words);
  if (iso !== null) return iso;
  const text = words
    .map((word) => (/^(l|dell|all|nell)$/.test(word.text) ? `${word.text}'` : `${word.text} `))
    .join('');
  return text
    .trim()
    .replace(/^(?:il|lo|la|l'|i|le)\s*/, '')
    .replace(/^anno (?=\d{4}$)/, '');
}

/** The time that begins with a preposition at `at`. With `measured` a number such as "al 2020" may be a value, not a year. */
export function timeAt(tokens: readonly Token[], at: number, measured: boolean): TimePhrase | null {
  let index = at;
  while (isWord(tokens[index], ...LEADS) && index - at < 3) index += 1;
  const introduced = index > at;
  while (introduced && isWord(tokens[index], ...LINKS) && index - at < 7) index += 1;
  const start = index;
  while (isPartOfTime(tokens, index) && index - start < 9) index += 1;
  while (
    index > start &&
    isWord(tokens[index - 1], ...LINKS) &&
    !isWord(tokens[index - 1], 'prossimo', 'prossima', 'successivo', 'successiva', 'corrente')
  )
    index -= 1;
  const words = tokens.slice(start, index);
  if (words.length === 0 || !introduced || isMark(tokens[index], '%')) return null;
  const namesTime = words.some(isTimeWord);
  const bareYear =
    !measured &&
    isYear(words[0]) &&
    !isWord(tokens[start - 1], 'per', 'a', 'ad', 'in') &&
    !(isWord(tokens[at - 2], 'da', 'dal', 'dai') && !isYear(tokens[at - 1]));
  return namesTime || bareYear ? { text: timeText(words), start: at, end: index } : null;
}

/** The times that a clause names, in order. */
export function timePhrases(tokens: readonly Token[]): TimePhrase[] {
  const measured = tokens.some((token) => isConcept(token, 'TARGET', 'WEIGHT'));
  const found: TimePhrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const time = timeAt(tokens, at, measured);
    if (time !== null) found.push(time);
    at = time?.end ?? at + 1;
  }
  return found;
}
