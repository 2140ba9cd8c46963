import { type Effect, span } from '../effects/effect.js';
import { fallsBy, risesBy } from '../words/rise-and-fall.js';
import { isConcept, isWord, type Token } from '../words/token.js';
import type { RequestedEffect, RequestReading } from './request-reading.js';
import type { Statement } from './statements.js';

type Topic = 'TARGET' | 'WEIGHT' | 'PHASE' | 'INDICATOR' | 'OTHER';

/** What an effect changes. */
export function topicOf(effect: Effect): Topic {
  if (effect.kind.startsWith('TARGET')) return 'TARGET';
  if (effect.kind.endsWith('WEIGHT_CHANGED')) return 'WEIGHT';
  if (effect.kind.startsWith('PHASE')) return 'PHASE';
  return effect.kind.startsWith('INDICATOR') || effect.kind.startsWith('DIRECTION') ? 'INDICATOR' : 'OTHER';
}

/** The topics that a clause limits its acceptance or refusal to; empty = the whole request. */
export function topics(tokens: readonly Token[]): Set<Topic> {
  const named = new Set<Topic>();
  for (const token of tokens) {
    if (isConcept(token, 'TARGET', 'VALUE')) named.add('TARGET');
    if (isConcept(token, 'WEIGHT')) named.add('WEIGHT');
    if (isConcept(token, 'PHASE', 'POSTPONE') || isWord(token, 'slittamento')) named.add('PHASE');
  }
  return named;
}

function indicators(tokens: readonly Token[]): Set<string> {
  const names = tokens.filter(({ kind, text }) => (kind === 'code' || kind === 'title') && text === 'indicator');
  return new Set(names.flatMap(({ value }) => value ?? []));
}

function subjectKey(effect: Effect): string {
  const kind = effect.kind === 'INDICATOR_REDEFINED' || effect.kind.startsWith('TARGET') ? 'MEANING' : topicOf(effect);
  return `${kind} ${effect.objective} ${effect.indicator ?? ''} ${kind === 'PHASE' ? (effect.from ?? '') : ''}`;
}

/** Whether the cell states what it grants, apart from weights: the request is then not needed to read it. */
function statesGrant(limits: ReadonlySet<Topic>, only: ReadonlySet<string>, all: readonly Statement[]): boolean {
  const own = all.flatMap(({ effects }) => effects).filter((effect) => !isBoardAddition(effect));
  const about = new Set(own.map(topicOf));
  const indicators = new Set(own.map(({ indicator }) => indicator));
  const elsewhere =
    [...limits].some((topic) => !about.has(topic)) || [...only].some((indicator) => !indicators.has(indicator));
  return own.length > 0 && !elsewhere;
}

/** Whether the cell's changes leave a requested topic open, so that a person must decide about it. */
function leavesOpen(asked: readonly Effect[], all: readonly Statement[]): boolean {
  const own = all.flatMap((statement) => [...statement.effects, ...statement.refused]);
  const about = new Set<string>(own.map(topicOf));
  if (own.some(({ kind }) => kind === 'INDICATOR_REDEFINED')) about.add('TARGET');
  return asked.some((effect) => !about.has(topicOf(effect)));
}

/** A change that the board adds to an acceptance on its own initiative: new weights, the direction of an indicator. */
export function isBoardAddition({ kind }: Effect): boolean {
  return kind === 'OBJECTIVE_WEIGHT_CHANGED' || kind === 'INDICATOR_WEIGHT_CHANGED' || kind === 'DIRECTION_CLARIFIED';
}

/** Instructions on how to report or read an indicator: they leave no part of the request undecided. */
function isInstruction(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => isConcept(token, 'EXPLAIN', 'REPORT', 'ASK')) &&
    !tokens.some((token) => isConcept(token, 'CHANGE', 'RELATIVE_CHANGE'))
  );
}

/** What an acceptance is limited to: the topics it names, but for those that its own board additions change, as in "si
 *  accoglie ma il peso scende da 10 a 8". */
