import { isMark, isWord, type Token } from '../words/token.js';
import { operand } from './operands.js';
import { type StatedValue, valueWithOld } from './stated-value.js';

const LONGEST_LIST = 40;

/** "rispettivamente in 70 e 45": the values after the first have nothing before them but "e". */
export function nextOfSeveral(
  tokens: readonly Token[],
  at: number,
  before: StatedValue | undefined,
): StatedValue | null {
  if (
    before?.to == null ||
    afterNamed(tokens, before.end) !== at ||
    !(isWord(tokens[at], 'e', 'ed') || isMark(tokens[at], ','))
  )
    return null;
  const near = tokens.slice(Math.max(0, at - LONGEST_LIST), at + LONGEST_LIST);
  const several =
    isStaged(tokens, before.end) || near.some((token) => isWord(token, 'rispettivamente')) || countsCodes(near) > 1;
  const next = several && tokens[at + 1]?.kind === 'number' ? operand(tokens, at + 1) : null;
  return next && valueWithOld(tokens, at, next);
}

/** "50% entro il 30/06": a value with its own day. */
function isStaged(tokens: readonly Token[], at: number): boolean {
  const day = tokens[isWord(tokens[at + 1], 'il') ? at + 2 : at + 1];
  return isWord(tokens[at], 'entro', 'al') && (day?.kind === 'date' || day?.kind === 'reference');
}

/** The index after a code in brackets, "70 (101) e 30 (102)", or after the day of a value. */
function afterNamed(tokens: readonly Token[], at: number): number {
  if (isStaged(tokens, at)) return at + (isWord(tokens[at + 1], 'il') ? 3 : 2);
  const named = isMark(tokens[at], '(') && tokens[at + 1]?.kind === 'code' && isMark(tokens[at + 2], ')');
  return named ? at + 3 : at;
}

function countsCodes(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.kind === 'code' && token.text === 'indicator').length;
}
