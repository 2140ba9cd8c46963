import { isRaw, type QueryResult, type Transaction, Utils } from '@mikro-orm/core';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type AbstractSqlPlatform, NativeQueryBuilder, type RawQueryFragment } from '@mikro-orm/sql';
import { SqliteConnection, SqliteDriver } from '@mikro-orm/sqlite';
import { CompiledQuery } from 'kysely';

// MikroORM 7 writes the values of a statement into its text (mikro-orm#8001). These drivers bind them, as Kysely does:
// no value becomes SQL, text with NUL and bytes stay as they are, and a statement has the same text for all values, so
// that it is prepared once.

type Query = string | NativeQueryBuilder | RawQueryFragment;
type Method = 'all' | 'get' | 'run';
type Row = Partial<Record<string, unknown>>;

class BoundSqliteConnection extends SqliteConnection {
  override async execute<T extends QueryResult | Row | Row[] = Row[]>(
    query: Query,
    params: readonly unknown[] | Row = [],
    method: Method = 'all',
    transaction?: Transaction,
  ): Promise<T> {
    await this.ensureConnection();
    const statement = boundStatement(query, params, this.platform, () => '?');
    return this.transformRawResult<T>(await (transaction ?? this.getClient()).executeQuery(statement), method);
  }
}

class BoundPostgreSqlConnection extends PostgreSqlConnection {
  override async execute<T extends QueryResult | Row | Row[] = Row[]>(
    query: Query,
    params: readonly unknown[] | Row = [],
    method: Method = 'all',
    transaction?: Transaction,
  ): Promise<T> {
    await this.ensureConnection();
    const statement = boundStatement(query, params, this.platform, (ordinal) => `$${ordinal}`);
    return this.transformRawResult<T>(await (transaction ?? this.getClient()).executeQuery(statement), method);
  }
}

export class BoundSqliteDriver extends SqliteDriver {
  protected override readonly connection = new BoundSqliteConnection(this.config);
}

export class BoundPostgreSqlDriver extends PostgreSqlDriver {
  protected override readonly connection = new BoundPostgreSqlConnection(this.config);
}

/** Converts MikroORM's placeholders (`?` a value, `??` a name, `\?` a question mark) to those of the engine, with
 *  the values. */
function boundStatement(
  query: Query,
  params: readonly unknown[] | Row,
  platform: AbstractSqlPlatform,
  mark: (ordinal: number) => string,
): CompiledQuery {
  const parameters: unknown[] = [];
  const bound = (value: unknown): string => {
    if (isRaw(value)) return text(value.sql, value.params);
    if (Array.isArray(value)) return value.map(bound).join(', ');
    parameters.push(Utils.isPlainObject(value) ? JSON.stringify(value) : (value ?? null));
    return mark(parameters.length);
  };
  const text = (sql: string, values: readonly unknown[]): string => {
    if (values.length === 0) return sql;
    const rest = [...values];
    return sql.replace(/\\\?|\?\??/g, (found) => {
      if (found === '\\?') return '?';
      const value = rest.shift();
      return found === '??' ? platform.quoteIdentifier(String(value)) : bound(value);
    });
  };
  const { sql, params: values } =
    typeof query === 'string' ? { sql: query, params } : query instanceof NativeQueryBuilder ? query.toRaw() : query;
  if (!Array.isArray(values)) throw new Error('Values are bound by their place, not by name.');
  return CompiledQuery.raw(text(sql, values), parameters);
}
