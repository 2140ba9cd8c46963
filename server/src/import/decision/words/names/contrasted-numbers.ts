import { asName, isMark, isWord, type Token } from '../token.js';

const ASKED = /^(?:richiest|chiest|propost)[oaie]$/;
const CONTRASTING = ['anziche', 'invece', 'luogo', 'fronte', 'rispetto', 'non', 'contro'];
const TO_NUMBER = [
  'di',
  'a',
  'ad',
  'al',
  'in',
  'per',
  'da',
  "e'",
  'era',
  'pari',
  'piu',
  'l',
  'all',
  'dei',
  'delle',
  'i',
  'le',
  'un',
];
const LONGEST_ASIDE = 20;

function isNumber(token: Token | undefined): boolean {
  return (token?.kind === 'number' || token?.kind === 'date') && token.value !== null;
}

/** The index of the number that stands at `from`, after at most three small words or marks; -1 where none does. */
function numberAfter(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 4; at += 1) {
    if (isNumber(tokens[at])) return at;
    if (!isWord(tokens[at], ...TO_NUMBER) && !isMark(tokens[at], ':', '=', '(', '€')) return -1;
  }
  return -1;
}

/** "richiesto: 60", "target proposto 60", "Proposta: 60": what was asked for. "la richiesta di 60" may be what is granted. */
function askedNumber(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || !ASKED.test(token.text)) return -1;
  const number = numberAfter(tokens, at + 1);
  const direct = !isWord(tokens[at + 1], 'di', 'per', 'a', 'da') || /o$/.test(token.text);
  return direct ? number : -1;
}

/** "anziché 60 come proposto", "a fronte dei 60 richiesti". */
function isContrastedRequest(tokens: readonly Token[], at: number): boolean {
  const contrasted = tokens.slice(Math.max(0, at - 4), at).some((token) => isWord(token, ...CONTRASTING));
  return contrasted && tokens.slice(at + 1, at + 4).some((token) => token.kind === 'word' && ASKED.test(token.text));
}

/** "80, non 70", "non a 70", "(non per 70)"; not "non 70 ma 80", which names the old value first. */
function deniedNumber(tokens: readonly Token[], at: number): number {
  if (!isWord(tokens[at], 'non') || isWord(tokens[at - 1], 'e', 'ed') || at === 0) return -1;
  const number = numberAfter(tokens, at + 1);
  if (number < 0) return -1;
  const corrected = tokens.slice(number + 1, number + 4).some((token) => isWord(token, 'ma', 'bensi'));
  return corrected ? -1 : number;
}

/** The same denial after "e": "per 75 e non per 60", but "1.500 e non 15.000" names the old value. */
function deniedWithPreposition(tokens: readonly Token[], at: number): number {
  const joined = isWord(tokens[at], 'non') && isWord(tokens[at - 1], 'e', 'ed', 'ma');
  return joined && isWord(tokens[at + 1], 'a', 'per', 'in', 'al', 'all') ? numberAfter(tokens, at + 1) : -1;
}

/** A full stop or semicolon inside of brackets parts no sentences: "(richiesto: 60; vigente: 90)". */
function withWholeAsides(tokens: readonly Token[]): Token[] {
  const result = [...tokens];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isMark(tokens[at], '(')) continue;
    const end = tokens.slice(at, at + LONGEST_ASIDE).findIndex((token) => isMark(token, ')'));
    for (let index = at; index < at + end; index += 1) {
      const token = result[index];
      if (token?.kind === 'stop' && token.text === ';') result[index] = { ...token, kind: 'mark', text: ',' };
    }
  }
  return result;
}

/** Tokens with the numbers that are only asked for or denied as names: the board sets another one. */
export function withContrasts(all: readonly Token[]): Token[] {
  const tokens = withWholeAsides(all);
  const named = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    for (const read of [askedNumber, deniedNumber, deniedWithPreposition]) named.add(read(tokens, at));
    if (isNumber(tokens[at]) && isContrastedRequest(tokens, at)) named.add(at);
  }
  const isOnly = tokens.every((token, at) => !isNumber(token) || named.has(at));
  return isOnly ? tokens : tokens.map((token, at) => (named.has(at) ? asName(token) : token));
}
