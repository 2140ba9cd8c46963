import type { Migration } from '@mikro-orm/migrations';
import { InitialSchema as PostgresqlInitialSchema } from './postgresql/0001-initial-schema.js';
import { InitialSchema as SqliteInitialSchema } from './sqlite/0001-initial-schema.js';

type MigrationClass = new (...args: ConstructorParameters<typeof Migration>) => Migration;

/** The migrations of each database engine, in the order in which they are applied. */
export const MIGRATIONS: Record<'sqlite' | 'postgresql', readonly MigrationClass[]> = {
  sqlite: [SqliteInitialSchema],
  postgresql: [PostgresqlInitialSchema],
};
