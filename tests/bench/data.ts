import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openDatabase } from '@traguardo/server/database/open-database';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import { actText } from '../harness/documents/act-text.ts';
import { LARGE } from './questions.ts';

const ROOT = join(import.meta.dirname, '../..');
const AREAS = 4;

/** A file with the demonstration data of Cremona, a plan of 1000 indicators, and as many others of 500 as asked. */
export async function fillFile(file: string, others: number): Promise<void> {
  const url = `file:${file}`;
  execFileSync(process.execPath, [join(ROOT, 'seeds/load-seeds.ts')], { env: { ...process.env, DATABASE_URL: url } });
  const database = await openDatabase({ url });
  try {
    await load(database, 'PROVAGRANDE', 1000);
    for (let number = 0; number < others; number += 1) await load(database, `ALTRO${letters(number)}`, 500);
  } finally {
    await database.close();
  }
}

async function load(database: Parameters<typeof loadAct>[0], town: string, indicators: number): Promise<void> {
  const bytes = new TextEncoder().encode(planText(town, indicators));
  const report = await loadAct(database, { filename: `${town}.txt`, bytes, importedBy: null });
  const { slug, year } = report.plan ?? {};
  if (!report.saved || slug == null || year == null) throw new Error(JSON.stringify(report.issues));
  const reported = await loadReadings(
    database,
    {
      filename: `${town}.csv`,
      bytes: new TextEncoder().encode(readingsText(indicators)),
      recordedBy: null,
      demonstration: true,
    },
    { municipality: slug, year },
  );
  if (!reported.saved) throw new Error(JSON.stringify(reported.issues));
}

/** Nine of ten indicators have a value, from nothing to more than their target. */
function readingsText(indicators: number): string {
  const rows = Array.from({ length: indicators }, (_, index) => index).filter((index) => index % 10 !== 3);
  const lines = rows.map((index) => `${10_000 + index};${(index * 37) % 100};;;${LARGE.year}-12-31;sì;`);
  return ['codice_indicatore;valore;numeratore;denominatore;data;definitivo;nota', ...lines, ''].join('\n');
}

/** Five indicators to an objective, twenty sectors. */
function planText(town: string, indicators: number): string {
  const rows = Array.from({ length: indicators }, (_, index) => ({
    ...(index % 50 === 0 && { manager: 'Rossi Anna', sector: `Settore ${letters((index / 50) % 20)}` }),
    ...(index % 5 === 0 && { objective: `C_${1000 + index / 5}`, objectiveTitle: `Obiettivo numero ${index / 5}` }),
    indicator: String(10_000 + index),
    title: `Numero di interventi conclusi nella zona ${index}`,
    formula: 'n. interventi conclusi',
    target: String(10 + (index % 90)),
    weight: '20',
  }));
  const part = Math.ceil(rows.length / AREAS / 50) * 50;
  const areas = Array.from({ length: AREAS }, (_, area) => ({
    name: `Area ${letters(area)}`,
    rows: rows.slice(area * part, (area + 1) * part),
  })).filter((area) => area.rows.length > 0);
  return actText({ municipality: `COMUNE DI ${town}`, year: LARGE.year, areas });
}

function letters(number: number): string {
  const letter = String.fromCharCode(65 + (number % 26));
  return number < 26 ? letter : letters(Math.floor(number / 26) - 1) + letter;
}
