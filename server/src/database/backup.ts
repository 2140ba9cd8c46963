import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { sealedLines } from './backup-file.js';
import { backupValues } from './backup-line.js';
import type { Database } from './open-database.js';
import type { TableShape } from './table-shapes.js';

/** The number of rows, in all and by table. */
export interface BackupCount {
  readonly rows: number;
  readonly tables: Readonly<Record<string, number>>;
}

const BATCH = 1000;
/** Characters that are compressed at a time, and some more. */
const PIECE = 64 * 1024;

/** File permissions for the owner alone: a backup contains addresses of people and digests of passwords. */
const OWNER_ONLY = 0o600;

/**
 * Writes a snapshot of the database to a file while the service runs, without expiring rows (logins, links, pending
 * uploads). The format does not depend on the engine: a backup of SQLite can be restored into PostgreSQL. The file
 * appears only when it is complete.
 */
export async function writeBackup(database: Database, path: string): Promise<BackupCount> {
  const partial = `${path}.parziale`;
  const tables: Record<string, number> = {};
  const lasting = database.tables.filter(({ expires }) => !expires);
  // The rest of an interrupted backup would keep its old permissions.
  await rm(partial, { force: true });
  try {
    await readSnapshot(database, async (connection) => {
      const lines = backupLines(connection, lasting, tables);
      const file = createWriteStream(partial, { flags: 'wx', mode: OWNER_ONLY });
      await pipeline(Readable.from(pieces(sealedLines(lines))), createGzip(), file);
    });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return { tables, rows: Object.values(tables).reduce((sum, count) => sum + count, 0) };
}

/** Lines put together: to compress and write each one takes a turn of the event loop. */
async function* pieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Reads in one transaction that sees no later write and blocks no writer. */
function readSnapshot<T>({ raw }: Database, work: (connection: Kysely<unknown>) => Promise<T>): Promise<T> {
  return raw.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
}

async function* backupLines(
  connection: Kysely<unknown>,
  shapes: readonly TableShape[],
  counts: Record<string, number>,
) {
  for (const shape of shapes) {
    yield JSON.stringify({ table: shape.name, columns: shape.columns.map(({ name }) => name) });
    let count = 0;
    for await (const rows of tableBatches(connection, shape)) {
      for (const row of rows) yield JSON.stringify(backupValues(shape, row));
      count += rows.length;
    }
    counts[shape.name] = count;
  }
}

type Row = Readonly<Record<string, unknown>>;

/** The rows of a table by its primary key, a batch at a time. */
async function* tableBatches(connection: Kysely<unknown>, { name, key }: TableShape): AsyncGenerator<readonly Row[]> {
  const keys = sql.join(key.map((column) => sql.ref(column)));
  for (let last: Row | undefined; ; ) {
    const beyond: Row | undefined = last;
    const after = beyond ? sql`where (${keys}) > (${sql.join(key.map((column) => beyond[column]))})` : sql``;
    const found = sql<Row>`select * from ${sql.table(name)} ${after} order by ${keys} limit ${sql.lit(BATCH)}`;
    const { rows } = await found.execute(connection);
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
    if (rows.length < BATCH) return;
  }
}
