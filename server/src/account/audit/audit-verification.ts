import type { Queries } from '../../database/open-database.js';
import { type AuditFacts, CHAIN_START, entryHash } from './audit-chain.js';
import { auditBatches } from './audit-search.js';

/** An entry that a log is known to have contained: its last one at the time of an export. */
export interface AuditAnchor {
  readonly municipality: string;
  readonly number: number;
  readonly hash: string;
}

/** The place where a log is not intact. */
export interface AuditFlaw {
  readonly municipality: string;
  readonly number: number;
  readonly message: string;
}

export interface AuditVerification {
  readonly entries: number;
  readonly flaws: readonly AuditFlaw[];
}

type Link = AuditFacts & { readonly previousHash: string; readonly hash: string };

/** Verifies that the logs are intact from the first entry to the last and still contain the anchors; reports the
 *  first flaw of each log. `places` are the slugs of the logs; null = all. */
export async function auditVerification(
  queries: Queries,
  anchors: readonly AuditAnchor[] = [],
  places: readonly string[] | null = null,
): Promise<AuditVerification> {
  const heads = await queries.selectFrom('AuditHead').orderBy('municipality').selectAll().execute();
  const logs = await queries.selectFrom('AuditEntry').select('municipality').distinct().execute();
  const headOf = new Map(heads.map((head) => [head.municipality, head]));
  const stored = [...headOf.keys(), ...logs.map(({ municipality }) => municipality)];
  const names = new Set(stored.filter((name) => places === null || places.includes(name)));
  const flaws: AuditFlaw[] = [];
  let entries = 0;
  for (const municipality of [...names].sort()) {
    const chain = new ChainVerifier(municipality, anchors);
    const everything = { municipality, text: null, action: null, from: null, to: null };
    for await (const batch of auditBatches(queries, everything)) for (const entry of batch) chain.next(entry);
    const flaw = chain.end(headOf.get(municipality) ?? { number: 0, hash: CHAIN_START });
    if (flaw) flaws.push(flaw);
    entries += chain.length;
  }
  const unknown = anchors.filter(({ municipality }) => !names.has(municipality));
  flaws.push(...unknown.map(({ municipality, number }) => missingAnchor(municipality, number)));
  return { entries, flaws };
}

/** Verifies one log entry by entry and keeps the first flaw. */
export class ChainVerifier {
  length = 0;
  #hash = CHAIN_START;
  #flaw: AuditFlaw | null = null;
  readonly #anchors: Map<number, string>;

  constructor(
    private readonly municipality: string,
    anchors: readonly AuditAnchor[],
  ) {
    const own = anchors.filter((anchor) => anchor.municipality === municipality);
    this.#anchors = new Map(own.map(({ number, hash }) => [number, hash]));
  }

  next(entry: Link): void {
    this.length += 1;
    const anchored = this.#anchors.get(entry.number);
    this.#anchors.delete(entry.number);
    this.#flaw ??= this.flawOf(entry, anchored);
    this.#hash = entry.hash;
  }

  /** The flaw after the last entry: also a last entry that differs from the recorded head, or a missing anchor. */
  end(head: { readonly number: number; readonly hash: string }): AuditFlaw | null {
    if (this.#flaw) return this.#flaw;
    if (head.number !== this.length || head.hash !== this.#hash) {
      return this.flaw(
        this.length,
        'il registro finisce prima, o dopo, di quanto è annotato: mancano operazioni in fondo',
      );
    }
    const [missing] = this.#anchors.keys();
    return missing === undefined ? null : missingAnchor(this.municipality, missing);
  }

  private flawOf(entry: Link, anchored: string | undefined): AuditFlaw | null {
    if (entry.number !== this.length) return this.flaw(this.length, 'manca un’operazione, o ce n’è una di troppo');
    if (entry.previousHash !== this.#hash) return this.flaw(entry.number, 'non segue l’operazione precedente');
    if (entry.hash !== entryHash(entry, this.#hash)) return this.flaw(entry.number, 'è stata modificata');
    if (anchored !== undefined && anchored !== entry.hash) return this.flaw(entry.number, 'non è quella esportata');
    return null;
  }

  private flaw(number: number, message: string): AuditFlaw {
    return { municipality: this.municipality, number, message };
  }
}

function missingAnchor(municipality: string, number: number): AuditFlaw {
  return { municipality, number, message: 'l’operazione esportata non c’è più' };
}
