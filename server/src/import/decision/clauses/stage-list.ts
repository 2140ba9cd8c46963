import { timePhrases } from '../words/times.js';
import { isConcept, type Token } from '../words/token.js';

/**
 * "Le fasi sono rimodulate come segue: progettazione entro il 31/03/2019; gara entro il 30/06/2019": whether the mark at
 * `at` stands between two stages with their days, which the verb before the list is about.
 */
export function dividesStages(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ';') return false;
  const before = tokens.slice(sentenceStart(tokens, at), at);
  if (!before.some((token) => isConcept(token, 'PHASE'))) return false;
  const next = tokens.slice(at + 1, partEnd(tokens, at + 1));
  const last = tokens.slice(partStart(tokens, at), at);
  return isStage(next) && endsInTime(last);
}

/** A name and its day, without any verb. */
function isStage(tokens: readonly Token[]): boolean {
  return endsInTime(tokens) && !tokens.some((token) => isConcept(token, 'AUX') || token.lexeme?.form === 'PARTICIPLE');
}

function endsInTime(tokens: readonly Token[]): boolean {
  return timePhrases(tokens).at(-1)?.end === tokens.length;
}

function sentenceStart(tokens: readonly Token[], at: number): number {
  const stop = tokens.slice(0, at).findLastIndex((token) => token.kind === 'stop' && token.text !== ';');
  return stop + 1;
}

function partStart(tokens: readonly Token[], at: number): number {
  return tokens.slice(0, at).findLastIndex((token) => token.kind === 'stop') + 1;
}

function partEnd(tokens: readonly Token[], from: number): number {
  const stop = tokens.slice(from).findIndex((token) => token.kind === 'stop' || token.kind === 'line');
  return stop < 0 ? tokens.length : from + stop;
}
