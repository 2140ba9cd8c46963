import type { TestProject } from 'vitest/node';
import { type ChromiumBinary, chromiumBinary } from './chromium.js';
import { startPostgres } from './postgres.js';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: ChromiumBinary;
    /** Where databases are made and dropped, not where tests keep their rows. */
    postgresAdminUrl: string;
  }
}

/** One PostgreSQL and one unpacked browser for the whole run; the answer stops what was started. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', await chromiumBinary());
  const postgres = await startPostgres();
  project.provide('postgresAdminUrl', postgres.adminUrl);
  return postgres.stop;
}
