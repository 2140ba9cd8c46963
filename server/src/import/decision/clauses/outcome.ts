import type { DecisionOutcome } from '@traguardo/schema/vocabulary';
import { isConcept, type Token } from '../words/token.js';
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

/** How far the changes go to meet the request. */
export interface Met {
  /** A change that was asked for is made, if only in part. */
  readonly grants: boolean;
  /** Another value than the requested one. */
  readonly differs: boolean;
}

/** Whether the board leaves as it is something that was asked to change. */
function keepsAsked(statements: readonly Statement[], request: RequestReading): boolean {
  const asked = topics(request.tokens);
  const changed = new Set(statements.flatMap(({ effects }) => effects).map(topicOf));
  return statements.some(
    ({ act, clause }) =>
      act.act === 'KEEP' && [...topics(clause.tokens)].some((topic) => asked.has(topic) && !changed.has(topic)),
  );
}

/** What became of the request, by the board's own words, else by what the decision changes. */
export function outcome(statements: readonly Statement[], request: RequestReading, met: Met): DecisionOutcome {
  const acts = new Set(statements.flatMap(({ act }) => act.act ?? []));
  if (acts.has('WITHDRAW')) return 'NONE';
  const partly = statements.some(({ act }) => act.act === 'ACCEPT' && act.partly);
  const deferredPart =
    acts.has('DEFER') &&
    statements.some(
      ({ act, clause }) =>
        act.act === 'DEFER' && clause.tokens.some((token) => isConcept(token, 'REQUEST', 'WEIGHT', 'TARGET', 'PHASE')),
    );
  const keeps = keepsAsked(statements, request);
  if (acts.has('ACCEPT'))
    return partly || (keeps && met.grants) || acts.has('REJECT') || deferredPart || met.differs
      ? 'PARTLY_ACCEPTED'
      : 'ACCEPTED';
  if (acts.has('REJECT')) return met.grants ? 'PARTLY_ACCEPTED' : 'REJECTED';
  if (acts.has('DEFER')) return 'DEFERRED';
  const effects = statements.flatMap((statement) => statement.effects);
  if (effects.some(({ kind }) => !CHANGES_NOTHING.has(kind))) {
    if (keeps) return met.grants ? 'PARTLY_ACCEPTED' : 'REJECTED';
    return met.differs ? 'PARTLY_ACCEPTED' : 'ACCEPTED';
  }
  if (acts.has('ALREADY')) return 'NONE';
  if (effects.length > 0) return 'CLARIFIED';
  if (acts.has('KEEP')) return 'REJECTED';
  const changing = statements.some(
    ({ unclear, clause }) =>
      unclear &&
      !clause.condition &&
      !onlyExplains(clause.tokens) &&
      clause.tokens.some((token) => isConcept(token, 'CHANGE', 'RELATIVE_CHANGE', 'REDEFINE', 'REMOVE', 'ADD', 'MOVE')),
  );
  if (changing) return 'ACCEPTED';
  const explains = statements.some(({ clause, unclear }) =>
    clause.tokens.some(
      (token) => isConcept(token, 'EXPLAIN', 'NATURE') || (unclear && isConcept(token, 'REPORT', 'ASK')),
    ),
  );
  return explains ? 'CLARIFIED' : 'NONE';
}
