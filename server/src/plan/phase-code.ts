import { createHash } from 'node:crypto';
import { foldedText, wordsKey } from './natural-key.js';

/** A phase within its plan: its objective, and the normalised title. */
export interface PhaseKey {
  /** Code of the objective. */
  readonly objective: string;
  readonly key: string;
}

const LONGEST_KEY = 120;
/** "Fase 3:", "2)", "n. 4 -" before a title: a position, not a part of the name. */
const POSITION = /^(?:fase\s*)?(?:n\.?\s*)?\d{1,2}\s*[.):\-–]\s*(?=\p{L})/u;

/** The key of a phase within its objective: its title without position, case, accents and punctuation. Null for a text
 *  without a letter or digit. */
export function phaseKey(title: string): string | null {
  const folded = foldedText(title).replace(POSITION, '');
  if (!/[\p{L}\p{N}]/u.test(folded)) return null;
  const key = wordsKey(folded);
  if (key.length <= LONGEST_KEY) return key;
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 12);
  return `${key.slice(0, LONGEST_KEY)}-${digest}`;
}

/** The code of a phase in statements: objective and key. Null where the title gives no key. */
export function phaseCode(objective: string, title: string): string | null {
  const key = phaseKey(title);
  return key === null ? null : phaseCodeOf({ objective, key });
}

export function phaseCodeOf({ objective, key }: PhaseKey): string {
  return `${objective}/${key}`;
}

/** A key contains no slash, whereas the code of an objective may. */
export function phaseKeyOf(code: string): PhaseKey {
  const at = code.lastIndexOf('/');
  return { objective: code.slice(0, at), key: code.slice(at + 1) };
}
