import { namedCodes, nounIndex, thingAt } from '../words/things.js';
import { isConcept, isWord, type Token } from '../words/token.js';
import { type Effect, impliedIndicator, objectiveOf, type Scope, span } from './effect.js';

const UNASSESSABLE = /^(?:valutabil[ei]|computabil[ei]|misurabil[ei])$/;
const CAUSES = ['imputabili', 'imputabile', 'dipendenti', 'forza', 'esterne', 'esterni'];

/** "non valutabile", "non viene valutato per fatti non imputabili": no later judgement is meant, but none. */
function isUnassessable(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(
    (token, index) =>
      token.kind === 'word' &&
      (UNASSESSABLE.test(token.text) || /^valutat[oaie]$/.test(token.text)) &&
      tokens.slice(Math.max(0, index - 4), index).some((word) => isWord(word, 'non')),
  );
  if (at < 0) return false;
  return UNASSESSABLE.test(tokens[at]?.text ?? '') || tokens.slice(at).some((word) => isWord(word, ...CAUSES));
}

/** An indicator, or a whole objective (`indicator` null), taken out of the assessment for causes outside the sector's control. */
export function neutralisation(tokens: readonly Token[], scope: Scope): Effect[] {
  const verb = tokens.findIndex((token) => isConcept(token, 'NEUTRALISE'));
  const assessment = tokens.some((token) => isWord(token, 'valutazione', 'computo', 'calcolo'));
  const left = tokens.some(
    (token, at) =>
      (isConcept(token, 'REMOVE') ||
        (isConcept(token, 'ASSESS') && tokens.slice(Math.max(0, at - 12), at).some((word) => isWord(word, 'non')))) &&
      assessment,
  );
  const unassessed = tokens.some(
    (token, at) =>
      isWord(token, 'non') &&
      tokens
        .slice(at, at + 6)
        .some((word) => isWord(word, 'considerato', 'considerata', 'considerati', 'computato', 'conteggiato')) &&
      assessment,
  );
  const unassessable = isUnassessable(tokens) && !tokens.some((token) => isConcept(token, 'REMOVE', 'REDEFINE'));
  if (verb < 0 && !left && !unassessed && !unassessable) return [];
  const thing = thingAt(tokens, nounIndex(tokens, 0, tokens.length)) ?? 'indicator';
  const codes = namedCodes(tokens, thing);
  const implied = thing === 'objective' ? scope.row.objective : impliedIndicator(scope);
  return (codes.length > 0 ? codes : implied === null ? [] : [implied]).map((code) => ({
    kind: 'NEUTRALISED',
    objective: thing === 'objective' ? code : objectiveOf(code, scope),
    indicator: thing === 'objective' ? null : code,
    from: null,
    to: null,
    fields: [],
    statedFrom: null,
    ...span(tokens),
  }));
}
