import type { Act } from './act.js';
import { clauseReading } from './clause-reading.js';
import { type Clause, clauses } from './clauses.js';
import { type Effect, type Scope, span } from './effect.js';
import { wordingStart } from './redefinition.js';
import type { RequestReading } from './request-reading.js';
import { acts, decisivePart, namesObject, speechAct } from './speech-act.js';
import { isConcept, isWord, type Token } from './token.js';
import { NO_TOPIC, type Topic } from './topic.js';

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

/** Labels that go on with the wording begun in the clause before: "… COME SEGUE: NUMERO VISITATORI. TARGET: 50". */
function continuesWording(clause: Clause, before: Clause | undefined): boolean {
  const labelled = isConcept(clause.tokens[0], 'TARGET', 'FORMULA', 'PURPOSE') && !acts(clause.tokens);
  if (!labelled || before === undefined || before.reason) return false;
  return wordingStart(before.tokens) !== null || before.tokens.some((token) => isConcept(token, 'REDEFINE', 'ADD'));
}

/** Clauses with the labelled parts of a new wording joined to the clause that introduces it. */
function joined(parts: readonly Clause[], all: readonly Token[]): Clause[] {
  const result: Clause[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (before !== undefined && continuesWording(part, before)) {
      const { start } = span(before.tokens);
      const { end } = span(part.tokens);
      const tokens = all.filter((token) => token.start >= start && token.end <= end && token.kind !== 'line');
      result[result.length - 1] = { ...before, tokens };
    } else result.push(part);
  }
  return result;
}

function isCompanion(tokens: readonly Token[]): boolean {
  return tokens[0]?.lexeme?.form === 'GERUND' || isWord(tokens[0], 'con');
}

/** A clause without a verb of its own shares the act of the one it leans on. */
function inherited(clause: Clause, act: Act, before: Act): Act {
  if (act.act !== null || clause.opening || clause.reason || acts(clause.tokens) || isCompanion(clause.tokens))
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
  return clause.condition || (must && tokens.some((token) => isConcept(token, 'REPORT')));
}

/** Leans on the clause before, or lists one more code under the same heading: "2102 da 40 a 30". */
function goesOn(clause: Clause): boolean {
  return !clause.opening || clause.tokens[0]?.kind === 'code' || clause.tokens[0]?.kind === 'title';
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
  if (instructs(clause) && !refused) {
    return { statement: { ...quiet, unclear: statesMeasure(clause.tokens) || acts(clause.tokens) }, topic };
  }
  const accepted = act.act === 'ACCEPT';
  const setting = {
    accepted,
    phased: request.speaksOfPhases,
    weightOwner: request.weightOwner,
    bold: accepted || isCompanion(clause.tokens),
  };
  const found = clauseReading(clause.tokens, goesOn(clause) ? topic : NO_TOPIC, scope, setting);
  if (refused)
    return { statement: { ...quiet, refused: found.effects, unclear: act.act === 'WITHDRAW' }, topic: found.topic };
  const understood = found.effects.length > 0;
  const decisive = decisivePart(clause);
  const denied = acts(decisive) && decisive.some((token) => isConcept(token, 'NOT')) && namesObject(decisive);
  const lost =
    !understood && (denied || found.unclear || (!accepted && (changes(decisive) || statesMeasure(decisive))));
  return { statement: { ...quiet, effects: found.effects, unclear: lost || found.unclear }, topic: found.topic };
}

/** "Richiesta di riduzione del target da 50 a 30." and then the verdict: the numbers are the request's. */
function quotesRequest({ tokens, reason }: Clause): boolean {
  return !reason && tokens.slice(0, 3).some((token) => isConcept(token, 'REQUEST')) && !acts(tokens);
}

/** Reads a decision clause by clause. */
export function statements(tokens: readonly Token[], scope: Scope, request: RequestReading): Statement[] {
  const result: Statement[] = [];
  let topic: Topic = NO_TOPIC;
  let before = NO_ACT;
  const parts = joined(clauses(tokens), tokens);
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
