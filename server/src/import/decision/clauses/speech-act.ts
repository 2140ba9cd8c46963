import { actionAt, isAction, isPredicate } from '../words/clause-openings.js';
import { MISTAKEN } from '../words/mistakes.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import { type Act, act } from './clause-act.js';
import type { Clause } from './clauses.js';
import { deferral } from './deferral.js';
import { deniedGrounds, inaction, lateness, pointlessness } from './grounds.js';
import { opinion } from './opinion.js';
import { withoutReason } from './without-reason.js';

const EXCEPTED = [
  'TARGET',
  'WEIGHT',
  'PHASE',
  'INDICATOR',
  'FORMULA',
  'REQUEST',
  'CHANGE',
  'POSTPONE',
  'REMOVE',
] as const;
/** What a participle alone may decide: "Rinvio concesso", "Target accolto, peso respinto". */
const DECIDED = ['POSTPONE', 'SHIFT', 'REMOVE', 'NEUTRALISE', 'TARGET', 'WEIGHT'] as const;
const WORTHY = /^(?:giustificat|fondat|motivat|sufficient|idone|adeguat|convincent|esaustiv|comprovat)/;
const OBJECTS = ['TARGET', 'WEIGHT', 'PHASE', 'INDICATOR', 'FORMULA', 'REQUEST'] as const;

/** The part of a clause that decides: up to its reason, and up to the new wording of an indicator. */
export function decisivePart(clause: Clause): readonly Token[] {
  if (clause.reason) return [];
  const tokens = withoutReason(clause.tokens);
  for (let at = 1; at < tokens.length; at += 1) {
    const wording =
      (isWord(tokens[at - 1], 'come') && isWord(tokens[at], 'segue')) || isWord(tokens[at], 'seguente', 'seguenti');
    if (wording) return tokens.slice(0, at + 1);
  }
  return tokens;
}

function isPartly(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      isConcept(token, 'PARTLY') ||
      (isWord(token, 'meta') && isWord(tokens[at - 1], 'per', 'a')) ||
      (isWord(token, 'in') && isWord(tokens[at + 1], 'parte')) ||
      (isWord(token, 'sola', 'solo', 'sole', 'soli') &&
        isWord(tokens[at - 1], 'il', 'la', 'al', 'alla', 'alle', 'del', 'della', 'le')) ||
      (isWord(token, 'solo', 'soltanto', 'solamente', 'esclusivamente', 'unicamente') &&
        !isConcept(tokens[at - 1], 'NOT') &&
        isWord(tokens[at + 1], 'per', 'la', 'il', 'l', 'con', 'relativamente', 'quanto', 'in', 'alla', 'alle')),
  );
}

/** "non … nulla" denies once; "non si può che accogliere" and "non solo" are no negations. */
function negates(tokens: readonly Token[], at: number): boolean {
  const absent = isWord(tokens[at], 'assenza', 'mancanza') && isWord(tokens[at - 1], 'in');
  if (!absent && !isConcept(tokens[at], 'NOT')) return false;
  if (isWord(tokens[at + 1], 'solo', 'appena')) return false;
  if (!isWord(tokens[at], 'non')) return !tokens.slice(Math.max(0, at - 6), at).some((token) => isWord(token, 'non'));
  return !tokens.slice(at, at + 5).some((token, after, near) => {
    const verb = isWord(near[after + 1], 'essere') ? tokens[at + after + 2] : near[after + 1];
    return isWord(token, 'che') && isAction(verb) && (verb?.lexeme?.form === 'INFINITIVE' || verb !== near[after + 1]);
  });
}

/** "è già stata accolta con il primo provvedimento": an earlier act decided it. */
function wasDecidedBefore(tokens: readonly Token[], at: number): boolean {
  const past = tokens[at]?.lexeme?.form === 'PARTICIPLE';
  return past && tokens.slice(Math.max(0, at - 4), at).some((token) => isWord(token, 'gia'));
}

/** "il target è già stato ridotto da 50 a 30", "si ricorda che è stato ridotto": a change of an earlier act. */
function earlierChange(tokens: readonly Token[]): Act | null {
  const at = tokens.findIndex(
    (token, index) =>
      isConcept(token, 'CHANGE', 'RELATIVE_CHANGE', 'REDEFINE') &&
      isWord(tokens[index - 1], 'stato', 'stata', 'stati', 'state'),
  );
  if (tokens.some((token) => token.kind === 'word' && MISTAKEN.test(token.text))) return null;
  const recalls = tokens
    .slice(0, at)
    .some((token) => token.kind === 'word' && /^(?:gia|era|erano|ricord\w*|ramment\w*)$/.test(token.text));
  return at >= 0 && recalls ? act('ALREADY', at) : null;
}

