import { randomBytes } from 'node:crypto';
import type { PlanKey } from '../../plan/plan-key.js';

/** A new ID of a file: its municipality, its year, and what cannot be guessed. */
export function newEvidenceId({ municipality, year }: PlanKey): string {
  return `${municipality}-${year}-${randomBytes(16).toString('hex')}`;
}

const EVIDENCE_ID = /^([a-z0-9-]+)-(\d{1,4})-[0-9a-f]{32}$/;

/** The plan that the ID of a file begins with; null for any other text. */
export function evidencePlan(id: string): PlanKey | null {
  const [, municipality, year] = EVIDENCE_ID.exec(id) ?? [];
  return municipality === undefined || year === undefined ? null : { municipality, year: Number.parseInt(year, 10) };
}
