import { isConcept, isWord, type Token } from '../words/token.js';
import { type Act, act } from './clause-act.js';

const GROUNDS =
  /^(?:presuppost[oi]|condizion[ei]|ragion[ei]|motiv[oi]|motivazion[ei]|necessita|esigenz[ae]|opportunita|circostanz[ae]|spazi[o]?|margin[ei]|estremi|element[oi]|giustificazion[ei])$/;
const REACH = 7;

/** Whether the ground is one against the change ("motivi ostativi", "motivi per non accogliere"), so that two negations cancel. */
function speaksAgainst(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 5)
    .some((token) => isConcept(token, 'OBSTACLE', 'NOT', 'REJECT', 'KEEP') || isWord(token, 'contrari', 'contrarie'));
}

/** "non vi sono i presupposti per ridurre il target", "non si ravvisa la necessità di modificarlo". */
export function deniedGrounds(tokens: readonly Token[]): Act | null {
  const denied = tokens.findIndex((token) => isConcept(token, 'NOT'));
  if (denied < 0) return null;
  for (let at = denied + 1; at < Math.min(tokens.length, denied + REACH); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !GROUNDS.test(token.text)) continue;
    const purpose = isWord(tokens[at + 1], 'per', 'di', 'del', 'della', 'a', 'alla', 'che', 'tali', 'oggettive');
    return purpose && !speaksAgainst(tokens, at) ? act('REJECT', at) : null;
  }
  return null;
}

/** "non si procede", "non si dà seguito": nothing is done about the request. */
export function inaction(tokens: readonly Token[]): Act | null {
  const at = tokens.findIndex((token) => isWord(token, 'non'));
  const verb = isWord(tokens[at + 1], 'si', 'dover', 'poter') ? tokens[at + 2] : tokens[at + 1];
  const nothing = isWord(verb, 'procede', 'provvede', 'procedersi', 'esamina') && tokens.length - at < 5;
  const given =
    /^da(?:re)?$/.test(verb?.text ?? '') &&
    tokens.slice(at, at + 6).some((token) => isWord(token, 'seguito', 'luogo', 'corso'));
  return at >= 0 && (nothing || given) ? act('REJECT', at) : null;
}

/** "richiesta pervenuta oltre i termini", "fuori termine": a request that comes too late. */
export function lateness(tokens: readonly Token[]): Act | null {
  const at = tokens.findIndex(
    (token, index) =>
      (isWord(token, 'oltre', 'fuori', 'scaduti', 'scaduto') &&
        tokens.slice(index + 1, index + 3).some((word) => isWord(word, 'termine', 'termini'))) ||
      (isWord(token, 'tardivamente', 'tardiva', 'tardivo') && index < 3),
  );
  if (at < 0) return null;
  const about = tokens
    .slice(0, at)
    .every((token) => token.value === null && (token.kind !== 'word' || !isConcept(token, 'TARGET', 'PHASE')));
  const request = tokens
    .slice(0, at)
    .some((token) => isConcept(token, 'REQUEST') || (isConcept(token, 'CHANGE') && token.lexeme?.form === 'NOUN'));
  return at === 0 || request || (about && at < 3) ? act('REJECT', at) : null;
}

/** "superata dalla variazione precedente", "istanza assorbita": the request has become pointless. */
export function pointlessness(tokens: readonly Token[]): Act | null {
  const at = tokens.findIndex(
    (token) => token.kind === 'word' && /^(?:superat|assorbit|archiviat)[ao]$/.test(token.text),
  );
  const opens = tokens
    .slice(0, Math.max(0, at))
    .every((token) => isConcept(token, 'REQUEST', 'AUX') || (token.kind === 'word' && token.text.length <= 3));
  return at >= 0 && opens ? act('ALREADY', at) : null;
}
