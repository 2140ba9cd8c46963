import type { DecisionOutcome } from '@traguardo/schema/vocabulary';
import type { DraftDiscrepancy, DraftRevision } from '../draft/plan-draft.js';
import { type CellJudgement, cellJudgement, standsInCell } from './certainty/cell-judgement.js';
import { clauseJudgement, fitsPlan, isReportingInstruction } from './certainty/clause-judgement.js';
import { knownOf } from './certainty/clause-words.js';
import { isNoValue } from './certainty/value-fit.js';
import { decisionOutcome } from './clauses/decision-outcome.js';
import { grantedRequest, isBoardAddition } from './clauses/granted-request.js';
import { initiative, type RequestReading, requestReading } from './clauses/request-reading.js';
import { type Statement, statements } from './clauses/statements.js';
import { namedValueDiscrepancies } from './discrepancies.js';
import { distinctEffects, inRequestedWording, type StatedEffect } from './distinct-effects.js';
import type { DecisionContext } from './effects/decision-context.js';
import type { DecisionRow } from './effects/decision-row.js';
import { type Effect, type Scope, span } from './effects/effect.js';
import { namedSubjects } from './effects/named-subject.js';
import { writtenTarget } from './effects/written-target.js';
import { differsFromRequest, withoutRequestedOld } from './requested-value.js';
import { withAffirmations } from './words/affirmations.js';
import { withContrasts } from './words/names/contrasted-numbers.js';
import { readWords } from './words/read-words.js';
import { isConcept, isWord } from './words/token.js';

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

/** What a clause does that no effect was read from: a day or a range as the new target is proposed, anything else stays in
 *  its words. Both are doubtful. */
function unreadEffect(statement: Statement, { row, context, text }: Scope): Effect {
  const other = otherEffect(statement, row, text);
  const { year } = context;
  if (statement.clause.tokens.some((token) => isConcept(token, 'REPORT', 'EXPLAIN'))) return other;
  const mayChange = (accepts(statement) || statement.act.act === null) && row.indicator !== null && year !== null;
  const target = mayChange ? writtenTarget(other.to ?? '', Number.parseInt(year, 10)) : null;
  if (target === null) return other;
  const from = context.indicators.get(row.indicator ?? '')?.target?.value ?? null;
  return { ...other, kind: 'TARGET_CHANGED', from, to: target };
}

function accepts(statement: Statement): boolean {
  return statement.act.act === 'ACCEPT';
}

/** What the reading of one cell knows. */
interface Cell {
  readonly all: readonly Statement[];
  readonly request: RequestReading;
  readonly scope: Scope;
  readonly judgement: CellJudgement;
}

function statedEffects(statement: Statement, cell: Cell): StatedEffect[] {
  const { request, scope } = cell;
  const granted = accepts(statement);
  const own = ownEffects(statement, cell);
  const certain = isReportingInstruction(statement.clause.tokens);
  const unread = unreadEffect(statement, scope);
  const unknown = { effect: unread, granted, certain: certain && unread.kind === 'OTHER' };
  if (statement.unclear) return [...own, unknown];
  const adds = statement.effects.every(isBoardAddition);
  if (!granted || !adds || statement.clause.reason) return own;
  const found = grantedRequest(statement, cell.all, request);
  if (found.unclear) return own.length > 0 ? own : [unknown];
  const known = knownOf([...found.effects, ...statement.effects], scope.context);
  const judge = clauseJudgement(statement.clause.tokens, known, scope.context);
  const asked = found.effects.map((effect) => ({
    effect,
    granted: true,
    certain: effect.certain && judge(effect) && standsInCell(effect, statement, cell.judgement),
  }));
  return [...own, ...asked];
}

function ownEffects(statement: Statement, { request, scope, judgement }: Cell): StatedEffect[] {
  const granted = accepts(statement);
  const known = knownOf([...statement.effects, ...requestedNumbers(statement, request)], scope.context);
  const judge = clauseJudgement(statement.clause.tokens, known, scope.context);
  const hypothetical = isHypothetical(statement);
  return statement.effects.map((effect) => {
    // No number comes out of words that mean something else by it.
    const foreign = isForeignChange(effect, statement, scope);
    if (isNoValue(effect, statement.clause.tokens, scope.context) || hypothetical || foreign)
      return { effect: otherEffect(statement, scope.row, scope.text), granted, certain: false };
    const certain = !statement.unclear && judge(effect) && standsInCell(effect, statement, judgement);
    return granted ? inRequestedWording({ effect, granted, certain }, request.effects) : { effect, granted, certain };
  });
}

