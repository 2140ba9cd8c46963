import type { Initiative } from '@traguardo/schema/vocabulary';
import type { DecisionContext } from '../effects/decision-context.js';
import type { DecisionRow } from '../effects/decision-row.js';
import type { Effect, Scope } from '../effects/effect.js';
import { namedSubjects } from '../effects/named-subject.js';
import type { Concept } from '../words/lexicon.js';
import { citationsMarked } from '../words/references.js';
import { timePhrases } from '../words/times.js';
import { isConcept, isWord, type Token } from '../words/token.js';
import { tokens } from '../words/tokens.js';
import { NO_TOPIC, type Topic } from '../words/topic.js';
import { clauseReading } from './clause-reading.js';
import type { Clause } from './clauses.js';
import { labelledClauses } from './labelled-clauses.js';

/** What a sector asked for, read with the grammar of the decisions. */
export interface RequestReading {
  readonly tokens: readonly Token[];
  /** What would change if the request were simply granted. */
  readonly effects: readonly Effect[];
  readonly weightOwner: 'INDICATOR' | 'OBJECTIVE' | null;
  readonly speaksOfPhases: boolean;
}

const SILENT: RequestReading = { tokens: [], effects: [], weightOwner: null, speaksOfPhases: false };

function has(words: readonly Token[], ...concepts: readonly Concept[]): boolean {
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
  asked: Pick<RequestReading, 'speaksOfPhases' | 'weightOwner'>,
): Effect[] {
  const effects: Effect[] = [];
  let topic: Topic = NO_TOPIC;
  for (const part of parts) {
    if (part.reason || keeps(part.tokens)) continue;
    const found = clauseReading(part.tokens, part.opening ? NO_TOPIC : topic, scope, {
      accepted: true,
      phased: asked.speaksOfPhases,
      weightOwner: asked.weightOwner,
      bold: true,
    });
    topic = found.topic;
    effects.push(...found.effects);
  }
  return effects;
}

export function requestReading(row: DecisionRow, context: DecisionContext): RequestReading {
  if (row.request === null || row.request.trim() === '') return SILENT;
  const words = namedSubjects(citationsMarked(tokens(row.request, context.codes)), row.objective, context);
  const asked = {
    speaksOfPhases: has(words, 'PHASE', 'POSTPONE') || words.some((token) => isWord(token, 'mancata', 'slittamento')),
    weightOwner: weightOwner(words),
  };
  const effects = grantedEffects(labelledClauses(words), { row, context, text: row.request }, asked);
  return { tokens: words, effects, ...asked };
}

function weightOwner(words: readonly Token[]): 'INDICATOR' | 'OBJECTIVE' | null {
  const at = words.findIndex((token) => isConcept(token, 'WEIGHT'));
  if (at < 0) return null;
  const besideTarget = has(words, 'TARGET') && !has(words, 'OBJECTIVE') ? 'INDICATOR' : null;
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
        has(words, 'TARGET', 'VALUE') ||
        (has(words, 'CHANGE') && namesIndicator(words, effect.indicator)) ||
        request.effects.some(({ kind }) => kind === 'TARGET_CHANGED' || kind === 'TARGET_INSERTED')
      );
    case 'INDICATOR_WEIGHT_CHANGED':
      return has(words, 'WEIGHT') && request.weightOwner !== 'OBJECTIVE';
    case 'OBJECTIVE_WEIGHT_CHANGED':
      return has(words, 'WEIGHT') && request.weightOwner !== 'INDICATOR';
    case 'INDICATOR_REDEFINED':
      return (
        has(words, 'REDEFINE') ||
        (has(words, 'INDICATOR') && has(words, 'CHANGE')) ||
        has(words, 'FORMULA', 'TITLE', 'PURPOSE')
      );
    case 'PHASE_POSTPONED':
    case 'PHASE_REMOVED':
      return request.speaksOfPhases || has(words, 'SHIFT', 'REMOVE') || timePhrases(words).length > 0;
    case 'INDICATOR_ADDED':
    case 'OBJECTIVE_ADDED':
      return has(words, 'ADD') && has(words, effect.kind === 'INDICATOR_ADDED' ? 'INDICATOR' : 'OBJECTIVE');
    case 'INDICATOR_REMOVED':
    case 'OBJECTIVE_REMOVED':
      return has(words, 'REMOVE') && has(words, effect.kind === 'INDICATOR_REMOVED' ? 'INDICATOR' : 'OBJECTIVE');
    case 'INDICATOR_MOVED':
    case 'OBJECTIVE_MOVED':
      return has(words, 'MOVE', 'SHIFT') || (has(words, 'SECTOR', 'AREA') && has(words, 'OBJECTIVE'));
    case 'DIRECTION_CLARIFIED':
      return has(words, 'INDICATOR', 'NATURE') || request.effects.some(({ kind }) => kind === effect.kind);
    case 'NEUTRALISED':
      return has(words, 'NEUTRALISE', 'REMOVE');
    case 'OTHER':
      // Words that were not understood answer the request, unless they speak of weights.
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
function speaksOfSeveral(words: readonly Token[]): boolean {
  return words.some((token) => isWord(token, 'indicatori', 'entrambi', 'ambedue'));
}

/** Whether the request speaks of the indicator that changes: by name, or by naming none where it is the row's own. */
function asksAbout(effect: Effect, request: RequestReading, row: DecisionRow): boolean {
  if (effect.indicator === null || row.indicator === null) return true;
  const named = request.tokens.filter(
    (token) => (token.kind === 'code' || token.kind === 'title') && token.text === 'indicator',
  );
  if (named.some((token) => token.value === effect.indicator)) return true;
  if (effect.kind === 'INDICATOR_ADDED') return true;
  return named.length === 0 && (effect.indicator === row.indicator || speaksOfSeveral(request.tokens));
}

/**
 * SECTOR where the change was asked for, by the request or by the decision's own words ("si accoglie la richiesta di …"),
 * or where it follows from what was granted ("conseguentemente …"). Weights are the board's, unless asked for by name.
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
