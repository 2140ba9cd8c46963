import type { Effect, Scope } from '../effects/effect.js';
import { isAction } from '../words/phrases.js';
import { isConcept, isWord, type Token } from '../words/token.js';
import { NO_TOPIC, type Topic } from '../words/topic.js';
import type { Act } from './clause-act.js';
import { clauseReading } from './clause-reading.js';
import type { Clause } from './clauses.js';
import { labelledClauses } from './labelled-clauses.js';
import type { RequestReading } from './request-reading.js';
import { acts, decisivePart, namesObject, speechAct } from './speech-act.js';

/** One clause of a decision with what the board does in it and what that changes. */
export interface Statement {
  readonly clause: Clause;
  readonly act: Act;
  /** Changes in force; none where the clause refuses or defers. */
  readonly effects: readonly Effect[];
  /** Changes that the clause quotes only to refuse or defer them. */
  readonly refused: readonly Effect[];
  /** The clause carries a verb of change or a value, and no change was understood. */
  readonly unclear: boolean;
}

const NO_ACT: Act = { act: null, partly: false, at: -1 };

/** "viene confermato il target e modificato il peso": the second participle is an act of its own. */
function hasOwnVerb(tokens: readonly Token[]): boolean {
  return isCompanion(tokens) || (tokens[0]?.lexeme?.form === 'PARTICIPLE' && isAction(tokens[0]));
}

function isCompanion(tokens: readonly Token[]): boolean {
  return tokens[0]?.lexeme?.form === 'GERUND' || isWord(tokens[0], 'con');
}

/** A clause without a verb of its own shares the act of the one it leans on. */
function inherited(clause: Clause, act: Act, before: Act): Act {
  if (act.act !== null || clause.opening || clause.reason || acts(clause.tokens) || hasOwnVerb(clause.tokens))
    return act;
  return { act: before.act, partly: before.partly, at: -1 };
}

function statesMeasure(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'number' && !/^(19|20)\d\d$/.test(token.text));
}

function changes(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      isConcept(
        token,
        'CHANGE',
        'REDEFINE',
        'REMOVE',
        'ADD',
        'MOVE',
        'NEUTRALISE',
        'POSTPONE',
        'SHIFT',
        'RELATIVE_CHANGE',
      ) &&
      (token.lexeme?.form !== 'NOUN' || at < 3),
  );
}

function instructs(clause: Clause): boolean {
  const { tokens } = clause;
  const must = tokens.some((token) =>
    isWord(token, 'va', 'vanno', 'andra', 'andranno', 'deve', 'devono', 'dovra', 'dovranno'),
  );
  return (
    clause.condition ||
    tokens.some(
      (token) => isConcept(token, 'ASK') || (isConcept(token, 'REPORT') && (must || token.lexeme?.form === 'FINITE')),
    )
  );
}

/** Leans on the clause before, or lists one more code under the same heading: "2102 da 40 a 30". */
function goesOn(clause: Clause): boolean {
  return (
    !clause.opening ||
    isWord(clause.tokens[0], 'quello', 'quella', 'quelli', 'quelle') ||
    clause.tokens[0]?.kind === 'code' ||
    clause.tokens[0]?.kind === 'title'
  );
}

function statement(
  clause: Clause,
  act: Act,
  topic: Topic,
  scope: Scope,
  request: RequestReading,
): { statement: Statement; topic: Topic } {
  const quiet: Statement = { clause, act, effects: [], refused: [], unclear: false };
  if (clause.reason) return { statement: quiet, topic };
  const refused = act.act !== null && act.act !== 'ACCEPT';
  if (instructs(clause) && (act.act === null || (clause.condition && !refused))) {
    const told = statesMeasure(clause.tokens) || acts(clause.tokens) || !clause.condition;
    return { statement: { ...quiet, unclear: told }, topic };
  }
  const accepted = act.act === 'ACCEPT';
  const setting = {
    accepted,
    phased: request.speaksOfPhases,
    weightOwner: request.weightOwner,
    bold: accepted || isCompanion(clause.tokens),
  };
  const found = clauseReading(clause.tokens, goesOn(clause) ? topic : NO_TOPIC, scope, setting);
  if (refused) {
    const open = act.act === 'WITHDRAW' || act.act === 'ALREADY';
    const own = act.act === 'REJECT' && statesOwnTarget(found.effects, request);
    return { statement: { ...quiet, refused: found.effects, unclear: open || own }, topic: found.topic };
  }
  const understood = found.effects.length > 0;
  const decisive = decisivePart(clause);
  const denied = acts(decisive) && decisive.some((token) => isConcept(token, 'NOT')) && namesObject(decisive);
  const explained = act.act === null && decisive.some((token) => isConcept(token, 'EXPLAIN'));
  const lost =
    !understood &&
    (denied ||
      found.unclear ||
      explained ||
      (!accepted && !found.confirmed && (changes(decisive) || statesMeasure(decisive))));
  return { statement: { ...quiet, effects: found.effects, unclear: lost || found.unclear }, topic: found.topic };
}

/** "Richiesta di riduzione del target da 50 a 30." and then the verdict: the numbers are the request's. */
function quotesRequest({ tokens, reason }: Clause): boolean {
  const board = tokens.some((token) => isWord(token, 'nucleo', 'giunta', 'commissione', 'oiv'));
  const asks = !board && tokens.some((token) => isConcept(token, 'ASK') && token.lexeme?.form === 'FINITE');
  return !reason && (asks || (tokens.slice(0, 3).some((token) => isConcept(token, 'REQUEST')) && !acts(tokens)));
}

/** "non accolta: target 190": a refusal that names another target than the requested one may set it. */
function statesOwnTarget(refused: readonly Effect[], request: RequestReading): boolean {
  const asked = request.effects.filter(({ kind }) => kind === 'TARGET_CHANGED' || kind === 'TARGET_INSERTED');
  return (
    asked.length > 0 &&
    refused.some(({ kind, to }) => kind === 'TARGET_CHANGED' && asked.every((effect) => effect.to !== to))
  );
}

/** Reads a decision clause by clause. */
export function statements(tokens: readonly Token[], scope: Scope, request: RequestReading): Statement[] {
  const result: Statement[] = [];
  let topic: Topic = NO_TOPIC;
  let before = NO_ACT;
  const parts = labelledClauses(tokens);
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    const own = inherited(part, speechAct(part), before);
    const act = own.act === null && next !== undefined && quotesRequest(part) ? speechAct(next) : own;
    const read = statement(part, act, topic, scope, request);
    result.push(read.statement);
    topic = read.topic;
    if (!part.reason) before = act;
  }
  return result;
}
