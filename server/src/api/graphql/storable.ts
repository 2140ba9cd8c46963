import { DomainError } from '../../plan/domain-error.js';
import { isStorable } from '../../plan/storable-text.js';

/** Refuses arguments with a text that no database can hold. */
export function checkStorable(value: unknown): void {
  if (typeof value === 'string') {
    if (!isStorable(value)) {
      throw new DomainError(
        'INVALID_INPUT',
        'Un testo contiene un carattere nullo o la metà di un carattere, che non si può salvare: toglierlo.',
      );
    }
  } else if (Array.isArray(value)) {
    for (const item of value) checkStorable(item);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) checkStorable(item);
  }
}
