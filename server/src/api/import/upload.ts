import type { Actor } from '../../account/actor.js';

/** What comes with a file. */
export interface Upload {
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** Null = as the document's headings say. */
  readonly kind: 'ACT' | 'READINGS' | null;
  /** Slug; null = the only one of the person who uploads. */
  readonly municipality: string | null;
  /** Null = the latest. */
  readonly year: number | null;
  /** Whether a whole plan is loaded, and not only shown. */
  readonly load: boolean;
}

/** The municipality that a person uploads for: the one in the form, else the only one; null = neither says it. */
export function uploadMunicipality({ grants }: Actor, { municipality }: Upload): string | null {
  const own = [...new Set(grants.filter(({ role }) => role === 'SEGRETERIA').map((grant) => grant.municipality))];
  const found = municipality ?? (own.length === 1 ? own[0] : undefined);
  return found === undefined || found === '*' ? null : found;
}
