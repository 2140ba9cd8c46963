import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';

/**
 * SQLite as a server needs it: WAL, every commit on disk, writers that wait for each other. Transactions are only
 * opened for writing, so they begin IMMEDIATE: a second writer waits at the start instead of failing in the middle.
 */
export function sqliteDialect(filename: string): SqliteDialect {
  const database = new Sqlite(filename);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('busy_timeout = 10000');
  database.pragma('foreign_keys = ON');
  database.pragma('journal_size_limit = 67108864');
  return new ImmediateSqliteDialect({ database: cacheStatements(database) });
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#config);
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

const PREPARED_STATEMENTS = 500;

/** Prepares each statement once, and passes booleans as SQLite's 0 and 1. */
function cacheStatements(database: Sqlite.Database) {
  const prepared = new Map<string, BooleanSafeStatement>();
  return {
    close: () => {
      database.close();
    },
    prepare: (sql: string) => {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = new BooleanSafeStatement(database.prepare(sql));
      if (prepared.size >= PREPARED_STATEMENTS) prepared.clear();
      prepared.set(sql, statement);
      return statement;
    },
  };
}

class BooleanSafeStatement {
  readonly reader: boolean;
  readonly #statement: Sqlite.Statement;

  constructor(statement: Sqlite.Statement) {
    this.#statement = statement;
    this.reader = statement.reader;
  }

  all(parameters: readonly unknown[]): unknown[] {
    return this.#statement.all(parameters.map(sqliteValue));
  }

  run(parameters: readonly unknown[]) {
    return this.#statement.run(parameters.map(sqliteValue));
  }

  iterate(parameters: readonly unknown[]): IterableIterator<unknown> {
    return this.#statement.iterate(parameters.map(sqliteValue));
  }
}

function sqliteValue(parameter: unknown): unknown {
  return typeof parameter === 'boolean' ? (parameter ? 1 : 0) : parameter;
}
