import type { Lexeme } from './lexicon.js';

/**
 * One piece of a decision, with its offsets in the cell (UTF-16, end exclusive).
 *
 * - `word`: `text` is folded (lower case, no accents, typographic apostrophes made plain)
 * - `number`: digits or a number word; `value` is canonical
 * - `date`: `value` is ISO
 * - `code`: `value` is the code of an objective or indicator as the document prints it
 * - `title`: the printed title of the indicator or objective `value`
 * - `quote`: words between quotation marks that are no known title; `text` keeps them as printed
 * - `reference`: digits that are no number by their form (12/5, 3°); `named`: a number or word that names a vote, an act,
 *   a place in a document, or a value that is asked for or denied. Neither can become a value of the plan
 * - `mark`: one punctuation character; `stop`: the end of a sentence; `line`: a line break
 */
export interface Token {
  readonly kind:
    | 'word'
    | 'number'
    | 'date'
    | 'code'
    | 'title'
    | 'quote'
    | 'reference'
    | 'named'
    | 'mark'
    | 'stop'
    | 'line';
  readonly text: string;
  readonly value: string | null;
  readonly lexeme: Lexeme | null;
  readonly start: number;
  readonly end: number;
}

export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token !== undefined && token.kind === 'word' && words.includes(token.text);
}

export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token !== undefined && (token.kind === 'mark' || token.kind === 'stop') && marks.includes(token.text);
}

export function isConcept(token: Token | undefined, ...concepts: readonly Lexeme['concept'][]): boolean {
  return token?.lexeme != null && concepts.includes(token.lexeme.concept);
}

/** A token as the name of something: understood, and no value. */
export function asName(token: Token): Token {
  return { ...token, kind: 'named', value: null, lexeme: null };
}
