import { createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { serviceLog } from '@traguardo/server/service-log';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { emptyDatabase } from '../../harness/database/seeds.js';
import { account, cookieOf, logIn, PASSWORD } from '../../harness/people/logging-in.js';
import { post } from '../../harness/service/service.js';

describe('the log', () => {
  const ends: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });

  test('tells of bugs in JSON lines, and holds no address, password, cookie, token or typed word', async () => {
    const own = await emptyDatabase(sqlite);
    ends.push(own.drop);
    const lines: string[] = [];
    const logger = serviceLog('trace', { write: (line) => lines.push(line) });
    const app = await createApp(config({ PORT: '0' }), { database: own.database, logger });
    ends.push(app.close);
    const url = await app.listen();

    const { email } = await account(own.database);
    const cookie = cookieOf(await logIn(url, email));
    await logIn(url, email, 'parola-sbagliata-1');
    await logIn(url, 'sconosciuto@comune.example');
    await fetch(`${url}/graphql?query={viewer{name}}`, { headers: { authorization: 'Bearer trg_segreto' } });
    await fetch(`${url}/accesso/password?token=link-segreto`);
    await post(url, { query: 'mutation { nessuna(parola: "dettata") }' }, { cookie });
    await sql`alter table plan rename to altrove`.execute(own.database.raw);
    const broken = await post(url, { query: '{ plans { year } }' }, { cookie });
    expect([broken.status, broken.errors?.[0]?.extensions.code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);

    const said = lines.map((line) => JSON.parse(line));
    expect(said.some(({ level, err }) => level === 50 && err.stack !== undefined)).toBe(true);
    const secrets = [email, PASSWORD, cookie, 'parola-sbagliata', 'sconosciuto', 'segreto', 'dettata', 'Rossi'];
    expect(secrets.filter((word) => lines.join('').includes(word))).toEqual([]);
  });
});
