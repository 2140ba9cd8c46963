import { readFile } from 'node:fs/promises';
import { recordLoad } from '@traguardo/server/cli/audited-load';
import { config } from '@traguardo/server/config';
import { openDatabase } from '@traguardo/server/database/open-database';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { loadReadings } from '@traguardo/server/import/readings/save-readings';

const ACT = 'cremona-2019-variazione-5.txt';
const READINGS = 'cremona-2019-consuntivo-dimostrativo.csv';

/** Loads the demonstration documents into a database without plans, through the importer. */
async function loadSeeds(): Promise<string> {
  const database = await openDatabase({ url: config(process.env).databaseUrl });
  try {
    await database.migrate();
    const loaded = await database.queries.selectFrom('Plan').select('year').limit(1).executeTakeFirst();
    if (loaded) return 'Dati già presenti.';
    const act = await loadAct(
      database,
      { filename: ACT, bytes: await seed(ACT), importedBy: null },
      { onSaved: recordLoad },
    );
    const readings = await loadReadings(
      database,
      { filename: READINGS, bytes: await seed(READINGS), recordedBy: null, demonstration: true },
      { municipality: act.plan?.slug ?? undefined, year: act.plan?.year ?? undefined, onSaved: recordLoad },
    );
    const refusals = [...act.issues, ...readings.issues].filter(({ severity }) => severity === 'ERROR');
    if (refusals.length > 0) throw new Error(refusals.map(({ message }) => message).join('\n'));
    return `Caricati ${ACT} (${act.changed} righe) e ${READINGS} (${readings.changed} valori dimostrativi).`;
  } finally {
    await database.close();
  }
}

function seed(name: string): Promise<Buffer> {
  return readFile(new URL(name, import.meta.url));
}

try {
  process.stdout.write(`${await loadSeeds()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
