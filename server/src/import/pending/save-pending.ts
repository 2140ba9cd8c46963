import { randomBytes } from 'node:crypto';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { ImportEdits } from '../preview/import-edits.js';

/** How long an uploaded document waits to be confirmed, in milliseconds. */
export const PENDING_LIFE = 14 * 24 * 60 * 60 * 1000;

/** Limit of pending documents per municipality: each one is stored whole, and read again on every view. */
export const MAX_PENDING = 20;

export interface UploadedDocument {
  /** Slug. */
  readonly municipality: string;
  readonly kind: 'ACT' | 'READINGS';
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** Where its lines stand on its pages; null where it has none. */
  readonly places: string | null;
  /** The plan that actual values belong to; null for an act, whose document names its plan. */
  readonly year: number | null;
  /** The readings that its values would supersede (`seenReadings`); null for an act. */
  readonly seen: string | null;
  readonly report: object;
  readonly edits: ImportEdits;
  readonly createdBy: string;
}

/** Stores an uploaded document until it is confirmed, and deletes the expired ones. CONFLICT where the municipality has
 *  too many pending documents. */
export async function savePending(
  queries: Queries,
  { year, seen, report, edits, ...document }: UploadedDocument,
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
      edits: JSON.stringify(edits),
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
  if (Number(waiting) < MAX_PENDING) return;
  throw new DomainError(
    'CONFLICT',
    `L’ente ha già ${MAX_PENDING} anteprime da confermare: in Importazione confermarne una o scartarla («Elimina l’anteprima»), poi caricare di nuovo il documento.`,
  );
}

/** The columns of a pending document besides its bytes. */
export function pendingOptions({ year, seen }: Pick<UploadedDocument, 'year' | 'seen'>): string {
  return JSON.stringify({ year, seen });
}
