import type { EntityMetadata } from '@mikro-orm/core';
import {
  DeleteQueryNode,
  InsertQueryNode,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  PostgresQueryCompiler,
  type QueryId,
  type QueryResult,
  type RootOperationNode,
  SelectQueryNode,
  SqliteQueryCompiler,
  type UnknownRow,
  UpdateQueryNode,
} from 'kysely';

/** The property that a column is read into. */
export interface PropertyOfColumn {
  readonly name: string;
  readonly isBoolean: boolean;
}

/** The properties of all entities by the names of their columns. A name means the same in every table: else it throws. */
export function columnProperties(entities: readonly EntityMetadata[]): ReadonlyMap<string, PropertyOfColumn> {
  const properties = new Map<string, PropertyOfColumn>();
  for (const { className, props } of entities) {
    for (const { name, fieldNames, type } of props) {
      const [column = name] = fieldNames;
      const found = { name, isBoolean: String(type) === 'boolean' };
      const known = properties.get(column) ?? found;
      if (known.name !== found.name || known.isBoolean !== found.isBoolean) {
        throw new Error(`The column ${column} of ${className} is another property, or of another type, elsewhere.`);
      }
      properties.set(column, known);
    }
  }
  return properties;
}

/** The names of tables and columns by those of entities and properties; every other name stays as it is. */
export class DatabaseNames {
  readonly #names = new Map<string, string>();

  /** Takes the entities into account. Throws where a name would mean two things. */
  learn(entities: readonly EntityMetadata[]): void {
    const pairs = entities.flatMap(({ className, tableName, props }) => [
      [className, tableName] as const,
      ...props.flatMap(({ name, fieldNames }) => fieldNames.map((column) => [name, column] as const)),
    ]);
    for (const [name, stored] of pairs) {
      const known = this.#names.get(name) ?? stored;
      if (known !== stored) throw new Error(`${name} is ${known} in the database, and ${stored} elsewhere.`);
      this.#names.set(name, stored);
    }
    for (const [, stored] of pairs) {
      if ((this.#names.get(stored) ?? stored) !== stored) throw new Error(`${stored} is the name of something else.`);
    }
  }

  of(name: string): string {
    return this.#names.get(name) ?? name;
  }
}

/** Writes statements with the names of the database. */
export class NamingSqliteCompiler extends SqliteQueryCompiler {
  readonly #names: DatabaseNames;

  constructor(names: DatabaseNames) {
    super();
    this.#names = names;
  }

  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(this.#names.of(identifier));
  }
}

/** The same for PostgreSQL. */
export class NamingPostgresCompiler extends PostgresQueryCompiler {
  readonly #names: DatabaseNames;

  constructor(names: DatabaseNames) {
    super();
    this.#names = names;
  }

  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(this.#names.of(identifier));
  }
}

/**
 * Rows by the names of properties, by a plan made once for all rows of a result. MikroORM's own plugin walks through every
 * statement, and looks up every property of every table for every row: half of what an answer costs.
 */
export class PropertyNames implements KyselyPlugin {
  readonly #properties: ReadonlyMap<string, PropertyOfColumn>;
  readonly #queries = new WeakSet<QueryId>();

  constructor(properties: ReadonlyMap<string, PropertyOfColumn>) {
    this.#properties = properties;
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    if (namesColumns(node)) this.#queries.add(queryId);
    return node;
  }

  async transformResult({ queryId, result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const [first] = result.rows;
    if (!first || !this.#queries.has(queryId)) return result;
    const columns = Object.keys(first).map((column) => ({ column, property: this.#properties.get(column) }));
    if (!columns.some(({ column, property }) => property && (property.isBoolean || property.name !== column))) {
      return result;
    }
    return { ...result, rows: result.rows.map((row) => withProperties(row, columns)) };
  }
}

/** A statement in raw SQL names its own columns. */
function namesColumns(node: RootOperationNode): boolean {
  return [SelectQueryNode, InsertQueryNode, UpdateQueryNode, DeleteQueryNode].some((kind) => kind.is(node));
}

function withProperties(
  row: UnknownRow,
  columns: readonly { readonly column: string; readonly property: PropertyOfColumn | undefined }[],
): UnknownRow {
  const read: UnknownRow = {};
  for (const { column, property } of columns) {
    const value = row[column];
    // SQLite stores truth as a number.
    read[property?.name ?? column] = property?.isBoolean && value !== null ? Boolean(value) : value;
  }
  return read;
}
