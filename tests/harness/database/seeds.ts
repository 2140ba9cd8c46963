import { readFile } from 'node:fs/promises';
import { type Database, openDatabase } from '@traguardo/server/database/open-database';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import type { Engine } from './databases.js';

const SEEDS = new URL('../../../seeds/', import.meta.url);

export const CREMONA_ACT = 'cremona-2019-variazione-5.txt';
export const CREMONA_READINGS = 'cremona-2019-consuntivo-dimostrativo.csv';

export function seedBytes(name: string): Promise<Buffer> {
  return readFile(new URL(name, SEEDS));
}

/** A database of its own, migrated and empty. */
export async function emptyDatabase({ createMigrated }: Engine): Promise<OwnDatabase> {
  const home = await createMigrated();
  const database = await openDatabase({ url: home.url });
  await database.migrate();
  return {
    database,
    url: home.url,
    drop: async () => {
      await database.close();
      await home.drop();
    },
  };
}

export interface OwnDatabase {
  readonly database: Database;
  readonly url: string;
  drop(): Promise<void>;
}

/** Loads the Cremona act, as the command line does. */
export async function loadCremona(database: Database, options: { readonly dryRun?: boolean } = {}) {
  const bytes = await seedBytes(CREMONA_ACT);
  return await loadAct(database, { filename: CREMONA_ACT, bytes, importedBy: null }, options);
}

/** Loads the demonstration actuals. */
export async function loadCremonaReadings(database: Database) {
  const bytes = await seedBytes(CREMONA_READINGS);
  const file = { filename: CREMONA_READINGS, bytes, recordedBy: null, demonstration: true };
  return await loadReadings(database, file, { municipality: 'cremona', year: 2019 });
}
