import type { Effect, Scope } from '../effects/effect.js';
import { valuePhrases } from '../values/value-phrases.js';
import { isAction } from '../words/clause-openings.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { NO_TOPIC, type Topic } from '../words/topic.js';
import type { Act } from './clause-act.js';
import { clauseReading } from './clause-reading.js';
import type { Clause } from './clauses.js';
import { labelledClauses } from './labelled-clauses.js';
import { isPremise } from './premise.js';
import type { RequestReading } from './request-reading.js';
import { acts, decisivePart, namesObject, speechAct } from './speech-act.js';

/** One clause of a decision, with the act of the board and its effects. */
export interface Statement {
  readonly clause: Clause;
  readonly act: Act;
  /** Changes in force; none where the clause refuses or defers. */
  readonly effects: readonly Effect[];
  /** Changes that the clause names and refuses or defers. */
  readonly refused: readonly Effect[];
  /** The clause has a verb of change or a value, but no change could be read from it. */
  readonly unclear: boolean;
}

const NO_ACT: Act = { act: null, partly: false, at: -1 };

/** "viene confermato il target e modificato il peso": the second participle is a separate act. */
function hasOwnVerb(tokens: readonly Token[]): boolean {
  return isCompanion(tokens) || (tokens[0]?.lexeme?.form === 'PARTICIPLE' && isAction(tokens[0]));
}

function isCompanion(tokens: readonly Token[]): boolean {
  return tokens[0]?.lexeme?.form === 'GERUND' || isWord(tokens[0], 'con');
}

/** A clause without its own verb has the act of the clause before it. */
function inheritedAct(clause: Clause, act: Act, before: Act): Act {
  if (act.act !== null || clause.opening || clause.reason || acts(clause.tokens) || hasOwnVerb(clause.tokens))
    return act;
  // "non si ritiene di scendere a 60, ma a 75": what is set against a refusal is granted.
  // "confermati i pesi, target da 80 a 72": a change of its own is not what is confirmed before it.
  if (before.act === 'KEEP' && !clause.contrast && statesChange(clause.tokens)) return act;
  if (clause.contrast && (before.act === 'REJECT' || before.act === 'KEEP'))
    return { act: 'ACCEPT', partly: true, at: -1 };
  return { act: before.act, partly: before.partly, at: -1 };
}

function statesChange(tokens: readonly Token[]): boolean {
  return valuePhrases(tokens).some(({ from, to }) => from !== null && to !== null && from !== to);
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

/** "il Nucleo propone 18 quale valore": the board's own value. */
function proposesValue(tokens: readonly Token[], at: number): boolean {
  const board = tokens
    .slice(0, at)
    .some((token) => isWord(token, 'nucleo', 'oiv', 'organismo', 'collegio', 'commissione'));
  return board && isWord(tokens[at], 'propone') && statesMeasure(tokens.slice(at));
}

function instructs(clause: Clause): boolean {
  const { tokens } = clause;
  const must = tokens.some((token) =>
    isWord(token, 'va', 'vanno', 'andra', 'andranno', 'deve', 'devono', 'dovra', 'dovranno'),
  );
  return (
    clause.condition ||
    tokens.some(
      (token, at) =>
        (isConcept(token, 'ASK') && !proposesValue(tokens, at)) ||
        (isConcept(token, 'REPORT') && (must || token.lexeme?.form === 'FINITE')),
    )
  );
}

/** Whether a clause continues the one before, or lists another code under the same heading: "2102 da 40 a 30". */
function isContinuation(clause: Clause): boolean {
  return (
    !clause.opening ||
    isWord(clause.tokens[0], 'quello', 'quella', 'quelli', 'quelle') ||
    clause.tokens[0]?.kind === 'code' ||
    (isConcept(clause.tokens[0], 'INDICATOR') && clause.tokens.slice(1, 4).some(({ kind }) => kind === 'code')) ||
    clause.tokens[0]?.kind === 'title'
  );
}

/** "nulla da rilevare" denies nothing of what is asked. */
function isDenied(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isConcept(token, 'NOT')) && !tokens.some((token) => isConcept(token, 'OBSTACLE'));
}