function limitsOf({ clause: { tokens }, effects }: Statement): Set<Topic> {
  const named = topics(tokens);
  // "si accoglie la riduzione" grants numbers, and no member is added or removed by it.
  const measured = tokens.some(({ text, lexeme }) => lexeme?.form === 'NOUN' && (fallsBy(text) || risesBy(text)));
  if (measured && named.size === 0) return new Set(['TARGET', 'WEIGHT']);
  if (tokens.some((token) => isWord(token, ...BOUNDS))) return named;
  for (const effect of effects) if (isBoardAddition(effect)) named.delete(topicOf(effect));
  return named;
}

const BOUNDS = ['limitatamente', 'solo', 'soltanto', 'solamente', 'sola', 'sole', 'esclusivamente', 'unicamente'];

export interface GrantedRequest {
  readonly effects: readonly RequestedEffect[];
  /** The clause accepts something that neither it nor the request explains. */
  readonly unclear: boolean;
}

/** What a bare acceptance ("si accoglie la richiesta") changes: what the request asks for. The evidence is the acceptance. */
export function grantedRequest(
  accepting: Statement,
  all: readonly Statement[],
  request: RequestReading,
): GrantedRequest {
  const limits = limitsOf(accepting);
  const refused = new Set(
    all
      .filter(({ act }) => act.act === 'REJECT' || act.act === 'DEFER' || act.act === 'KEEP')
      .flatMap(({ clause }) => [...topics(clause.tokens)]),
  );
  const unread = new Set(
    all
      .filter((statement) => statement !== accepting && statement.unclear && !isInstruction(statement.clause.tokens))
      .flatMap(({ clause }) => [...topics(clause.tokens)]),
  );
  const decided = new Set(all.flatMap(({ effects }) => effects.map(subjectKey)));
  const only = indicators(accepting.clause.tokens);
  const not = new Set(
    all
      .filter(({ act }) => act.act === 'REJECT' || act.act === 'DEFER' || act.act === 'KEEP')
      .flatMap(({ clause }) => [...indicators(clause.tokens)]),
  );
  const denied = new Set(
    all.flatMap((statement) => statement.refused).map((effect) => `${subjectKey(effect)} ${effect.to}`),
  );
  const named = ({ indicator }: Effect) =>
    indicator === null || ((only.size === 0 || only.has(indicator)) && !not.has(indicator));
  const limited = limits.size > 0 || only.size > 0;
  const asked = request.effects.filter(
    (effect) =>
      !refused.has(topicOf(effect)) &&
      !denied.has(`${subjectKey(effect)} ${effect.to}`) &&
      !unread.has(topicOf(effect)) &&
      named(effect) &&
      (limits.size === 0 || limits.has(topicOf(effect)) || effect.kind === 'INDICATOR_REDEFINED'),
  );
  if (statesGrant(limits, only, all)) return { effects: [], unclear: leavesOpen(asked, all) };
  const bounded = limited && accepting.clause.tokens.some((token) => isWord(token, ...BOUNDS));
  if (accepting.act.partly && !bounded) return { effects: [], unclear: !all.some(({ effects }) => effects.length > 0) };
  const { start, end } = span(accepting.clause.tokens);
  const effects = asked
    .filter((effect) => !decided.has(subjectKey(effect)))
    .map((effect) => ({ ...effect, statedFrom: null, start, end }));
  return {
    effects,
    unclear:
      asked.length === 0 &&
      unread.size === 0 &&
      !asked.some((effect) => decided.has(subjectKey(effect))) &&
      !isAnswered(accepting, all),
  };
}

/** Whether another clause of the cell states a change that may be the one accepted here; a new weight of the objective
 *  is not, because the board decides it. */
function isAnswered(accepting: Statement, all: readonly Statement[]): boolean {
  return all.some(
    (statement) => statement !== accepting && statement.effects.some(({ kind }) => kind !== 'OBJECTIVE_WEIGHT_CHANGED'),
  );
}
