import { createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { processes } from './processes.js';

/** The documents of the tests are of past years: they stay public for longer than the law asks, except where the end of
 *  publication is what is tested. */
export const OLD_PLANS = { PUBLICATION_YEARS: '100' };

/** The real server on a free port of this machine, on the database of the caller; `close` ends it. */
export async function startServer(databaseUrl: string): Promise<{ url: string; close(): Promise<void> }> {
  const settings = config({
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...OLD_PLANS,
  });
  const app = await createApp(settings, { processes });
  return { url: await app.listen(), close: () => app.close() };
}
