import { printedNumber } from '../../text/printed-number.js';
import { foldedWord, needsAccent } from './accent-folding.js';
import { lexemeOf } from './lexicon.js';
import { numberWord } from './number-words.js';
import type { Token } from './token.js';

/** Codes of the document, by their upper-case form. */
export type KnownCodes = ReadonlyMap<string, string>;

const ABBREVIATIONS = new Set(
  'n nr num art artt d lgs cod pag es ecc sig dott tot perc ind ob obb max min ca prot c p cat ex'.split(' '),
);
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '„': '“',
  '‘': '’',
  "'": "'",
  '’': '’',
};
const LONGEST_QUOTE = 300;

const SPACE = /[^\S\r\n]+/y;
const BREAK = /[\r\n]\s*/y;
const DAY = /(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?![\d])/y;
const ISO_DAY = /\d{4}-\d{2}-\d{2}(?!\d)/y;
const YEAR_CODE = /(?:19|20)\d{2}-(\d{1,8})(?![\d])/y;
/** Letters and digits in up to four parts: C12_0003, OB_9, IND14, A.1.2. */
const CODE = /\p{L}[\p{L}\d]{0,11}(?:[_.-][\p{L}\d]{1,12}){0,3}(?![\p{L}\d])/uy;
const REFERENCE = /\d+\/\d+(?:\/\d+)*|\d+[°ºª^]/y;
/** "8/100" of a weight is 8. */
const OF_HUNDRED = /(\d{1,3})\/100(?![\d/])/y;
/** "1 250", "1'250": groups of three. An ordinary space may also part two numbers, so what is read is never certain. */
const SPACED = /[1-9]\d{0,2}(?:[ '’]\d{3})+(?![\d'’]|[.,]\d)/y;
const NUMBER = /[+-]?\d+(?:[.,]\d+)*/y;
const WORD = /\p{L}[\p{L}\p{M}\p{N}_]*/uy;
const ARROW = /-+>|=+>|→|⇒/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

function wordToken(text: string, start: number, found: string): Token {
  const next = text[start + found.length];
  const apostrophe = next !== undefined && "'’`´".includes(next);
  const plain = foldedWord(found);
  const elided = apostrophe && isLetter(text[start + found.length + 1]) && plain !== 'e';
  const word = apostrophe && !elided && needsAccent(plain) ? `${plain}'` : plain;
  const number = numberWord(word);
  return {
    kind: 'word',
    text: word,
    value: number === null ? null : String(number),
    lexeme: lexemeOf(word),
    start,
    end: start + found.length + (apostrophe ? 1 : 0),
  };
}

function plainToken(kind: Token['kind'], start: number, text: string, value: string | null = null): Token {
  return { kind, text, value, lexeme: null, start, end: start + text.length };
}

function quoteToken(text: string, start: number): Token | null {
  const opening = text[start] ?? '';
  const closing = QUOTES[opening];
  if (closing === undefined) return null;
  const single = opening === "'" || opening === '’' || opening === '‘';
  if (single && start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) return null;
  const window = text.slice(start + 1, start + 1 + LONGEST_QUOTE);
  let at = window.indexOf(closing);
  while (single && at >= 0 && isLetter(window[at + 1])) at = window.indexOf(closing, at + 1);
  if (at < 2 || /\n/.test(window.slice(0, at)) || !/\p{L}/u.test(window.slice(0, at))) return null;
  return { ...plainToken('quote', start, window.slice(0, at)), end: start + at + 2 };
}

function dateToken(text: string, at: number): Token | null {
  const iso = match(ISO_DAY, text, at);
  if (iso) return plainToken('date', at, iso[0], iso[0]);
  const day = match(DAY, text, at);
  if (!day) return null;
  const [printed, date = '', month = '', year = ''] = day;
  return plainToken('date', at, printed, `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

function codeToken(text: string, at: number, codes: KnownCodes): Token | null {
  const yearCode = match(YEAR_CODE, text, at);
  if (yearCode) {
    const code = yearCode[1] ?? '';
    const period = /^(19|20)\d\d$/.test(code) && !codes.has(code);
    return period ? plainToken('reference', at, yearCode[0]) : plainToken('code', at, yearCode[0], code);
  }
  const found = match(CODE, text, at)?.[0];
  if (found === undefined || /[\p{L}\d]/u.test(text[at - 1] ?? '')) return null;
  const ends = [found.length, ...[...found.matchAll(/[_.-]/g)].map(({ index }) => index).reverse()];
  const known = ends.map((end) => found.slice(0, end)).find((code) => codes.has(code.toUpperCase()));
  const printed = known ?? (/^\p{L}+\d*_[\p{L}\d_]*\d/u.test(found) ? found : null);
  return printed === null
    ? null
    : plainToken('code', at, printed, codes.get(printed.toUpperCase()) ?? printed.toUpperCase());
}

/** Digits in groups that are parted by spaces or apostrophes, unless the first group is a code of the document. */
function spacedNumber(text: string, at: number, codes: KnownCodes): Token | null {
  const printed = match(SPACED, text, at)?.[0];
  if (printed === undefined || codes.has(/^\d+/.exec(printed)?.[0] ?? '')) return null;
  return plainToken('number', at, printed, printed.replace(/\D/g, ''));
}

function numberToken(text: string, at: number, codes: KnownCodes): Token | null {
  const share = match(OF_HUNDRED, text, at);
  if (share) return plainToken('number', at, share[0], share[1]?.replace(/^0+(?=\d)/, '') ?? null);
  const reference = match(REFERENCE, text, at);
  if (reference) return plainToken('reference', at, reference[0]);
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[+-]/.test(text[at] ?? '')) return null;
  const spaced = spacedNumber(text, at, codes);
  if (spaced) return spaced;
  const number = match(NUMBER, text, at);
  if (number === null) return null;
  const reading = printedNumber(number[0]);
  return plainToken('number', at, number[0], reading.kind === 'value' ? reading.value : null);
}

function markToken(text: string, at: number, before: Token | undefined): Token {
  const arrow = match(ARROW, text, at);
  if (arrow) return { ...plainToken('mark', at, '->'), end: at + arrow[0].length };
  const character = text.slice(at, at + 1);
  const next = text[at + 1];
  const ends = next === undefined || /[\s"”»')]/.test(next) || (isLetter(next) && before?.kind === 'number');
  const abbreviated = before?.end === at && before.kind === 'word' && ABBREVIATIONS.has(before.text);
  const stops = character === '.' ? ends && !abbreviated : ';!?•'.includes(character);
  return plainToken(stops ? 'stop' : 'mark', at, character);
}

function tokenAt(text: string, at: number, before: Token | undefined, codes: KnownCodes): Token {
  const found =
    quoteToken(text, at) ?? dateToken(text, at) ?? codeToken(text, at, codes) ?? numberToken(text, at, codes);
  if (found !== null) return found;
  const word = match(WORD, text, at);
  return word ? wordToken(text, at, word[0]) : markToken(text, at, before);
}

/** The tokens of a text in order. Takes linear time: every pattern is anchored and every look-ahead bounded. */
export function tokens(text: string, codes: KnownCodes): Token[] {
  const result: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = match(SPACE, text, at);
    const line = space ? null : match(BREAK, text, at);
    if (space) at += space[0].length;
    else if (line) {
      const blank = (line[0].match(/\r\n|\r|\n/g) ?? []).length > 1;
      result.push(plainToken(blank ? 'stop' : 'line', at, line[0]));
      at += line[0].length;
    } else {
      const token = tokenAt(text, at, result.at(-1), codes);
      result.push(token);
      at = token.end;
    }
  }
  return result;
}
