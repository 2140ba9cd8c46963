import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  type TransactionSettings,
} from 'kysely';
import { type DatabaseNames, NamingSqliteCompiler } from './property-names.js';
import type { SqliteFile, SqliteSnapshot } from './sqlite-file.js';

/**
 * SQLite as a server needs it: readers on a connection of their own, which no writer stops; writers one after the
 * other, each of which gives the file back whatever fails.
 */
export function sqliteDialect(file: SqliteFile, names: DatabaseNames): Dialect {
  return {
    createAdapter: () => new QueuedSqliteAdapter(),
    createDriver: () => new QueuedSqliteDriver(file),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new NamingSqliteCompiler(names),
  };
}

/** Kysely would let one statement at a time through, reads included, and wait for ever after a failed begin. */
class QueuedSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class QueuedSqliteDriver implements Driver {
  readonly #file: SqliteFile;
  readonly #idle: QueuedConnection[] = [];

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<QueuedConnection> {
    return this.#idle.pop() ?? new QueuedConnection(this.#file);
  }

  async releaseConnection(connection: QueuedConnection): Promise<void> {
    this.#idle.push(connection);
  }

  async beginTransaction(connection: QueuedConnection, { accessMode }: TransactionSettings): Promise<void> {
    if (accessMode === 'read only') connection.beginSnapshot();
    else await connection.begin();
  }

  commitTransaction(connection: QueuedConnection): Promise<void> {
    return connection.commit();
  }

  rollbackTransaction(connection: QueuedConnection): Promise<void> {
    return connection.rollback();
  }

  async savepoint(connection: QueuedConnection, name: string): Promise<void> {
    connection.run(`savepoint "${name}"`);
  }

  async rollbackToSavepoint(connection: QueuedConnection, name: string): Promise<void> {
    connection.run(`rollback to "${name}"`);
  }

  async releaseSavepoint(connection: QueuedConnection, name: string): Promise<void> {
    connection.run(`release "${name}"`);
  }

  async destroy(): Promise<void> {
    this.#file.close();
  }
}

/** What Kysely takes for a connection: outside of a transaction it reads beside the writers, and queues to write. */
class QueuedConnection implements DatabaseConnection {
  readonly #file: SqliteFile;
  /** Gives the right to write back; null outside of a transaction that writes. */
  #release: (() => void) | null = null;
  /** What is read within a transaction that only reads; null outside of one. */
  #snapshot: SqliteSnapshot | null = null;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  async begin(): Promise<void> {
    const release = await this.#file.turn();
    try {
      await this.#file.retried(() => this.#file.write('begin immediate', []));
      this.#release = release;
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Begins to read the file as it is now, beside all writers. */
  beginSnapshot(): void {
    this.#snapshot = this.#file.snapshot();
  }

  /** A commit that fails is rolled back: nothing of it is stored. */
  async commit(): Promise<void> {
    try {
      if (this.#snapshot === null) await this.#file.retried(() => this.#file.write('commit', []));
    } finally {
      this.#end();
    }
  }

  async rollback(): Promise<void> {
    this.#end();
  }

  run(sql: string): void {
    this.#file.write(sql, []);
  }

  async executeQuery<R>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }): Promise<QueryResult<R>> {
    const snapshot = this.#snapshot;
    if (snapshot !== null) return this.#file.retried(() => snapshot.read(sql, parameters));
    if (this.#release !== null) return this.#file.write(sql, parameters);
    if (this.#file.isRead(sql)) return this.#file.retried(() => this.#file.read(sql, parameters));
    const release = await this.#file.turn();
    try {
      return await this.#file.retried(() => this.#file.write(sql, parameters));
    } finally {
      release();
    }
  }

  async *streamQuery<R>({
    sql,
    parameters,
  }: {
    sql: string;
    parameters: readonly unknown[];
  }): AsyncIterableIterator<QueryResult<R>> {
    const rows = this.#snapshot
      ? this.#snapshot.rows<R>(sql, parameters)
      : this.#file.rows<R>(sql, parameters, this.#release !== null);
    for (const row of rows) yield { rows: [row] };
  }

  /** Ends what is left of a transaction, and gives the right to write back in any case. */
  #end(): void {
    this.#snapshot?.end();
    this.#snapshot = null;
    const release = this.#release;
    this.#release = null;
    if (release === null) return;
    try {
      this.#file.abandon();
    } finally {
      release();
    }
  }
}
