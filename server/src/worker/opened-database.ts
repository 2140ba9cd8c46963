import { type Database, openDatabase } from '../database/open-database.js';

let opened: { readonly url: string; readonly database: Database } | null = null;

/** The database of a task, open to be read and kept open for the next task. Throws a StartError where it cannot be read. */
export async function databaseOfTask(url: string): Promise<Database> {
  if (opened?.url === url) return opened.database;
  const before = opened;
  opened = null;
  await before?.database.close();
  const database = await openDatabase({ url, readOnly: true });
  opened = { url, database };
  return database;
}
