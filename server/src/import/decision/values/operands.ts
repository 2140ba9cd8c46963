import { withMagnitude } from '../words/magnitude.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';

/** One stated number and the index after it. */
export interface Operand {
  readonly value: string;
  /** The word that multiplied the value ("milioni"); null = none. */
  readonly magnitude: Token | null;
  readonly next: number;
}

export const FROM = ['da', 'dal', 'dallo', 'dalla', 'dai', 'dagli', 'dalle', 'dall'];
export const TO = ['a', 'ad', 'al', 'allo', 'alla', 'ai', 'agli', 'alle', 'all'];
const FILLERS = [
  'n',
  'nr',
  'num',
  'numero',
  'circa',
  'almeno',
  'valore',
  'quota',
  'target',
  'attuale',
  'attuali',
  'precedente',
  'precedenti',
  'iniziale',
  'originario',
  'originari',
  'previsto',
  'previsti',
  'le',
  'i',
  'il',
  'gli',
  'quello',
  'di',
  'complessivi',
  'euro',
  'eur',
  'punti',
  'complessive',
  'nuovo',
  'max',
  'min',
  'massimo',
  'minimo',
  'l',
];
const UNITS = ['percento', 'punti', 'punto', 'percentuale', 'percentuali', 'unita', 'euro'];

/** "50-55", "tra 50 e 55": two limits are no single value. */
function opensRange(tokens: readonly Token[], at: number): boolean {
  const limit = tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.start === tokens[at + 1]?.end;
  const dashed = isMark(tokens[at + 1], '-', '–') && tokens[at + 1]?.start === tokens[at]?.end && limit;
  return dashed || isWord(tokens[at - 1], 'tra', 'fra');
}

/** The number at `at`, after words like "n." or "il precedente valore di"; binary results count as 1 and 0. */
export function operand(tokens: readonly Token[], at: number): Operand | null {
  let index = at;
  while (
    index - at < 5 &&
    (isWord(tokens[index], ...FILLERS) || isMark(tokens[index], '.', '=', ':', '+', '(', '€', '≥', '≤', '°', 'º'))
  )
    index += 1;
  const token = tokens[index];
  if (token === undefined) return null;
  if (isWord(token, 'fatto', 'realizzato', "si'") && index - at < 2)
    return { value: '1', magnitude: null, next: index + 1 };
  if (isWord(token, 'non') && isWord(tokens[index + 1], 'fatto', 'realizzato'))
    return { value: '0', magnitude: null, next: index + 2 };
  if (token.value === null || (token.kind !== 'number' && token.kind !== 'word')) return null;
  if (opensRange(tokens, index)) return null;
  const scaled = withMagnitude(token.value, tokens[index + 1]);
  let next = index + 1 + scaled.words;
  if (isWord(tokens[next], 'di') && scaled.words > 0) next += 1;
  if (isMark(tokens[next], '%', '€')) next += 1;
  else if (isWord(tokens[next], 'per') && isWord(tokens[next + 1], 'cento')) next += 2;
  while (isWord(tokens[next], ...UNITS) && next - index < 4) next += 1;
  return { value: scaled.value, magnitude: scaled.words > 0 ? (tokens[index + 1] ?? null) : null, next };
}

const LONGEST_ASIDE = 8;

/** The end of words in parentheses that state no value, "(2 al mese)"; -1 where they may state one. */
function asideEnd(tokens: readonly Token[], at: number, leads: readonly string[]): number {
  if (isWord(tokens[at + 1], ...leads)) return -1;
  for (let end = at + 1; end < at + LONGEST_ASIDE; end += 1) if (isMark(tokens[end], ')')) return end;
  return -1;
}

/** The second value of "da … a …", within a few words that hold no negation and no end of the sentence. */
export function secondOperand(tokens: readonly Token[], at: number, leads: readonly string[]): Operand | null {
  for (let index = at; index < at + 6; index += 1) {
    const token = tokens[index];
    if (isMark(token, '->') || isWord(token, ...leads)) {
      const found = operand(tokens, index + 1);
      if (found !== null) return found;
    }
    const aside = isMark(token, '(') ? asideEnd(tokens, index, leads) : -1;
    if (aside > 0) {
      index = aside;
      continue;
    }
    const passes =
      token?.kind === 'word' ? token.value === null && !isConcept(token, 'NOT') : isMark(token, ',', '(', ')', '.');
    if (!passes || token?.kind === 'stop') return null;
  }
  return null;
}

const REPLACING: readonly (readonly string[])[] = [
  ['anziche'],
  ['invece', 'di'],
  ['invece', 'che'],
  ['invece', 'del'],
  ['invece', 'dei'],
  ['invece'],
  ['in', 'luogo'],
  ['al', 'posto'],
  ['in', 'sostituzione'],
  ['rispetto'],
  ['contro'],
  ['e', 'non'],
  ['e', 'non', 'piu'],
  ['gia'],
  ['ex'],
  ['era'],
  ['prima'],
  ['precedente'],
  ['precedentemente'],
  ['in', 'precedenza'],
  ['vigente'],
  ['attuale'],
  ['attualmente'],
  ['originario'],
  ['inizialmente'],
];

const REQUEST_WORDS = /^(?:richiest|chiest|propost)/;

function isRequestWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && REQUEST_WORDS.test(token.text);
}

/** The value that a new one replaces; null where it is the requested value, not the old one. */
export interface ReplacedValue {
  readonly value: string | null;
  readonly next: number;
}

/** The old value named after the new one: "40 anziché 50", "40 in luogo dei precedenti 50", but not "40 anziché i 30 richiesti". */
export function replacedValue(tokens: readonly Token[], at: number): ReplacedValue | null {
  for (let index = at; index < at + 4; index += 1) {
    const token = tokens[index];
    for (const words of REPLACING) {
      if (!words.every((word, offset) => isWord(tokens[index + offset], word))) continue;
      let next = index + words.length;
      while (
        next < index + words.length + 5 &&
        isWord(
          tokens[next],
          'di',
          'del',
          'dei',
          'delle',
          'della',
          'degli',
          'dell',
          'a',
          'al',
          'ai',
          'alle',
          'agli',
          'all',
          'era',
          'entro',
          'pari',
          'piu',
          'fissato',
          'precedente',
          'precedenti',
          'i',
          'le',
          'gli',
        )
      )
        next += 1;
      const requested = isRequestWord(tokens[next]);
      const found = operand(tokens, requested ? next + 1 : next);
      if (found !== null)
        return requested || isRequestWord(tokens[found.next]) ? { value: null, next: found.next } : found;
    }
    if (
      isMark(token, ',', '(') ||
      isWord(token, 'punti') ||
      (token?.kind === 'word' && token.lexeme === null && token.value === null)
    )
      continue;
    return null;
  }
  return null;
}
