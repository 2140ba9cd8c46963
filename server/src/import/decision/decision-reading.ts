import type { DecisionOutcome } from '@traguardo/schema/vocabulary';
import type { DraftDiscrepancy, DraftRevision } from '../draft/plan-draft.js';
import { decisionOutcome } from './clauses/decision-outcome.js';
import { grantedRequest } from './clauses/granted-request.js';
import { initiative, type RequestReading, requestReading } from './clauses/request-reading.js';
import { type Statement, statements } from './clauses/statements.js';
import { namedValueDiscrepancies } from './discrepancies.js';
import { distinctEffects, inRequestedWording, type StatedEffect } from './distinct-effects.js';
import type { DecisionContext } from './effects/decision-context.js';
import type { DecisionRow } from './effects/decision-row.js';
import { type Effect, type Scope, span } from './effects/effect.js';
import { namedSubjects } from './effects/named-subject.js';
import { differsFromRequest, withoutRequestedOld } from './requested-value.js';
import { withReferences } from './words/references.js';
import { isConcept } from './words/token.js';
import { tokens } from './words/tokens.js';

export interface DecisionReading {
  readonly outcome: DecisionOutcome;
  readonly revisions: DraftRevision[];
  readonly discrepancies: DraftDiscrepancy[];
}

function otherEffect(statement: Statement, row: DecisionRow, text: string): Effect {
  const { start, end } = span(statement.clause.tokens);
  return {
    kind: 'OTHER',
    objective: row.objective,
    indicator: row.indicator,
    from: null,
    to: text.slice(start, end),
    fields: [],
    statedFrom: null,
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
): StatedEffect[] {
  const granted = accepts(statement);
  const own = statement.effects.map((effect) => ({
    effect: granted ? inRequestedWording(effect, request.effects) : effect,
    granted,
  }));
  const unknown = { effect: otherEffect(statement, row, text), granted };
  if (statement.unclear) return [...own, unknown];
  if (!granted || own.length > 0 || statement.clause.reason) return own;
  const found = grantedRequest(statement, all, request);
  return found.unclear ? [unknown] : found.effects.map((effect) => ({ effect, granted: true }));
}

const CONSEQUENCE = /(?:\bconseguentemente|\bdi conseguenza|\bpertanto|\bquindi)[\s,:]*$/i;
const LONGEST_CONSEQUENCE = 24;

/** Whether the words before an effect present it as a consequence of the granted change. */
function followsFrom(text: string, start: number): boolean {
  return CONSEQUENCE.test(text.slice(Math.max(0, start - LONGEST_CONSEQUENCE), start));
}

function revision(
  { effect, granted }: StatedEffect,
  request: RequestReading,
  row: DecisionRow,
  text: string,
): DraftRevision {
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

/** The effect OTHER with the whole text, for a cell in which no change could be read. */
function wholeCell(row: DecisionRow, text: string): StatedEffect {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const effect: Effect = {
    kind: 'OTHER',
    objective: row.objective,
    indicator: row.indicator,
    from: null,
    to: text.slice(start, end),
    fields: [],
    statedFrom: null,
    start,
    end,
  };
  return { effect, granted: false };
}

function hasNoContent(all: readonly Statement[]): boolean {
  return all.every(
    ({ act, effects, clause }) =>
      act.act === null && effects.length === 0 && !clause.tokens.some((token) => isConcept(token, 'EXPLAIN')),
  );
}

/**
 * Reads the changes of one decision of the Nucleo di Valutazione. Words that cannot be read become a revision OTHER with
 * their text; a refused or deferred request changes nothing, also where it names numbers.
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
    namedSubjects(withReferences(tokens(text, context.codes)), row.objective, context),
    scope,
    request,
  );
  const found = hasNoContent(all)
    ? [wholeCell(row, text)]
    : all.flatMap((part) => statedEffects(part, all, request, row, text));
  const distinct = distinctEffects(found, text).map((part) => ({
    ...part,
    effect: withoutRequestedOld(part.effect, request.effects, context),
  }));
  const decided = [...distinct.map(({ effect }) => effect), ...all.flatMap(({ refused }) => refused)];
  const revisions = distinct.map((part) => revision(part, request, row, text));
  const grants = revisions.some(
    ({ kind, initiative }) => initiative === 'SECTOR' && kind !== 'OTHER' && kind !== 'DIRECTION_CLARIFIED',
  );
  return {
    outcome: decisionOutcome(all, request, {
      grants,
      differs: revisions.some((part) => differsFromRequest(part, request.effects)),
    }),
    revisions,
    discrepancies: namedValueDiscrepancies(decided, request.effects, row, context),
  };
}
