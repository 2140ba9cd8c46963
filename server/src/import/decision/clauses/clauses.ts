import { beginsCondition, beginsLink } from '../words/clause-openings.js';
import { beginsReason } from '../words/reasons.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { breaksAt, type ClauseState, isHardBreak, updateState } from './clause-breaks.js';

/** One statement of a decision: tokens without the words and marks that join it to its neighbours. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** A reason or a premise: it changes nothing. */
  readonly reason: boolean;
  readonly condition: boolean;
  /** Names an exception to the clause before. */
  readonly exception: boolean;
  /** Sets something against the clause before: "non a 60, ma a 75". */
  readonly contrast: boolean;
  /** Begins a sentence; otherwise it continues the clause before. */
  readonly opening: boolean;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'line' || token?.kind === 'stop') return true;
  return isMark(token, ',', '-', '–', ':', '*', '(') || isWord(token, 'e', 'ed') || beginsLink(tokens, at);
}

function clause(
  all: readonly Token[],
  from: number,
  to: number,
  opening: boolean,
  before: Clause | undefined,
): Clause | null {
  let start = from;
  let end = to;
  const excludes = isWord(all[from], 'con', 'ad', 'a') && isWord(all[from + 1], 'esclusione');
  const exception =
    isConcept(all[from], 'EXCEPT') || excludes || (isWord(all[from], 'ma') && isConcept(all[from + 1], 'NOT'));
  const contrast = !exception && isWord(all[from], 'ma', 'bensi', 'pero', 'tuttavia');
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
  // "considerato che la media è stata 52 e che il dato è 31": the reason goes on.
  const goesOn = before?.reason === true && !opening && isWord(tokens[0], 'che');
  const reason = goesOn || beginsReason(tokens, 0) || (isWord(tokens[0], 'a') && isWord(tokens[1], 'tal'));
  return { tokens, reason, condition: beginsCondition(tokens, 0), exception, contrast, opening };
}

/** The statements of a decision, separated by punctuation, by joining words, or by the start of a new verb or subject. */
export function clauses(tokens: readonly Token[]): Clause[] {
  const result: Clause[] = [];
  let state: ClauseState = { start: 0, verbSeen: false, subject: false, condition: false, reason: false };
  let opening = true;
  const close = (at: number, hard: boolean) => {
    const found = clause(tokens, state.start, at, opening, result.at(-1));
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
    updateState(tokens, at, state);
  }
  close(tokens.length, true);
  return result;
}
