import { databases, type TestDatabase } from '../harness/databases.js';
import { emptyDatabase, loadCremona, loadCremonaReadings } from '../harness/seeds.js';
import { startServer } from '../harness/server.js';

/** The pages as a visitor gets them: the real server, the compiled client, a database of their own. */
export interface ServedPages {
  readonly url: string;
  close(): Promise<void>;
}

async function served(home: { url: string; drop(): Promise<void> }): Promise<ServedPages> {
  const server = await startServer(home.url);
  return {
    url: server.url.replace(/\/$/, ''),
    close: async () => {
      await server.close();
      await home.drop();
    },
  };
}

function sqlite(): (typeof databases)[number] {
  const engine = databases.find(({ name }) => name === 'SQLite');
  if (!engine) throw new Error('the harness offers no SQLite');
  return engine;
}

/** On the Cremona act, with the demonstration actuals. */
export async function cremonaPages(): Promise<ServedPages> {
  const own = await emptyDatabase(sqlite());
  await loadCremona(own.database);
  await loadCremonaReadings(own.database);
  return await served(own);
}

/** On a database without any plan. */
export async function emptyPages(): Promise<ServedPages> {
  const home: TestDatabase = await sqlite().create();
  return await served(home);
}
