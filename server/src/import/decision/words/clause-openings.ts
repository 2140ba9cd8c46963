import { startsWith } from './reasons.js';
import { isConcept, isMark, isWord, type Token } from './token.js';

/** "al contempo", "di conseguenza": words that join two sentences. */
export function beginsLink(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'invece') && isWord(tokens[at + 1], 'di', 'del', 'dei', 'che', 'delle', 'dell')) return false;
  return (
    isConcept(tokens[at], 'THEN') ||
    startsWith(tokens, at, ['di', 'conseguenza']) ||
    startsWith(tokens, at, ['al', 'contempo']) ||
    startsWith(tokens, at, ['nel', 'contempo'])
  );
}

const ADVERBS = new Set(
  "quindi pertanto altresi inoltre anche invece parzialmente integralmente totalmente pienamente solo soltanto dunque conseguentemente contestualmente cosi comunque nuovamente infine d'ufficio d ufficio in parte gia ora stato stata stati state essere di poter dover opportuno opportuna possibile necessario necessaria da".split(
    ' ',
  ),
);

/** The action that begins at `at` with "viene", "si", "non si ritiene di", "è stato"; null where none begins there. */
export function actionAt(tokens: readonly Token[], at: number): { verb: number; finite: boolean } | null {
  let index = at;
  if (isConcept(tokens[index], 'NOT') && isWord(tokens[index], 'non')) index += 1;
  const reflexive = isWord(tokens[index], 'si');
  if (reflexive) index += 1;
  if (isWord(tokens[index], 'ne', 'lo', 'la', 'li', 'le')) index += 1;
  const auxiliary = isConcept(tokens[index], 'AUX');
  if (auxiliary) index += 1;
  if (!reflexive && !auxiliary) return null;
  for (let skipped = 0; skipped < 6; skipped += 1) {
    const token = tokens[index];
    const passes = token?.kind === 'word' && (ADVERBS.has(token.text) || isConcept(token, 'NOT', 'AUX'));
    if (!passes) break;
    index += 1;
  }
  const token = tokens[index];
  if (token?.lexeme == null || !isAction(token)) return null;
  return { verb: index, finite: true };
}

/** Whether a word, in any form, is a verb of an act of the board or of a change. */
export function isAction(token: Token | undefined): boolean {
  return isConcept(
    token,
    'ACCEPT',
    'REJECT',
    'KEEP',
    'ASSESS',
    'SUSPEND',
    'WITHDRAW',
    'POSTPONE',
    'SHIFT',
    'CHANGE',
    'REDEFINE',
    'REMOVE',
    'ADD',
    'MOVE',
    'NEUTRALISE',
    'RELATIVE_CHANGE',
    'EXPLAIN',
    'ASK',
  );
}

/** Verbs that make a sentence without an auxiliary: "il target passa da 50 a 40". */
const PREDICATES = new Set([
  'passa',
  'passano',
  'diventa',
  'diventano',
  'diviene',
  'scende',
  'scendono',
  'assume',
  'assumono',
  'resta',
  'restano',
  'rimane',
  'rimangono',
  'slitta',
  'slittano',
  'transita',
  'confluisce',
  'mantiene',
  'accoglie',
  'accetta',
  'respinge',
  'rigetta',
  'ridetermina',
  'fissa',
  'dispone',
  'approva',
  'varia',
  'sostituisce',
  'modifica',
]);

export function isPredicate(token: Token | undefined): boolean {
  return token?.kind === 'word' && PREDICATES.has(token.text) && token.lexeme !== null;
}

const ARTICLES = ['il', 'lo', 'la', 'l', 'i', 'gli', 'le'];

/** Whether a noun phrase about the plan begins here in the nominative: "il peso", "l'indicatore", "il nuovo target". */
export function beginsSubject(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], ...ARTICLES)) return false;
  const adjective = isWord(
    tokens[at + 1],
    'nuovo',
    'nuova',
    'relativo',
    'relativa',
    'suo',
    'sua',
    'loro',
    'medesimo',
    'stesso',
    'predetto',
    'suddetto',
    'predetta',
    'suddetta',
    'seguente',
  );
  const noun = tokens[at + (adjective ? 2 : 1)];
  return isConcept(
    noun,
    'TARGET',
    'WEIGHT',
    'INDICATOR',
    'OBJECTIVE',
    'PHASE',
    'FORMULA',
    'PURPOSE',
    'TITLE',
    'NATURE',
    'REPORT',
    'VALUE',
    'REQUEST',
  );
}

/** Whether a printed label begins here, as in "Target: 50" or "PESO 20". */
export function beginsLabel(tokens: readonly Token[], at: number): boolean {
  if (!isConcept(tokens[at], 'TARGET', 'WEIGHT', 'FORMULA', 'PURPOSE', 'TITLE')) return false;
  return !isWord(tokens[at - 1], 'di', 'del', 'dell', 'della', 'dei', 'e') || isMark(tokens[at - 1], '-', '–');
}

/** Whether a condition begins here: "se", "a condizione che". */
export function beginsCondition(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'se') && isWord(tokens[at + 1], 'ne')) return false;
  if (tokens.slice(at, at + 5).some((token) => isConcept(token, 'OBSTACLE'))) return false;
  return (
    isConcept(tokens[at], 'IF') ||
    startsWith(tokens, at, ['a', 'condizione']) ||
    startsWith(tokens, at, ['a', 'patto']) ||
    startsWith(tokens, at, ['sempre', 'che']) ||
    startsWith(tokens, at, ['a', 'meno', 'che']) ||
    startsWith(tokens, at, ['sotto', 'condizione']) ||
    startsWith(tokens, at, ['in', 'assenza']) ||
    startsWith(tokens, at, ['in', 'mancanza']) ||
    startsWith(tokens, at, ['in', 'caso']) ||
    startsWith(tokens, at, ['nel', 'caso'])
  );
}
