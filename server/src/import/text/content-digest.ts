import { createHash } from 'node:crypto';
import type { PlanDraft } from '../draft/plan-draft.js';

/** Where something stands in the file, and how its row was typed, is not what it says. */
const POSITIONS: ReadonlySet<string> = new Set(['line', 'text', 'corrections']);

/** SHA-256 of the bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The digest of what was understood: equal for the same act in another encoding, column order or layout. */
export function contentDigest(draft: PlanDraft): string {
  const json = JSON.stringify(draft, (key, value: unknown) => (POSITIONS.has(key) ? undefined : value));
  return createHash('sha256').update(json).digest('hex');
}
