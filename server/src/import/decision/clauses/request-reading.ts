import type { Initiative } from '@traguardo/schema/vocabulary';
import { clauseJudgement } from '../certainty/clause-judgement.js';
import { isConditional, knownOf } from '../certainty/clause-words.js';
import type { DecisionContext } from '../effects/decision-context.js';
import type { DecisionRow } from '../effects/decision-row.js';
import type { Effect, Scope } from '../effects/effect.js';
import { namedSubjects } from '../effects/named-subject.js';
import type { Concept } from '../words/lexicon.js';
import { readWords } from '../words/read-words.js';
import { timePhrases } from '../words/times.js';
import { isConcept, isWord, type Token } from '../words/token.js';
import { NO_TOPIC, type Topic } from '../words/topic.js';
import { clauseReading } from './clause-reading.js';
import type { Clause } from './clauses.js';
import { labelledClauses } from './labelled-clauses.js';

/** A change that the request asks for, and whether its words state it beyond doubt. */
export type RequestedEffect = Effect & { readonly certain: boolean };

/** The request of a sector, read with the grammar of decisions. */
export interface RequestReading {
  readonly tokens: readonly Token[];
  /** The changes that a full acceptance makes. */
  readonly effects: readonly RequestedEffect[];
  readonly weightOwner: 'INDICATOR' | 'OBJECTIVE' | null;
  readonly mentionsPhases: boolean;
}

const NO_REQUEST: RequestReading = { tokens: [], effects: [], weightOwner: null, mentionsPhases: false };

function hasConcept(words: readonly Token[], ...concepts: readonly Concept[]): boolean {
  return words.some((token) => isConcept(token, ...concepts));
}

/** "e mantenere 210 per il 2024". */
function keeps(words: readonly Token[]): boolean {
  const verb = words.find((token) =>
    isConcept(token, 'KEEP', 'CHANGE', 'REMOVE', 'ADD', 'POSTPONE', 'SHIFT', 'REDEFINE'),
  );
  return isConcept(verb, 'KEEP');
}

function grantedEffects(
  parts: readonly Clause[],
  scope: Scope,
  asked: Pick<RequestReading, 'mentionsPhases' | 'weightOwner'>,
): RequestedEffect[] {
  const effects: RequestedEffect[] = [];
  // "a 150 o, in subordine, a 170": what is granted is a guess.
  const open = parts.some((part) => !part.reason && isConditional(part.tokens));
  let topic: Topic = NO_TOPIC;
  for (const part of parts) {
    if (part.reason || keeps(part.tokens)) continue;
    const found = clauseReading(part.tokens, part.opening ? NO_TOPIC : topic, scope, {
      accepted: true,
      mentionsPhases: asked.mentionsPhases,
      weightOwner: asked.weightOwner,
      assumesChange: true,
    });
    topic = found.topic;
    const judge = clauseJudgement(part.tokens, knownOf(found.effects, scope.context, true), scope.context);
    effects.push(...found.effects.map((effect) => ({ ...effect, certain: !open && judge(effect) })));
  }
  return effects;
}

export function requestReading(row: DecisionRow, context: DecisionContext): RequestReading {
  if (row.request === null || row.request.trim() === '') return NO_REQUEST;
  const words = namedSubjects(readWords(row.request, context.codes), row.objective, context);
  const asked = {
    mentionsPhases:
      hasConcept(words, 'PHASE', 'POSTPONE') || words.some((token) => isWord(token, 'mancata', 'slittamento')),
    weightOwner: weightOwner(words),
  };
  const effects = grantedEffects(labelledClauses(words), { row, context, text: row.request }, asked);
  return { tokens: words, effects, ...asked };
}

function weightOwner(words: readonly Token[]): 'INDICATOR' | 'OBJECTIVE' | null {
  const at = words.findIndex((token) => isConcept(token, 'WEIGHT'));
  if (at < 0) return null;
  const besideTarget = hasConcept(words, 'TARGET') && !hasConcept(words, 'OBJECTIVE') ? 'INDICATOR' : null;
  const owner = words
    .slice(at + 1, at + 6)
    .find((token) => isConcept(token, 'INDICATOR', 'OBJECTIVE') || token.kind === 'code' || token.kind === 'title');
  if (owner === undefined) return besideTarget;
  return isConcept(owner, 'OBJECTIVE') || owner.text === 'objective' ? 'OBJECTIVE' : 'INDICATOR';
}

