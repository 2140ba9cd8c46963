import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { MikroORM as PostgreSqlMikroORM } from '@mikro-orm/postgresql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { MikroORM as SqliteMikroORM } from '@mikro-orm/sqlite';
import { type Dialect, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { z } from 'zod';
import { type Engine, MIGRATIONS, type MigrationClass } from '../migrations/migrations.js';
import { StartError } from '../start-error.js';
import { BoundPostgreSqlDriver, BoundSqliteDriver } from './bound-drivers.js';
import { filled, KeptStatements, type ReadRows } from './kept-statements.js';
import { columnProperties, DatabaseNames, NamingPostgresCompiler, PropertyNames } from './property-names.js';
import { schemaSettings } from './schema-generator.js';
import { sqliteDialect } from './sqlite-dialect.js';
import { SqliteFile } from './sqlite-file.js';
import { failureOf } from './storage-failure.js';
import { type TableShape, tableShapes } from './table-shapes.js';
import type { Tables } from './tables.js';

/** Tables by entity name, columns by property name; inside a transaction, bound to it. */
export type Queries = Kysely<Tables>;

/** The entities of one transaction. */
export type EntityManager = SqlEntityManager;

/** The work of one transaction: `em` for rows that are read, changed and stored, `queries` for statements on many
 *  rows. `queries` sees the changes of `em` after `em.flush()`. */
export type Work<T> = (queries: Queries, em: EntityManager) => Promise<T>;

/** What reads. */
export interface ReadDatabase {
  readonly engine: Engine;
  readonly queries: Queries;
  /** What is asked again and again. */
  readonly rows: ReadRows;
}

export interface Database extends ReadDatabase {
  /** As it was opened. */
  readonly url: string;
  /** Reads outside a transaction. */
  readonly queries: Queries;
  /** Another text after every commit, of this process or another one; equal where nothing was written in between. */
  version(): Promise<string>;
  /** Runs `work`, which reads everything as it is at one moment, whatever is written meanwhile. */
  snapshot<T>(work: (queries: Queries, read: ReadDatabase) => Promise<T>): Promise<T>;
  /** Runs `work` in one write transaction: all of it is stored, or nothing, and the connection is given back whatever
   *  fails. Throws a CONFLICT where another writer took a key, or a row, at the same time, and a StorageFailure where
   *  the disk or the server fails. */
  write<T>(work: Work<T>): Promise<T>;
  /** How many writes have not begun yet. */
  waitingWrites(): number;
  /** Whether writes wait and none has begun or ended for a minute: then only a new start helps. A long queue that moves
   *  is none. */
  isStuck(): boolean;
  /** Runs `work` as `write` does, returns its result and stores nothing. */
  rehearse<T>(work: Work<T>): Promise<T>;
  /** Brings the schema up to date. */
  migrate(): Promise<unknown>;
  /** The SQL that would change the tables to those that the entities declare; empty where they agree. */
  schemaDifference(): Promise<string>;
  /** Whether migrations are pending; throws when the database cannot be reached. */
  migrationsPending(): Promise<boolean>;
  /** All tables, each after those it refers to. */
  readonly tables: readonly TableShape[];
  /** For work on whole tables: tables and columns by their names in the database. */
  readonly raw: Kysely<unknown>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `file:PATH` for SQLite, `postgresql://…` for PostgreSQL. */
  readonly url: string;
  /** Called with every SQL statement. */
  readonly onStatement?: (sql: string) => void;
  /** Whether nothing can be written; the database must be there. */
  readonly readOnly?: boolean;
  /** In the order in which they are applied; by default those of the engine. */
  readonly migrations?: readonly MigrationClass[];
}

/** Milliseconds: six times as long as any writer is made to wait. */
const STUCK = 60_000;

/**
 * Opens the database of the URL; creates a SQLite file and its folder where missing. Throws a StartError when the file
 * cannot be written or the server cannot be reached.
 */
export async function openDatabase({
  url,
  onStatement,
  migrations,
  readOnly = false,
}: DatabaseOptions): Promise<Database> {
  const engine = url.startsWith('file:') ? 'sqlite' : 'postgresql';
  const names = new DatabaseNames();
  const { dialect, version, file } =
    engine === 'sqlite' ? openedFile(url.slice('file:'.length), readOnly, names) : postgresPool(url, readOnly, names);
  const kysely = new Kysely<unknown>({
    dialect,
    ...(onStatement && { log: (event) => onStatement(event.query.sql) }),
  });
  const settings = {
    driverOptions: kysely,
    dbName: engine === 'sqlite' ? url.slice('file:'.length) : decodeURIComponent(new URL(url).pathname.slice(1)),
    ...schemaSettings(engine),
    migrations: { migrationsList: [...(migrations ?? MIGRATIONS[engine])], snapshot: false, silent: true },
  };
  await checkReachable(kysely, url);
  const orm =
    engine === 'sqlite'
      ? await SqliteMikroORM.init({ ...settings, driver: BoundSqliteDriver })
      : await PostgreSqlMikroORM.init({ ...settings, driver: BoundPostgreSqlDriver });
  const entities = [...orm.getMetadata().getAll().values()];
  names.learn(entities);
  const properties = columnProperties(entities);
  const naming = new PropertyNames(properties);
  const kept = new KeptStatements();
  const queries = kysely.withTables<Tables>().withPlugin(naming);
  /** Rows by Kysely's way, which also goes through transactions. */
  const rowsOf =
    (from: Queries): ReadRows =>
    async (name, values, write) => {
      const statement = kept.of<never>(name, values.length, write);
      return (await from.executeQuery<never>({ ...statement, parameters: filled(statement, values) })).rows;
    };
  const fileRows =
    (file: SqliteFile): ReadRows =>
    (name, values, write) => {
      const statement = kept.of<never>(name, values.length, write);
      onStatement?.(statement.sql);
      return file.atOnce(() => file.keptRows(statement, values, properties));
    };
  let waiting = 0;
  let lastMoved = performance.now();
  const write: Database['write'] = async (work) => {
    // A write that comes where none waits has nothing to look back on.
    if (waiting === 0) lastMoved = performance.now();
    waiting += 1;
    let begun = false;
    const moved = () => {
      if (!begun) waiting -= 1;
      begun = true;
      lastMoved = performance.now();
    };
    try {
      return await kysely.transaction().execute(async (transaction) => {
        moved();
        const em = orm.em.fork();
        em.setTransactionContext(transaction);
        const result = await work(transaction.withTables<Tables>().withPlugin(naming), em);
        await em.flush();
        return result;
      });
    } catch (error) {
      throw failureOf(error);
    } finally {
      moved();
    }
  };
  return {
    engine,
    url,
    queries,
    rows: file === null ? rowsOf(queries) : fileRows(file),
    version,
    snapshot: (work) =>
      kysely
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((transaction) => {
          const inside = transaction.withTables<Tables>().withPlugin(naming);
          return work(inside, { engine, queries: inside, rows: rowsOf(inside) });
        }),
    write,
    waitingWrites: () => waiting,
    isStuck: () => waiting > 0 && performance.now() - lastMoved > STUCK,
    rehearse: (work) => rollBackAfter(write, work),
    migrate: async () => {
      // MikroORM connects at its first statement, and enables the foreign keys of SQLite.
      await orm.connect();
      return engine === 'sqlite' ? withoutForeignKeys(kysely, () => orm.migrator.up()) : orm.migrator.up();
    },
    schemaDifference: () => orm.schema.getUpdateSchemaSQL({ wrap: false }),
    migrationsPending: async () => (await orm.migrator.getPending()).length > 0,
    tables: tableShapes(entities),
    raw: kysely,
    close: () => orm.close(),
  };
}

/** SQLite changes a table by creating it again, and dropping the old one would delete the rows that refer to it.
 *  The setting has no effect within a transaction, so it is changed around it. */
async function withoutForeignKeys(kysely: Kysely<unknown>, migrate: () => Promise<unknown>): Promise<void> {
  await sql`pragma foreign_keys = off`.execute(kysely);
  try {
    await migrate();
    const { rows } = await sql`pragma foreign_key_check`.execute(kysely);
    if (rows.length > 0) throw new Error(`Rows without the ones they refer to: ${JSON.stringify(rows.slice(0, 10))}`);
  } finally {
    await sql`pragma foreign_keys = on`.execute(kysely);
  }
}

class RehearsalRollback<T> extends Error {
  constructor(readonly answer: T) {
    super('Rolled back on purpose.');
  }
}

async function rollBackAfter<T>(write: Database['write'], work: Work<T>): Promise<T> {
  try {
    return await write<never>(async (queries, em) => {
      throw new RehearsalRollback(await work(queries, em));
    });
  } catch (error) {
    if (error instanceof RehearsalRollback) return error.answer;
    throw error;
  }
}

/** How statements reach a database, and what it says of its version. */
interface Opened {
  readonly dialect: Dialect;
  readonly version: Database['version'];
  /** Null on PostgreSQL. */
  readonly file: SqliteFile | null;
}

function openedFile(path: string, readOnly: boolean, names: DatabaseNames): Opened {
  try {
    // Only the last folder is created: a path whose parents are missing is more likely mistyped.
    if (!readOnly && path !== ':memory:' && !existsSync(dirname(path))) mkdirSync(dirname(path));
    // It holds the digests of passwords; SQLite gives its other files the same permissions.
    if (!readOnly && path !== ':memory:') closeSync(openSync(path, 'a', 0o600));
    const file = new SqliteFile(path, readOnly);
    return { dialect: sqliteDialect(file, names), version: () => file.retried(() => file.version()), file };
  } catch (error) {
    throw new StartError(
      `Il file della base dati «${resolve(path)}» non si può aprire in scrittura (${reason(error)}). ` +
        'Creare la cartella, dare al servizio il permesso di scriverci, oppure indicare un altro file con DATABASE_URL=file:PERCORSO.',
      { cause: error },
    );
  }
}

async function checkReachable(kysely: Kysely<unknown>, url: string): Promise<void> {
  try {
    await sql`select 1`.execute(kysely);
  } catch (error) {
    await kysely.destroy();
    const { hostname, port, pathname } = new URL(url);
    throw new StartError(
      `La base dati «${pathname.slice(1)}» su ${hostname}:${port || '5432'} non risponde (${reason(error)}). ` +
        'Verificare che PostgreSQL sia avviato, che la base dati esista e che indirizzo, utente e password in DATABASE_URL siano giusti.',
      { cause: error },
    );
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function postgresPool(url: string, readOnly: boolean, names: DatabaseNames): Opened {
  const options = readOnly ? { options: '-c default_transaction_read_only=on' } : {};
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000, ...options });
  // An idle connection that breaks is replaced at the next query, which reports the error.
  pool.on('error', ignoreError);
  pool.on('connect', (client) => client.on('error', ignoreError));
  // What a transaction may see is the same until another one has ended.
  const version = shared(async () => {
    const { rows } = await pool.query({ name: 'version', text: 'select pg_current_snapshot()::text as version' });
    return z.string().parse(rows[0]?.version);
  });
  return { dialect: new NamingPostgresDialect(pool, names), version, file: null };
}

class NamingPostgresDialect extends PostgresDialect {
  readonly #names: DatabaseNames;

  constructor(pool: pg.Pool, names: DatabaseNames) {
    super({ pool });
    this.#names = names;
  }

  override createQueryCompiler(): NamingPostgresCompiler {
    return new NamingPostgresCompiler(this.#names);
  }
}

/** Asks once for all who ask while the question before is under way: no answer is older than what it answers. */
function shared(ask: () => Promise<string>): () => Promise<string> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<string> | null = null;
  const begin = () => {
    next = null;
    return ask();
  };
  return () => {
    if (next === null) {
      next = underWay.then(begin, begin);
      underWay = next;
    }
    return next;
  };
}

function ignoreError(): void {}
