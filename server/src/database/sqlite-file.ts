import Sqlite from 'better-sqlite3';
import type { CompiledQuery, QueryResult } from 'kysely';
import { filled, type RowMaker, rowMaker } from './kept-statements.js';
import type { PropertyOfColumn } from './property-names.js';

/** Milliseconds for which a statement may stop the process while another process writes. */
const SYNCHRONOUS_WAIT = 20;
/** Milliseconds for which a statement is tried again meanwhile. */
const PATIENCE = 10_000;
/** Milliseconds between two tries, at most. */
const PAUSE = 50;
const PREPARED_STATEMENTS = 500;

/** A file as it was at one moment, whatever is written meanwhile. */
export interface SqliteSnapshot {
  read<R>(sql: string, parameters: readonly unknown[]): QueryResult<R>;
  rows<R>(sql: string, parameters: readonly unknown[]): IterableIterator<R>;
  end(): void;
}

/** A SQLite file with a connection that writes and one that only reads; in WAL mode neither waits for the other. */
export class SqliteFile {
  readonly #filename: string;
  #writer: PreparedStatements;
  readonly #reader: PreparedStatements;
  readonly #version: () => string;
  /** Resolves when the last of those who queue to write is done. */
  #last: Promise<void> = Promise.resolve();

  constructor(filename: string, readOnly: boolean) {
    this.#filename = filename;
    this.#writer = readOnly ? openReader(filename) : this.#openWriter();
    // A database in memory belongs to its one connection.
    this.#reader = readOnly || filename === ':memory:' ? this.#writer : openReader(filename);
    this.#version = this.#reader.versions(filename === ':memory:' ? 'total_changes()' : 'data_version');
  }

  /** Another text after every commit of any connection or process; equal where nothing was written in between. */
  version(): string {
    return this.#version();
  }

  /** Waits until every earlier writer of this process is done; the answer gives the turn back. */
  async turn(): Promise<() => void> {
    const before = this.#last;
    let done = () => {};
    this.#last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    return done;
  }

  /** Whether a statement only reads; settings and everything else belong to the connection that writes. */
  isRead(sql: string): boolean {
    return /^\s*(?:select|with|values)\b/i.test(sql) && this.#reader.statement(sql).readonly;
  }

  read<R>(sql: string, parameters: readonly unknown[]): QueryResult<R> {
    return this.#reader.run(sql, parameters);
  }

  /** The rows of a statement that is kept, as objects with these properties. */
  keptRows<R>(
    statement: CompiledQuery<R>,
    values: readonly unknown[],
    properties: ReadonlyMap<string, PropertyOfColumn>,
  ): R[] {
    return this.#reader.keptRows(statement, values, properties);
  }

  write<R>(sql: string, parameters: readonly unknown[]): QueryResult<R> {
    return this.#writer.run(sql, parameters);
  }

  rows<R>(sql: string, parameters: readonly unknown[], inTransaction: boolean): IterableIterator<R> {
    const connection = inTransaction ? this.#writer : this.#reader;
    return connection.statement(sql).iterate(...parameters.map(sqliteValue));
  }

  /** The file as it is now, on a connection of its own: the one that all readers share sees every later write. A database
   *  in memory has no second one, and no snapshot. */
  snapshot(): SqliteSnapshot {
    const isInMemory = this.#filename === ':memory:';
    const connection = isInMemory ? this.#writer : openReader(this.#filename);
    if (!isInMemory) connection.run('begin', []);
    return {
      read: (sql, parameters) => connection.run(sql, parameters),
      rows: (sql, parameters) => connection.statement(sql).iterate(...parameters.map(sqliteValue)),
      end: () => {
        if (!isInMemory) connection.close();
      },
    };
  }

