import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@traguardo/server/database/open-database';
import pg from 'pg';
import { inject } from 'vitest';

/** An empty database of its own, by the URL the server would get as DATABASE_URL. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

async function sqliteFile(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-sqlite-'));
  return { url: `file:${join(folder, 'test.db')}`, drop: () => rm(folder, { recursive: true, force: true }) };
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

const MIGRATED = 'migrated';

/** Makes the database that `createMigrated` of PostgreSQL copies: the migrations take four times as long as a copy. */
export async function createMigrated(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, `create database ${MIGRATED}`);
  const database = await openDatabase({ url: urlOf(adminUrl, MIGRATED) });
  await database.migrate();
  await database.close();
}

async function postgresDatabase(adminUrl: string, template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(adminUrl, `create database ${name} template ${template}`);
  return { url: urlOf(adminUrl, name), drop: () => asAdmin(adminUrl, `drop database ${name} with (force)`) };
}

/** A kind of database, and how a test gets one. */
export interface Engine {
  readonly name: string;
  create(): Promise<TestDatabase>;
  /** One whose tables may be there already; `migrate` makes them where they are not. */
  createMigrated(): Promise<TestDatabase>;
}

/** Enough for a rule that hangs on no dialect of SQL: it needs no server of its own. */
export const sqlite: Engine = { name: 'SQLite', create: sqliteFile, createMigrated: sqliteFile };
/** The PostgreSQL at an address, which is only asked for when a database is made. */
export function postgresAt(adminUrl: () => string): Engine {
  return {
    name: 'PostgreSQL',
    create: () => postgresDatabase(adminUrl(), 'template1'),
    createMigrated: () => postgresDatabase(adminUrl(), MIGRATED),
  };
}

export const postgres: Engine = postgresAt(() => inject('postgresAdminUrl'));

/** For rules that hang on the database: what is stored, in which order it is read, who waits for whom.
 *  `describe.each(databases)('… on $name', …)`. */
export const databases: readonly Engine[] = [sqlite, postgres];
