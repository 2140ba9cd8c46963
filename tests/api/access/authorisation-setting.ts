import { apiSchema } from '@traguardo/server/api/schema';
import { createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import type { Engine } from '../../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../../harness/database/seeds.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { processes } from '../../harness/service/processes.js';
import { OLD_PLANS } from '../../harness/service/server.js';
import { type Actors, actors } from './authorisation-actors.js';
import { EVIDENCE } from './authorisation-samples.js';
import { type Case, TABLE } from './authorisation-table.js';

const schema = apiSchema();
const roots = [
  ['Query', schema.getQueryType()],
  ['Mutation', schema.getMutationType()],
] as const;
/** Every root field of the schema. */
export const FIELDS = roots.flatMap(([root, type]) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({ root, field })),
);

export interface Setting {
  readonly url: string;
  readonly routes: readonly string[];
  readonly staff: Actors;
  readonly own: OwnDatabase;
  readonly document: string;
  /** Arguments that only the database knows. */
  readonly known: Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

/** A service on which writes are rehearsed, so that one operation never changes what the next one meets. */
export async function setting(engine: Engine, publicReading: boolean): Promise<Setting> {
  const own = await emptyDatabase(engine);
  await fillTwoTowns(own.database);
  const staff = await actors(own.database);
  const { queries } = own.database;
  const token = await queries
    .selectFrom('ApiToken')
    .where('person', '=', staff.ids.segreteria ?? '')
    .select('id')
    .executeTakeFirstOrThrow();
  const document = await queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', 'acqui')
    .select('id')
    .executeTakeFirstOrThrow();
  await evidence(own);
  const settings = {
    DATABASE_URL: own.url,
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...OLD_PLANS,
    PUBLIC_READING: String(publicReading),
  };
  const database = { ...own.database, write: own.database.rehearse };
  const app = await createApp(config({ ...settings, OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'x' }), {
    database,
    processes,
  });
  return {
    url: await app.listen(),
    routes: app.routes,
    staff,
    own,
    document: document.id,
    known: {
      user: staff.ids.target,
      token: token.id,
      document: document.id,
      delegation: `Delegation:acqui/${staff.ids.delegate}/settore-sport`,
    },
    close: async () => {
      await app.close();
      await own.drop();
    },
  };
}

/** A file that proves the value of indicator 1. */
async function evidence({ database }: OwnDatabase): Promise<void> {
  const file = { filename: 'prova.pdf', mediaType: 'application/pdf', size: 1, sha256: '', bytes: Buffer.from('x') };
  await database.queries
    .insertInto('EvidenceFile')
    .values({
      municipality: 'acqui',
      id: EVIDENCE,
      year: 2021,
      indicator: '1',
      asOf: '2021-12-31',
      final: true,
      ...file,
      uploadedAt: new Date().toISOString(),
      uploadedBy: 'Prova',
      removedAt: null,
    })
    .execute();
}

/** The lines of the table for an operation or a route. */
export function casesOf(name: string): readonly Case[] {
  const line = TABLE[name];
  if (line === undefined) throw new Error(`${name} has no line in authorisation-table.ts.`);
  const isCases = (found: typeof line): found is readonly Case[] =>
    typeof found !== 'string' && typeof found[0] === 'object';
  return isCases(line) ? line : [{ allowed: line }];
}
