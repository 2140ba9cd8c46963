import { passwordHash as newPasswordHash } from '@traguardo/server/account/login/password';
import { createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { serviceLog } from '@traguardo/server/service-log';
import { afterAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { emptyDatabase } from '../../harness/database/seeds.js';
import { account, cookieOf, logIn, OWNER, PASSWORD, send } from '../../harness/people/logging-in.js';
import { type Service, startService } from '../../harness/service/service.js';

const DEVICE = 'traguardo_dispositivo';

describe('how often one may try, and behind what', () => {
  const started: Service[] = [];
  const start = async (environment: Record<string, string> = {}) => {
    const service = await startService(sqlite, async () => undefined, environment);
    started.push(service);
    return service;
  };
  afterAll(() => Promise.all(started.map((service) => service.stop())));

  const from = (address: string) => ({ 'x-forwarded-for': address });
  const wrong = async (url: string, email: string, count: number, headers: Record<string, string> = {}) => {
    for (let done = 0; done < count; done += 1)
      expect((await logIn(url, email, 'password sbagliata', headers)).status).toBe(401);
  };

  test('the eleventh try for an account from one address within a quarter of an hour has to wait, even with the right password', async () => {
    const { url, own } = await start();
    const { email } = await account(own.database);
    const other = await account(own.database);
    await wrong(url, email, 10);
    const refused = await logIn(url, email.toUpperCase());
    expect([refused.status, cookieOf(refused)]).toEqual([429, '']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await refused.json()).error.message).toBe('Troppi tentativi: riprovare fra 15 minuti.');
    expect((await logIn(url, other.email)).status).toBe(204);
  });

  test('whoever tries from one address, which the last proxy says, keeps nobody out at another one', async () => {
    const { url, own } = await start({ TRUST_PROXY: 'true' });
    const { email } = await account(own.database);
    // What a client claims to be stands before what the proxy adds.
    for (let claimed = 1; claimed <= 10; claimed += 1)
      await wrong(url, email, 1, from(`203.0.113.${claimed}, 192.0.2.1`));
    expect((await logIn(url, email, PASSWORD, from('192.0.2.1'))).status).toBe(429);
    expect((await logIn(url, email, PASSWORD, from('192.0.2.2'))).status).toBe(204);
  });

  test('the addresses of one IPv6 network are one address', async () => {
    const { url, own } = await start({ TRUST_PROXY: 'true' });
    const { email } = await account(own.database);
    for (let host = 1; host <= 10; host += 1) await wrong(url, email, 1, from(`2001:db8:0:1::${host}`));
    expect((await logIn(url, email, PASSWORD, from('2001:db8:0:1::ff'))).status).toBe(429);
    expect((await logIn(url, email, PASSWORD, from('2001:db8:0:2::1'))).status).toBe(204);
  });

  test('a guess from many addresses has to wait after fifty tries', async () => {
    const { url, own } = await start({ TRUST_PROXY: 'true' });
    const { email } = await account(own.database);
    for (let address = 1; address <= 10; address += 1) await wrong(url, email, 5, from(`192.0.2.${address}`));
    expect((await logIn(url, email, PASSWORD, from('192.0.2.99'))).status).toBe(429);
  });

  test('no try of others, from the same address or from many, keeps out the browser in which somebody logged in before', async () => {
    const { url, own } = await start({ TRUST_PROXY: 'true' });
    const { email } = await account(own.database);
    const stranger = await account(own.database);
    const device = cookieOf(await logIn(url, email, PASSWORD, from('192.0.2.1')), DEVICE);
    const foreign = cookieOf(await logIn(url, stranger.email, PASSWORD, from('192.0.2.1')), DEVICE);
    for (let address = 1; address <= 4; address += 1) await wrong(url, email, 10, from(`192.0.2.${address}`));
    await wrong(url, email, 9, from('192.0.2.5'));
    const tryWith = async (cookie: string) =>
      (await logIn(url, email, PASSWORD, { ...from('192.0.2.1'), cookie })).status;
    expect(await tryWith('')).toBe(429);
    expect(await tryWith(foreign)).toBe(429);
    expect(await tryWith(`${device.slice(0, -4)}AAAA`)).toBe(429);
    expect(await tryWith(device)).toBe(204);
  });

  test('a known browser is not known any more after a new password, and its own guesses are counted', async () => {
    const { url, own } = await start();
    const { id, email } = await account(own.database);
    const device = cookieOf(await logIn(url, email), DEVICE);
    await wrong(url, email, 30, { cookie: device });
    expect((await logIn(url, email, PASSWORD, { cookie: device })).status).toBe(429);
    const again = cookieOf(await logIn(url, email), DEVICE);
    await wrong(url, email, 10);
    expect((await logIn(url, email, PASSWORD, { cookie: again })).status).toBe(204);
    const passwordHash = await newPasswordHash('un’altra frase del tutto nuova', OWNER);
    await own.database.queries.updateTable('Person').set({ passwordHash }).where('id', '=', id).execute();
    expect((await logIn(url, email, PASSWORD, { cookie: again })).status).toBe(429);
  });

  test('a successful login is not counted as a wrong attempt', async () => {
    const { url, own } = await start();
    const { email } = await account(own.database);
    for (let count = 0; count < 9; count += 1) expect((await logIn(url, email, 'password sbagliata')).status).toBe(401);
    for (let count = 0; count < 12; count += 1) expect((await logIn(url, email)).status).toBe(204);
    for (let count = 0; count < 10; count += 1)
      expect((await logIn(url, email, 'password sbagliata')).status).toBe(401);
    expect((await logIn(url, email)).status).toBe(429);
  });

  test('an address that tries a hundred accounts has to wait; behind a proxy others do not', async () => {
    const { url, own } = await start({ TRUST_PROXY: 'true' });
    const { email } = await account(own.database);
    const tries = Array.from({ length: 100 }, (_, count) =>
      logIn(url, `${count}@altrove.example`, 'x', from(`6.6.6.${count}, 192.0.2.1`)),
    );
    for (const { status } of await Promise.all(tries)) expect(status).toBe(401);
    expect((await logIn(url, email, PASSWORD, from('192.0.2.1'))).status).toBe(429);
    expect((await logIn(url, email, PASSWORD, from('192.0.2.2'))).status).toBe(204);
  });

  test('the cookie is Secure over https behind a trusted proxy, and stays below BASE_PATH', async () => {
    const { url, own } = await start({ TRUST_PROXY: 'true', BASE_PATH: '/performance/' });
    const { email } = await account(own.database);
    const answer = await logIn(url, email, PASSWORD, { 'x-forwarded-proto': 'https' });
    expect(answer.headers.getSetCookie()[0]).toMatch(/; Path=\/performance\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test('the cookie is Secure where the public address is https, though the proxy is not trusted', async () => {
    const { url, own } = await start({ PUBLIC_URL: 'https://performance.comune.example/' });
    const { email } = await account(own.database);
    const answer = await logIn(url, email);
    expect(answer.headers.getSetCookie()[0]).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
    const out = await send(url, '/auth/logout', {}, { cookie: cookieOf(answer) });
    expect(out.headers.getSetCookie()[0]).toContain('; Secure');
  });

  test.each([
    [{ PUBLIC_URL: 'https://performance.comune.example/' }, 1],
    [{ PUBLIC_URL: 'https://performance.comune.example/', TRUST_PROXY: 'true' }, 0],
    [{ PUBLIC_URL: 'http://traguardo.lan/' }, 0],
    [{}, 0],
  ])('a start with %j leaves %d warnings about the proxy in the log', async (environment, count) => {
    const lines: string[] = [];
    const logger = serviceLog('warn', { write: (line) => lines.push(line) });
    const own = await emptyDatabase(sqlite);
    const app = await createApp(config({ PORT: '0', ...environment }), { database: own.database, logger });
    await app.close();
    await own.drop();
    expect(lines.filter((line) => line.includes('TRUST_PROXY'))).toHaveLength(count);
  });

  test('without a trusted proxy no client can claim https or another address', async () => {
    const { url, own } = await start();
    const { id, email } = await account(own.database);
    const answer = await logIn(url, email, PASSWORD, { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7' });
    expect(answer.headers.getSetCookie()[0]).not.toContain('Secure');
    const audit = await own.database.queries
      .selectFrom('AuditEntry')
      .where('subject', '=', id)
      .select('origin')
      .execute();
    expect(audit).toEqual([{ origin: '127.0.0.1' }]);
  });

  test.each([
    ['text/plain', '{"email":"a@b.example","password":"x"}', 415],
    ['application/x-www-form-urlencoded', 'email=a%40b.example&password=x', 415],
    ['application/json', '[]', 400],
    ['application/json', '{"email":["a"],"password":"x"}', 400],
    ['application/json', '{"email":"a@b.example"}', 400],
  ])('a body of %s, %s, is refused', async (type, body, status) => {
    const { url } = started[0] ?? (await start());
    const answer = await fetch(`${url}/auth/login`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(answer.status).toBe(status);
  });

  test('the page learns how one can log in', async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/auth/methods`)).json()).toEqual({
      local: true,
      openidConnect: null,
      mail: false,
    });
  });
});
