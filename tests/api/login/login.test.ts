import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { account, cookieOf, logIn, PASSWORD, viewerName } from '../../harness/people/logging-in.js';
import { type Service, startService } from '../../harness/service/service.js';

const MINUTE = 60_000;
const nothing = async () => undefined;

describe.each(databases)('local accounts on $name', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(engine, nothing);
  });
  afterAll(() => service.stop());

  const database = () => service.own.database;
  const auditOf = (subject: string) =>
    database().queries.selectFrom('AuditEntry').where('subject', '=', subject).orderBy('number').selectAll().execute();
  /** Moves a session back in time: it began and was last used so many minutes ago. */
  const age = async (person: string, minutes: { seen: number; opened: number }) => {
    const ago = (count: number) => new Date(Date.now() - count * MINUTE).toISOString();
    await database()
      .queries.updateTable('Session')
      .set({ lastSeenAt: ago(minutes.seen), createdAt: ago(minutes.opened), expiresAt: ago(minutes.opened - 720) })
      .where('person', '=', person)
      .execute();
  };

  test('the right password opens a session, in a cookie that no script and no other site can use, beside one by which the browser is known', async () => {
    const { id, email } = await account(database());
    const answer = await logIn(service.url, email.toUpperCase());
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^traguardo_sessione=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^traguardo_dispositivo=[\w.-]+; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(await viewerName(service.url, cookieOf(answer))).toBe('Rossi Anna');
    expect(await auditOf(id)).toMatchObject([{ action: 'login', actorName: 'Rossi Anna', origin: '127.0.0.1' }]);
  });

  test('the database keeps neither the secret of a session nor a password', async () => {
    const { email } = await account(database());
    const [, secret = ''] = cookieOf(await logIn(service.url, email)).split('=');
    const { queries } = database();
    const rows = [
      await queries.selectFrom('Session').selectAll().execute(),
      await queries.selectFrom('Person').selectAll().execute(),
    ];
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(PASSWORD);
  });

  test('a login rotates the secret, and the session that the browser had is over', async () => {
    const { email } = await account(database());
    const first = cookieOf(await logIn(service.url, email));
    const second = cookieOf(await logIn(service.url, email, PASSWORD, { cookie: first }));
    expect(second).not.toBe(first);
    expect(await viewerName(service.url, first)).toBeNull();
    expect(await viewerName(service.url, second)).toBe('Rossi Anna');
  });

  test('a secret that an attacker planted in the browser never becomes a session', async () => {
    const { email } = await account(database());
    const planted = `traguardo_sessione=${'A'.repeat(43)}`;
    await logIn(service.url, email, PASSWORD, { cookie: planted });
    expect(await viewerName(service.url, planted)).toBeNull();
  });

  test('logging out ends the session and takes the cookie away', async () => {
    const { id, email } = await account(database());
    const cookie = cookieOf(await logIn(service.url, email));
    const answer = await fetch(`${service.url}/auth/logout`, { method: 'POST', headers: { cookie } });
    expect([answer.status, cookieOf(answer)]).toEqual([204, '']);
    expect(await viewerName(service.url, cookie)).toBeNull();
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['login', 'logout']);
  });

  test.each([
    ['nearly two hours without a request', { seen: 119, opened: 300 }, 'Rossi Anna'],
    ['more than two hours without a request', { seen: 121, opened: 300 }, null],
    ['nearly twelve hours in use', { seen: 5, opened: 719 }, 'Rossi Anna'],
    ['more than twelve hours in use', { seen: 5, opened: 721 }, null],
  ])('after %s', async (_, minutes, name) => {
    const { id, email } = await account(database());
    const cookie = cookieOf(await logIn(service.url, email));
    await age(id, minutes);
    expect(await viewerName(service.url, cookie)).toBe(name);
  });

  test('a request keeps a session alive', async () => {
    const { id, email } = await account(database());
    const cookie = cookieOf(await logIn(service.url, email));
    await age(id, { seen: 100, opened: 100 });
    await viewerName(service.url, cookie);
    const { lastSeenAt } = await database()
      .queries.selectFrom('Session')
      .where('person', '=', id)
      .select('lastSeenAt')
      .executeTakeFirstOrThrow();
    expect(Date.now() - Date.parse(lastSeenAt)).toBeLessThan(MINUTE);
  });

  test('sessions that are over are swept away at the next login', async () => {
    const { id, email } = await account(database());
    await logIn(service.url, email);
    await age(id, { seen: 121, opened: 300 });
    await logIn(service.url, (await account(database())).email);
    expect(await database().queries.selectFrom('Session').where('person', '=', id).selectAll().execute()).toEqual([]);
  });

  test('unknown, inactive, wrong, or without a password: refused in the same words', async () => {
    const inactive = await account(database(), { active: false });
    const oidc = await account(database(), {
      passwordHash: null,
      issuer: 'https://id.example',
      subject: crypto.randomUUID(),
    });
    const known = await account(database());
    const answers = [
      await logIn(service.url, 'nessuno@comune.example'),
      await logIn(service.url, inactive.email),
      await logIn(service.url, known.email, 'un’altra frase lunga'),
      await logIn(service.url, oidc.email),
      await logIn(service.url, oidc.email, ''),
    ];
    const told = await Promise.all(
      answers.map(async (answer) => [answer.status, cookieOf(answer), await answer.text()]),
    );
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]?.slice(0, 2)).toEqual([401, '']);
    expect(told[0]?.[2]).toContain('Indirizzo o password non corretti');
  });

  test('a failed login is in the audit log, and an unknown address is not', async () => {
    await logIn(service.url, 'spia@altrove.example', 'password sbagliata');
    const log = await database().queries.selectFrom('AuditEntry').selectAll().execute();
    expect(log).toContainEqual(expect.objectContaining({ action: 'loginFailed', subject: 'sconosciuto', actor: null }));
    expect(JSON.stringify(log)).not.toContain('spia@altrove');
  });

  test('a text with a NUL, which PostgreSQL does not know, is a login that fails', async () => {
    expect((await logIn(service.url, 'a\u0000@b.example')).status).toBe(401);
  });
});