function statement(
  clause: Clause,
  act: Act,
  topic: Topic,
  scope: Scope,
  request: RequestReading,
): { statement: Statement; topic: Topic } {
  const noEffect: Statement = { clause, act, effects: [], refused: [], unclear: false };
  if (clause.reason) return { statement: noEffect, topic };
  const refused = act.act !== null && act.act !== 'ACCEPT';
  if (instructs(clause) && (act.act === null || (clause.condition && !refused))) {
    const unclear = statesMeasure(clause.tokens) || acts(clause.tokens) || !clause.condition;
    return { statement: { ...noEffect, unclear }, topic };
  }
  const accepted = act.act === 'ACCEPT';
  const setting = {
    accepted,
    mentionsPhases: request.mentionsPhases,
    weightOwner: request.weightOwner,
    assumesChange: accepted || isCompanion(clause.tokens),
  };
  const found = clauseReading(clause.tokens, isContinuation(clause) ? topic : NO_TOPIC, scope, setting);
  if (refused) {
    const open = act.act === 'WITHDRAW' || act.act === 'ALREADY' || act.act === 'UNSURE';
    const own = (act.act === 'REJECT' || act.act === 'KEEP') && statesOwnTarget(found.effects, request);
    // "salvo diversa indicazione, target 15": what an exception states is kept for a person.
    const excepted = clause.exception && found.effects.length > 0;
    // "si conferma il target a 150", where another one is printed: the words contradict the plan.
    const keeps = act.act === 'KEEP' && isConcept(decisivePart(clause)[act.at], 'KEEP');
    const keepsOther = keeps && found.effects.some(({ kind }) => kind.startsWith('TARGET'));
    return {
      statement: { ...noEffect, refused: found.effects, unclear: open || own || excepted || keepsOther },
      topic: found.topic,
    };
  }
  const understood = found.effects.length > 0;
  const decisive = decisivePart(clause);
  const denied = acts(decisive) && isDenied(decisive) && namesObject(decisive);
  const explained = act.act === null && decisive.some((token) => isConcept(token, 'EXPLAIN'));
  const unread =
    !understood &&
    (denied ||
      found.unclear ||
      explained ||
      (!accepted && !found.confirmed && (changes(decisive) || statesMeasure(decisive))));
  return { statement: { ...noEffect, effects: found.effects, unclear: unread || found.unclear }, topic: found.topic };
}

/** "Richiesta di riduzione del target da 50 a 30.", followed by the verdict: these numbers are those of the request. */
function quotesRequest({ tokens, reason }: Clause): boolean {
  const board = tokens.some((token) => isWord(token, 'nucleo', 'giunta', 'commissione', 'oiv'));
  const asks = !board && tokens.some((token) => isConcept(token, 'ASK') && token.lexeme?.form === 'FINITE');
  return !reason && (asks || (tokens.slice(0, 3).some((token) => isConcept(token, 'REQUEST')) && !acts(tokens)));
}

/** "Richiesta: target 60. Decisione: target 70.": the first is what was asked for. */
function labelsRequest(clause: Clause, next: Clause): boolean {
  const isLabel = isConcept(clause.tokens[0], 'REQUEST') && isMark(clause.tokens[1], ':');
  return isLabel && isWord(next.tokens[0], 'decisione', 'determinazione', 'esito', 'parere') && !acts(clause.tokens);
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
  const parts = labelledClauses(tokens).map((part) =>
    isPremise(part.tokens, scope) ? { ...part, reason: true } : part,
  );
  for (const [at, printed] of parts.entries()) {
    const next = parts[at + 1];
    const part = next !== undefined && labelsRequest(printed, next) ? { ...printed, reason: true } : printed;
    const own = inheritedAct(part, speechAct(part), before);
    const act = own.act === null && next !== undefined && quotesRequest(part) ? speechAct(next) : own;
    const read = statement(part, act, topic, scope, request);
    result.push(read.statement);
    topic = read.topic;
    if (!part.reason && !(part.exception && part.opening)) before = act;
  }
  return result;
}
