import { initialSchema } from './0001-initial-schema.js';
import { peopleAndCycle } from './0002-people-and-cycle.js';
import type { Engine, MigrationClass } from './migration-class.js';

/** The migrations of a database engine, in the order in which they are applied. */
export function migrationsFor(engine: Engine): MigrationClass[] {
  return [initialSchema(engine), peopleAndCycle(engine)];
}
