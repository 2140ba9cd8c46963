import { z } from 'zod';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PendingImport } from '../../plan/stored/document/pending-import.entity.js';
import type { ImportReport } from '../act/import-report.js';
import { type ImportEdits, storedEdits } from '../preview/import-edits.js';

/** An uploaded document that waits to be confirmed. */
export interface PendingDocument {
  readonly id: string;
  /** Slug. */
  readonly municipality: string;
  readonly kind: 'ACT' | 'READINGS';
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** Year of the plan that actual values belong to. */
  readonly year: number | null;
  /** The readings that its values supersede, when it was uploaded or corrected (`seenReadings`); null for an act. */
  readonly seen: string | null;
  readonly edits: ImportEdits;
  /** The edits as stored: a request that changes them names the ones it was based on. */
  readonly storedEdits: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  /** The plan of an act by its report; null where the report has none, and for actual values. */
  readonly plan: ImportReport['plan'];
}

const options = z.object({ year: z.number().nullable(), seen: z.string().nullable().default(null) });
const kinds = z.enum(['ACT', 'READINGS']);
const plan = z.object({
  municipality: z.string(),
  slug: z.string(),
  year: z.number(),
  period: z.string().nullable(),
  act: z.number(),
});
/** The plan in the report of actual values has other fields. */
const reported = z.object({ plan: plan.nullable().catch(null) });

/** A pending document without its bytes. */
export type PendingHead = Omit<PendingDocument, 'bytes'>;

/** A pending document; null where there is none, or it has expired. */
export async function pendingDocument(queries: Queries, id: string, now: Date): Promise<PendingDocument | null> {
  const row = await pendingRows(queries, now).where('id', '=', id).select('bytes').executeTakeFirst();
  return row ? { ...headOf(row), bytes: row.bytes } : null;
}

/** Like `pendingDocument`, or NOT_FOUND. */
export async function requiredPendingDocument(queries: Queries, id: string, now: Date): Promise<PendingDocument> {
  const found = await pendingDocument(queries, id, now);
  if (found) return found;
  throw importNotWaiting();
}

export function importNotWaiting(): DomainError {
  return new DomainError(
    'NOT_FOUND',
    'Questa importazione non è più in attesa: è già stata confermata, scartata, oppure è scaduta. Caricare di nuovo il documento.',
  );
}

/** Like `pendingDocument`, without the bytes. */
export async function pendingHead(queries: Queries, id: string, now: Date): Promise<PendingHead | null> {
  const row = await pendingRows(queries, now).where('id', '=', id).executeTakeFirst();
  return row ? headOf(row) : null;
}

/** The pending documents of a municipality, newest first, without their bytes. */
export async function pendingHeads(queries: Queries, municipality: string, now: Date): Promise<PendingHead[]> {
  const rows = await pendingRows(queries, now)
    .where('municipality', '=', municipality)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(headOf);
}

function pendingRows(queries: Queries, now: Date) {
  return queries
    .selectFrom('PendingImport')
    .select(['municipality', 'id', 'kind', 'filename', 'options', 'edits', 'report'])
    .select(['createdAt', 'createdBy', 'expiresAt'])
    .where('expiresAt', '>', now.toISOString());
}

function headOf({ kind, options: json, edits, report, ...row }: Omit<PendingImport, 'bytes' | 'places'>): PendingHead {
  return {
    ...row,
    ...options.parse(JSON.parse(json)),
    ...reported.parse(JSON.parse(report)),
    kind: kinds.parse(kind),
    edits: storedEdits(edits),
    storedEdits: edits,
  };
}
