import { isConcept, isWord, type Token } from '../words/token.js';
import { type Act, act } from './clause-act.js';

const SUBJECT = /^motivazion[ei]$|^argomentazion[ei]$|^giustificazion[ei]$/;
const ARTICLES = ['la', 'l', 'le', 'il', 'una', 'un', 'tale', 'detta', 'ogni', 'questa'];
const COPULA = /^(?:e'|viene|vengono|sono|sia|siano|appare|appaiono|risulta|risultano|sembra|sembrano|sarebbe|pare)$/;
const GOOD =
  /^(?:giustificat|motivat|congru|fondat|ragionevol|coerent|opportun|adeguat|sufficient|accettabil|proporzionat|tempestiv|documentat|comprensibil|plausibil|valid|pertinent|legittim|sostenibil|convincent|meritevol)/;
const BAD =
  /^(?:eccessiv|tardiv|generic|priv[oaie]$|carent|prematur|contraddittori|penalizzant|elusiv|strumental|irrealistic)/;
/** What turns a good quality into a bad one: ingiustificata, immotivata, irragionevole, sproporzionata. */
const DENYING = /^(?:in|im|ir|il|s|non)/;
const REACH = 8;

/** Index of the request, its reasons or the change it asks for, as the subject of a sentence; -1 = none. */
function subjectIndex(tokens: readonly Token[]): number {
  return tokens.findIndex((token, at) => {
    const noun = isConcept(token, 'CHANGE', 'RELATIVE_CHANGE') && token.lexeme?.form === 'NOUN';
    const named = noun || isConcept(token, 'REQUEST') || (token.kind === 'word' && SUBJECT.test(token.text));
    return named && (at === 0 || isWord(tokens[at - 1], ...ARTICLES));
  });
}

function quality(word: string): 'good' | 'bad' | null {
  if (BAD.test(word)) return 'bad';
  if (GOOD.test(word)) return 'good';
  const denied = DENYING.exec(word)?.[0];
  return denied !== undefined && GOOD.test(word.slice(denied.length)) ? 'bad' : null;
}

/** What the board thinks of the request or of the change it asks for: "la riduzione appare eccessiva" refuses, "è
 *  congrua" grants, and an opinion in other words leaves it open. */
export function opinion(tokens: readonly Token[]): Act | null {
  const subject = subjectIndex(tokens);
  if (subject < 0) return null;
  const judged = isWord(tokens[0], 'ritenuta', 'ritenuto', 'giudicata', 'giudicato')
    ? quality(tokens[1]?.text ?? '')
    : null;
  if (judged === 'bad') return act('REJECT', 1);
  const copula = tokens.findIndex((token, at) => at > subject && token.kind === 'word' && COPULA.test(token.text));
  if (copula < 0) return openOpinion(tokens, subject);
  const negated = isWord(tokens[copula - 1], 'non') || isWord(tokens[copula + 1], 'non', 'poco');
  for (let at = copula + 1; at < copula + REACH; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const found = quality(token.text);
    if (found !== null) return act((found === 'good') === negated ? 'REJECT' : 'ACCEPT', at);
  }
  return tokens.slice(copula).some((token) => token.lexeme !== null && token.lexeme.concept !== 'AUX') || negated
    ? null
    : act('UNSURE', copula);
}

/** "una riduzione a 20 vanificherebbe l'obiettivo": what would follow from the change is no decision on it. */
function openOpinion(tokens: readonly Token[], subject: number): Act | null {
  const at = tokens.findIndex(
    (token, index) => index > subject && token.kind === 'word' && /rebbe(?:ro)?$/.test(token.text),
  );
  return at < 0 ? null : act('UNSURE', at);
}
