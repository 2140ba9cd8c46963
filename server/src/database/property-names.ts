import type { EntityMetadata } from '@mikro-orm/core';
import { MikroKyselyPlugin, type SqlEntityManager } from '@mikro-orm/sql';
import {
  DeleteQueryNode,
  InsertQueryNode,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  type QueryResult,
  type RootOperationNode,
  SelectQueryNode,
  type UnknownRow,
  UpdateQueryNode,
} from 'kysely';

const NAMING = { tableNamingStrategy: 'entity', columnNamingStrategy: 'property', convertValues: true } as const;

/** The property that a column is read into. */
interface PropertyOfColumn {
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

/**
 * Tables by the names of entities and columns by those of properties, in statements as MikroORM's plugin does it, and in
 * rows by a plan made once for all rows of a result: MikroORM's looks up every property of every table for every row,
 * which is half of what it costs to answer a long list.
 */
export class PropertyNames implements KyselyPlugin {
  readonly #naming: MikroKyselyPlugin;
  readonly #properties: ReadonlyMap<string, PropertyOfColumn>;
  readonly #queries = new WeakSet<QueryId>();

  constructor(em: SqlEntityManager, properties: ReadonlyMap<string, PropertyOfColumn>) {
    this.#naming = new MikroKyselyPlugin(em, NAMING);
    this.#properties = properties;
  }

  transformQuery(args: PluginTransformQueryArgs): RootOperationNode {
    if (namesColumns(args.node)) this.#queries.add(args.queryId);
    return this.#naming.transformQuery(args);
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
