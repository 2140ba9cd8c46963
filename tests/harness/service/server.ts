import { createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { processes } from './processes.js';

/** The real server on a free port of this machine, on the database of the caller; `close` ends it. */
export async function startServer(databaseUrl: string): Promise<{ url: string; close(): Promise<void> }> {
  const settings = config({ DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent' });
  const app = await createApp(settings, { processes });
  return { url: await app.listen(), close: () => app.close() };
}
