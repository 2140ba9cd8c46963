import { DomainError } from '../plan/domain-error.js';
import { typedText } from '../reading/typed-text.js';

const LONGEST = 4000;

/** A text that has to be given, without blanks around it; INVALID_INPUT where there is none, or it is too long. */
export function requiredText(name: string, text: string): string {
  const kept = typedText(text)?.trim() ?? null;
  if (kept === null) throw new DomainError('INVALID_INPUT', `Manca «${name}»: scrivere una o due frasi.`);
  if (kept.length > LONGEST) {
    throw new DomainError('INVALID_INPUT', `«${name}» supera ${LONGEST} caratteri: accorciare il testo.`);
  }
  return kept;
}