/** Acceptance or refusal with its negations: "non si rilevano motivi ostativi all'accoglimento" negates twice. */
function verdict(tokens: readonly Token[]): Act | null {
  let negations = 0;
  let obstacle = -1;
  for (const [at, token] of tokens.entries()) {
    if (negates(tokens, at)) negations += 1;
    if (isConcept(token, 'OBSTACLE')) {
      negations += 1;
      obstacle = at;
    }
    if (isWord(token, 'positivo', 'negativo') && isOpinion(tokens, at)) {
      const refused = negations + (isWord(token, 'negativo') ? 1 : 0);
      return { act: refused % 2 === 0 ? 'ACCEPT' : 'REJECT', partly: false, at };
    }
    if (!isConcept(token, 'ACCEPT', 'REJECT') || isAttribute(tokens, at) || isWord(tokens[at - 1], 'caso', 'al'))
      continue;
    if (wasDecidedBefore(tokens, at)) return act('ALREADY', at);
    const refused = negations + (isConcept(token, 'REJECT') ? 1 : 0);
    return { act: refused % 2 === 0 ? 'ACCEPT' : 'REJECT', partly: false, at };
  }
  return obstacle < 0 ? null : { act: negations % 2 === 0 ? 'ACCEPT' : 'REJECT', partly: false, at: obstacle };
}

/** "parere negativo", "esito positivo", "Negativo: …": the word gives the board's opinion. */
function isOpinion(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return tokens.length === 1 || tokens[1]?.kind === 'mark';
  return (
    isWord(tokens[at - 1], 'parere', 'avviso', 'giudizio') ||
    isWord(tokens[at - 2], 'parere') ||
    (isWord(tokens[0], 'esito') && at < 3)
  );
}

/** "si mantengono target e peso approvati": what was approved before, not what is decided. */
function keepsApproved(tokens: readonly Token[], at: number): boolean {
  const keeps = tokens.slice(0, at).some((token) => isConcept(token, 'KEEP') && token.lexeme?.form === 'FINITE');
  return keeps && !isConcept(tokens[at - 1], 'AUX') && !isWord(tokens[at - 1], 'e', 'ed', 'si');
}

/** A participle inside a noun phrase ("delle istanze accolte") is an attribute and decides nothing. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lexeme?.form !== 'PARTICIPLE') return false;
  if (isWord(tokens[at - 1], 'quanto')) return true;
  const before = tokens.slice(Math.max(0, at - 5), at);
  if (at === tokens.length - 1 && (isMark(tokens[at - 1], ':', ',', '-', '–') || isConcept(tokens[0], 'REQUEST')))
    return false;
  if (keepsApproved(tokens, at)) return true;
  const helped = before.some((word) => isConcept(word, 'AUX', 'NOT') || isWord(word, 'si', 'ha', 'hanno', 'abbia'));
  const leading = before.every(
    (word) =>
      isConcept(word, 'REQUEST', 'PARTLY', 'OBSTACLE', ...DECIDED) ||
      (isConcept(word, 'CHANGE', 'ADD', 'REDEFINE') && word.lexeme?.form === 'NOUN') ||
      isWord(word, 'la', 'le', 'l', 'in', 'parte', 'variazione') ||
      isMark(word, ':'),
  );
  return !helped && !leading && !before.some((word) => isConcept(word, 'REQUEST'));
}

/** "si conferma il target", "non si modifica il peso": the requested change is not made. */
function refusalToChange(tokens: readonly Token[]): Act | null {
  const keep = tokens.findIndex((token, at) => isConcept(token, 'KEEP') && !isWord(tokens[at + 1], 'che'));
  const change = tokens.findIndex((token) =>
    isConcept(
      token,
      'CHANGE',
      'REDEFINE',
      'REMOVE',
      'ADD',
      'MOVE',
      'POSTPONE',
      'SHIFT',
      'NEUTRALISE',
      'RELATIVE_CHANGE',
    ),
  );
  const negation = tokens.findIndex(
    (token, at) =>
      isConcept(token, 'NOT') &&
      !isWord(token, 'senza', 'nulla') &&
      !isWord(tokens[at - 1], 'precedentemente', 'inizialmente', 'finora'),
  );
  const parted = tokens.slice(Math.max(0, negation), Math.max(0, keep)).some((token) => isMark(token, ':'));
  if (keep >= 0 && (change < 0 || keep < change) && (negation < 0 || parted)) return act('KEEP', keep);
  const bound = change > negation && change - negation < 7;
  const apart = tokens.slice(Math.max(0, negation), Math.max(0, change)).some((token) => isMark(token, ','));
  return negation >= 0 && bound && !apart ? act('KEEP', change) : null;
}