function asksFor(effect: Effect, request: RequestReading): boolean {
  const words = request.tokens;
  switch (effect.kind) {
    case 'TARGET_CHANGED':
    case 'TARGET_INSERTED':
      return (
        hasConcept(words, 'TARGET', 'VALUE') ||
        (hasConcept(words, 'CHANGE') && namesIndicator(words, effect.indicator)) ||
        request.effects.some(({ kind }) => kind === 'TARGET_CHANGED' || kind === 'TARGET_INSERTED')
      );
    case 'INDICATOR_WEIGHT_CHANGED':
      return hasConcept(words, 'WEIGHT') && request.weightOwner !== 'OBJECTIVE';
    case 'OBJECTIVE_WEIGHT_CHANGED':
      return hasConcept(words, 'WEIGHT') && request.weightOwner !== 'INDICATOR';
    case 'INDICATOR_REDEFINED':
      return (
        hasConcept(words, 'REDEFINE') ||
        (hasConcept(words, 'INDICATOR') && hasConcept(words, 'CHANGE')) ||
        hasConcept(words, 'FORMULA', 'TITLE', 'PURPOSE')
      );
    case 'PHASE_POSTPONED':
    case 'PHASE_REMOVED':
      return request.mentionsPhases || hasConcept(words, 'SHIFT', 'REMOVE') || timePhrases(words).length > 0;
    case 'PHASE_ADDED':
      return request.mentionsPhases && hasConcept(words, 'ADD');
    case 'INDICATOR_ADDED':
    case 'OBJECTIVE_ADDED':
      return (
        hasConcept(words, 'ADD') && hasConcept(words, effect.kind === 'INDICATOR_ADDED' ? 'INDICATOR' : 'OBJECTIVE')
      );
    case 'INDICATOR_REMOVED':
    case 'OBJECTIVE_REMOVED':
      return (
        hasConcept(words, 'REMOVE') &&
        hasConcept(words, effect.kind === 'INDICATOR_REMOVED' ? 'INDICATOR' : 'OBJECTIVE')
      );
    case 'INDICATOR_MOVED':
    case 'OBJECTIVE_MOVED':
      return (
        hasConcept(words, 'MOVE', 'SHIFT') || (hasConcept(words, 'SECTOR', 'AREA') && hasConcept(words, 'OBJECTIVE'))
      );
    case 'DIRECTION_CLARIFIED':
      return hasConcept(words, 'INDICATOR', 'NATURE') || request.effects.some(({ kind }) => kind === effect.kind);
    case 'NEUTRALISED':
      return hasConcept(words, 'NEUTRALISE', 'REMOVE');
    case 'OTHER':
      // Words that could not be read answer the request, unless they mention weights.
      return words.length > 0 && !/\bpes[oi]\b/i.test(effect.to ?? '');
  }
}

function namesIndicator(words: readonly Token[], indicator: string | null): boolean {
  return words.some(
    (token) =>
      (token.kind === 'code' || token.kind === 'title') && token.text === 'indicator' && token.value === indicator,
  );
}

/** "entrambi gli indicatori": without names, every indicator of the objective. */
function mentionsSeveral(words: readonly Token[]): boolean {
  return words.some((token) => isWord(token, 'indicatori', 'entrambi', 'ambedue'));
}

/** Whether the request is about the indicator that changes: it names it, or it names none and the indicator is the row's. */
function asksAbout(effect: Effect, request: RequestReading, row: DecisionRow): boolean {
  if (effect.indicator === null || row.indicator === null) return true;
  const named = request.tokens.filter(
    (token) => (token.kind === 'code' || token.kind === 'title') && token.text === 'indicator',
  );
  if (named.some((token) => token.value === effect.indicator)) return true;
  if (effect.kind === 'INDICATOR_ADDED') return true;
  return named.length === 0 && (effect.indicator === row.indicator || mentionsSeveral(request.tokens));
}

/**
 * SECTOR where the request or the decision ("si accoglie la richiesta di …") says that the change was requested, or where
 * it follows from a granted change ("conseguentemente …"). Weights are BOARD, unless the request names them.
 */
export function initiative(
  effect: Effect,
  because: { readonly granted: boolean; readonly follows: boolean },
  request: RequestReading,
  row: DecisionRow,
): Initiative {
  const weight = effect.kind === 'INDICATOR_WEIGHT_CHANGED' || effect.kind === 'OBJECTIVE_WEIGHT_CHANGED';
  if ((because.granted || because.follows) && (!weight || request.tokens.length === 0)) return 'SECTOR';
  return asksFor(effect, request) && asksAbout(effect, request, row) ? 'SECTOR' : 'BOARD';
}
