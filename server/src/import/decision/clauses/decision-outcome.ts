import type { DecisionOutcome } from '@traguardo/schema/vocabulary';
import { isConcept, isWord, type Token } from '../words/token.js';
import { topicOf, topics } from './granted-request.js';
import type { RequestReading } from './request-reading.js';
import type { Statement } from './statements.js';

const CHANGES_NOTHING = new Set(['DIRECTION_CLARIFIED', 'OTHER']);

/** "si specifica che …": a noun of change inside an explanation changes nothing. */
function onlyExplains(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => isConcept(token, 'EXPLAIN')) &&
    !tokens.some(
      (token) => isConcept(token, 'CHANGE', 'RELATIVE_CHANGE', 'REMOVE', 'ADD') && token.lexeme?.form !== 'NOUN',
    )
  );
}

/** "si suggerisce di valutare la riduzione", "si invita a formulare una nuova proposta": nothing is decided yet. */
function onlySuggests(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  const verb = isWord(first, 'si') ? second : first;
  return verb?.kind === 'word' && /^(?:sugger|invit|raccomand|auspic|sollecit)/.test(verb.text);
}

/** "target minimo 3, target ottimale 5": a target that could not be read. */
function statesTarget(tokens: readonly Token[]): boolean {
  const named = tokens.some((token) => isConcept(token, 'TARGET'));
  return named && tokens.some(({ kind }) => kind === 'number' || kind === 'date');
}

/** How far the changes fulfil the request. */
export interface Fulfilment {
  /** At least one requested change is made. */
  readonly grants: boolean;
  /** A requested change is made with another value. */
  readonly differs: boolean;
}

/** Whether the board confirms something that the request asks to change. */
function keepsRequested(statements: readonly Statement[], request: RequestReading): boolean {
  const asked = topics(request.tokens);
  const changed = new Set(statements.flatMap(({ effects }) => effects).map(topicOf));
  return statements.some(
    ({ act, clause }) =>
      act.act === 'KEEP' && [...topics(clause.tokens)].some((topic) => asked.has(topic) && !changed.has(topic)),
  );
}

/** The outcome of the request, by the board's acts, else by the changes of the decision. */
export function decisionOutcome(
  statements: readonly Statement[],
  request: RequestReading,
  fulfilment: Fulfilment,
): DecisionOutcome {
  const acts = new Set(statements.flatMap(({ act }) => act.act ?? []));
  if (acts.has('WITHDRAW')) return 'NONE';
  const partly = statements.some(({ act }) => act.act === 'ACCEPT' && act.partly);
  const deferredPart =
    acts.has('DEFER') &&
    statements.some(
      ({ act, clause }) =>
        act.act === 'DEFER' && clause.tokens.some((token) => isConcept(token, 'REQUEST', 'WEIGHT', 'TARGET', 'PHASE')),
    );
  const keeps = keepsRequested(statements, request);
  if (acts.has('ACCEPT'))
    return partly || (keeps && fulfilment.grants) || acts.has('REJECT') || deferredPart || fulfilment.differs
      ? 'PARTLY_ACCEPTED'
      : 'ACCEPTED';
  if (acts.has('REJECT')) return fulfilment.grants ? 'PARTLY_ACCEPTED' : 'REJECTED';
  if (acts.has('DEFER')) return 'DEFERRED';
  const effects = statements.flatMap(({ effects: own, clause }) => (onlySuggests(clause.tokens) ? [] : own));
  if (effects.some(({ kind }) => !CHANGES_NOTHING.has(kind))) {
    if (keeps) return fulfilment.grants ? 'PARTLY_ACCEPTED' : 'REJECTED';
    return fulfilment.differs ? 'PARTLY_ACCEPTED' : 'ACCEPTED';
  }
  if (acts.has('ALREADY') || acts.has('UNSURE')) return 'NONE';
  if (effects.length > 0) return 'CLARIFIED';
  if (acts.has('KEEP')) return 'REJECTED';
  const changing = statements.some(
    ({ unclear, clause }) =>
      unclear &&
      !clause.condition &&
      !onlyExplains(clause.tokens) &&
      !onlySuggests(clause.tokens) &&
      (clause.tokens.some((token) =>
        isConcept(token, 'CHANGE', 'RELATIVE_CHANGE', 'REDEFINE', 'REMOVE', 'ADD', 'MOVE'),
      ) ||
        statesTarget(clause.tokens)),
  );
  if (changing) return 'ACCEPTED';
  const explains = statements.some(({ clause, unclear }) =>
    clause.tokens.some(
      (token) => isConcept(token, 'EXPLAIN', 'NATURE') || (unclear && isConcept(token, 'REPORT', 'ASK')),
    ),
  );
  return explains ? 'CLARIFIED' : 'NONE';
}
