import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MigrationGenerator } from '@mikro-orm/migrations';
import { MikroORM as PostgreSqlMikroORM } from '@mikro-orm/postgresql';
import { MikroORM as SqliteMikroORM } from '@mikro-orm/sqlite';
import type { Engine } from '../migrations/migrations.js';
import { schemaSettings } from './schema-generator.js';

/** Writes the migration from the tables of the last one (`.snapshot.json`) to those that the entities declare.
 *  Returns the name of its file; null where nothing changed. */
export async function createMigration(engine: Engine, name: string): Promise<string | null> {
  const folder = folderOf(engine);
  const orm = await migrationOrm(engine, name);
  const { fileName } = await orm.migrator.create();
  await orm.close();
  if (fileName === '') return null;
  // On one line: people read the migration, not the snapshot.
  const snapshot = join(folder, '.snapshot.json');
  writeFileSync(snapshot, `${JSON.stringify(JSON.parse(readFileSync(snapshot, 'utf8')))}\n`);
  writeFileSync(join(folder, 'migrations.ts'), listFile(migrationNames(folder)));
  return fileName;
}

/** Whether the entities differ from the tables of the last migration. */
export async function isMigrationMissing(engine: Engine): Promise<boolean> {
  const orm = await migrationOrm(engine, 'missing');
  const isMissing = await orm.migrator.checkSchema();
  await orm.close();
  return isMissing;
}

function folderOf(engine: Engine): string {
  return join(import.meta.dirname, '../migrations', engine);
}

/** MikroORM without a database: the snapshot replaces its tables. */
async function migrationOrm(engine: Engine, name: string) {
  const path = folderOf(engine);
  const ordinal = String(migrationNames(path).length + 1).padStart(4, '0');
  const fileName = () => `${ordinal}-${name}`;
  const generator = UpwardsMigrationGenerator;
  const migrations = { path, fileName, generator, emit: 'ts' as const, snapshotName: '.snapshot' };
  const settings = { ...schemaSettings(engine), dbName: engine, migrations };
  return engine === 'sqlite' ? await SqliteMikroORM.init(settings) : await PostgreSqlMikroORM.init(settings);
}

/** Without a down migration: the backup before an update restores the earlier database. */
class UpwardsMigrationGenerator extends MigrationGenerator {
  override generateMigrationFile(_className: string, { up }: { readonly up: readonly string[] }): string {
    const name = this.options.fileName?.('') ?? '';
    const statements = up.map((statement) => this.createStatement(multilineStatement(statement), 4)).join('');
    return `import { Migration } from '@mikro-orm/migrations';

export class ${className(name)} extends Migration {
  override name = '${name}';

  override up(): void {
${statements.trimEnd().replace(/^\n+/, '')}
  }
}
`;
  }
}

/** Each column and key of a table on a line of its own. */
function multilineStatement(statement: string): string {
  const [, head, columns, rest] = /^(create table \S+ )\((.*)\)(.*)$/s.exec(statement) ?? [];
  if (head === undefined || columns === undefined) return statement;
  const lines = columns.split(/, (?![^(]*\))/);
  return `${head}(\n${lines.map((line) => `      ${line}`).join(',\n')}\n    )${rest ?? ''}`;
}

function migrationNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .toSorted();
}

/** "0001-initial-schema" → "InitialSchema0001" */
function className(name: string): string {
  const [ordinal = '', ...words] = name.split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') + ordinal;
}

function listFile(names: readonly string[]): string {
  const imports = names.map((name) => `import { ${className(name)} } from './${name}.js';`).join('\n');
  return `${imports}\n\nexport const migrations = [${names.map(className).join(', ')}];\n`;
}
