import type { Queries } from '../../database/open-database.js';
import { auditVerification } from './audit-verification.js';

/** How long a result is reused, in milliseconds: a verification reads the whole log. */
const REUSE_MS = 60_000;

/** Verifies audit logs at most once a minute, however many clients ask. */
export class AuditChecks {
  readonly #known = new Map<string, { readonly since: number; readonly intact: Promise<boolean> }>();

  /** `places` are slugs; null = every log of the install. */
  intact(queries: Queries, places: readonly string[] | null, now: Date): Promise<boolean> {
    const since = now.getTime();
    for (const [key, known] of this.#known) if (since - known.since >= REUSE_MS) this.#known.delete(key);
    const key = JSON.stringify(places?.toSorted() ?? null);
    const intact = this.#known.get(key)?.intact ?? this.#followed(key, queries, places);
    if (!this.#known.has(key)) this.#known.set(key, { since, intact });
    return intact;
  }

  async #followed(key: string, queries: Queries, places: readonly string[] | null): Promise<boolean> {
    try {
      return (await auditVerification(queries, [], places)).flaws.length === 0;
    } catch (error) {
      this.#known.delete(key);
      throw error;
    }
  }
}
