import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, sqlite } from '../../harness/database/databases.js';
import { account, cookieOf, logIn, PASSWORD, viewerName } from '../../harness/people/logging-in.js';
import { type Mailbox, startMailbox } from '../../harness/people/mailbox.js';
import {
  BOARD,
  CHOSEN,
  CREATE,
  codeOf,
  expectOutOfReach,
  expectRevoked,
  keysMadeByAcqui,
  RESET,
  SET,
  secretOf,
  sendPassword,
  startTowns,
  TOKEN,
  type Towns,
  tokenStatus,
  townsOf,
} from './shared-person.js';

describe('a person who works for two municipalities', () => {
  let towns: Towns;
  beforeAll(async () => {
    towns = await startTowns(sqlite);
  });
  afterAll(() => towns.service.stop());
  const invite = async (email: string, who = towns.pieve) =>
    (await towns.service.ask(CREATE, { municipality: 'pieve', email, roles: BOARD }, who)).data.createUser;
  const set = (user: string, municipality: string, roles: object[], who = towns.install) =>
    towns.service.ask(SET, { user, municipality, roles }, who);

  test('is let in by nothing that the first one had in its hands, when the second one invites it', async () => {
    const mario = await keysMadeByAcqui(towns);
    expect(await invite(mario.email)).toEqual({
      link: null,
      user: { id: `Person:pieve/${mario.id}`, hasPassword: false },
    });
    expect(await townsOf(towns.service, mario.id)).toEqual(['acqui', 'pieve']);
    await expectRevoked(towns, mario);
    await expectOutOfReach(towns, mario.id);
    const { link } = (await towns.service.ask(RESET, { user: mario.id }, towns.install)).data.resetPassword;
    const entered = await sendPassword(towns.service, secretOf(link), PASSWORD);
    expect(await viewerName(towns.service.url, cookieOf(entered))).toBe('Mario Bruni');
  });

  test('nor when the administrator of the install gives it a role there, or everywhere', async () => {
    for (const municipality of ['pieve', '*']) {
      const mario = await keysMadeByAcqui(towns);
      await set(mario.id, municipality, BOARD);
      expect(await townsOf(towns.service, mario.id)).toEqual(['acqui', municipality].toSorted());
      await expectRevoked(towns, mario);
      await expectOutOfReach(towns, mario.id);
    }
  });

  test('nor when the first one takes its role away before', async () => {
    const mario = await keysMadeByAcqui(towns);
    await set(mario.id, 'acqui', [], towns.acqui);
    const { link } = await invite(mario.email);
    await expectRevoked(towns, mario);
    // Now the person belongs to Pieve alone, like any person whom Pieve invites.
    expect((await sendPassword(towns.service, secretOf(link), PASSWORD)).status).toBe(204);
    expect(await codeOf(towns, RESET, { user: mario.id }, towns.acqui)).toBe('FORBIDDEN');
  });

  test('an administrator of the install who invites the person reads the link', async () => {
    const mario = await keysMadeByAcqui(towns);
    const { link } = await invite(mario.email, towns.install);
    await expectRevoked(towns, mario);
    expect((await sendPassword(towns.service, secretOf(link), PASSWORD)).status).toBe(204);
  });

  test('the log of the install says that the access of before has ended, that of the municipality does not', async () => {
    const mario = await keysMadeByAcqui(towns);
    await invite(mario.email);
    const entries = await towns.service.own.database.queries
      .selectFrom('AuditEntry')
      .where('subject', '=', mario.id)
      .where('actor', '=', towns.pieve.id)
      .orderBy('municipality')
      .select(['municipality', 'action'])
      .execute();
    expect(entries).toEqual([
      { municipality: '*', action: 'endAccess' },
      { municipality: 'pieve', action: 'createUser' },
    ]);
  });

  test('keeps its access where no single municipality had it in its hands: a third role, or one beside «*»', async () => {
    const { database } = towns.service.own;
    for (const before of [['acqui', 'terzo'], ['*']]) {
      const { id, email } = await account(database);
      const rows = before.map((municipality) => ({ municipality, person: id, role: 'BOARD' }));
      await database.queries.insertInto('RoleGrantRow').values(rows).execute();
      const session = cookieOf(await logIn(towns.service.url, email));
      expect((await invite(email)).link).toBeNull();
      expect(await viewerName(towns.service.url, session)).toBe('Rossi Anna');
      expect((await logIn(towns.service.url, email)).status).toBe(204);
    }
  });

  test('keeps it too when its role changes where it works already', async () => {
    const mario = await keysMadeByAcqui(towns);
    await set(mario.id, 'acqui', [{ role: 'ANALYST' }]);
    expect(await viewerName(towns.service.url, mario.session)).toBe('Mario Bruni');
    expect(await tokenStatus(towns.service, mario.token)).toBe(200);
  });

  test('two who invite the same new address at once: one does, the other reads that the person is there', async () => {
    const email = 'nuova@pieve.example';
    const variables = { municipality: 'pieve', email, roles: BOARD };
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(towns, CREATE, variables, towns.pieve)));
    expect(codes.toSorted()).toEqual(['CONFLICT', 'CONFLICT', undefined]);
  });

  test('whatever the first one does at the same moment, nothing of it works afterwards', async () => {
    const { service, acqui } = towns;
    for (let round = 0; round < 2; round += 1) {
      const mario = await keysMadeByAcqui(towns);
      const [, reset, token, entered, chosen] = await Promise.all([
        invite(mario.email),
        service.ask(RESET, { user: mario.id }, acqui),
        service.ask(TOKEN, { user: mario.id, municipality: 'acqui' }, acqui),
        logIn(service.url, mario.email, CHOSEN),
        sendPassword(service, mario.link),
      ]);
      await expectRevoked(towns, mario);
      expect(await viewerName(service.url, cookieOf(entered))).toBeNull();
      expect(await viewerName(service.url, cookieOf(chosen))).toBeNull();
      if (reset.data) expect((await sendPassword(service, secretOf(reset.data.resetPassword.link))).status).toBe(400);
      if (token.data) expect(await tokenStatus(service, token.data.createApiToken.secret)).toBe(401);
    }
  });
});

