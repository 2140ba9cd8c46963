import type { Concept } from './lexicon.js';
import { isConcept, isMark, type Token } from './token.js';

/** A member that is added to the plan, removed or moved. */
export type Thing = 'indicator' | 'objective';

const NOUNS: readonly Concept[] = [
  'INDICATOR',
  'OBJECTIVE',
  'PHASE',
  'TARGET',
  'WEIGHT',
  'FORMULA',
  'PURPOSE',
  'TITLE',
  'VALUE',
  'REPORT',
];

/** Index of the first noun, code or title from `from` to `to` (exclusive); -1 = none. */
export function nounIndex(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (
      isConcept(token, ...NOUNS) ||
      ((token?.kind === 'code' || token?.kind === 'title') && !isMark(tokens[at - 1], '('))
    )
      return at;
  }
  return -1;
}

export function thingAt(tokens: readonly Token[], at: number): Thing | null {
  const token = tokens[at];
  if (token?.kind === 'code' || token?.kind === 'title') return token.text === 'objective' ? 'objective' : 'indicator';
  if (isConcept(token, 'INDICATOR')) return 'indicator';
  return isConcept(token, 'OBJECTIVE') ? 'objective' : null;
}

/** Codes of the indicators or objectives that the tokens name by code or title. */
export function namedCodes(tokens: readonly Token[], thing: Thing): string[] {
  return tokens.flatMap((token) =>
    (token.kind === 'code' || token.kind === 'title') && token.text === thing ? (token.value ?? []) : [],
  );
}
