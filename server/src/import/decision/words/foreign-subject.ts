import { isPredicate } from './clause-openings.js';
import { isConcept, isWord, type Token } from './token.js';

const ARTICLES = ['il', 'lo', 'la', 'l', 'i', 'gli', 'le'];
const COUNTING = ['numero', 'n', 'nr', 'totale', 'quantita', 'di', 'del', 'dei', 'delle', 'degli', 'della', 'dell'];
const FINITE =
  /^(?:era|erano|furono|riferisce|comunica|segnala|riporta|registra|attesta|ammonta|ammontano|risulta|risultano|cala|calano|cresce|crescono)$/;
const LONGEST_SUBJECT = 8;

/** The noun of the phrase that begins with an article at `at`: "il numero degli addetti" → addetti; null = none. */
export function headNoun(tokens: readonly Token[], at: number): Token | null {
  if (!isWord(tokens[at], ...ARTICLES)) return null;
  let index = at + 1;
  while (isWord(tokens[index], ...COUNTING) && index < at + 5) index += 1;
  const token = tokens[index];
  return token?.kind === 'word' && token.lexeme === null && token.value === null ? token : null;
}

/** Whether a sentence about something that is no part of a plan begins here: "il personale passa", "le risorse sono". */
export function beginsForeignSubject(tokens: readonly Token[], at: number): boolean {
  if (headNoun(tokens, at) === null) return false;
  for (let index = at + 2; index < at + LONGEST_SUBJECT; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'word' && (isConcept(token, 'AUX') || isPredicate(token) || FINITE.test(token.text)))
      return true;
    const passes =
      token?.kind === 'date' || token?.kind === 'reference' || token?.kind === 'number' || token?.kind === 'named';
    if (
      !passes &&
      (token?.kind !== 'word' ||
        (token.lexeme !== null && token.lexeme.form !== 'NOUN' && token.lexeme.form !== 'PARTICIPLE'))
    )
      return false;
  }
  return false;
}
