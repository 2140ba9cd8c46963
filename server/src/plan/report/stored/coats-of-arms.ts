import { createHash } from 'node:crypto';
import type { Queries } from '../../../database/open-database.js';
import type { CoatOfArms } from './coat-of-arms.entity.js';

/** The coat of arms in force; null where none was ever sent. */
export async function coatOfArms(queries: Queries, municipality: string): Promise<CoatOfArms | null> {
  const found = await queries
    .selectFrom('CoatOfArms')
    .where('municipality', '=', municipality)
    .orderBy('version', 'desc')
    .selectAll()
    .executeTakeFirst();
  return found ?? null;
}

/** Adds a version of the coat of arms; null = it is the one in force. */
export async function addCoatOfArms(
  queries: Queries,
  row: Pick<CoatOfArms, 'municipality' | 'bytes' | 'recordedAt' | 'recordedBy'>,
): Promise<{ readonly before: string | null; readonly sha256: string; readonly version: number } | null> {
  const before = await coatOfArms(queries, row.municipality);
  const sha256 = createHash('sha256').update(row.bytes).digest('hex');
  if (before?.sha256 === sha256) return null;
  const version = (before?.version ?? 0) + 1;
  await queries
    .insertInto('CoatOfArms')
    .values({ ...row, sha256, version })
    .execute();
  return { before: before?.sha256 ?? null, sha256, version };
}
