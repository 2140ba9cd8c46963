import { DomainError } from '../../plan/domain-error.js';

/** The address of a link on the pages: https only; null where it is empty. */
export function httpsLink(link: string | null): string | null {
  const text = link?.trim() ?? '';
  if (text === '') return null;
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return text;
  throw new DomainError('INVALID_INPUT', `«${text}» non è un indirizzo https: indicarlo per intero, con «https://».`);
}
