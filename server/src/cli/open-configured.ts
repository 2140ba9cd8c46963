import { type Config, config } from '../config.js';
import { type Database, openDatabase } from '../database/open-database.js';
import { replayOutdatedPlans } from '../scoring/stored/replay-outdated-plans.js';
import type { Terminal } from './terminal.js';

/** Opens the configured database, applies pending migrations, and closes it after the work. */
export async function withDatabase<T>(
  { env }: Terminal,
  work: (database: Database, config: Config) => Promise<T>,
): Promise<T> {
  const settings = config(env);
  const database = await openDatabase({ url: settings.databaseUrl });
  try {
    await database.migrate();
    await replayOutdatedPlans(database);
    return await work(database, settings);
  } finally {
    await database.close();
  }
}
