import { get } from 'node:http';
import { type App, type AppOptions, createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import type { Engine } from '../database/databases.js';
import { emptyDatabase, loadCremona, loadCremonaReadings, type OwnDatabase } from '../database/seeds.js';
import { processes } from './processes.js';
import { OLD_PLANS } from './server.js';

/** A running service on its own database, and how to ask it. */
export interface Service {
  readonly url: string;
  readonly app: App;
  readonly own: OwnDatabase;
  /** How many SQL statements have been run since the last call, without those that ask how old the answers are. */
  statements(): number;
  ask(query: string, variables?: object, who?: { readonly cookie: string }): Promise<Answer>;
  stop(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query.
export type Data = any;

export interface Answer {
  readonly status: number;
  readonly data?: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/** How old the answers are is asked again after any commit, on PostgreSQL one of another database too. */
const ASKS_AGE = /as "writes"/;

/** Starts the service, with more settings if need be, on a database that `fill` has filled. */
export async function startService(
  engine: Engine,
  fill: (own: OwnDatabase) => Promise<unknown> = fillCremona,
  environment: Readonly<Record<string, string>> = {},
  options: AppOptions = {},
): Promise<Service> {
  const own = await emptyDatabase(engine);
  await fill(own);
  let statements = 0;
  const settings = config({ DATABASE_URL: own.url, PORT: '0', LOG_LEVEL: 'silent', ...OLD_PLANS, ...environment });
  const onStatement = (sql: string) => {
    if (!ASKS_AGE.test(sql)) statements += 1;
  };
  const app = await createApp(settings, { onStatement, processes, ...options });
  const url = await app.listen();
  return {
    url,
    app,
    own,
    statements: () => {
      const run = statements;
      statements = 0;
      return run;
    },
    ask: (query, variables = {}, who) => post(url, { query, variables }, who && { cookie: who.cookie }),
    stop: async () => {
      await app.close();
      await own.drop();
    },
  };
}

/** Loads the fifth act of Cremona with its demonstration actuals. */
export async function fillCremona({ database }: OwnDatabase): Promise<void> {
  await loadCremona(database);
  await loadCremonaReadings(database);
}

/** Posts any JSON to `/graphql`. */
export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...(await response.json()) };
}

/** The status for a request with just these headers: fetch sets some of its own, and refuses to set others. */
export function rawStatus(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });
}
