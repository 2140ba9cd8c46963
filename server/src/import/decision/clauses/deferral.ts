import { isConcept, isWord, type Token } from '../words/token.js';
import { type Act, act } from './clause-act.js';

const JUDGEMENTS = [
  'valutazione',
  'valutazioni',
  'decisione',
  'decisioni',
  'esame',
  'giudizio',
  'determinazione',
  'determinazioni',
  'verifica',
  'pronuncia',
  'ogni',
  'questione',
  'approfondimento',
  'approfondimenti',
  'trattazione',
  'discussione',
  'pratica',
  'seduta',
  'esito',
];
const LATER = [
  'consuntivo',
  'rendicontazione',
  'consuntivazione',
  'sede',
  'monitoraggio',
  'successivo',
  'successiva',
  'successivamente',
  'seguito',
  'prossimo',
  'prossima',
  'fine',
  'termine',
  'rendiconto',
  'verifica',
  'finale',
  'conclusione',
  'posteriori',
  'tempo',
  'chiusura',
];

const OPEN =
  /^(?:definire|definirsi|rivedere|verificare|concordare|approfondire|chiarire|integrare|precisare|determinare)$/;

/** "da definire", "da verificare in sede di assestamento": the board has yet to decide. */
function leavesOpen(tokens: readonly Token[]): boolean {
  const open = isWord(tokens[0], 'da') && tokens[1]?.kind === 'word' && OPEN.test(tokens[1].text);
  return open && tokens.every(({ kind }) => kind === 'word');
}

/** The act of a clause that postpones the judgement: the request is neither granted nor refused. */
export function deferral(tokens: readonly Token[]): Act | null {
  const later = tokens.some((token) => isWord(token, ...LATER) || isConcept(token, 'REPORT'));
  const counted = tokens.findIndex(
    (token, at) => isWord(token, 'conto') && /^ter[ra]|^tien|^tener/.test(tokens[at - 1]?.text ?? ''),
  );
  if (later && counted >= 0) return act('DEFER', counted);
  if (leavesOpen(tokens)) return act('DEFER', 1);
  for (const [at, token] of tokens.entries()) {
    const negated = isConcept(tokens[at - 1], 'NOT') || isConcept(tokens[at - 2], 'NOT');
    if (isConcept(token, 'SUSPEND') && !tokens.some((word) => isConcept(word, 'PHASE', 'INDICATOR', 'OBJECTIVE')))
      return act('DEFER', at);
    if (token.kind === 'word' && /^(?:pronunc|esprim|decid|deliber)era(?:nno)?$/.test(token.text))
      return act('DEFER', at);
    if (isWord(token, 'attesa') && isWord(tokens[at - 1], 'in') && at < 3) return act('DEFER', at);
    if (later && token.kind === 'word' && /^riservat[oaie]$/.test(token.text)) return act('DEFER', at);
    const reserved =
      isWord(token, 'riserva', 'riservano') &&
      tokens.some((word) => isConcept(word, 'ASSESS') || isWord(word, 'esprimersi', 'pronunciarsi', 'decidere'));
    if (reserved) return act('DEFER', at);
    if (
      isConcept(token, 'ASSESS') &&
      !negated &&
      (token.lexeme?.form !== 'NOUN' || at === 0 || isWord(tokens[at - 1], 'la', 'ogni', 'una')) &&
      (later ||
        /^(?:valut|esamin|riesamin|rivalut)era/.test(token.text) ||
        tokens.slice(Math.max(0, at - 12), at).some((word) => isWord(word, 'verra', 'verranno', 'sara', 'saranno')))
    ) {
      return tokens.some((word) => isConcept(word, 'REMOVE', 'NEUTRALISE')) ? null : act('DEFER', at);
    }
  }
  const put = tokens.findIndex((token) => isConcept(token, 'POSTPONE', 'SHIFT'));
  const kept = isConcept(tokens[put - 1], 'NOT') || isConcept(tokens[put - 2], 'NOT');
  return put >= 0 && !kept && postponesJudgement(tokens, put) ? act('DEFER', put) : null;
}

/** Whether a phase of the plan is named, and not the "fase di rendicontazione" in which requests are judged. */
function namesPhase(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const stage =
      isWord(tokens[at + 1], 'di') || isConcept(tokens[at + 1], 'REPORT') ? tokens.slice(at + 1, at + 3) : [];
    const ofJudging = stage.some((word) => isConcept(word, 'REPORT', 'ASSESS') || isWord(word, ...LATER));
    const inStage = isWord(tokens[at - 1], 'in', 'alla', 'nella');
    return isConcept(token, 'PHASE') && !(inStage && ofJudging);
  });
}

/** "si rinvia la valutazione", "la richiesta è rinviata", "si rimanda a consuntivo": no phase of the plan is postponed. */
function postponesJudgement(tokens: readonly Token[], at: number): boolean {
  if (tokens.some((token) => isWord(token, ...JUDGEMENTS) || isConcept(token, 'ASSESS'))) return !namesPhase(tokens);
  if (namesPhase(tokens)) return false;
  // "il target è prorogato al 30/11/2019": the target is the day.
  const dated = tokens.slice(at).some(({ kind }) => kind === 'date' || kind === 'reference' || kind === 'number');
  if (dated && tokens.slice(0, at).some((token) => isConcept(token, 'TARGET'))) return false;
  if (tokens.length === 1) return true;
  const object = tokens
    .slice(at + 1)
    .find((token) => token.kind !== 'word' || !isWord(token, 'il', 'la', 'l', 'ogni', 'le', 'tutto', 'pertanto'));
  if (isConcept(object, 'REQUEST')) return true;
  const before = tokens
    .slice(0, at)
    .find(
      (token) =>
        token.kind === 'title' ||
        isConcept(token, 'REQUEST', 'INDICATOR') ||
        (token.kind === 'word' && token.lexeme === null && token.text.length > 3),
    );
  if (before !== undefined)
    return isConcept(before, 'REQUEST') && !tokens.slice(Math.max(0, at - 12), at).some((token) => isWord(token, 'di'));
  return isWord(object, 'a', 'al', 'alla', 'in', 'all', 'ad') || isConcept(object, 'REPORT', 'TARGET', 'WEIGHT');
}
