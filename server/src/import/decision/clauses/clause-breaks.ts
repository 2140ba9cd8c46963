import {
  actionAt,
  beginsCondition,
  beginsLabel,
  beginsLink,
  beginsSubject,
  isPredicate,
} from '../words/clause-openings.js';
import { beginsForeignSubject } from '../words/foreign-subject.js';
import { beginsReason } from '../words/reasons.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { dividesStages } from './stage-list.js';

const LOOK_AHEAD = 60;
const LONGEST_REASON = 20;
const ARTICLES = ['il', 'lo', 'la', 'l', 'i', 'gli', 'le'];
const SUBJECTS = ['TARGET', 'WEIGHT', 'PHASE', 'INDICATOR', 'OBJECTIVE', 'VALUE', 'FORMULA'] as const;
const SUBORDINATORS = ['che', 'cui', 'quanto', 'quando', 'dove', 'come', 'quale', 'quali'];

/** What has been read of the current clause. */
export interface ClauseState {
  start: number;
  verbSeen: boolean;
  subject: boolean;
  condition: boolean;
  reason: boolean;
}

/** Whether a subject that begins at `at` gets a verb, a value or a label's colon before the sentence ends. */
function subjectActs(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + LOOK_AHEAD); index += 1) {
    const token = tokens[index];
    if (
      token?.kind === 'stop' ||
      (index > at + 2 && beginsSubject(tokens, index) && !followsVerb(tokens, index) && !isMark(tokens[index - 1], ':'))
    )
      return false;
    if (isConcept(token, 'AUX') || isPredicate(token)) return true;
    if (isWord(token, 'da', 'dal', 'dai', 'dall', 'dalle') && tokens[index + 1]?.kind === 'number') return true;
    if (isWord(token, 'si') && actionAt(tokens, index) !== null) return true;
  }
  return false;
}

function followsVerb(tokens: readonly Token[], at: number): boolean {
  const passed = isConcept(tokens[at - 1], 'PARTLY', 'THEN') ? 2 : 1;
  const form = tokens[at - passed]?.lexeme;
  const reflexive = isWord(tokens[at - passed - 1], 'si');
  return form != null && (form.form !== 'NOUN' || reflexive || form.concept === 'NOT') && form.concept !== 'THEN';
}

/** "si riduce conseguentemente il peso": the adverb belongs to the verb before it. */
function isAdverbOfVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    isConcept(before, 'AUX') ||
    (before?.lexeme != null && before.lexeme.form !== 'NOUN' && isWord(tokens[at - 2], 'si')) ||
    isWord(before, 'si') ||
    (isWord(before, 'e', 'ed') && !isWord(tokens[at + 1], ...ARTICLES))
  );
}

/** "con contestuale riduzione", "riducendo": a separate act, stated in a phrase that depends on another verb. */
function beginsCompanion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lexeme?.form === 'GERUND' && token.lexeme.concept !== 'CAUSE' && !isConcept(token, 'ACCEPT')) return true;
  if (isWord(token, 'fermo', 'ferma', 'fermi') && isWord(tokens[at + 1], 'restando', ...ARTICLES)) return true;
  if (!isWord(token, 'con') || /^(?:concord|conven|convien)/.test(tokens[at - 1]?.text ?? '')) return false;
  const adjective = isWord(
    tokens[at + 1],
    'contestuale',
    'conseguente',
    'contemporanea',
    'relativa',
    'la',
    'l',
    'contestualmente',
  );
  return (
    isConcept(tokens[at + (adjective ? 2 : 1)], 'CHANGE', 'REMOVE', 'ADD') &&
    tokens[at + (adjective ? 2 : 1)]?.lexeme?.form === 'NOUN'
  );
}

/** "e quello del 1390", "e il peso": a second subject of the same verb. */
function beginsSecondSubject(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'e', 'ed') && !isMark(tokens[at], ',')) return false;
  const next = at + 1;
  if (isWord(tokens[next], 'quello', 'quella', 'quelli', 'quelle')) return true;
  if (isWord(tokens[next], 'a', 'al') && isWord(tokens[next + 2], 'quello', 'quella')) return true;
  const pointed =
    isWord(tokens[next], 'il', 'l', 'del', 'dell') &&
    (tokens[next + 1]?.kind === 'code' || tokens[next + 1]?.kind === 'title');
  return beginsSubject(tokens, next) || beginsLabel(tokens, next) || (pointed && subjectActs(tokens, next));
}

