import { isPlainWord } from '../certainty/plain-words.js';
import type { Scope } from '../effects/effect.js';
import { valuePhrases } from '../values/value-phrases.js';
import { beginsForeignSubject, headNoun } from '../words/foreign-subject.js';
import { MISTAKEN } from '../words/mistakes.js';
import { stem, stems } from '../words/stems.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';

/** What the plan itself is made of, and what the board does: a clause that names one of them may change the plan. */
const OF_PLAN = [
  'TARGET',
  'WEIGHT',
  'PHASE',
  'INDICATOR',
  'OBJECTIVE',
  'FORMULA',
  'TITLE',
  'PURPOSE',
  'NATURE',
] as const;
const OF_BOARD = [
  'ACCEPT',
  'REJECT',
  'KEEP',
  'ADD',
  'REMOVE',
  'NEUTRALISE',
  'REDEFINE',
  'REQUEST',
  'ASK',
  'POSTPONE',
  'SHIFT',
  'MOVE',
] as const;

/** Words of what has been counted, not of what is to be reached. */
const REPORTED =
  /^(?:furono|era|erano|fu|risultano|risultava|risultavano|registr\w+|rilevat[oaie]|riscontrat[oaie]|raggiunt[oaie]|effettuat[oaie]|eseguit[oaie]|svolt[oaie]|conseguit[oaie]|storic[oaie]|consuntivat[oaie]|ammonta|ammontano)$/;
const ENDS_YEAR = /^(?:31\/12|31\/12\/\d+)$/;

function hasNumber(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'number' && token.value !== null);
}

/** "al 30/06", "al 30 giugno": a day before the end of the year, on which something was measured. */
function namesPastDay(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (!isWord(tokens[at - 1], 'al', 'alla', 'data') || isWord(tokens[at - 2], 'fino', 'sino', 'entro')) return false;
    if (token.kind === 'date') return !token.value?.endsWith('-12-31');
    if (token.kind === 'reference') return !ENDS_YEAR.test(token.text);
    const month = tokens[at + 1];
    return (
      token.kind === 'number' &&
      month?.kind === 'word' &&
      /^(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre)$/.test(month.text)
    );
  });
}

function reportsResult(tokens: readonly Token[]): boolean {
  const sets = tokens.some((token) => isConcept(token, 'CHANGE', 'RELATIVE_CHANGE') && token.lexeme?.form !== 'NOUN');
  if (sets) return false;
  return namesPastDay(tokens) || tokens.some((token) => token.kind === 'word' && REPORTED.test(token.text));
}

/** The stems of what the objective's indicators count. */
function countedStems({ row, context }: Scope): Set<string> {
  const codes = context.indicatorsOf.get(row.objective) ?? [];
  return new Set(
    codes.flatMap((code) => {
      const printed = context.indicators.get(code);
      return [printed?.title, printed?.formula, printed?.purpose].flatMap((text) => stems(text ?? ''));
    }),
  );
}

/** Whether the change begins at the printed target, so that its subject is what the indicator counts. */
function startsAtTarget(tokens: readonly Token[], { row, context }: Scope): boolean {
  const column = context.indicators.get(row.indicator ?? '')?.target?.value ?? null;
  return column !== null && valuePhrases(tokens).some(({ from }) => from === column);
}

/** "Risorse ridotte del 40%", "Personale passato da 5 a 3 unità": the noun before a participle, without an article. */
function bareNoun(tokens: readonly Token[]): Token | null {
  const [first, second] = tokens;
  const noun = first?.kind === 'word' && first.lexeme === null && first.value === null ? first : null;
  return isConcept(second, 'CHANGE') && second?.lexeme?.form === 'PARTICIPLE' ? noun : null;
}

/** "Costo della variazione: € 3.500": the noun of a label before a number. */
function labelNoun(tokens: readonly Token[]): Token | null {
  const [first] = tokens;
  const at = tokens.slice(0, 8).findIndex((token) => isMark(token, ':'));
  const labels = at > 0 && tokens.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');
  return labels && first?.kind === 'word' && first.lexeme === null && first.value === null ? first : null;
}

/** "il personale passa da 12 a 9 unità", "il valore al 30/06 è 40": numbers of something else than the plan, or of what
 *  was reached. They explain a decision and change nothing. */
export function isPremise(tokens: readonly Token[], scope: Scope): boolean {
  if (!hasNumber(tokens)) return false;
  const decides = tokens.some(
    (token) =>
      isConcept(token, ...OF_PLAN, ...OF_BOARD) ||
      token.kind === 'code' ||
      token.kind === 'title' ||
      token.kind === 'quote',
  );
  // "il Nucleo non ritiene giustificata la variazione, considerato che …": the board decides, whatever its reason counts.
  const refuses = tokens
    .slice(0, 3)
    .some((token) => isWord(token, 'nucleo', 'oiv', 'organismo', 'giunta', 'commissione'));
  if (refuses && tokens.slice(0, 5).some((token) => isConcept(token, 'NOT'))) return false;
  if (decides || tokens.some((token) => token.kind === 'word' && MISTAKEN.test(token.text))) return false;
  if (reportsResult(tokens)) return true;
  const head = labelNoun(tokens) ?? bareNoun(tokens) ?? (beginsForeignSubject(tokens, 0) ? headNoun(tokens, 0) : null);
  if (head === null || isPlainWord(head.text)) return false;
  return !countedStems(scope).has(stem(head.text) ?? '') && !startsAtTarget(tokens, scope);
}
