import { type App, createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgres } from '../../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../../harness/database/seeds.js';
import { account, cookieOf, logIn } from '../../harness/people/logging-in.js';
import { OLD_PLANS } from '../../harness/service/server.js';
import { fillCremona } from '../../harness/service/service.js';

const PER_MINUTE = 30;
const WAITING = 24;

let own: OwnDatabase;
let app: App;
let url: string;
let cookie: string;

beforeAll(async () => {
  own = await emptyDatabase(postgres);
  await fillCremona(own);
  const { email } = await account(own.database);
  app = await createApp(config({ PORT: '0', LOG_LEVEL: 'silent', ...OLD_PLANS, TRUST_PROXY: 'true' }), {
    database: own.database,
    operations: {
      perMinute: PER_MINUTE,
      anonymous: { underWay: 2, underWayEach: 1, waiting: WAITING, waitingEach: WAITING },
      people: { underWay: 2, underWayEach: 2, waiting: WAITING, waitingEach: WAITING },
    },
  });
  url = await app.listen();
  cookie = cookieOf(await logIn(url, email));
});
afterAll(async () => {
  await app.close();
  await own.drop();
});

let asked = 0;

/** A small question from an address, behind the proxy; no other is the same, and none is answered for another. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  asked += 1;
  const question = `${url}/graphql?query=${encodeURIComponent(`{ plan { year } } # ${asked}`)}`;
  return fetch(question, { headers: { ...headers, 'x-forwarded-for': address } });
}

/** Runs `work` while no question is answered, because PostgreSQL lets nobody read a plan. */
function whileHeld(work: () => Promise<unknown>): Promise<unknown> {
  return own.database.write(async (queries) => {
    await sql`lock table plan in access exclusive mode`.execute(queries);
    await work();
  });
}

const read = () => fetch(`${url}/healthz`);

test('four addresses that ask much do not keep another one waiting', async () => {
  const answered: string[] = [];
  let all: Promise<unknown> = Promise.resolve();
  await whileHeld(async () => {
    const noted = (address: string) => ask(address).then(() => answered.push(address));
    const many = Array.from({ length: 24 }, (_, count) => noted(`192.0.2.${1 + (count % 4)}`));
    await read();
    all = Promise.all([...many, noted('192.0.2.9')]);
    await read();
  });
  await all;
  expect(answered).toHaveLength(25);
  // One of each of the four and two that were under way, give or take those whose answers overtake each other.
  expect(answered.indexOf('192.0.2.9')).toBeLessThan(12);
});

test('an address with too many questions waiting is refused the last; others, and people behind it, are not', async () => {
  const address = '198.51.100.1';
  let many: readonly Promise<Response>[] = [];
  let others: readonly Promise<Response>[] = [];
  await whileHeld(async () => {
    many = Array.from({ length: WAITING + 2 }, () => ask(address));
    const refused = await Promise.race(many);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5']);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: 'Troppe interrogazioni in attesa: riprovare fra 5 secondi, o farne meno alla volta.',
          extensions: {
            code: 'TOO_MANY_REQUESTS',
            inEnglish: 'Too many queries are waiting: try again in 5 seconds, or ask fewer at a time.',
          },
        },
      ],
    });
    others = [ask('198.51.100.2'), ask(address, { cookie })];
  });
  const statusesOf = async (asked: readonly Promise<Response>[]) =>
    (await Promise.all(asked)).map(({ status }) => status);
  expect(await statusesOf(others)).toEqual([200, 200]);
  // One may have made place for the others, and the last question of the test before may still have held its turn.
  expect((await statusesOf(many)).filter((status) => status === 200).length).toBeGreaterThanOrEqual(WAITING - 1);
});

test('an address that asks too often has to wait; others, and people behind it, do not', async () => {
  const address = '203.0.113.1';
  for (let count = 0; count < PER_MINUTE; count += 1) expect((await ask(address)).status).toBe(200);
  const refused = await ask(address);
  const seconds = Number(refused.headers.get('retry-after'));
  expect([refused.status, seconds > 0 && seconds <= 60]).toEqual([429, true]);
  const { errors } = await refused.json();
  expect(errors[0].message).toMatch(/^Troppe interrogazioni in un minuto: il limite è 30\. Riprovare fra \d+ secondi/);
  expect(errors[0].extensions.code).toBe('TOO_MANY_REQUESTS');
  expect((await ask('203.0.113.2')).status).toBe(200);
  expect((await ask(address, { cookie })).status).toBe(200);
});
