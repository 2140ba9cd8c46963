import { isMark, isWord, type Token } from './token.js';

const YES: Token['lexeme'] = { concept: 'ACCEPT', form: 'NOUN' };

/** "SI", "Sì, da 40 a 30": an answer, where nothing follows that "si" could belong to. */
function isYes(tokens: readonly Token[], at: number): boolean {
  const opens = at === 0 || tokens[at - 1]?.kind === 'stop';
  const next = tokens[at + 1];
  const alone =
    next === undefined || next.kind === 'stop' || next.kind === 'line' || isMark(next, ',', ':', '(', '-', '–', '.');
  return opens && alone && isWord(tokens[at], 'si', "si'");
}

/** Tokens with a bare "sì" as a grant. */
export function withAffirmations(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => (isYes(tokens, at) ? { ...token, lexeme: YES } : token));
}