  /** Runs `work` again while another process writes, without stopping this one for longer than a moment. */
  async retried<T>(work: () => T): Promise<T> {
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE * Math.random()));
    }
  }

  /** Runs `work` at once; only while another process writes, later. */
  atOnce<T>(work: () => T): T | Promise<T> {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      return this.retried(work);
    }
  }

  /** Rolls back what was begun and not committed. A connection that cannot even do that is replaced. */
  abandon(): void {
    if (!this.#writer.inTransaction) return;
    try {
      this.#writer.run('rollback', []);
    } catch {
      this.#writer.close();
      this.#writer = this.#openWriter();
    }
  }

  close(): void {
    this.#reader.close();
    this.#writer.close();
  }

  #openWriter(): PreparedStatements {
    const database = new Sqlite(this.#filename);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma(`busy_timeout = ${SYNCHRONOUS_WAIT}`);
    database.pragma('foreign_keys = ON');
    database.pragma('journal_size_limit = 67108864');
    return new PreparedStatements(database);
  }
}

function openReader(filename: string): PreparedStatements {
  const database = new Sqlite(filename, { readonly: true });
  database.pragma(`busy_timeout = ${SYNCHRONOUS_WAIT}`);
  return new PreparedStatements(database);
}

/** Whoever asks knows the type of the rows: it follows from the question, not from its text. */
type RowsOfAnyType = Sqlite.Statement<unknown[], never>;

/** A connection that prepares each statement once, and takes booleans as SQLite's 0 and 1. */
class PreparedStatements {
  readonly #database: Sqlite.Database;
  readonly #prepared = new Map<string, RowsOfAnyType>();
  readonly #kept = new Map<string, KeptStatement>();

  constructor(database: Sqlite.Database) {
    this.#database = database;
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  statement(sql: string): RowsOfAnyType {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#database.prepare<unknown[], never>(sql);
    if (this.#prepared.size >= PREPARED_STATEMENTS) this.#prepared.clear();
    this.#prepared.set(sql, statement);
    return statement;
  }

  run<R>(sql: string, parameters: readonly unknown[]): QueryResult<R> {
    const statement = this.statement(sql);
    const values = parameters.map(sqliteValue);
    if (statement.reader) return { rows: statement.all(...values) };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] };
  }

  keptRows<R>(
    compiled: CompiledQuery<R>,
    values: readonly unknown[],
    properties: ReadonlyMap<string, PropertyOfColumn>,
  ): R[] {
    const parameters = filled(compiled, values).map(sqliteValue);
    const known = this.#kept.get(compiled.sql);
    const statement = known?.statement ?? this.#database.prepare<unknown[], unknown[]>(compiled.sql).raw();
    const rows = statement.all(...parameters);
    // Another process may have added columns since.
    const isKnown = known !== undefined && (rows[0] === undefined || rows[0].length === known.width);
    const kept = isKnown ? known : keptStatement(statement, properties);
    if (!isKnown) this.#keep(compiled.sql, kept);
    return rows.map((row) => kept.made(row));
  }

  #keep(sql: string, statement: KeptStatement): void {
    if (this.#kept.size >= PREPARED_STATEMENTS) this.#kept.clear();
    this.#kept.set(sql, statement);
  }

  /** Reads what SQLite counts: the commits of other connections, or the changes of this one. */
  versions(count: 'data_version' | 'total_changes()'): () => string {
    const text = count === 'data_version' ? 'pragma data_version' : 'select total_changes()';
    const statement = this.#database.prepare<[], number>(text).pluck();
    return () => String(statement.get());
  }

  close(): void {
    this.#database.close();
  }
}

/** A prepared statement that answers lists of values, and what makes objects of them. */
interface KeptStatement {
  readonly statement: Sqlite.Statement<unknown[], unknown[]>;
  /** How many columns its rows have. */
  readonly width: number;
  readonly made: RowMaker;
}

function keptStatement(
  statement: KeptStatement['statement'],
  properties: ReadonlyMap<string, PropertyOfColumn>,
): KeptStatement {
  const columns = statement.columns().map(({ name }) => name);
  return { statement, width: columns.length, made: rowMaker(columns, properties) };
}

function sqliteValue(parameter: unknown): unknown {
  return typeof parameter === 'boolean' ? (parameter ? 1 : 0) : parameter;
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(?:BUSY|LOCKED)/.test(error.code);
}
