import { Lexer, type Source, TokenKind } from 'graphql';

/** Objects and lists inside one another, in arguments and documents. Twice what a filter of 20 levels takes, each with its
 *  list, and far from what overflows the stack of whoever walks them. */
export const MAX_NESTING = 100;

export const TOO_NESTED = `Un argomento contiene oggetti o liste uno dentro l’altro oltre il limite di ${MAX_NESTING} livelli. Togliere i livelli che non servono, come due \`not\` di seguito.`;

/** Whether a value holds objects and lists inside one another beyond the limit. Recursion would be what it guards. */
export function isTooNested(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MAX_NESTING; depth++) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** How many words and signs a document has, and how deep its brackets are inside one another. */
export interface DocumentExtent {
  readonly tokens: number;
  readonly nesting: number;
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Measures a document before it is parsed. What follows a place that is not GraphQL does not count. */
export function documentExtent(source: Source): DocumentExtent {
  const lexer = new Lexer(source);
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      tokens += 1;
      if (OPENING.has(kind)) open += 1;
      if (CLOSING.has(kind)) open -= 1;
      nesting = Math.max(nesting, open);
    }
  } catch {
    // The parser says what is wrong; what was read so far is enough to say that it is too much.
  }
  return { tokens, nesting };
}
