import { operand } from '../values/operands.js';
import { isConcept, isWord, type Token } from '../words/token.js';
import { type Effect, impliedIndicator, objectiveOf, type Scope, span } from './effect.js';

const READ = /^(?:leggasi|leggere|leggersi|legga|leggano|letto)$/;
const ERROR = /^(?:error[ei]|erroneamente|errat[oaie]|refus[oi]|svista)$/;
const WRITTEN = /^(?:indicat|riportat|scritt|inserit|digitat|previst|stampat)[oaie]$/;
const PAST = ['stato', 'stata', 'era', 'erano', 'veniva', "e'"];
const INSTEAD = ['anziche', 'luogo', 'posto', 'invece', 'non'];

interface Corrected {
  readonly from: string | null;
  readonly to: string;
}

function valueFrom(tokens: readonly Token[], at: number): string | null {
  for (let index = at; index < Math.min(tokens.length, at + 6); index += 1) {
    const token = tokens[index];
    if (token?.kind === 'stop') return null;
    if (token?.kind === 'number') return operand(tokens, index)?.value ?? null;
    if (token?.kind === 'code') return null;
  }
  return null;
}

/** "leggasi 1.500 in luogo di 15.000", "dove è scritto 15.000 leggasi 1.500". */
function readInstead(tokens: readonly Token[]): Corrected | null {
  const at = tokens.findIndex((token) => token.kind === 'word' && READ.test(token.text));
  const to = at < 0 ? null : valueFrom(tokens, at + 1);
  if (to === null) return null;
  const before = tokens.slice(0, at).find((token) => token.kind === 'number' && token.value !== null);
  const instead = tokens.findIndex((token, index) => index > at && isWord(token, ...INSTEAD));
  return { from: before?.value ?? (instead < 0 ? null : valueFrom(tokens, instead + 1)), to };
}

/** "per errore è stato indicato 15.000 anziché 1.500": here the printed value stands first, and the right one after it. */
function writtenByMistake(tokens: readonly Token[]): Corrected | null {
  const mistaken = tokens.some((token) => token.kind === 'word' && ERROR.test(token.text));
  const at = tokens.findIndex(
    (token, index) =>
      token.kind === 'word' &&
      WRITTEN.test(token.text) &&
      tokens.slice(Math.max(0, index - 3), index).some((word) => isWord(word, ...PAST)),
  );
  const instead = tokens.findIndex((token, index) => index > at && isWord(token, ...INSTEAD));
  if (!mistaken || at < 0 || instead < 0) return null;
  const [from, to] = [valueFrom(tokens, at + 1), valueFrom(tokens, instead + 1)];
  return to === null ? null : { from, to };
}

/** A target that was misprinted, and the right one. */
export function correction(tokens: readonly Token[], scope: Scope): Effect | null {
  if (tokens.some((token) => isConcept(token, 'WEIGHT', 'PHASE', 'TITLE', 'FORMULA'))) return null;
  const found = readInstead(tokens) ?? writtenByMistake(tokens);
  const named = tokens.find((token) => (token.kind === 'code' || token.kind === 'title') && token.text === 'indicator');
  const indicator = named?.value ?? impliedIndicator(scope);
  if (found === null || indicator === null) return null;
  const column = scope.context.indicators.get(indicator)?.target?.value ?? null;
  const { from, to } = found;
  if (to === (from ?? column)) return null;
  return {
    kind: 'TARGET_CHANGED',
    objective: objectiveOf(indicator, scope),
    indicator,
    from: from ?? column,
    to,
    fields: [],
    statedFrom: from,
    ...span(tokens),
  };
}
