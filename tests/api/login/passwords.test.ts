import { newLink } from '@traguardo/server/account/keys/one-time-link-store';
import { prepareFirstStart } from '@traguardo/server/account/login/first-start';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { account, cookieOf, logIn, OWNER, send, viewerName } from '../../harness/people/logging-in.js';
import { type Mailbox, startMailbox } from '../../harness/people/mailbox.js';
import { type Service, startService } from '../../harness/service/service.js';

const nothing = async () => undefined;
const NEW = 'una frase nuova e segreta';
/** What a one-time link carries. */
function linkToken(path: string | null): string | null {
  return new URLSearchParams(path?.split('?')[1]).get('token');
}

const HOUR = 60 * 60 * 1000;

describe('one-time links', () => {
  let mailbox: Mailbox;
  let service: Service;
  beforeAll(async () => {
    mailbox = await startMailbox();
    service = await startService(sqlite, nothing, {
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Traguardo <traguardo@comune.example>',
      PUBLIC_URL: 'https://performance.comune.example',
    });
  });
  afterAll(async () => {
    await service.stop();
    await mailbox.close();
  });

  const forget = (email: string) => send(service.url, '/auth/forgotten', { email });
  const choose = (token: string, password = NEW, cookie = '') =>
    send(service.url, '/auth/password', { token, password }, cookie === '' ? {} : { cookie });
  const tokenOf = (text: string) => /accesso\/password\?token=([\w-]{43})/.exec(text)?.[1] ?? '';
  const link = (person: string, purpose: 'INVITE' | 'RESET', now = new Date()) =>
    service.own.database.write((_queries, em) => newLink(em, { person, purpose }, now));

  test('a forgotten password is replaced through a link by mail, which logs in and works once', async () => {
    const { email } = await account(service.own.database);
    const other = cookieOf(await logIn(service.url, email));
    expect((await forget(email.toUpperCase())).status).toBe(204);
    const mail = await mailbox.next();
    expect(mail.to).toEqual([email]);
    expect(mail.text).toContain('https://performance.comune.example/accesso/password?token=');
    const chosen = await choose(tokenOf(mail.text));
    expect(chosen.status).toBe(204);
    expect(await viewerName(service.url, cookieOf(chosen))).toBe('Rossi Anna');
    expect(await viewerName(service.url, other)).toBeNull();
    expect((await logIn(service.url, email)).status).toBe(401);
    expect((await logIn(service.url, email, NEW)).status).toBe(204);
    const again = await choose(tokenOf(mail.text));
    expect([again.status, (await again.json()).error.message]).toEqual([
      400,
      expect.stringContaining('già stato usato'),
    ]);
  });

  test('the answer does not disclose whether an address has an account, and only an account with a password gets a mail', async () => {
    const inactive = await account(service.own.database, { active: false });
    const oidc = await account(service.own.database, {
      passwordHash: null,
      issuer: 'https://id.example',
      subject: crypto.randomUUID(),
    });
    const known = await account(service.own.database);
    for (const email of ['nessuno@comune.example', 'non un indirizzo', inactive.email, oidc.email, known.email]) {
      const answer = await forget(email);
      expect([answer.status, await answer.text()]).toEqual([204, '']);
    }
    expect((await mailbox.next()).to).toEqual([known.email]);
  });

  test('the host of the request never becomes the link’s', async () => {
    const { email } = await account(service.own.database);
    await send(service.url, '/auth/forgotten', { email }, { 'x-forwarded-host': 'altrove.example' });
    expect((await mailbox.next()).text).not.toContain('altrove.example');
  });

  test('after three reminders an account is left in peace for a while', async () => {
    const { email } = await account(service.own.database);
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await forget(email)).status);
    expect(statuses).toEqual([204, 204, 204, 429]);
    for (let count = 0; count < 3; count += 1) await mailbox.next();
  });

  test('using one link ends the others of the same person, and no one else’s', async () => {
    const [mine, theirs] = [await account(service.own.database), await account(service.own.database)];
    const first = await link(mine.id, 'INVITE');
    const second = await link(mine.id, 'RESET');
    const foreign = await link(theirs.id, 'RESET');
    expect((await choose(second)).status).toBe(204);
    expect((await choose(first)).status).toBe(400);
    expect((await choose(foreign)).status).toBe(204);
  });

  test.each([
    ['RESET', HOUR],
    ['INVITE', 7 * 24 * HOUR],
  ] as const)('a link for %s works until its time is over', async (purpose, lifetime) => {
    const { id } = await account(service.own.database);
    const over = await link(id, purpose, new Date(Date.now() - lifetime));
    expect((await choose(over)).status).toBe(400);
    const inTime = await link(id, purpose, new Date(Date.now() - lifetime + 60_000));
    expect((await choose(inTime)).status).toBe(204);
  });

  test('one’s own name or address is no password, and the link still works', async () => {
    const { id, email } = await account(service.own.database);
    const token = await link(id, 'RESET');
    for (const password of [email, `${OWNER.name} 1975`]) {
      const answer = await choose(token, password);
      expect(answer.status).toBe(400);
      expect((await answer.json()).error.message).toContain('del suo nome');
    }
    expect((await choose(token)).status).toBe(204);
  });

  test('a short password is refused, and the link still works', async () => {
    const { id } = await account(service.own.database);
    const secret = await link(id, 'RESET');
    const short = await choose(secret, 'corta');
    expect([short.status, (await short.json()).error.message]).toEqual([
      400,
      expect.stringContaining('almeno 12 caratteri'),
    ]);
    expect((await choose(secret)).status).toBe(204);
  });

  test('two who use a link at the same time: one gets in', async () => {
    const { id } = await account(service.own.database);
    const secret = await link(id, 'RESET');
    const statuses = (await Promise.all([choose(secret), choose(secret)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([204, 400]);
  });

  test('a person who may not log in gets no password by an old link', async () => {
    const { id } = await account(service.own.database, { active: false });
    expect((await choose(await link(id, 'INVITE'))).status).toBe(400);
  });

  test('the log says who chose a password, never which, nor through which link', async () => {
    const { id } = await account(service.own.database);
    const secret = await link(id, 'RESET');
    await choose(secret);
    const log = await service.own.database.queries.selectFrom('AuditEntry').selectAll().execute();
    expect(log).toContainEqual(
      expect.objectContaining({ action: 'setPassword', actor: id, valueAfter: '{"link":"RESET"}' }),
    );
    expect(JSON.stringify(log)).not.toMatch(new RegExp(`${NEW}|${secret}|argon2`));
  });
});

describe('the first start', () => {
  const started: Service[] = [];
  const start = async () => {
    const service = await startService(sqlite, nothing);
    started.push(service);
    return { ...service, database: service.own.database };
  };
  afterAll(() => Promise.all(started.map((service) => service.stop())));
  const who = { name: 'Bianchi Ada', email: 'ada@comune.example', password: NEW };

  test('makes the administrator of the settings, once', async () => {
    const { url, database } = await start();
    const administrator = { email: 'Capo@Comune.Example', password: NEW };
    expect(await prepareFirstStart(database, administrator, new Date())).toBeNull();
    expect(
      await prepareFirstStart(database, { ...administrator, email: 'altro@comune.example' }, new Date()),
    ).toBeNull();
    expect((await logIn(url, 'capo@comune.example', NEW)).status).toBe(204);
    expect(await database.queries.selectFrom('RoleGrantRow').select(['municipality', 'role']).execute()).toEqual([
      { municipality: '*', role: 'ADMINISTRATOR' },
    ]);
  });

  test('else gives a link, and the person who opens it becomes the administrator', async () => {
    const { url, database } = await start();
    const path = (await prepareFirstStart(database, null, new Date())) ?? '';
    const newer = (await prepareFirstStart(database, null, new Date())) ?? '';
    const use = (from: string) => send(url, '/auth/password', { ...who, token: linkToken(from) });
    expect((await use(path)).status).toBe(400);
    const answer = await use(newer);
    expect(answer.status).toBe(204);
    expect(await viewerName(url, cookieOf(answer))).toBe('Bianchi Ada');
    expect((await use(newer)).status).toBe(400);
    expect(await prepareFirstStart(database, null, new Date())).toBeNull();
  });

  test('a setup link is not valid once a person exists, nor after a day', async () => {
    const { url, database } = await start();
    const setUp = async (now: Date) => {
      const token = await database.write((_queries, em) => newLink(em, { person: null, purpose: 'SETUP' }, now));
      return (await send(url, '/auth/password', { ...who, token })).status;
    };
    expect(await setUp(new Date(Date.now() - 24 * HOUR))).toBe(400);
    await account(database);
    expect(await setUp(new Date())).toBe(400);
  });

  test('an administrator has a name and an address', async () => {
    const { url, database } = await start();
    const token = linkToken(await prepareFirstStart(database, null, new Date()));
    expect((await send(url, '/auth/password', { ...who, token, name: ' ' })).status).toBe(400);
    expect((await send(url, '/auth/password', { ...who, token, email: 'ada' })).status).toBe(400);
    expect((await send(url, '/auth/password', { ...who, token })).status).toBe(204);
  });
});
