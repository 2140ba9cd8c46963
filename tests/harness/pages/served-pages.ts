import { loadAct } from '@traguardo/server/import/act/save-document';
import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import { type Engine, sqlite } from '../database/databases.js';
import { emptyDatabase, loadCremona, loadCremonaReadings, type OwnDatabase } from '../database/seeds.js';
import { type ActRow, actText } from '../documents/act-text.js';
import { startServer } from '../service/server.js';

/** The pages as a visitor gets them: the real server, the compiled client, a database of their own. */
export interface ServedPages {
  readonly url: string;
  close(): Promise<void>;
}

/** On a database of their own that `load` has filled. */
export async function served(
  load: (own: OwnDatabase) => Promise<void>,
  engine: Engine = sqlite,
): Promise<ServedPages & { own: OwnDatabase }> {
  const own = await emptyDatabase(engine);
  await load(own);
  const server = await startServer(own.url);
  return {
    own,
    url: server.url.replace(/\/$/, ''),
    close: async () => {
      await server.close();
      await own.drop();
    },
  };
}

/** The Cremona act, with the demonstration actuals. */
export async function withCremona({ database }: OwnDatabase): Promise<void> {
  await loadCremona(database);
  await loadCremonaReadings(database);
}

export function cremonaPages(): Promise<ServedPages> {
  return served(withCremona);
}

/** On a database without any plan. */
export function emptyPages(): Promise<ServedPages> {
  return served(async () => undefined);
}

const LONG_TITLE =
  'Riorganizzazione complessiva, semplificazione e digitalizzazione dei procedimenti amministrativi di competenza del settore, comprensiva della ricognizione dei carichi di lavoro e della formazione del personale neoassunto e non';

const objective = (number: number, title: string): ActRow => ({
  manager: 'Verdi Anna',
  sector: 'Settore Tecnico',
  objective: `C${number}_0001`,
  objectiveTitle: title,
  definition: `Definizione di ${title}`,
});
const indicator = (code: number, title: string, weight: string): ActRow => ({
  indicator: String(code),
  title,
  formula: 'numero interventi conclusi',
  purpose: 'misurare gli interventi',
  target: '100',
  weight,
});

/** Titles that a spreadsheet would run as formulas. */
const FORMULAS = ['=1+1', '+1+1', '-1+1', '@SUM(A1)'];

/** Three indicators at 0, 100 and 150 % of their target, then 300 objectives of one indicator each. */
function pieveRows(): ActRow[] {
  const results = [
    { ...objective(1, 'Interventi misurati'), ...indicator(1, 'Interventi non cominciati', '40') },
    indicator(2, 'Interventi conclusi', '30'),
    indicator(3, 'Interventi oltre il previsto', '30'),
  ];
  const titles = [LONG_TITLE, ...FORMULAS];
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...objective(index + 2, titles[index] ?? `Obiettivo numero ${index + 2}`),
    ...indicator(index + 4, titles[index] ?? `Indicatore numero ${index + 4}`, '100'),
  }));
  return [...results, ...many];
}

export function pievePages(): Promise<ServedPages> {
  return served(async ({ database }) => {
    const text = actText({
      municipality: 'COMUNE DI PIEVE',
      year: 2021,
      areas: [{ name: 'CITTÀ CHE CRESCE', rows: pieveRows() }],
    });
    const act = await loadAct(database, { filename: 'pieve.txt', bytes: Buffer.from(text), importedBy: null });
    const csv = `codice_indicatore;valore;numeratore;denominatore;data;definitivo;nota\n${[0, 100, 150]
      .map((value, index) => `${index + 1};${value};;;2021-12-31;sì;`)
      .join('\n')}\n`;
    const file = { filename: 'pieve.csv', bytes: Buffer.from(csv), recordedBy: null, demonstration: false };
    const readings = await loadReadings(database, file, {
      municipality: act.plan?.slug ?? undefined,
      year: act.plan?.year ?? undefined,
    });
    if (!act.saved || !readings.saved) throw new Error(JSON.stringify([act.issues, readings.issues]));
  });
}
