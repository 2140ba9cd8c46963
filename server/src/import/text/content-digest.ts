import { createHash } from 'node:crypto';
import type { PlanDraft } from '../draft/plan-draft.js';

/** Fields left out of the digest: the place of a row in the file and its printed text are not its content. */
const POSITIONS: ReadonlySet<string> = new Set(['line', 'text', 'corrections']);

/** SHA-256 of the bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The digest of the content that was read: equal for the same act in another encoding, column order or layout. */
export function contentDigest(draft: PlanDraft): string {
  const json = JSON.stringify(draft, (key, value: unknown) => (POSITIONS.has(key) ? undefined : value));
  return createHash('sha256').update(json).digest('hex');
}
