import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM as PostgreSqlMikroORM } from '@mikro-orm/postgresql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { MikroORM as SqliteMikroORM } from '@mikro-orm/sqlite';
import { type Dialect, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { MIGRATIONS } from '../migrations/migrations.js';
import { sqliteDialect } from './sqlite-dialect.js';
import { ENTITIES, type Tables } from './tables.js';

/** Tables by entity name, columns by property name; inside a transaction, bound to it. */
export type Queries = Kysely<Tables>;

export interface Database {
  readonly engine: 'sqlite' | 'postgresql';
  /** For reading outside a transaction. */
  readonly queries: Queries;
  /** Runs `work` in one write transaction: all of it is stored, or nothing. */
  write<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Runs `work` like `write`, gives its answer and stores nothing. */
  rehearse<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Brings the schema up to date. */
  migrate(): Promise<void>;
  /** Whether migrations are still to be applied; throws when the database cannot be reached. */
  migrationsPending(): Promise<boolean>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `file:PATH` for SQLite, `postgresql://…` for PostgreSQL. */
  readonly url: string;
  /** Told of every SQL statement that is run. */
  readonly onStatement?: (sql: string) => void;
}

const NAMING = { tableNamingStrategy: 'entity', columnNamingStrategy: 'property', convertValues: true } as const;

/** Opens the database that the URL names; SQLite files and their folders are made where missing. */
export async function openDatabase({ url, onStatement }: DatabaseOptions): Promise<Database> {
  const engine = url.startsWith('file:') ? 'sqlite' : 'postgresql';
  const kysely = new Kysely<unknown>({
    dialect: engine === 'sqlite' ? sqliteFile(url.slice('file:'.length)) : postgresPool(url),
    ...(onStatement && { log: (event) => onStatement(event.query.sql) }),
  });
  const settings = {
    driverOptions: kysely,
    dbName: engine,
    entities: [...ENTITIES],
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    migrations: { migrationsList: [...MIGRATIONS[engine]], snapshot: false, silent: true },
  };
  const orm = engine === 'sqlite' ? await SqliteMikroORM.init(settings) : await PostgreSqlMikroORM.init(settings);
  const write: Database['write'] = (work) =>
    orm.em.fork().transactional((em: SqlEntityManager) => work(queriesOf(em)));
  const queriesOf = (em: SqlEntityManager): Queries => em.getKysely<Tables, typeof NAMING>(NAMING);
  return {
    engine,
    queries: queriesOf(orm.em.fork()),
    write,
    rehearse: (work) => rehearsal(write, work),
    migrate: async () => {
      await orm.migrator.up();
    },
    migrationsPending: async () => (await orm.migrator.getPending()).length > 0,
    close: () => orm.close(),
  };
}

class Rehearsed<T> extends Error {
  constructor(readonly answer: T) {
    super('Rolled back on purpose.');
  }
}

async function rehearsal<T>(write: Database['write'], work: (queries: Queries) => Promise<T>): Promise<T> {
  try {
    return await write<never>(async (queries) => {
      throw new Rehearsed(await work(queries));
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.answer;
    throw error;
  }
}

function sqliteFile(path: string): Dialect {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  return sqliteDialect(path);
}

function postgresPool(url: string): Dialect {
  return new PostgresDialect({
    pool: new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 }),
  });
}
