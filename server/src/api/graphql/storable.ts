import { DomainError } from '../../plan/domain-error.js';

/** Refuses arguments with a NUL in a text: PostgreSQL has no such text, and no person types one. */
export function checkStorable(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) {
      throw new DomainError(
        'INVALID_INPUT',
        'Un testo contiene un carattere nullo, che non si può salvare: toglierlo.',
      );
    }
  } else if (Array.isArray(value)) {
    for (const item of value) checkStorable(item);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) checkStorable(item);
  }
}
