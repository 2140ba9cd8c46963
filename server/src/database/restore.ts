import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { BackupCount } from './backup.js';
import { BackupError, checkSeal, parsedLines } from './backup-file.js';
import { type DatabaseValue, storedValues } from './backup-line.js';
import type { Database } from './open-database.js';
import type { TableShape } from './table-shapes.js';

export interface RestoreCount extends BackupCount {
  /** The number of API tokens that were valid at the time of the backup, and are revoked. */
  readonly revokedTokens: number;
}

/** Parameters of one statement; both databases allow more. */
const PARAMETERS = 20_000;

const LINE = z.union([
  z.strictObject({ table: z.string(), columns: z.array(z.string()) }),
  z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
]);

/**
 * Restores a backup into an empty database, in one transaction: everything, or nothing. The file's seal is verified
 * first. All API tokens are revoked, because the backup does not contain later revocations. Throws a BackupError for an
 * incomplete file, another version, or a database that is not empty.
 */
export async function restoreBackup(database: Database, path: string, now: Date): Promise<RestoreCount> {
  await checkSeal(path);
  return await database.raw.transaction().execute(async (transaction) => {
    await checkEmpty(transaction, database.tables);
    const writer = new TableWriter(transaction, database.tables);
    for await (const found of parsedLines(path)) {
      const line = LINE.parse(found);
      await (Array.isArray(line) ? writer.add(line) : writer.begin(line));
    }
    await writer.flush();
    return {
      tables: writer.counts,
      rows: Object.values(writer.counts).reduce((sum, count) => sum + count, 0),
      revokedTokens: await revokeTokens(transaction, now),
    };
  });
}

async function revokeTokens(transaction: Kysely<unknown>, now: Date): Promise<number> {
  const instant = now.toISOString();
  const revoked = sql`update api_token set revoked_at = ${instant} where revoked_at is null and expires_at > ${instant}`;
  return Number((await revoked.execute(transaction)).numAffectedRows ?? 0n);
}

async function checkEmpty(transaction: Kysely<unknown>, shapes: readonly TableShape[]): Promise<void> {
  for (const { name } of shapes) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(transaction);
    if (rows.length === 0) continue;
    throw new BackupError(
      'La base dati contiene già dei dati: un backup si ripristina in una base dati vuota. Indicarne una nuova con DATABASE_URL.',
    );
  }
}

/** Writes the rows of one table after the other, many in a statement. */
class TableWriter {
  readonly counts: Record<string, number> = {};
  #shape: TableShape | null = null;
  #rows: DatabaseValue[][] = [];

  constructor(
    private readonly transaction: Kysely<unknown>,
    private readonly shapes: readonly TableShape[],
  ) {}

  async begin({ table, columns }: { readonly table: string; readonly columns: readonly string[] }): Promise<void> {
    await this.flush();
    const shape = this.shapes.find(({ name }) => name === table);
    if (!shape || shape.columns.map(({ name }) => name).join() !== columns.join()) {
      throw new BackupError(
        `Il backup è di un'altra versione di Traguardo (tabella «${table}»): ripristinarlo con quella, poi aggiornare.`,
      );
    }
    this.#shape = shape;
    if (!shape.expires) this.counts[table] = 0;
  }

  async add(values: readonly (string | number | boolean | null)[]): Promise<void> {
    if (this.#shape === null) throw new BackupError('Il backup comincia con una riga senza tabella: non è leggibile.');
    // Skipped even if the file has such rows: an old session or link must not give access.
    if (this.#shape.expires) return;
    this.#rows.push(storedValues(this.#shape, values));
    if ((this.#rows.length + 1) * this.#shape.columns.length > PARAMETERS) await this.flush();
  }

  async flush(): Promise<void> {
    const shape = this.#shape;
    if (shape === null || this.#rows.length === 0) return;
    const columns = sql.join(shape.columns.map(({ name }) => sql.ref(name)));
    const rows = sql.join(this.#rows.map((row) => sql`(${sql.join(row)})`));
    await sql`insert into ${sql.table(shape.name)} (${columns}) values ${rows}`.execute(this.transaction);
    this.counts[shape.name] = (this.counts[shape.name] ?? 0) + this.#rows.length;
    this.#rows = [];
  }
}