/** "la richiesta è tardiva e non può essere presa in considerazione", "la riduzione non è giustificata". */
function dismissal(tokens: readonly Token[]): Act | null {
  const subject = tokens
    .slice(0, 4)
    .some((token) => isConcept(token, 'REQUEST') || (isConcept(token, 'CHANGE') && token.lexeme?.form === 'NOUN'));
  const at = tokens.findIndex(
    (token, index) =>
      isConcept(token, 'NOT') &&
      (isConcept(tokens[index + 1], 'AUX') || isWord(tokens[index + 1], 'risulta', 'appare', 'risultano', 'appaiono')),
  );
  return subject && at >= 0 ? act('REJECT', at) : null;
}

/** "non ritiene giustificata la variazione", "non si reputa fondata la richiesta". */
function disapproval(tokens: readonly Token[]): Act | null {
  const at = tokens.findIndex((token) => isConcept(token, 'NOT'));
  const near = at < 0 ? [] : tokens.slice(at + 1, at + 7);
  const judges = near.some(
    (token) => token.kind === 'word' && /^(?:riten|ritien|reput|consider|giudic|pare)/.test(token.text),
  );
  const fails = near.some((token) => token.kind === 'word' && WORTHY.test(token.text));
  return judges && fails ? act('REJECT', at) : null;
}

function withdrawal(tokens: readonly Token[]): Act | null {
  const at = tokens.findIndex((token) => isConcept(token, 'WITHDRAW'));
  return at >= 0 && tokens.some((token) => isConcept(token, 'REQUEST')) ? act('WITHDRAW', at) : null;
}

function upToMark(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => isMark(token, ',', ':'));
  return at < 0 ? tokens : tokens.slice(0, at);
}

/** "qualora il finanziamento non fosse concesso, il target è ridotto": what is conditional, without its condition. */
function afterCondition(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, index) => isMark(token, ',') || (isWord(token, 'si') && actionAt(tokens, index) !== null),
  );
  return at < 0 ? [] : tokens.slice(at);
}

/** The act of the board in a clause: acceptance, refusal, deferral or confirmation of the plan. */
export function speechAct(clause: Clause): Act {
  const tokens = clause.condition ? afterCondition(clause.tokens) : decisivePart(clause);
  const refusedPart =
    clause.exception ||
    (isConcept(tokens[0], 'NOT') &&
      isWord(tokens[1], 'quello', 'quella', 'quelle', 'quelli', 'anche', 'la', 'il', 'l', 'le', 'per'));
  const found =
    withdrawal(tokens) ??
    earlierChange(tokens) ??
    verdict(tokens) ??
    deferral(tokens) ??
    lateness(tokens) ??
    opinion(tokens) ??
    deniedGrounds(tokens) ??
    refusalToChange(tokens) ??
    dismissal(tokens) ??
    disapproval(tokens) ??
    inaction(tokens) ??
    pointlessness(tokens);
  // "salvo diversa indicazione" is a condition, and excepts no part of the request.
  const excepted = upToMark(tokens);
  const excepts = !clause.exception || excepted.some((token) => isConcept(token, ...EXCEPTED) || token.kind === 'code');
  if (found === null)
    return { act: refusedPart && excepts && tokens.length > 0 ? 'REJECT' : null, partly: isPartly(tokens), at: -1 };
  const denied = (clause.exception && found.act === 'ACCEPT') || (refusedPart && found.act === 'KEEP');
  const object = denied ? 'REJECT' : found.act;
  return { ...found, act: object, partly: isPartly(tokens) };
}

/** Whether a clause has a verb that decides or changes: such a clause must have an effect or be reported as unclear. */
export function acts(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => isPredicate(token) || (actionAt(tokens, at)?.finite ?? false));
}

export function namesObject(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isConcept(token, ...OBJECTS) || token.kind === 'title' || token.kind === 'code');
}
