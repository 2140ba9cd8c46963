import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { account, cookieOf, logIn, PASSWORD, viewerName } from '../../harness/people/logging-in.js';
import { type Service, startService } from '../../harness/service/service.js';

const SESSIONS = '{ viewer { sessions { name startedAt lastSeenAt browser current limited } } }';
const END = 'mutation ($session: String!) { endSession(session: $session) }';
const END_OTHERS = 'mutation { endOtherSessions }';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0';

interface Shown {
  readonly name: string;
  readonly browser: string | null;
  readonly current: boolean;
}

describe.each(databases)('one’s own logins on $name', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(engine, ({ database }) => fillTwoTowns(database));
  });
  afterAll(() => service.stop());
  const enter = async (email: string, agent = FIREFOX) =>
    cookieOf(await logIn(service.url, email, PASSWORD, { 'user-agent': agent }));
  const shown = async (cookie: string): Promise<Shown[]> =>
    (await service.ask(SESSIONS, {}, { cookie })).data.viewer.sessions;
  const codeOf = async (session: string, cookie: string) =>
    (await service.ask(END, { session }, { cookie })).errors?.[0]?.extensions.code;

  test('are listed with their beginning and browser, the one that asks first, without what lets in', async () => {
    const { email } = await account(service.own.database);
    const here = await enter(email);
    const there = await enter(email, 'curl/8.5.0');
    const sessions = await shown(here);
    expect(sessions).toMatchObject([
      { browser: 'Firefox, Windows', current: true, limited: false },
      { browser: null, current: false, limited: false },
    ]);
    const secrets = [here, there].map((cookie) => cookie.split('=')[1] ?? '');
    for (const secret of secrets) expect(JSON.stringify(sessions)).not.toContain(secret);
    const { queries } = service.own.database;
    const stored = await queries.selectFrom('Session').select('tokenHash').execute();
    for (const { tokenHash } of stored) expect(JSON.stringify(sessions)).not.toContain(tokenHash);
  });

  test('end one by one, at once, and the log says so', async () => {
    const { id, email } = await account(service.own.database);
    const [here, there, elsewhere] = [await enter(email), await enter(email), await enter(email, 'curl/8.5.0')];
    const { name } = (await shown(here)).find(({ browser }) => browser === null) ?? { name: '' };
    expect(await codeOf(name, here)).toBeUndefined();
    expect(await viewerName(service.url, elsewhere)).toBeNull();
    expect(await viewerName(service.url, there)).toBe('Rossi Anna');
    expect(await codeOf(name, here)).toBe('NOT_FOUND');
    const ended = await service.own.database.queries
      .selectFrom('AuditEntry')
      .where('action', '=', 'endSession')
      .where('subject', '=', id)
      .select('actor')
      .execute();
    expect(ended).toEqual([{ actor: id }]);
  });

  test('all others end together, and this one goes on', async () => {
    const { email } = await account(service.own.database);
    const [here, there, elsewhere] = [await enter(email), await enter(email), await enter(email)];
    expect((await service.ask(END_OTHERS, {}, { cookie: here })).data.endOtherSessions).toBe(2);
    for (const other of [there, elsewhere]) expect(await viewerName(service.url, other)).toBeNull();
    expect(await shown(here)).toMatchObject([{ current: true }]);
    expect((await service.ask(END_OTHERS, {}, { cookie: here })).data.endOtherSessions).toBe(0);
  });

  test('those of others are neither shown nor ended', async () => {
    const [anna, ugo] = [await account(service.own.database), await account(service.own.database)];
    const [hers, his] = [await enter(anna.email), await enter(ugo.email)];
    const [session] = await shown(his);
    expect(await shown(hers)).toHaveLength(1);
    expect(await codeOf(session?.name ?? '', hers)).toBe('NOT_FOUND');
    expect((await service.ask(END_OTHERS, {}, { cookie: hers })).data.endOtherSessions).toBe(0);
    expect(await viewerName(service.url, his)).toBe('Rossi Anna');
    expect(await shown('')).toEqual([]);
    expect(await codeOf(session?.name ?? '', '')).toBe('UNAUTHENTICATED');
  });

  test('one that has ended by itself is not listed', async () => {
    const { id, email } = await account(service.own.database);
    const here = await enter(email);
    await enter(email, 'curl/8.5.0');
    const { queries } = service.own.database;
    await queries
      .updateTable('Session')
      .set({ lastSeenAt: '2020-01-01T00:00:00.000Z' })
      .where('person', '=', id)
      .where('browser', 'is', null)
      .execute();
    expect(await shown(here)).toHaveLength(1);
  });
});