/** "riduzione dei fondi da 80.000 a 60.000": a change from another value than the target's, which the words do not name. */
function isForeignChange({ kind, statedFrom, indicator }: Effect, { clause }: Statement, { context }: Scope): boolean {
  const column = context.indicators.get(indicator ?? '')?.target?.value ?? null;
  if (kind !== 'TARGET_CHANGED' || statedFrom === null || column === null || statedFrom === column) return false;
  const names = clause.tokens.some(
    (token) =>
      isConcept(token, 'TARGET', 'VALUE', 'INDICATOR', 'ACCEPT', 'REQUEST') ||
      token.kind === 'code' ||
      token.kind === 'title' ||
      /^(?:attes[oi]|risultat[oi]|numero)$/.test(token.text),
  );
  return (
    !names &&
    clause.tokens.some((token) =>
      isWord(token, 'dei', 'degli', 'delle', 'del', 'della', 'dello', 'il', 'la', 'i', 'le'),
    )
  );
}

/** "un target di 40 sarebbe inferiore allo storico": what would be is not decided. */
function isHypothetical({ act, clause }: Statement): boolean {
  return act.act === null && clause.tokens.some(({ text }) => /^(?:sarebbe|sarebbero|avrebbe|perderebbe)$/.test(text));
}

/** "70 anziché i 60 richiesti": the words may repeat what the request asks for. */
function requestedNumbers({ effects }: Statement, request: RequestReading): readonly Effect[] {
  return request.effects.filter((asked) =>
    effects.some((effect) => effect.statedFrom !== null && effect.statedFrom === asked.to),
  );
}

const CONSEQUENCE = /(?:\bconseguentemente|\bdi conseguenza|\bpertanto|\bquindi)[\s,:]*$/i;
const LONGEST_CONSEQUENCE = 24;

/** Whether the words before an effect present it as a consequence of the granted change. */
function followsFrom(text: string, start: number): boolean {
  return CONSEQUENCE.test(text.slice(Math.max(0, start - LONGEST_CONSEQUENCE), start));
}

/** A doubtful change of an objective that the document does not print: without it the plan may not have that objective. */
function knownObjective(effect: Effect, certain: boolean, { row, context, text }: Scope): Effect {
  if (certain || effect.kind === 'OTHER' || context.objectives.has(effect.objective)) return effect;
  const words = text.slice(effect.start, effect.end);
  const unread: Pick<Effect, 'objective' | 'indicator'> = { objective: row.objective, indicator: row.indicator };
  return { ...effect, ...unread, kind: 'OTHER', from: null, to: words, fields: [], statedFrom: null };
}

function revision(
  { effect: stated, granted, certain: isClear }: StatedEffect,
  request: RequestReading,
  { row, context, text }: Scope,
): DraftRevision {
  const certain = isClear && fitsPlan(stated, context);
  const effect = knownObjective(stated, certain, { row, context, text });
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
    certain,
  };
}

/** The effect OTHER with the whole text, for a cell in which no change could be read. */
function wholeCell({ row, text }: Scope, certain: boolean): StatedEffect {
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
  return { effect, granted: false, certain };
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
    withContrasts(namedSubjects(withAffirmations(readWords(text, context.codes)), row.objective, context)),
    scope,
    request,
  );
  const cell: Cell = { all, request, scope, judgement: cellJudgement(all, request, context, text.includes('?')) };
  const found = hasNoContent(all)
    ? [
        wholeCell(
          scope,
          all.every(({ clause }) => isReportingInstruction(clause.tokens)),
        ),
      ]
    : all.flatMap((part) => statedEffects(part, cell));
  // A condition may change what the refusal of a request says: it is kept in its words.
  if (found.length === 0 && all.some(({ clause }) => clause.condition)) found.push(wholeCell(scope, false));
  const distinct = distinctEffects(found, text).map((part) => ({
    ...part,
    effect: withoutRequestedOld(part.effect, request.effects, context),
  }));
  const decided = [...distinct.map(({ effect }) => effect), ...all.flatMap(({ refused }) => refused)];
  const revisions = distinct.map((part) => revision(part, request, scope));
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
