import {
  actionAt,
  beginsCondition,
  beginsLabel,
  beginsLink,
  beginsReason,
  beginsSubject,
  isSelfStanding,
} from './phrases.js';
import { isConcept, isMark, isWord, type Token } from './token.js';

/** One statement of a decision: tokens without the words and marks that join it to its neighbours. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** A reason or a premise: it changes nothing. */
  readonly reason: boolean;
  readonly condition: boolean;
  /** What is excepted from the clause before. */
  readonly exception: boolean;
  /** Begins a sentence; otherwise it leans on the clause before. */
  readonly opening: boolean;
}

const LOOK_AHEAD = 60;
const SUBORDINATORS = ['che', 'cui', 'quanto', 'quando', 'dove', 'come', 'quale', 'quali'];

interface State {
  start: number;
  verbSeen: boolean;
  subject: boolean;
  condition: boolean;
  reason: boolean;
}

/** Whether a subject that begins at `at` gets a verb, a value or a label's colon before the sentence ends. */
function subjectActs(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + LOOK_AHEAD); index += 1) {
    const token = tokens[index];
    if (
      token?.kind === 'stop' ||
      (index > at + 2 && beginsSubject(tokens, index) && !followsVerb(tokens, index) && !isMark(tokens[index - 1], ':'))
    )
      return false;
    if (isConcept(token, 'AUX') || isSelfStanding(token)) return true;
    if (isWord(token, 'da', 'dal', 'dai', 'dall', 'dalle') && tokens[index + 1]?.kind === 'number') return true;
    if (isWord(token, 'si') && actionAt(tokens, index) !== null) return true;
  }
  return false;
}

function followsVerb(tokens: readonly Token[], at: number): boolean {
  const passed = isConcept(tokens[at - 1], 'PARTLY', 'THEN') ? 2 : 1;
  const form = tokens[at - passed]?.lexeme;
  const spoken = isWord(tokens[at - passed - 1], 'si');
  return form != null && (form.form !== 'NOUN' || spoken || form.concept === 'NOT') && form.concept !== 'THEN';
}

/** "si riduce conseguentemente il peso": the word belongs to the verb before it. */
function adverbOfVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    isConcept(before, 'AUX') ||
    (before?.lexeme != null && before.lexeme.form !== 'NOUN' && isWord(tokens[at - 2], 'si')) ||
    isWord(before, 'si', 'e', 'ed')
  );
}

/** "con contestuale riduzione", "riducendo": an act of its own that hangs on another. */
function beginsCompanion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lexeme?.form === 'GERUND' && token.lexeme.concept !== 'CAUSE' && !isConcept(token, 'ACCEPT')) return true;
  if (isWord(token, 'fermo', 'ferma') && isWord(tokens[at + 1], 'restando')) return true;
  if (!isWord(token, 'con')) return false;
  const adjective = isWord(
    tokens[at + 1],
    'contestuale',
    'conseguente',
    'contemporanea',
    'relativa',
    'la',
    'l',
    'contestualmente',
  );
  return (
    isConcept(tokens[at + (adjective ? 2 : 1)], 'CHANGE', 'REMOVE', 'ADD') &&
    tokens[at + (adjective ? 2 : 1)]?.lexeme?.form === 'NOUN'
  );
}

/** "e quello del 1390", "e il peso": a second subject of the same verb. */
function beginsTwin(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'e', 'ed') && !isMark(tokens[at], ',')) return false;
  const next = at + 1;
  if (isWord(tokens[next], 'quello', 'quella', 'quelli', 'quelle')) return true;
  if (isWord(tokens[next], 'a', 'al') && isWord(tokens[next + 2], 'quello', 'quella')) return true;
  const pointed =
    isWord(tokens[next], 'il', 'l', 'del', 'dell') &&
    (tokens[next + 1]?.kind === 'code' || tokens[next + 1]?.kind === 'title');
  return beginsSubject(tokens, next) || beginsLabel(tokens, next) || (pointed && subjectActs(tokens, next));
}

