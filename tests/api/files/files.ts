import { FILE_LIMITS, type FileLimits } from '@traguardo/server/api/files/file-limits';
import { type App, createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { loadAct } from '@traguardo/server/import/act/save-document';
import type { Engine } from '../../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../../harness/database/seeds.js';
import { actText } from '../../harness/documents/act-text.js';
import { processes } from '../../harness/service/processes.js';
import { OLD_PLANS } from '../../harness/service/server.js';

/** A service behind a proxy, which says who asks. */
export interface FileService {
  readonly own: OwnDatabase;
  readonly app: App;
  readonly url: string;
  /** Asks for a file of `/export/`, from an address. */
  get(file: string, address?: string, init?: RequestInit): Promise<Response>;
  /** How many files have been begun since the last `recount`, and how many are waited for. */
  numbers(): Promise<{ readonly begun: number; readonly waiting: number }>;
  recount(): Promise<void>;
  stop(): Promise<void>;
}

export async function fileService(
  engine: Engine,
  fill: (own: OwnDatabase) => Promise<unknown>,
  limits: Partial<FileLimits> = {},
): Promise<FileService> {
  const own = await emptyDatabase(engine);
  await fill(own);
  const settings = config({ PORT: '0', LOG_LEVEL: 'silent', ...OLD_PLANS, TRUST_PROXY: 'true' });
  const app = await createApp(settings, { database: own.database, processes, files: { ...FILE_LIMITS, ...limits } });
  const url = await app.listen();
  let before = 0;
  return {
    ...{ own, app, url },
    get: (file, address = '192.0.2.1', init = {}) =>
      fetch(`${url}/export/${file}`, {
        ...init,
        headers: { 'x-forwarded-for': address, 'accept-encoding': 'identity', ...init.headers },
      }),
    numbers: async () => {
      const { begun, waiting } = await counted(url);
      return { begun: begun - before, waiting };
    },
    recount: async () => {
      before = (await counted(url)).begun;
    },
    stop: async () => {
      await app.close();
      await own.drop();
    },
  };
}

async function counted(url: string) {
  const text = await (await fetch(`${url}/metrics`)).text();
  const value = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
  return { begun: value('traguardo_files_begun_total'), waiting: value('traguardo_files_waiting') };
}

/** Indicators of the large plan. */
export const LARGE = 1000;

/** A plan of Pieve with a thousand indicators. */
export async function fillLarge({ database }: OwnDatabase): Promise<void> {
  const rows = Array.from({ length: LARGE }, (_, index) => {
    const objective = Math.floor(index / 4) + 1;
    return {
      ...{ manager: 'Rossi Anna', sector: 'Settore Uno', definition: 'Tempi certi per i cittadini' },
      ...{ objective: `C${objective}_0001`, objectiveTitle: `Obiettivo ${objective}` },
      ...{ indicator: String(1000 + index), title: `Pratiche del tipo ${index}`, formula: 'numero' },
      ...{ target: '100', weight: '25' },
    };
  });
  const text = actText({ municipality: 'COMUNE DI PIEVE', year: 2021, areas: [{ name: 'Area', rows }] });
  await loadAct(database, { filename: 'piano.txt', bytes: Buffer.from(text), importedBy: null });
}
