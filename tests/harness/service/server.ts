import { createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { processes } from './processes.js';

/** The documents of the tests are of past years: they stay public for longer than the law asks, except where the end of
 *  publication is what is tested. */
export const OLD_PLANS = { PUBLICATION_YEARS: '100' };

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The real server on a port of this machine, on the database of the caller; `close` ends it. */
export async function startServer(databaseUrl: string, port = '0'): Promise<RunningServer> {
  const settings = config({
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: port,
    LOG_LEVEL: 'silent',
    ...OLD_PLANS,
  });
  const app = await createApp(settings, { processes });
  return { url: await app.listen(), close: () => app.close() };
}
