import { asName, isMark, isWord, type Token } from '../token.js';

const VOTES = /^(?:vot[oi]|astenut[oaie]|astension[ei])$/;
const SIDES = /^(?:favorevol[ei]|contrari[oa]?|favore|contro)$/;
const BETWEEN = ['su', 'a', 'con', 'di', 'e', 'ed', 'n', 'nessun', 'nessuno', 'unanimi', 'componenti', 'presenti'];
const LONGEST = 14;

function isCount(token: Token | undefined): boolean {
  return token !== undefined && token.value !== null && (token.kind === 'number' || token.kind === 'word');
}

function speaksOfVotes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (VOTES.test(token.text)) return true;
  const before = isCount(tokens[at - 1]);
  const after = isCount(tokens[isMark(tokens[at + 1], ':') ? at + 2 : at + 1]);
  return (/^(?:favorevoli|contrari)$/.test(token.text) && (before || after)) || (isWord(token, 'contrario') && before);
}

/** Whether a token belongs to a count of votes that is under way. */
function continues(token: Token | undefined): boolean {
  return (
    isCount(token) ||
    token?.kind === 'reference' ||
    isMark(token, ',', ':', '.') ||
    (token?.kind === 'word' && (VOTES.test(token.text) || SIDES.test(token.text) || isWord(token, ...BETWEEN)))
  );
}

/** Words at the edges of a count that do not belong to it: "voti favorevoli 2, con …". */
function isEdge(token: Token | undefined): boolean {
  return token?.kind === 'mark' || token?.kind === 'stop' || isWord(token, ...BETWEEN);
}

/** The tokens of the count of votes around `at`: from its first to its last vote or number. */
function voteSpan(tokens: readonly Token[], at: number): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < LONGEST && continues(tokens[start - 1])) start -= 1;
  let end = at + 1;
  while (end < tokens.length && end - at < LONGEST && continues(tokens[end])) end += 1;
  while (start < at && isEdge(tokens[start])) start += 1;
  while (end > at + 1 && isEdge(tokens[end - 1])) end -= 1;
  return { start, end };
}

/** Tokens with counts of votes as names: "2 voti favorevoli e 1 contrario" neither grants nor refuses, and is no value. */
export function withVotes(tokens: readonly Token[]): Token[] {
  const result = [...tokens];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!speaksOfVotes(tokens, at)) continue;
    const { start, end } = voteSpan(tokens, at);
    const counted = tokens.slice(start, end).some(isCount);
    for (let index = start; counted && index < end; index += 1) {
      const token = result[index];
      if (token !== undefined && token.kind !== 'mark' && token.kind !== 'stop') result[index] = asName(token);
    }
    at = Math.max(at, end - 1);
  }
  return result;
}
