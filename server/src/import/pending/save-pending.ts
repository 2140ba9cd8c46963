import { randomBytes } from 'node:crypto';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { NO_EDITS } from '../preview/import-edits.js';

/** How long an uploaded document waits to be confirmed, in milliseconds. */
export const PENDING_LIFE = 24 * 60 * 60 * 1000;

/** How many documents of a municipality wait at once: each is kept whole, and read anew whenever it is looked at. */
export const MOST_WAITING = 20;

export interface UploadedDocument {
  /** Slug. */
  readonly municipality: string;
  readonly kind: 'ACT' | 'READINGS';
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** The plan that actual values are for; null for an act, which says so itself. */
  readonly year: number | null;
  /** What stands where its values go (`seenReadings`); null for an act. */
  readonly seen: string | null;
  readonly report: object;
  readonly createdBy: string;
}

/** Keeps an uploaded document until it is confirmed, and clears away those whose time is over. CONFLICT where too many
 *  of the municipality wait already. */
export async function savePending(
  queries: Queries,
  { year, seen, report, ...document }: UploadedDocument,
  now: Date,
): Promise<{ readonly id: string; readonly expiresAt: string }> {
  await queries.deleteFrom('PendingImport').where('expiresAt', '<=', now.toISOString()).execute();
  await refuseTooMany(queries, document.municipality);
  const id = `${document.municipality}/${randomBytes(12).toString('base64url')}`;
  const expiresAt = new Date(now.getTime() + PENDING_LIFE).toISOString();
  await queries
    .insertInto('PendingImport')
    .values({
      ...document,
      id,
      options: pendingOptions({ year, seen }),
      edits: JSON.stringify(NO_EDITS),
      report: JSON.stringify(report),
      createdAt: now.toISOString(),
      expiresAt,
    })
    .execute();
  return { id, expiresAt };
}

async function refuseTooMany(queries: Queries, municipality: string): Promise<void> {
  const { waiting } = await queries
    .selectFrom('PendingImport')
    .where('municipality', '=', municipality)
    .select(({ fn }) => fn.countAll<number | string>().as('waiting'))
    .executeTakeFirstOrThrow();
  if (Number(waiting) < MOST_WAITING) return;
  throw new DomainError(
    'CONFLICT',
    `L’ente ha già ${MOST_WAITING} anteprime da confermare: in Importazione confermarne una o scartarla («Elimina l’anteprima»), poi caricare di nuovo il documento.`,
  );
}

/** What is to be known of a waiting document beside its bytes, in the form in which it is stored. */
export function pendingOptions({ year, seen }: Pick<UploadedDocument, 'year' | 'seen'>): string {
  return JSON.stringify({ year, seen });
}
