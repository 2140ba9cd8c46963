import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where databases are made and dropped, not where tests keep their rows. */
    postgresAdminUrl: string;
  }
}

/** One PostgreSQL for the whole run; the answer stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide('postgresAdminUrl', postgres.adminUrl);
  return postgres.stop;
}
