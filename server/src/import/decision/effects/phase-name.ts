import { printedTitle } from '../wording/printed-case.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { type Scope, span } from './effect.js';

const SKIPPED = [
  'il',
  'lo',
  'la',
  'l',
  'i',
  'gli',
  'le',
  'di',
  'del',
  'dello',
  'della',
  'dell',
  'dei',
  'delle',
  'degli',
  'e',
  'ed',
  'relativa',
  'relativo',
  'relative',
  'a',
  'al',
  'alla',
  'all',
  'attivita',
  'cosiddetta',
  'denominata',
  'd',
  'per',
  'quanto',
  'riguarda',
  'concernente',
  'anche',
  'come',
  'segue',
  'seguente',
  'seguenti',
  'in',
  'procedere',
  'da',
  'dal',
  'dall',
  'dalla',
  'pertanto',
  'quello',
  'quella',
  'quelli',
  'quelle',
  'si',
];

/** The name of a phase without its introducing words; null where no other word is left. */
export function phaseName(tokens: readonly Token[], scope: Scope): string | null {
  let start = 0;
  let end = tokens.length;
  const leads = (at: number) =>
    isWord(tokens[at], ...SKIPPED) ||
    isConcept(
      tokens[at],
      'PHASE',
      'AUX',
      'REQUEST',
      'NOT',
      'PARTLY',
      'POSTPONE',
      'SHIFT',
      'REMOVE',
      'ACCEPT',
      'OBJECTIVE',
    ) ||
    isMark(tokens[at], ':', ',', ';', '-', '–', '(') ||
    (isConcept(tokens[at], 'CHANGE') && tokens[at]?.lexeme?.form === 'INFINITIVE') ||
    tokens[at]?.kind === 'date';
  while (start < end && leads(start)) start += 1;
  while (
    end > start &&
    (isWord(tokens[end - 1], ...SKIPPED, 'si', 'entro', 'dal') ||
      isConcept(tokens[end - 1], 'AUX') ||
      isMark(tokens[end - 1], ':', ',', ';', '-', '.', ')'))
  )
    end -= 1;
  const words = tokens.slice(start, end);
  const { start: from, end: to } = span(words);
  const quoted = words.find((token) => token.kind === 'quote');
  if (quoted !== undefined) return printedTitle(quoted.text, scope);
  return words.length === 0 ? null : printedTitle(scope.text.slice(from, to), scope);
}

/** The object of a verb: the words after it, else those before it. */
export function objectOf(tokens: readonly Token[], verb: number, end: number): readonly Token[] {
  const after = tokens.slice(verb + 1, end);
  const passiveNot = isWord(tokens[verb], 'non') && isConcept(tokens[verb + 1], 'AUX');
  if (
    !passiveNot &&
    after.some((token) => token.kind !== 'mark' && token.kind !== 'date' && !isWord(token, ...SKIPPED))
  )
    return after;
  const passive = tokens.slice(0, verb);
  const noun = passive.findIndex((token) => isConcept(token, 'PHASE'));
  return noun >= 0 ? passive.slice(noun) : passive;
}
