import { z } from 'zod';
import { DomainError } from '../../plan/domain-error.js';

const EMAIL = z.email().max(254);
const NAME = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u);

/** A typed address, for finding an account. No account has one with a control character, and PostgreSQL refuses a
 *  NUL in a query. */
export function typedAddress(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\p{Cc}/gu, ' ');
}

/** An address as stored, in lower case. Throws a DomainError for an invalid one. */
export function emailAddress(text: string): string {
  const parsed = EMAIL.safeParse(text.trim().toLowerCase());
  if (parsed.success) return parsed.data;
  throw new DomainError(
    'INVALID_INPUT',
    'L’indirizzo di posta elettronica non è valido: scriverlo come nome@comune.it.',
  );
}

/** A person's name as stored. Throws a DomainError for an empty one or one of several lines. */
export function personName(text: string): string {
  const parsed = NAME.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new DomainError(
    'INVALID_INPUT',
    'Il nome non è valido: scrivere nome e cognome su una riga, al massimo 200 caratteri.',
  );
}
