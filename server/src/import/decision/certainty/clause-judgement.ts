import type { RevisionKind } from '@traguardo/schema/vocabulary';
import { withoutReason } from '../clauses/without-reason.js';
import type { DecisionContext } from '../effects/decision-context.js';
import type { Effect } from '../effects/effect.js';
import { isConcept, isWord, type Token } from '../words/token.js';
import { isConditional, isUnderstood, type Known } from './clause-words.js';
import { agreesWithColumn, contradictsWords, isPossible, namesChange } from './value-fit.js';

/** Changes of a number of the plan. */
export const MEASURES: ReadonlySet<RevisionKind> = new Set([
  'TARGET_CHANGED',
  'TARGET_INSERTED',
  'INDICATOR_WEIGHT_CHANGED',
  'OBJECTIVE_WEIGHT_CHANGED',
] as const);

/** Removing or moving a member of the plan is as grave as a number: all the words must be understood. */
const STRICT: ReadonlySet<RevisionKind> = new Set([
  'INDICATOR_REMOVED',
  'OBJECTIVE_REMOVED',
  'INDICATOR_MOVED',
] as const);

/** Whether the words of one clause state an effect beyond doubt. */
export type ClauseJudgement = (effect: Effect) => boolean;

/** Judges the effects that a clause states; `known` is what the words may be about. Reads the clause once. */
export function clauseJudgement(all: readonly Token[], known: Known, context: DecisionContext): ClauseJudgement {
  const tokens = withoutReason(all);
  const corrects = tokens.some(({ text }) => text === 'corrige');
  const open =
    corrects ||
    isConditional(tokens) ||
    tokens.some((token) => isConcept(token, 'ASSESS', 'SUSPEND') && !isDone(token));
  const understood = isUnderstood(tokens, known);
  return (effect) => {
    if (open) return false;
    if (MEASURES.has(effect.kind))
      return (
        understood &&
        namesOwner(effect, tokens) &&
        !namesOther(effect, tokens) &&
        namesChange(effect, tokens, context) &&
        !contradictsWords(effect, tokens, context)
      );
    return isNamed(effect) && (understood || !STRICT.has(effect.kind));
  };
}

/** "target 70, peso 50": whose weight that is, is a guess unless the words or the old value say so. */
function namesOwner({ kind, statedFrom }: Effect, tokens: readonly Token[]): boolean {
  if (kind !== 'INDICATOR_WEIGHT_CHANGED' || statedFrom !== null) return true;
  return tokens.some((token) => isConcept(token, 'INDICATOR') || token.kind === 'code' || token.kind === 'title');
}

/** A clause that names indicators, and not the one whose number it is taken to change. */
function namesOther({ indicator }: Effect, tokens: readonly Token[]): boolean {
  const named = tokens.filter(({ kind, text }) => (kind === 'code' || kind === 'title') && text === 'indicator');
  return indicator !== null && named.length > 0 && named.every(({ value }) => value !== indicator);
}

function isDone(token: Token): boolean {
  return token.lexeme?.form === 'PARTICIPLE' || token.lexeme?.form === 'NOUN';
}

/** A phase without a name, or moved to no day, is no known change. */
function isNamed({ kind, from, to }: Effect): boolean {
  if (kind === 'PHASE_POSTPONED') return from !== null && to !== null;
  if (kind === 'PHASE_REMOVED') return from !== null;
  return kind !== 'INDICATOR_REDEFINED' || to !== null;
}

/** Whether the value of an effect, after all words of the cell, agrees with the plan: the old one is that of the
 *  document, and the new one can be one. */
export function fitsPlan(effect: Effect, context: DecisionContext): boolean {
  if (MEASURES.has(effect.kind)) return agreesWithColumn(effect, context) && isPossible(effect, context);
  return effect.kind !== 'INDICATOR_REDEFINED' || agreesWithColumn(effect, context);
}

/** "la rendicontazione andrà esplicitata con …": how to report; it changes nothing in the plan. */
export function isReportingInstruction(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => isConcept(token, 'REPORT')) &&
    tokens.some((token) => isWord(token, 'va', 'vanno', 'andra', 'andranno', 'deve', 'devono', 'dovra', 'dovranno'))
  );
}
