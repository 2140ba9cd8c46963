import { createHash } from 'node:crypto';
import type { PlanView } from '../loading/plan-at-act.js';

/** The entity tag made of the parts. Weak, because an answer may be compressed in several ways. */
export function entityTag(parts: readonly unknown[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
}

/** "cremona-2019-variazione-5": of which plan a file is, and in which situation. */
export function planFileName({ municipality, year, atAct }: PlanView): string {
  const moment = atAct < 0 ? 'situazione-iniziale' : atAct === 0 ? 'piano-originario' : `variazione-${atAct}`;
  return `${municipality}-${year}-${moment}`;
}
