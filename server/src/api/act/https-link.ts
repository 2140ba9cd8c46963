import { DomainError } from '../../plan/domain-error.js';

/** An address that people will be sent to: https only; null where none is given. */
export function httpsLink(link: string | null): string | null {
  const text = link?.trim() ?? '';
  if (text === '') return null;
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return text;
  throw new DomainError('INVALID_INPUT', `«${text}» non è un indirizzo https: indicarlo per intero, con «https://».`);
}
