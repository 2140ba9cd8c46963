import { DomainError } from '../../plan/domain-error.js';
import { typedText } from '../../reading/draft-texts.js';

const LONGEST = 4000;

/** A text that has to be given, without blanks around it; `what` names it with its article ("il motivo"). INVALID_INPUT
 *  where there is none, or it is too long. */
export function requiredText(text: string, what: string): string {
  const kept = typedText(text)?.trim() ?? null;
  if (kept === null) throw new DomainError('INVALID_INPUT', `Indicare ${what}: il testo è vuoto.`);
  if (kept.length > LONGEST) {
    throw new DomainError('INVALID_INPUT', `Accorciare ${what}: il testo supera ${LONGEST} caratteri.`);
  }
  return kept;
}
