import type { TestProject } from 'vitest/node';
import { createMigrated } from './databases.js';
import { startPostgres } from './postgres.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where databases are made and dropped, not where tests keep their rows. */
    postgresAdminUrl: string;
  }
}

/** One PostgreSQL for the whole run, with the database that the others are copied from; the answer stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide('postgresAdminUrl', postgres.adminUrl);
  await createMigrated(postgres.adminUrl);
  return postgres.stop;
}
