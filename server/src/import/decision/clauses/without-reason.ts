import { FROM, TO } from '../values/operands.js';
import { beginsLabel } from '../words/clause-openings.js';
import { beginsReason } from '../words/reasons.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';

/** Whether the change continues at `at`, after a reason: ", da 600 a 400", ": target 38". */
function resumes(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at - 1], ',', ':', ')')) return false;
  return (
    beginsLabel(tokens, at) ||
    decides(tokens, at) ||
    ((isWord(tokens[at], ...FROM, ...TO) || isConcept(tokens[at], 'AUX')) && tokens[at + 1]?.value != null)
  );
}

/** "il Nucleo, sentito il Segretario, accoglie": the verb of the board after an aside. */
function decides(tokens: readonly Token[], at: number): boolean {
  const finite = isConcept(tokens[at], 'ACCEPT', 'REJECT', 'KEEP', 'POSTPONE') && tokens[at]?.lexeme?.form === 'FINITE';
  const denied = isWord(tokens[at], 'non') && (isConcept(tokens[at + 1], 'AUX') || isWord(tokens[at + 1], 'si'));
  return (
    isMark(tokens[at - 1], ',') && (finite || denied || isWord(tokens[at], 'ritiene', 'dispone', 'esprime', 'rilascia'))
  );
}

/** A clause without its reason. */
export function withoutReason(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, index) => index > 0 && beginsReason(tokens, index));
  if (at < 0) return tokens;
  const end = isMark(tokens[at - 1], ',', '-', '(') ? at - 1 : at;
  const next = isMark(tokens[at - 1], '(') ? -1 : tokens.findIndex((_, index) => index > at && resumes(tokens, index));
  return next < 0 ? tokens.slice(0, end) : [...tokens.slice(0, end), ...tokens.slice(next)];
}
