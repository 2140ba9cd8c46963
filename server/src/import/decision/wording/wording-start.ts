import { isConcept, isMark, isWord, type Token } from '../words/token.js';

function isValue(token: Token | undefined): boolean {
  return token !== undefined && token.value !== null && (token.kind === 'number' || token.kind === 'word');
}

/** The end of "formula:", "finalità dell'indicatore 101:" at the start; null where the words begin otherwise. */
function labelEnd(tokens: readonly Token[]): number | null {
  if (!isConcept(tokens[0], 'TITLE', 'FORMULA', 'PURPOSE')) return null;
  const end = tokens.slice(0, 5).findIndex((token) => isMark(token, ':'));
  const named = tokens
    .slice(1, Math.max(1, end))
    .every((token) => isConcept(token, 'INDICATOR') || token.kind === 'code' || isWord(token, 'dell', 'del'));
  return end > 0 && named ? end + 1 : null;
}

/** "si accoglie la modifica della formula: …", "modificare la formula in …". */
function changesWording(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 6), at).some((token) => isConcept(token, 'CHANGE', 'REDEFINE'));
}

/** Index of the first token of the new wording; null where the clause has none. */
export function wordingStart(tokens: readonly Token[]): number | null {
  const labelled = labelEnd(tokens);
  if (labelled !== null) return labelled;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (isWord(token, 'segue') && isWord(before, 'come')) return at + 1;
    if (isWord(token, 'seguente', 'seguenti')) {
      const noun =
        isConcept(tokens[at + 1], 'INDICATOR') || isWord(tokens[at + 1], 'modo', 'maniera', 'formulazione', 'dicitura');
      const titled = isConcept(tokens[at + 1], 'TITLE') && !isMark(tokens[at + 2], ':') ? 1 : 0;
      return at + 1 + (noun ? 1 : 0) + (isConcept(tokens[at + 1], 'TITLE') && titled === 0 ? 1 : titled);
    }
    const titled = isConcept(before, 'AUX') && token?.kind === 'quote';
    if (titled && tokens.slice(0, at).some((word) => isConcept(word, 'TITLE', 'FORMULA', 'PURPOSE'))) return at;
    const presented = isConcept(before, 'AUX') || isConcept(before, 'INDICATOR');
    if (presented && isMark(token, ':') && tokens.slice(Math.max(0, at - 4), at).some((word) => isWord(word, 'nuovo')))
      return at + 1;
    const changed = isConcept(before, 'REDEFINE', 'CHANGE');
    const isWording = !isValue(tokens[at + 1]);
    if (changed && isMark(token, ':') && isWording) return at + 1;
    const reworded =
      isWord(token, 'in', 'come') &&
      (isConcept(before, 'INDICATOR') || before?.kind === 'title' || before?.kind === 'code');
    const verb = tokens.slice(Math.max(0, at - 12), at).some((word) => isConcept(word, 'REDEFINE'));
    if (reworded && (tokens[at + 1]?.kind === 'quote' || (verb && isWording))) return at + 1;
    if (
      changed &&
      isWord(token, 'in', 'come') &&
      !isValue(tokens[at + 1]) &&
      !isWord(tokens[at + 1], 'segue', 'diminuzione', 'aumento', 'riduzione', 'quanto')
    )
      return at + 1;
    const replaces = isConcept(before, 'CHANGE') && tokens.slice(0, at).some((word) => isConcept(word, 'REDEFINE'));
    if ((isConcept(before, 'REDEFINE') || replaces) && token?.kind === 'quote') return at;
    const owner = before?.kind === 'code' || isConcept(before, 'INDICATOR');
    const part = isConcept(before, 'FORMULA', 'TITLE', 'PURPOSE') || (owner && tokens[at + 1]?.kind === 'quote');
    if (part && isWording && (isMark(token, ':') || isWord(token, 'in')) && changesWording(tokens, at)) return at + 1;
    if (isWord(token, 'diventa', 'diviene', 'diventera') && !isValue(tokens[at + 1])) return at + 1;
    if (
      isConcept(token, 'TITLE') &&
      tokens.slice(Math.max(0, at - 12), at).some((word) => isWord(word, 'assume', 'nuova'))
    )
      return at + 1;
  }
  return replacementStart(tokens);
}

/** "si sostituisce l'indicatore A con B": the wording follows the last "con", or "da" after the participle. */
function replacementStart(tokens: readonly Token[]): number | null {
  const verb = tokens.findIndex(
    (token) => token.kind === 'word' && token.text.startsWith('sostitu') && isConcept(token, 'REDEFINE'),
  );
  if (verb < 0) return null;
  const at = tokens.findIndex(
    (token, index) =>
      index > verb && (isWord(token, 'con') || (index === verb + 1 && isWord(token, 'da', 'dal', 'dall', 'dalla'))),
  );
  return at < 0 ? null : at + 1;
}