const ACTIONS = ['CHANGE', 'REMOVE', 'ADD', 'MOVE', 'POSTPONE', 'SHIFT', 'REDEFINE', 'NEUTRALISE', 'KEEP'] as const;

/** "…, il Nucleo accoglie": the decision after its premise. */
function beginsBoard(tokens: readonly Token[], at: number): boolean {
  const board = isWord(tokens[at + 1], 'nucleo', 'oiv', 'organismo', 'commissione', 'collegio', 'giunta');
  return isWord(tokens[at], ...ARTICLES, 'questo') && board;
}

/** "e l'eliminazione della fase", "e di rinviare", "e modificato il peso", "non la riduzione": a second action. */
function beginsSecondAction(tokens: readonly Token[], at: number, start: number): boolean {
  if (!isWord(tokens[at], 'e', 'ed') && !isMark(tokens[at], ',')) return false;
  const denied = isConcept(tokens[at + 1], 'NOT');
  const article = at + (denied ? 2 : 1);
  const action = article + (isWord(tokens[article], ...ARTICLES, 'di', 'a', 'ad', 'al', 'alla', 'all') ? 1 : 0);
  const form = isConcept(tokens[action], ...ACTIONS) ? tokens[action]?.lexeme?.form : undefined;
  const before = tokens.slice(Math.max(start, at - LOOK_AHEAD), at);
  const verdict =
    isConcept(tokens[at + 1], 'ACCEPT', 'REJECT') && /^(?:PARTICIPLE|NOUN)$/.test(tokens[at + 1]?.lexeme?.form ?? '');
  if (verdict) return before.some((token) => isConcept(token, 'ACCEPT', 'REJECT'));
  const noun = form === 'NOUN' && action > article;
  const participle = form === 'PARTICIPLE' && isWord(tokens[action + 1], ...ARTICLES);
  if (denied) return noun;
  const hasSubject = before.some((token) => isConcept(token, ...SUBJECTS) || token.value !== null);
  return hasSubject && (noun || participle || (form === 'INFINITIVE' && !isMark(tokens[at], ',')));
}

/** "il termine di conclusione è differito": the words up to the auxiliary are its subject, not a new clause. */
function isSubjectOfPassive(tokens: readonly Token[], at: number, { start }: ClauseState): boolean {
  const from = tokens[start]?.kind === 'mark' ? start + 1 : start;
  const verb = isWord(tokens[at], 'non') ? at + 1 : at;
  if (!isConcept(tokens[verb], 'AUX') || at - start > 12 || !isWord(tokens[from], ...ARTICLES, 'all', 'al', 'alla'))
    return false;
  return tokens
    .slice(from, at)
    .every(
      ({ kind, lexeme }) =>
        kind === 'line' ||
        ((kind === 'word' || kind === 'number') &&
          (lexeme === null || lexeme.form === 'PARTICIPLE' || (lexeme.form === 'NOUN' && lexeme.concept !== 'NOT'))),
    );
}

/** "non più 71 ma 40": both numbers belong to one statement. */
function correctsNumber(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'ma', 'bensi') || tokens[at + 1]?.value == null) return false;
  const before = tokens.slice(Math.max(0, at - 6), at);
  return before.some((token) => isWord(token, 'non')) && before.some((token) => token.kind === 'number');
}

/** "quella di portare a 45 il target dell'indicatore 102 è accolta": what the request is about, before its verdict. */
function isObjectOfRequest(tokens: readonly Token[], at: number, { start }: ClauseState): boolean {
  if (!beginsSubject(tokens, at) || tokens[at - 1]?.kind === 'mark') return false;
  const before = tokens.slice(start, at);
  const asks = before.findIndex((token) => isConcept(token, 'REQUEST') || isWord(token, 'quella', 'quello'));
  const asked = before.slice(asks + 1);
  const opens = asks >= 0 && asks <= 2 && isWord(asked[0], 'di', 'a', 'volta');
  return (
    opens &&
    asked.some(({ lexeme }) => lexeme?.form === 'INFINITIVE') &&
    !asked.some((token) => isConcept(token, 'AUX') || isPredicate(token))
  );
}

