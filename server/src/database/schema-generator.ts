import type { EntityMetadata, MikroORM, UpdateSchemaOptions } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import {
  DatabaseSchema,
  type DatabaseTable,
  type SchemaDifference,
  SqlEntityManager,
  SqlSchemaGenerator,
} from '@mikro-orm/sql';
import type { Engine } from '../migrations/migrations.js';
import { foreignKeysOf } from './schema.js';
import { ENTITIES } from './tables.js';

const NO_ACTION = 'no action' as const;

/** MikroORM's settings for creating the tables of the entities. */
export function schemaSettings(engine: Engine) {
  return {
    entities: Object.values(ENTITIES),
    metadataProvider: ReflectMetadataProvider,
    extensions: [SchemaGenerator, Migrator],
    schemaGenerator: { defaultDeleteRule: NO_ACTION, defaultUpdateRule: NO_ACTION },
    ...(engine === 'sqlite' && { discovery: { onMetadata: nameCollationsForSqlite } }),
  };
}

/** Gives the collations of an entity SQLite's name of the byte order. */
function nameCollationsForSqlite({ properties }: EntityMetadata): void {
  for (const property of Object.values(properties)) if (property.collation) property.collation = 'BINARY';
}

/** MikroORM's schema generator, extended by foreign keys of several columns. */
export class SchemaGenerator extends SqlSchemaGenerator {
  static override register(orm: MikroORM): void {
    orm.config.registerExtension('@mikro-orm/schema-generator', () => {
      if (!(orm.em instanceof SqlEntityManager)) throw new Error('The tables are of an SQL database.');
      return new SchemaGenerator(orm.em);
    });
  }

  /** The schema that the entities declare. */
  override getTargetSchema(name?: string, includeWildcardSchema?: boolean): DatabaseSchema {
    const schema = super.getTargetSchema(name, includeWildcardSchema);
    for (const entity of this.metadata.getAll().values()) {
      for (const { target, properties } of foreignKeysOf(entity.class)) {
        const referenced = this.metadata.get(target());
        this.#addForeignKey(tableOf(schema, entity), columnsOf(entity, properties), {
          referencedTableName: tableOf(schema, referenced).getShortestName(false),
          referencedColumnNames: columnsOf(referenced, referenced.primaryKeys),
          updateRule: NO_ACTION,
          deleteRule: NO_ACTION,
        });
      }
    }
    return schema;
  }

  /** The SQL that would change the tables of the database to those that the entities declare; empty where they
   *  agree. */
  override async getUpdateSchemaSQL(options: UpdateSchemaOptions<DatabaseSchema> = {}): Promise<string> {
    const fromSchema = await DatabaseSchema.create(this.connection, this.platform, this.config);
    if (!this.helper.supportsSchemaConstraints()) {
      for (const table of fromSchema.getTables()) await this.#readForeignKeys(table);
    }
    return super.getUpdateSchemaSQL({ ...options, fromSchema });
  }

  /** SQLite cannot drop a foreign key alone, so its table is created again, as MikroORM does for other changes. */
  override diffToSQL(difference: SchemaDifference, options: DiffOptions): string {
    if (!this.helper.supportsSchemaConstraints()) {
      for (const table of Object.values(difference.changedTables)) {
        Object.assign(table.changedForeignKeys, table.removedForeignKeys);
      }
    }
    return super.diffToSQL(difference, options);
  }

  /** On SQLite MikroORM reads a foreign key of several columns as one key for each column. */
  async #readForeignKeys(table: DatabaseTable): Promise<void> {
    const rows: ForeignKeyColumn[] = await this.connection.execute(
      `select id, seq, "table", "from", "to", lower(on_update) as updateRule, lower(on_delete) as deleteRule
       from pragma_foreign_key_list(?) order by id, seq`,
      [table.name],
    );
    table.setForeignKeys({});
    for (const { id, table: referencedTableName, updateRule, deleteRule } of rows.filter(({ seq }) => seq === 0)) {
      const columns = rows.filter((row) => row.id === id);
      const columnNames = columns.map(({ from }) => from);
      const referencedColumnNames = columns.map(({ to }) => to);
      this.#addForeignKey(table, columnNames, { referencedTableName, referencedColumnNames, updateRule, deleteRule });
    }
  }

  #addForeignKey(table: DatabaseTable, columnNames: string[], key: ForeignKeyTarget): void {
    const constraintName = this.platform.getIndexName(table.name, columnNames, 'foreign');
    const localTableName = table.getShortestName(false);
    const keys = table.getForeignKeys();
    table.setForeignKeys({ ...keys, [constraintName]: { constraintName, columnNames, localTableName, ...key } });
  }
}

type DiffOptions = Parameters<SqlSchemaGenerator['diffToSQL']>[1];

type ForeignKeyTarget = Omit<
  ReturnType<DatabaseTable['getForeignKeys']>[string],
  'constraintName' | 'columnNames' | 'localTableName'
>;

interface ForeignKeyColumn {
  readonly id: number;
  /** Position of the column in its key, from 0. */
  readonly seq: number;
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly updateRule: string;
  readonly deleteRule: string;
}

function tableOf(schema: DatabaseSchema, entity: EntityMetadata): DatabaseTable {
  const table = schema.getTable(entity.tableName);
  if (!table) throw new Error(`The schema has no table ${entity.tableName}.`);
  return table;
}

function columnsOf(entity: EntityMetadata, properties: readonly string[]): string[] {
  return properties.map((name) => {
    const [column] = entity.props.find((property) => property.name === name)?.fieldNames ?? [];
    if (column === undefined) throw new Error(`${entity.className}.${name} has no column.`);
    return column;
  });
}
