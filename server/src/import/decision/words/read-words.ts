import { withReferences } from './names/references.js';
import { withVotes } from './names/votes.js';
import type { Token } from './token.js';
import { type KnownCodes, tokens } from './tokens.js';

/** The tokens of a text, in which what is counted or cited by its number is a name and no value. */
export function readWords(text: string, codes: KnownCodes): Token[] {
  return withVotes(withReferences(tokens(text, codes)));
}