/** "considerato … che al 31/07 il dato è 31": the subject of the sentence that the reason holds. */
function isPartOfReason(tokens: readonly Token[], at: number, { start, reason }: ClauseState): boolean {
  if (!reason || !beginsSubject(tokens, at) || tokens[at - 1]?.kind === 'mark') return false;
  const before = tokens.slice(start, at);
  const that = before.findLastIndex((token) => isWord(token, 'che'));
  return that >= 0 && !before.slice(that).some((token) => isConcept(token, 'AUX') || isPredicate(token));
}

/** "ferma restando la data, il numero scende": what is decided, after what stays. */
function followsFirm(tokens: readonly Token[], at: number, { start }: ClauseState): boolean {
  const stays = isWord(tokens[start], 'fermo', 'ferma', 'fermi', 'ferme') && isWord(tokens[start + 1], 'restando');
  return stays && isMark(tokens[at - 1], ',') && isWord(tokens[at], ...ARTICLES, 'si');
}

/** "Indicatore 101: da 80 a 75 - Indicatore 102: da 50 a 48": the next one of a list. */
function beginsListed(tokens: readonly Token[], at: number, { start }: ClauseState): boolean {
  if (!isMark(tokens[at - 1], '-', '–') || !isConcept(tokens[at], 'INDICATOR')) return false;
  const names = tokens.slice(at + 1, at + 4).some(({ kind }) => kind === 'code' || kind === 'title');
  return names && tokens.slice(start, at).some(({ kind }) => kind === 'code' || kind === 'title');
}

/** "peso dell'obiettivo 12 invece di 15, peso dell'indicatore invariato": what stays, beside what changes. */
function staysBelow(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at, at + 6);
  const end = rest.findIndex(({ kind }) => kind === 'mark' || kind === 'stop' || kind === 'number');
  return rest.slice(0, end < 0 ? undefined : end).some((token) => isConcept(token, 'KEEP'));
}

/** "in sostituzione dell'indicatore vigente si adotta …": both belong to one change. */
function isReplacement(tokens: readonly Token[], start: number): boolean {
  return isWord(tokens[start], 'in') && isConcept(tokens[start + 1], 'REDEFINE');
}

/** "si accoglie in quanto il finanziamento è stato ridotto": the verb of a reason that follows the decision. */
function followsReason(tokens: readonly Token[], at: number, { start }: ClauseState): boolean {
  if (tokens[at - 1]?.kind === 'mark') return false;
  for (let index = at - 1; index > start && at - index < LONGEST_REASON && tokens[index]?.kind !== 'mark'; index -= 1)
    if (beginsReason(tokens, index)) return true;
  return false;
}

/** "…, non si ravvisa la necessità", "…, si prende atto", "…, favorevole": what is decided after a reason. */
function beginsVerb(tokens: readonly Token[], at: number): boolean {
  const verb = isWord(tokens[at], 'non') ? at + 1 : at;
  const verdict = isConcept(tokens[at], 'ACCEPT', 'REJECT') && tokens[at]?.lexeme?.form !== 'INFINITIVE';
  const ends = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'stop' || tokens[at + 1]?.kind === 'mark';
  const change = isWord(tokens[at], ...ARTICLES) && isConcept(tokens[at + 1], 'CHANGE', 'REMOVE', 'POSTPONE', 'ADD');
  const granted = change || (isConcept(tokens[at], 'NOT') && isConcept(tokens[at + 1], 'OBSTACLE'));
  return granted || isWord(tokens[verb], 'si') || (verb > at && isConcept(tokens[verb], 'AUX')) || (verdict && ends);
}

/** "preso atto che l'organico è sceso": the verb belongs to the sentence that the reason holds, until a comma. */
function statesReason(tokens: readonly Token[], at: number, { start }: ClauseState): boolean {
  const from = tokens.slice(start, at).findIndex((token) => isWord(token, 'che'));
  return from >= 0 && !isMark(tokens[at - 1], ',', ':', '-', '–', ')');
}