function breaksAt(tokens: readonly Token[], at: number, state: State): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (isWord(before, ...SUBORDINATORS) && !isConcept(before, 'CAUSE')) return false;
  if (isConcept(token, 'EXCEPT') || (beginsLink(tokens, at) && !adverbOfVerb(tokens, at))) return true;
  if (beginsCondition(tokens, at)) return state.verbSeen;
  if (actionAt(tokens, at) !== null && !isConcept(before, 'NOT') && !isWord(before, 'si')) {
    return !state.subject && !isConcept(before, 'IF', 'AUX') && !(state.condition && !state.verbSeen);
  }
  if (beginsCompanion(tokens, at)) return state.verbSeen;
  if (isWord(token, 'e', 'ed') || isMark(token, ',')) return !state.subject && state.verbSeen && beginsTwin(tokens, at);
  if (beginsSubject(tokens, at)) {
    const explained =
      isConcept(before, 'CAUSE') || (!isConcept(tokens[at - 2], 'CAUSE') && beginsReason(tokens, at - 2));
    const free = !followsVerb(tokens, at) && !explained;
    return (
      (state.verbSeen || state.reason) &&
      free &&
      (isMark(before, ':', ',', '-') || subjectActs(tokens, at)) &&
      !isWord(before, 'con', 'per')
    );
  }
  return isMark(before, ',') && beginsLabel(tokens, at) && state.verbSeen;
}

function observe(tokens: readonly Token[], at: number, state: State): void {
  const token = tokens[at];
  if (at === state.start && beginsCondition(tokens, at)) state.condition = true;
  if (at === state.start && beginsReason(tokens, at)) state.reason = true;
  const act =
    isConcept(token, 'AUX') || isSelfStanding(token) || (isWord(token, 'si') && actionAt(tokens, at) !== null);
  const spoken =
    token?.lexeme?.form === 'PARTICIPLE' ||
    token?.lexeme?.form === 'INFINITIVE' ||
    isConcept(token, 'ACCEPT', 'REJECT', 'CHANGE');
  if (act) {
    state.verbSeen = true;
    state.subject = false;
  } else if (spoken) state.verbSeen = true;
  else if (beginsSubject(tokens, at) && !followsVerb(tokens, at)) state.subject = subjectActs(tokens, at);
}

function isHardBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'stop') return true;
  if (token?.kind !== 'line') return false;
  const next = at + 1;
  return (
    isMark(tokens[next], '-', '–', '*') ||
    isMark(tokens[at - 1], ':') ||
    beginsSubject(tokens, next) ||
    beginsLabel(tokens, next) ||
    actionAt(tokens, next) !== null ||
    beginsLink(tokens, next) ||
    isConcept(tokens[next], 'ACCEPT', 'REJECT', 'NOT')
  );
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'line' || token?.kind === 'stop') return true;
  return isMark(token, ',', '-', '–', ':', '*', '(') || isWord(token, 'e', 'ed') || beginsLink(tokens, at);
}

function clause(all: readonly Token[], from: number, to: number, opening: boolean): Clause | null {
  let start = from;
  let end = to;
  const exception = isConcept(all[from], 'EXCEPT') || (isWord(all[from], 'ma') && isConcept(all[from + 1], 'NOT'));
  while (start < end && isJoint(all, start)) start += isWord(all[start], 'di', 'al', 'nel') ? 2 : 1;
  while (
    end > start &&
    (all[end - 1]?.kind === 'line' ||
      isMark(all[end - 1], ',', '-', '–', ':', '.', ';') ||
      isWord(all[end - 1], 'e', 'ed'))
  )
    end -= 1;
  if (start >= end) return null;
  const tokens = all.slice(start, end).filter((token) => token.kind !== 'line');
  const reason = beginsReason(tokens, 0) || (isWord(tokens[0], 'a') && isWord(tokens[1], 'tal'));
  return { tokens, reason, condition: beginsCondition(tokens, 0), exception, opening };
}

/** The statements of a decision, told apart by marks, by joining words, or by the mere start of a new verb or subject. */
export function clauses(tokens: readonly Token[]): Clause[] {
  const result: Clause[] = [];
  let state: State = { start: 0, verbSeen: false, subject: false, condition: false, reason: false };
  let opening = true;
  const close = (at: number, hard: boolean) => {
    const found = clause(tokens, state.start, at, opening);
    if (found !== null) result.push(found);
    opening = hard;
    state = { start: at, verbSeen: false, subject: false, condition: false, reason: false };
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (isHardBreak(tokens, at)) {
      close(at, true);
      state.start = at + 1;
      continue;
    }
    if (at > state.start && breaksAt(tokens, at, state)) close(at, false);
    observe(tokens, at, state);
  }
  close(tokens.length, true);
  return result;
}