describe('with a mail server', () => {
  let mailbox: Mailbox;
  let towns: Towns;
  beforeAll(async () => {
    mailbox = await startMailbox();
    towns = await startTowns(sqlite, {
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Traguardo <traguardo@comune.example>',
      PUBLIC_URL: 'https://performance.comune.example',
    });
  });
  afterAll(async () => {
    await towns.service.stop();
    await mailbox.close();
  });

  test('the new link reaches the person alone, whichever administrator gave the role', async () => {
    const { service, pieve, install } = towns;
    const { id, email } = await account(service.own.database, { email: 'mario@pieve.example' });
    const grant = { municipality: 'acqui', person: id, role: 'BOARD' };
    await service.own.database.queries.insertInto('RoleGrantRow').values(grant).execute();
    const { data } = await service.ask(CREATE, { municipality: 'pieve', email, roles: BOARD }, pieve);
    expect(data.createUser).toEqual({ link: null, user: { id: `Person:pieve/${id}`, hasPassword: false } });
    const mail = await mailbox.next();
    expect([mail.to, mail.text]).toEqual([[email], expect.stringContaining('di prima non valgono più')]);
    expect((await logIn(service.url, email)).status).toBe(401);
    expect((await sendPassword(service, secretOf(mail.text))).status).toBe(204);

    await service.ask(SET, { user: id, municipality: 'pieve', roles: [] }, install);
    await service.ask(SET, { user: id, municipality: 'pieve', roles: BOARD }, install);
    const second = await mailbox.next();
    expect((await logIn(service.url, email, CHOSEN)).status).toBe(401);
    expect((await sendPassword(service, secretOf(second.text))).status).toBe(204);
  });
});

test.each(databases)(
  'a link that the mail server does not take is not shown to the second municipality, on $name',
  async (sqlite) => {
    const closed = await startMailbox();
    await closed.close();
    const towns = await startTowns(sqlite, { SMTP_URL: closed.url, MAIL_FROM: 'traguardo@comune.example' });
    try {
      const mario = await keysMadeByAcqui(towns);
      const variables = { municipality: 'pieve', email: mario.email, roles: BOARD };
      expect((await towns.service.ask(CREATE, variables, towns.pieve)).data.createUser.link).toBeNull();
      await expectRevoked(towns, mario);
    } finally {
      await towns.service.stop();
    }
  },
);
