import { isConcept, isMark, isWord, type Token } from './token.js';

/** One stated number and the index after it. */
export interface Operand {
  readonly value: string;
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
  'complessive',
  'nuovo',
];
const UNITS = ['percento', 'punti', 'punto', 'percentuale', 'percentuali', 'unita', 'euro'];

/** The number at `at`, past words like "n." or "il precedente valore di"; binary results count as 1 and 0. */
export function operand(tokens: readonly Token[], at: number): Operand | null {
  let index = at;
  while (index - at < 5 && (isWord(tokens[index], ...FILLERS) || isMark(tokens[index], '.', '=', ':', '+', '(')))
    index += 1;
  const token = tokens[index];
  if (token === undefined) return null;
  if (isWord(token, 'fatto', 'realizzato', "si'") && index - at < 2) return { value: '1', next: index + 1 };
  if (isWord(token, 'non') && isWord(tokens[index + 1], 'fatto', 'realizzato')) return { value: '0', next: index + 2 };
  if (token.value === null || (token.kind !== 'number' && token.kind !== 'word')) return null;
  let next = index + 1;
  if (isMark(tokens[next], '%', '€')) next += 1;
  else if (isWord(tokens[next], 'per') && isWord(tokens[next + 1], 'cento')) next += 2;
  while (isWord(tokens[next], ...UNITS) && next - index < 4) next += 1;
  return { value: token.value, next };
}

/** Where a second value follows within a few words that are neither verbs nor the end of the sentence. */
export function second(tokens: readonly Token[], at: number, leads: readonly string[]): Operand | null {
  for (let index = at; index < at + 6; index += 1) {
    const token = tokens[index];
    if (isMark(token, '->') || isWord(token, ...leads)) {
      const found = operand(tokens, index + 1);
      if (found !== null) return found;
    }
    const passes =
      token?.kind === 'word' ? token.value === null && !isConcept(token, 'NOT') : isMark(token, ',', '(', ')', '.');
    if (!passes || token?.kind === 'stop') return null;
  }
  return null;
}

const REPLACED: readonly (readonly string[])[] = [
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
];

/** The old value named after the new one: "40 anziché 50", "40 in luogo dei precedenti 50". */
export function replaced(tokens: readonly Token[], at: number): Operand | null {
  for (let index = at; index < at + 4; index += 1) {
    const token = tokens[index];
    for (const words of REPLACED) {
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
          'pari',
          'piu',
          'fissato',
          'precedente',
          'precedenti',
        )
      )
        next += 1;
      const found = operand(tokens, next);
      if (found !== null) return found;
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
