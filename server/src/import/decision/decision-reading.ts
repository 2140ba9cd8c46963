import type { DecisionOutcome } from '@traguardo/schema/vocabulary';
import type { DraftDiscrepancy, DraftRevision } from '../draft/plan-draft.js';
import { grantedRequest } from './clauses/granted-request.js';
import { outcome } from './clauses/outcome.js';
import { initiative, type RequestReading, requestReading } from './clauses/request-reading.js';
import { type Statement, statements } from './clauses/statements.js';
import { namedValueDiscrepancies } from './discrepancies.js';
import type { DecisionContext } from './effects/decision-context.js';
import type { DecisionRow } from './effects/decision-row.js';
import { type Effect, type Scope, span } from './effects/effect.js';
import { namedSubjects } from './effects/named-subject.js';
import { differsFromRequest, withoutRequestedOld } from './requested-value.js';
import { inRequestedWording, settledEffects } from './settled-effects.js';
import { citationsMarked } from './words/references.js';
import { isConcept } from './words/token.js';
import { tokens } from './words/tokens.js';

export interface DecisionReading {
  readonly outcome: DecisionOutcome;
  readonly revisions: DraftRevision[];
  readonly discrepancies: DraftDiscrepancy[];
}

/** An effect with whether the words present it as the grant of a request. */
interface Stated {
  readonly effect: Effect;
  readonly granted: boolean;
}

function other(statement: Statement, row: DecisionRow, text: string): Effect {
  const { start, end } = span(statement.clause.tokens);
  return {
    kind: 'OTHER',
    objective: row.objective,
    indicator: row.indicator,
    from: null,
    to: text.slice(start, end),
    fields: [],
    told: null,
    start,
    end,
  };
}

function accepts(statement: Statement): boolean {
  return statement.act.act === 'ACCEPT';
}

function statedEffects(
  statement: Statement,
  all: readonly Statement[],
  request: RequestReading,
  row: DecisionRow,
  text: string,
): Stated[] {
  const granted = accepts(statement);
  const own = statement.effects.map((effect) => ({
    effect: granted ? inRequestedWording(effect, request.effects) : effect,
    granted,
  }));
  const unknown = { effect: other(statement, row, text), granted };
  if (statement.unclear) return [...own, unknown];
  if (!granted || own.length > 0 || statement.clause.reason) return own;
  const found = grantedRequest(statement, all, request);
  return found.unclear ? [unknown] : found.effects.map((effect) => ({ effect, granted: true }));
}

const CONSEQUENCE = /(?:\bconseguentemente|\bdi conseguenza|\bpertanto|\bquindi)[\s,:]*$/i;
const LONGEST_CONSEQUENCE = 24;

/** Whether the words before an effect say that it follows from what was just granted. */
function followsFrom(text: string, start: number): boolean {
  return CONSEQUENCE.test(text.slice(Math.max(0, start - LONGEST_CONSEQUENCE), start));
}

function revision({ effect, granted }: Stated, request: RequestReading, row: DecisionRow, text: string): DraftRevision {
  const { kind, objective, indicator, from, to, fields, start, end } = effect;
  const evidence = { text: text.slice(start, end), start, end };
  return {
    kind,
    initiative: initiative(effect, { granted, follows: followsFrom(text, start) }, request, row),
    objective,
    indicator,
    from,
    to,
    fields: [...fields],
    evidence,
  };
}

/** A cell of which nothing at all was understood is kept whole. */
function wholeCell(row: DecisionRow, text: string): Stated {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const effect: Effect = {
    kind: 'OTHER',
    objective: row.objective,
    indicator: row.indicator,
    from: null,
    to: text.slice(start, end),
    fields: [],
    told: null,
    start,
    end,
  };
  return { effect, granted: false };
}

function saysNothing(all: readonly Statement[]): boolean {
  return all.every(
    ({ act, effects, clause }) =>
      act.act === null && effects.length === 0 && !clause.tokens.some((token) => isConcept(token, 'EXPLAIN')),
  );
}

/**
 * Reads what one decision of the Nucleo di Valutazione changes. Words that are not understood become a revision OTHER
 * with their text; a refused or deferred request changes nothing, whatever numbers it quotes.
 */
export function decisionReading(row: DecisionRow, context: DecisionContext): DecisionReading {
  const text = row.decision ?? '';
  const request = requestReading(row, context);
  if (text.trim() === '') {
    return {
      outcome: 'NONE',
      revisions: [],
      discrepancies: namedValueDiscrepancies([], request.effects, row, context),
    };
  }
  const scope: Scope = { row, context, text };
  const all = statements(
    namedSubjects(citationsMarked(tokens(text, context.codes)), row.objective, context),
    scope,
    request,
  );
  const found = saysNothing(all)
    ? [wholeCell(row, text)]
    : all.flatMap((part) => statedEffects(part, all, request, row, text));
  const settled = settledEffects(found, text).map((part) => ({
    ...part,
    effect: withoutRequestedOld(part.effect, request.effects, context),
  }));
  const decided = [...settled.map(({ effect }) => effect), ...all.flatMap(({ refused }) => refused)];
  const revisions = settled.map((part) => revision(part, request, row, text));
  const grants = revisions.some(
    ({ kind, initiative }) => initiative === 'SECTOR' && kind !== 'OTHER' && kind !== 'DIRECTION_CLARIFIED',
  );
  return {
    outcome: outcome(all, request, {
      grants,
      differs: revisions.some((part) => differsFromRequest(part, request.effects)),
    }),
    revisions,
    discrepancies: namedValueDiscrepancies(decided, request.effects, row, context),
  };
}
