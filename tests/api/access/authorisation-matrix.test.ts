import { apiSchema } from '@traguardo/server/api/schema';
import { createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase, type OwnDatabase } from '../../harness/database/seeds.js';
import { twoTowns } from '../../harness/database/two-towns.js';
import { sqlite } from '../../harness/service/service.js';
import { type Actors, actors, EVERYONE, type Who } from './authorisation-actors.js';
import { EVIDENCE, sampleAddress, sampleQuery } from './authorisation-samples.js';
import { type Case, isAllowed, TABLE } from './authorisation-table.js';

const schema = apiSchema();
const roots = [
  ['Query', schema.getQueryType()],
  ['Mutation', schema.getMutationType()],
] as const;
const FIELDS = roots.flatMap(([root, type]) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({ root, field })),
);

/** How a request ended, as far as the matrix is concerned. */
type Outcome = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN';

interface Setting {
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
async function setting(publicReading: boolean): Promise<Setting> {
  const own = await emptyDatabase(sqlite);
  await twoTowns(own.database);
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
  const settings = { DATABASE_URL: own.url, PORT: '0', LOG_LEVEL: 'silent', PUBLIC_READING: String(publicReading) };
  const database = { ...own.database, write: own.database.rehearse };
  const app = await createApp(config({ ...settings, OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'x' }), {
    database,
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
      delegation: `acqui/${staff.ids.delegate}/settore-sport`,
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

function casesOf(name: string): readonly Case[] {
  const line = TABLE[name];
  if (line === undefined) throw new Error(`${name} has no line in authorisation-table.ts.`);
  const isCases = (found: typeof line): found is readonly Case[] =>
    typeof found !== 'string' && typeof found[0] === 'object';
  return isCases(line) ? line : [{ allowed: line }];
}

const expected = (allowed: boolean, who: Who): Outcome =>
  allowed ? 'ALLOWED' : who === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';

describe.each([
  ['public', true],
  ['not public', false],
])('where reading is %s', (_, publicReading) => {
  let here: Setting;
  beforeAll(async () => {
    here = await setting(publicReading);
  });
  afterAll(() => here.close());

  /** Who is refused how, against who should be. */
  const compare = async (name: string, one: Case, outcomeOf: (who: Who) => Promise<Outcome>) => {
    const namesMunicipality = !(one.args && 'municipality' in one.args);
    const found: Record<string, Outcome> = {};
    const wanted: Record<string, Outcome> = {};
    const outcomes = await Promise.all(EVERYONE.map(async (who) => [who, await outcomeOf(who)] as const));
    for (const [who, outcome] of outcomes) {
      found[who] = outcome;
      wanted[who] = expected(isAllowed(one.allowed, who, publicReading, namesMunicipality), who);
    }
    expect({ name, ...found }).toEqual({ name, ...wanted });
  };

  test.each(FIELDS.map(({ root, field }) => [`${root}.${field.name}`, root, field] as const))(
    '%s',
    async (name, root, field) => {
      for (const one of casesOf(name)) {
        const body = JSON.stringify(sampleQuery(root, field, { ...here.known, ...one.args }));
        await compare(name, one, async (who) => {
          const headers = { 'content-type': 'application/json', ...(await here.staff.headersOf(who)) };
          const answer = await fetch(`${here.url}/graphql`, { method: 'POST', headers, body });
          const { data, errors } = await answer.json();
          // Without data nothing was asked at all: the sample does not fit the field.
          if (data === undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
          const code: unknown = errors?.[0]?.extensions.code;
          return code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? code : 'ALLOWED';
        });
      }
    },
  );

  test('every route of HTTP', async () => {
    expect(here.routes.length).toBeGreaterThan(10);
    for (const route of here.routes) {
      const [method = '', path = ''] = route.split(' ');
      for (const one of casesOf(route)) {
        const address = here.url + sampleAddress(path, here.document, one.args ?? {});
        await compare(route, one, async (who) => {
          const { status } = await fetch(address, {
            method,
            headers: await here.staff.headersOf(who),
            redirect: 'manual',
          });
          return status === 401 ? 'UNAUTHENTICATED' : status === 403 ? 'FORBIDDEN' : 'ALLOWED';
        });
      }
    }
  });
});

test('an operation that nobody has ruled on is refused', () => {
  expect(() => casesOf('Mutation.qualsiasi')).toThrow('has no line');
});
