import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresAdminUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function postgresDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`create database ${name}`);
  const url = new URL(inject('postgresAdminUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(`drop database ${name} with (force)`) };
}

/** A kind of database, and how a test gets one. */
export interface Engine {
  readonly name: string;
  create(): Promise<TestDatabase>;
}

/** Enough for a rule that hangs on no dialect of SQL: it needs no server of its own. */
export const sqlite: Engine = { name: 'SQLite', create: sqliteFile };
export const postgres: Engine = { name: 'PostgreSQL', create: postgresDatabase };

/** For rules that hang on the database: what is stored, in which order it is read, who waits for whom.
 *  `describe.each(databases)('… on $name', …)`. */
export const databases: readonly Engine[] = [sqlite, postgres];
