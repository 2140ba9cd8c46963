import type { Migration } from '@mikro-orm/migrations';
import { migrations as postgresql } from './postgresql/migrations.js';
import { migrations as sqlite } from './sqlite/migrations.js';

export type Engine = 'sqlite' | 'postgresql';

export type MigrationClass = new (...args: ConstructorParameters<typeof Migration>) => Migration;

/** The migrations of each engine, in the order in which they are applied. */
export const MIGRATIONS: Readonly<Record<Engine, readonly MigrationClass[]>> = { sqlite, postgresql };
