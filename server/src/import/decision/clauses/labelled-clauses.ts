import { span } from '../effects/effect.js';
import { wordingStart } from '../wording/wording-start.js';
import { isConcept, type Token } from '../words/token.js';
import { type Clause, clauses } from './clauses.js';
import { acts } from './speech-act.js';

/** Labels that continue the wording of the clause before: "… COME SEGUE: NUMERO VISITATORI. TARGET: 50". */
function continuesWording(clause: Clause, before: Clause | undefined): boolean {
  const labelled = isConcept(clause.tokens[0], 'TARGET', 'FORMULA', 'PURPOSE', 'WEIGHT') && !acts(clause.tokens);
  if (!labelled || before === undefined || before.reason) return false;
  return wordingStart(before.tokens) !== null || before.tokens.some((token) => isConcept(token, 'REDEFINE', 'ADD'));
}

/** Clauses with the labelled parts of a new wording joined to the clause that introduces it. */
export function labelledClauses(all: readonly Token[]): Clause[] {
  const result: Clause[] = [];
  for (const part of clauses(all)) {
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