/** Whether a new clause begins at `at`. */
export function breaksAt(tokens: readonly Token[], at: number, state: ClauseState): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (isWord(before, ...SUBORDINATORS) && !isConcept(before, 'CAUSE')) return false;
  if (correctsNumber(tokens, at)) return false;
  if (isConcept(token, 'EXCEPT') || (beginsLink(tokens, at) && !isAdverbOfVerb(tokens, at))) return true;
  if (beginsCondition(tokens, at)) return state.verbSeen || isMark(before, ',');
  if (isSubjectOfPassive(tokens, at, state) || isObjectOfRequest(tokens, at, state)) return false;
  if (isPartOfReason(tokens, at, state)) return false;
  if (followsFirm(tokens, at, state)) return true;
  if (actionAt(tokens, at) !== null && !isConcept(before, 'NOT') && !isWord(before, 'si')) {
    if (isReplacement(tokens, state.start)) return false;
    if (
      isConcept(token, 'AUX') &&
      (followsReason(tokens, at, state) || (state.reason && statesReason(tokens, at, state)))
    )
      return false;
    return !state.subject && !isConcept(before, 'IF', 'AUX') && !(state.condition && !state.verbSeen);
  }
  if (beginsCompanion(tokens, at)) return state.verbSeen;
  if (beginsListed(tokens, at, state)) return true;
  if (isMark(before, ':', ',', '(') && state.verbSeen && beginsForeignSubject(tokens, at)) return true;
  if (state.reason && isMark(before, ',') && (beginsBoard(tokens, at) || beginsVerb(tokens, at))) return true;
  if (isWord(token, 'e', 'ed') || isMark(token, ','))
    return (
      state.verbSeen &&
      ((!state.subject && beginsSecondSubject(tokens, at)) || beginsSecondAction(tokens, at, state.start))
    );
  if (beginsSubject(tokens, at)) {
    const explained =
      isConcept(before, 'CAUSE') || (!isConcept(tokens[at - 2], 'CAUSE') && beginsReason(tokens, at - 2));
    const free = !followsVerb(tokens, at) && !explained;
    return (
      (state.verbSeen || state.reason) &&
      free &&
      (isMark(before, ':', ',', '-') || subjectActs(tokens, at)) &&
      !isWord(before, 'con', 'per')
    );
  }
  if (isMark(before, '(') && isConcept(token, 'WEIGHT')) {
    // "101 da 40 a 36 (peso da 60 a 55)": another number of the same indicator.
    return isConcept(tokens[at + 1], 'KEEP') ? state.verbSeen : isWord(tokens[at + 1], 'da', 'dal');
  }
  if (!isMark(before, ',', ':') || !beginsLabel(tokens, at)) return false;
  if (isMark(before, ',') && staysBelow(tokens, at)) return true;
  // After a premise, a label begins the decision: "le risorse sono ridotte da 50 a 30: target 12".
  return (
    state.reason ||
    isConcept(tokens[state.start], 'EXCEPT') ||
    beginsForeignSubject(tokens, state.start) ||
    (isMark(before, ',') && state.verbSeen)
  );
}

/** Updates the state of the clause with the token at `at`. */
export function updateState(tokens: readonly Token[], at: number, state: ClauseState): void {
  const token = tokens[at];
  if (at === state.start && beginsCondition(tokens, at)) state.condition = true;
  if (at === state.start && beginsReason(tokens, at)) state.reason = true;
  const act = isConcept(token, 'AUX') || isPredicate(token) || (isWord(token, 'si') && actionAt(tokens, at) !== null);
  const verbForm =
    token?.lexeme?.form === 'PARTICIPLE' ||
    token?.lexeme?.form === 'INFINITIVE' ||
    isConcept(token, 'ACCEPT', 'REJECT', 'CHANGE');
  if (act) {
    state.verbSeen = true;
    state.subject = false;
  } else if (verbForm) state.verbSeen = true;
  else if (beginsSubject(tokens, at) && !followsVerb(tokens, at)) state.subject = subjectActs(tokens, at);
}

export function isHardBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'stop') return !dividesStages(tokens, at);
  if (token?.kind !== 'line') return false;
  const next = at + 1;
  return (
    isMark(tokens[next], '-', '–', '*') ||
    isMark(tokens[at - 1], ':') ||
    beginsSubject(tokens, next) ||
    beginsLabel(tokens, next) ||
    actionAt(tokens, next) !== null ||
    beginsLink(tokens, next) ||
    isConcept(tokens[next], 'ACCEPT', 'REJECT', 'NOT')
  );
}
