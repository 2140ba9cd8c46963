import type { DecisionOutcome } from '../../plan/vocabulary.js';
import type { Statement } from './statements.js';
import { isConcept } from './token.js';

const CHANGES_NOTHING = new Set(['DIRECTION_CLARIFIED', 'OTHER']);

/** What became of the request, by the board's own words, else by what the decision changes. `grants` where a change
 *  that was asked for is made, if only in part. */
export function outcome(statements: readonly Statement[], grants: boolean): DecisionOutcome {
  const acts = new Set(statements.flatMap(({ act }) => act.act ?? []));
  if (acts.has('WITHDRAW')) return 'NONE';
  const partly = statements.some(({ act }) => act.act === 'ACCEPT' && act.partly);
  const deferredPart =
    acts.has('DEFER') &&
    statements.some(
      ({ act, clause }) =>
        act.act === 'DEFER' && clause.tokens.some((token) => isConcept(token, 'REQUEST', 'WEIGHT', 'TARGET', 'PHASE')),
    );
  if (acts.has('ACCEPT')) return partly || acts.has('REJECT') || deferredPart ? 'PARTLY_ACCEPTED' : 'ACCEPTED';
  if (acts.has('REJECT')) return grants ? 'PARTLY_ACCEPTED' : 'REJECTED';
  if (acts.has('DEFER')) return 'DEFERRED';
  const effects = statements.flatMap((statement) => statement.effects);
  if (effects.some(({ kind }) => !CHANGES_NOTHING.has(kind))) return 'ACCEPTED';
  if (effects.length > 0) return 'CLARIFIED';
  if (acts.has('KEEP')) return 'REJECTED';
  const changing = statements.some(
    ({ unclear, clause }) =>
      unclear &&
      !clause.condition &&
      clause.tokens.some((token) => isConcept(token, 'CHANGE', 'RELATIVE_CHANGE', 'REDEFINE', 'REMOVE', 'ADD', 'MOVE')),
  );
  if (changing) return 'ACCEPTED';
  const explains = statements.some(({ clause }) =>
    clause.tokens.some((token) => isConcept(token, 'EXPLAIN', 'NATURE')),
  );
  return explains ? 'CLARIFIED' : 'NONE';
}
