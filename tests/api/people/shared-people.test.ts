import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, sqlite } from '../../harness/database/databases.js';
import { account, cookieOf, logIn, PASSWORD, viewerName } from '../../harness/people/logging-in.js';
import { type Mailbox, startMailbox } from '../../harness/people/mailbox.js';
import { staffMember } from '../../harness/people/staff.js';
import {
  accept,
  BOARD,
  CHOSEN,
  CREATE,
  codeOf,
  expectOutOfReach,
  type Keys,
  keysMadeByAcqui,
  OWN,
  placesOf,
  RESET,
  SET,
  secretOf,
  sendPassword,
  startTowns,
  TOKEN,
  type Towns,
  tokenStatus,
  townsOf,
  withCookie,
  withToken,
} from './shared-person.js';

const PEOPLE = 'query ($municipality: String!) { people(municipality: $municipality) { id name email waiting } }';
const INVITATIONS = `{ viewer { invitations { from invitedBy needsPassword sentByEmail
  roles { role municipality { name } } } } }`;
const DECLINE = 'mutation ($from: String!) { declineInvitation(from: $from) }';
const SEND = 'mutation ($from: String!) { sendInvitation(from: $from) }';
const REVOKE = 'mutation ($token: ID!) { revokeApiToken(token: $token) { revokedAt } }';
const TOKENS = 'query ($municipality: String) { apiTokens(municipality: $municipality) { id name } }';
const DEACTIVATE = 'mutation ($user: ID!) { deactivateUser(user: $user) { active } }';

describe('a person who works for one municipality and is invited by another one', () => {
  let towns: Towns;
  beforeAll(async () => {
    towns = await startTowns(sqlite);
  });
  afterAll(() => towns.service.stop());
  const invite = async (email: string, who = towns.pieve, municipality = 'pieve') =>
    (await towns.service.ask(CREATE, { municipality, email, roles: BOARD }, who)).data.createUser;
  const set = (user: string, municipality: string, roles: object[], who = towns.install) =>
    towns.service.ask(SET, { user, municipality, roles }, who);
  const waitingIn = async (municipality: string, who = towns.pieve) =>
    (await towns.service.ask(PEOPLE, { municipality }, who)).data.people.filter(
      ({ waiting }: { waiting: boolean }) => waiting,
    );
  const ask = (query: string, cookie: string, variables = {}) => towns.service.ask(query, variables, { cookie });
  /** Everything that worked before works, and for Acqui alone. */
  const expectUnchanged = async ({ session, token }: Keys) => {
    expect(await placesOf(towns.service, withCookie(session))).toEqual(['acqui']);
    expect(await placesOf(towns.service, withToken(token))).toEqual(['acqui']);
  };

  test('loses nothing and gains nothing until it accepts', async () => {
    const mario = await keysMadeByAcqui(towns);
    await invite(mario.email);
    expect(await townsOf(towns.service, mario.id)).toEqual(['acqui']);
    await expectUnchanged(mario);
    expect((await logIn(towns.service.url, mario.email, CHOSEN)).status).toBe(204);
    expect(await codeOf(towns, RESET, { user: mario.id }, towns.acqui)).toBeUndefined();
    expect((await sendPassword(towns.service, mario.link)).status).toBe(204);
  });

  test('is answered about like somebody whom nobody knows: by the name and the address that were typed', async () => {
    const { email } = await account(towns.service.own.database, { email: 'anna-rossi@acqui.example' });
    const known = await invite(email);
    const unknown = await invite('nessuno@acqui.example');
    const shown = ({ user, link }: Awaited<ReturnType<typeof invite>>) => ({
      ...user,
      id: user.id.replace(/[\w-]{36}$/, 'ID'),
      email: '',
      link: typeof link,
    });
    expect(shown(known)).toEqual(shown(unknown));
    expect(known.user).toMatchObject({ name: 'Mario Bruni', email, waiting: true, hasPassword: false });
    const variables = { municipality: 'pieve', email, roles: BOARD };
    expect(await codeOf(towns, CREATE, variables, towns.pieve)).toBe('CONFLICT');
    expect(await codeOf(towns, CREATE, { ...variables, email: 'nessuno@acqui.example' }, towns.pieve)).toBe('CONFLICT');
    expect(JSON.stringify(await waitingIn('pieve'))).not.toContain('Rossi');
    const log = await towns.service.own.database.queries
      .selectFrom('AuditEntry')
      .where('municipality', '=', 'pieve')
      .where('subject', '=', known.user.id.replace('Person:pieve/', ''))
      .select(['action', 'valueAfter'])
      .execute();
    expect(log).toEqual([{ action: 'createUser', valueAfter: expect.stringContaining('Mario Bruni') }]);
  });

  test('reads who invites, and for what; accepting gives the roles to this login and to those that follow', async () => {
    const mario = await keysMadeByAcqui(towns);
    const { link } = await invite(mario.email);
    expect((await ask(INVITATIONS, mario.session)).data.viewer.invitations).toEqual([
      {
        from: 'pieve',
        invitedBy: 'Prova ADMINISTRATOR',
        needsPassword: true,
        sentByEmail: false,
        roles: [{ role: 'BOARD', municipality: { name: 'Comune di Pieve' } }],
      },
    ]);
    const accepted = await accept(towns.service, secretOf(link), mario.session);
    expect(accepted.status).toBe(204);
    const both = ['acqui', 'pieve'];
    expect(await placesOf(towns.service, withCookie(cookieOf(accepted)))).toEqual(both);
    expect(await viewerName(towns.service.url, mario.session)).toBeNull();
    const entered = cookieOf(await logIn(towns.service.url, mario.email, OWN));
    expect(await placesOf(towns.service, withCookie(entered))).toEqual(both);
    expect((await ask(INVITATIONS, entered)).data.viewer.invitations).toEqual([]);
    expect(await waitingIn('pieve')).not.toContainEqual(expect.objectContaining({ email: mario.email }));
    expect((await accept(towns.service, secretOf(link), entered)).status).toBe(400);
  });

  test('nothing that the first one had in its hands reaches the second one, and all of it still does what it did', async () => {
    const mario = await keysMadeByAcqui(towns);
    const other = cookieOf(await logIn(towns.service.url, mario.email, CHOSEN));
    const { link } = await invite(mario.email);
    const entered = cookieOf(await accept(towns.service, secretOf(link), mario.session));
    await expectUnchanged({ ...mario, session: other });
    expect((await sendPassword(towns.service, mario.link)).status).toBe(400);
    expect((await logIn(towns.service.url, mario.email, CHOSEN)).status).toBe(401);
    await expectOutOfReach(towns, mario.id);
    const { sessions } = (await ask('{ viewer { sessions { name current limited } } }', entered)).data.viewer;
    expect(sessions).toMatchObject([
      { current: true, limited: false },
      { current: false, limited: true },
    ]);
    // The login of before does not end that one.
    const end = 'mutation ($session: String!) { endSession(session: $session) }';
    const ended = await ask(end, other, { session: sessions[0].name });
    expect(ended.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await ask('mutation { endOtherSessions }', other)).data.endOtherSessions).toBe(0);
    // Nor do keys that an earlier login makes for itself.
    await set(mario.id, 'acqui', [{ role: 'ANALYST' }], towns.acqui);
    const { secret } = (await ask(TOKEN, other)).data.createApiToken;
    expect(await placesOf(towns.service, withToken(secret))).toEqual(['acqui']);
    const full = (await ask(TOKEN, entered)).data.createApiToken.secret;
    expect(await placesOf(towns.service, withToken(full))).toEqual(['acqui', 'pieve']);
  });

  test('accepts with the link and a login of its own: neither administrator has both', async () => {
    const [mario, luigi] = [await keysMadeByAcqui(towns), await keysMadeByAcqui(towns)];
    const { link } = await invite(mario.email);
    const [secret, service] = [secretOf(link), towns.service];
    // Whoever administers Acqui, in Mario's name.
    expect((await accept(service, 'x'.repeat(43), mario.session)).status).toBe(400);
    expect((await ask(SEND, mario.session, { from: 'pieve' })).errors?.[0]?.extensions.code).toBe('CONFLICT');
    // Whoever administers Pieve, with the link.
    expect((await accept(service, secret, '')).status).toBe(401);
    for (const { cookie } of [towns.pieve, towns.install, { cookie: luigi.session }]) {
      expect((await accept(service, secret, cookie)).status).toBe(400);
    }
    expect((await sendPassword(service, secret)).status).toBe(400);
    // A password that others may know is changed, or nothing is accepted.
    expect((await accept(service, secret, mario.session, null)).status).toBe(400);
    expect((await accept(service, secret, mario.session, 'breve')).status).toBe(400);
    expect(await townsOf(service, mario.id)).toEqual(['acqui']);
    expect((await accept(service, secret, mario.session)).status).toBe(204);
  });

  test('cannot accept after the end of the invitation, or after it was withdrawn', async () => {
    const mario = await keysMadeByAcqui(towns);
    const { link, user } = await invite(mario.email);
    const { queries } = towns.service.own.database;
    await queries.updateTable('RoleInvitation').set({ expiresAt: '2020-01-01T00:00:00.000Z' }).execute();
    expect((await accept(towns.service, secretOf(link), mario.session)).status).toBe(400);
    expect((await ask(INVITATIONS, mario.session)).data.viewer.invitations).toEqual([]);
    // Who invited makes a new link, and the one before stays ended.
    const renewed = (await towns.service.ask(RESET, { user: user.id }, towns.pieve)).data.resetPassword.link;
    expect((await accept(towns.service, secretOf(link), mario.session)).status).toBe(400);
    expect(await codeOf(towns, RESET, { user: user.id }, towns.acqui)).toBe('FORBIDDEN');
    expect((await set(user.id, 'acqui', [], towns.acqui)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await set(user.id, 'pieve', [], towns.pieve)).errors).toBeUndefined();
    expect((await accept(towns.service, secretOf(renewed), mario.session)).status).toBe(400);
    await expectUnchanged(mario);
  });

  test('has the roles that the invitation offers when it is accepted', async () => {
    const mario = await keysMadeByAcqui(towns);
    const { link, user } = await invite(mario.email);
    await set(user.id, 'pieve', [{ role: 'ANALYST' }], towns.pieve);
    await accept(towns.service, secretOf(link), mario.session);
    const roles = await towns.service.own.database.queries
      .selectFrom('RoleGrantRow')
      .where('person', '=', mario.id)
      .where('municipality', '=', 'pieve')
      .select('role')
      .execute();
    expect(roles).toEqual([{ role: 'ANALYST' }]);
  });

  test('declines: nothing changes, and who invited is not told whom the address belongs to', async () => {
    const mario = await keysMadeByAcqui(towns);
    const { link, user } = await invite(mario.email);
    expect((await ask(DECLINE, mario.session, { from: 'pieve' })).data.declineInvitation).toBe(true);
    expect((await accept(towns.service, secretOf(link), mario.session)).status).toBe(400);
    await expectUnchanged(mario);
    const entry = await towns.service.own.database.queries
      .selectFrom('AuditEntry')
      .where('municipality', '=', 'pieve')
      .where('action', '=', 'declineInvitation')
      .where('subject', '=', user.id.replace('Person:pieve/', ''))
      .select(['actor', 'actorName'])
      .executeTakeFirstOrThrow();
    expect(entry).toEqual({ actor: null, actorName: 'Nessun accesso' });
    expect((await ask(DECLINE, mario.session, { from: 'pieve' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('when the second one takes its role away the first one has back exactly what it had', async () => {
    const mario = await keysMadeByAcqui(towns);
    const entered = cookieOf(await accept(towns.service, secretOf((await invite(mario.email)).link), mario.session));
    await set(mario.id, 'pieve', [], towns.pieve);
    expect(await placesOf(towns.service, withCookie(entered))).toEqual(['acqui']);
    expect(await placesOf(towns.service, withToken(mario.token))).toEqual(['acqui']);
    // Its administrator makes keys again, which reach the second one no more than those of before, if it invites again.
    const { link } = (await towns.service.ask(RESET, { user: mario.id }, towns.acqui)).data.resetPassword;
    const taken = cookieOf(await sendPassword(towns.service, secretOf(link), CHOSEN));
    const variables = { user: mario.id, municipality: 'acqui' };
    const { secret } = (await towns.service.ask(TOKEN, variables, towns.acqui)).data.createApiToken;
    const own = cookieOf(await logIn(towns.service.url, mario.email, CHOSEN));
    await accept(towns.service, secretOf((await invite(mario.email)).link), own);
    expect(await townsOf(towns.service, mario.id)).toEqual(['acqui', 'pieve']);
    for (const key of [withCookie(taken), withToken(secret), withToken(mario.token)]) {
      expect(await placesOf(towns.service, key)).toEqual(['acqui']);
    }
    expect((await logIn(towns.service.url, mario.email, CHOSEN)).status).toBe(401);
  });

  test('is asked too where the administrator of the install gives it a role there, or everywhere', async () => {
    for (const municipality of ['pieve', '*']) {
      const mario = await keysMadeByAcqui(towns);
      await set(mario.id, municipality, BOARD);
      expect(await townsOf(towns.service, mario.id)).toEqual(['acqui']);
      await expectUnchanged(mario);
      const [waiting] = (await waitingIn(municipality, towns.install)).filter(
        ({ email }: { email: string }) => email === mario.email,
      );
      const { link } = (await towns.service.ask(RESET, { user: waiting.id }, towns.install)).data.resetPassword;
      expect((await accept(towns.service, secretOf(link), mario.session)).status).toBe(204);
      expect(await townsOf(towns.service, mario.id)).toEqual(['acqui', municipality].toSorted());
      expect(await placesOf(towns.service, withToken(mario.token))).toEqual(['acqui']);
      await expectOutOfReach(towns, mario.id);
    }
  });

  test('keeps its password where no single municipality had a say in it', async () => {
    const { database } = towns.service.own;
    const { id, email } = await account(database);
    const rows = ['acqui', 'terzo'].map((municipality) => ({ municipality, person: id, role: 'BOARD' }));
    await database.queries.insertInto('RoleGrantRow').values(rows).execute();
    const session = cookieOf(await logIn(towns.service.url, email));
    const { link } = await invite(email);
    expect((await accept(towns.service, secretOf(link), session, null)).status).toBe(204);
    const entered = cookieOf(await logIn(towns.service.url, email, PASSWORD));
    expect(await placesOf(towns.service, withCookie(entered))).toEqual(['acqui', 'pieve', 'terzo']);
  });

  test('an account that nobody has entered and no municipality has is as good as new for the next one', async () => {
    const { data } = await towns.service.ask(
      CREATE,
      { municipality: 'acqui', email: 'mai@acqui.example', roles: BOARD },
      towns.acqui,
    );
    const { user, link } = data.createUser;
    const variables = { user: user.id, municipality: 'acqui' };
    const { secret } = (await towns.service.ask(TOKEN, variables, towns.acqui)).data.createApiToken;
    await set(user.id, 'acqui', [], towns.acqui);
    const again = await invite('mai@acqui.example');
    expect((await sendPassword(towns.service, secretOf(link))).status).toBe(400);
    expect(await placesOf(towns.service, withToken(secret))).toEqual([]);
    const entered = await sendPassword(towns.service, secretOf(again.link));
    expect(await placesOf(towns.service, withCookie(cookieOf(entered)))).toEqual(['pieve']);
  });

  test('two who invite the same new address at once: one does, the other reads that the person is there', async () => {
    const variables = { municipality: 'pieve', email: 'nuova@pieve.example', roles: BOARD };
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(towns, CREATE, variables, towns.pieve)));
    expect(codes.toSorted()).toEqual(['CONFLICT', 'CONFLICT', undefined]);
  });

  test('whatever the first one does while the person accepts, nothing of it reaches the second one', async () => {
    const { service, acqui } = towns;
    for (let round = 0; round < 2; round += 1) {
      const mario = await keysMadeByAcqui(towns);
      const own = cookieOf(await logIn(service.url, mario.email, CHOSEN));
      const secret = secretOf((await invite(mario.email)).link);
      const [accepted, reset, token, entered] = await Promise.all([
        accept(service, secret, own),
        service.ask(RESET, { user: mario.id }, acqui),
        service.ask(TOKEN, { user: mario.id, municipality: 'acqui' }, acqui),
        logIn(service.url, mario.email, CHOSEN),
      ]);
      expect(await placesOf(service, withCookie(cookieOf(accepted)))).toEqual(['acqui', 'pieve']);
      expect(await placesOf(service, withCookie(cookieOf(entered)))).not.toContain('pieve');
      if (reset.data) expect((await sendPassword(service, secretOf(reset.data.resetPassword.link))).status).toBe(400);
      if (token.data) {
        expect(await placesOf(service, withToken(token.data.createApiToken.secret))).toEqual(['acqui']);
      }
    }
  });
});

describe('no act of one municipality’s administrator changes what a person can do in another', () => {
  let towns: Towns;
  beforeAll(async () => {
    towns = await startTowns(sqlite);
  });
  afterAll(() => towns.service.stop());

  /** A person of both towns, with a login and a token of its own that reach both. */
  const person = async () => {
    const { database } = towns.service.own;
    const { id, email } = await account(database);
    const rows = ['acqui', 'pieve'].map((municipality) => ({ municipality, person: id, role: 'ANALYST' }));
    await database.queries.insertInto('RoleGrantRow').values(rows).execute();
    const cookie = cookieOf(await logIn(towns.service.url, email));
    const { secret } = (await towns.service.ask(TOKEN, {}, { cookie })).data.createApiToken;
    const [token] = (await towns.service.ask(TOKENS, {}, { cookie })).data.apiTokens;
    return { id, email, cookie, secret, token: String(token.id) };
  };
  type Person = Awaited<ReturnType<typeof person>>;

  test.each<readonly [string, string, (someone: Person) => object]>([
    ['inviting it', CREATE, ({ email }) => ({ municipality: 'acqui', email, roles: BOARD })],
    ['taking its roles away', SET, ({ id }) => ({ user: id, municipality: 'acqui', roles: [] })],
    [
      'giving it other roles',
      SET,
      ({ id }) => ({ user: id, municipality: 'acqui', roles: [{ role: 'ADMINISTRATOR' }] }),
    ],
    ['setting its roles in the other one', SET, ({ id }) => ({ user: id, municipality: 'pieve', roles: [] })],
    ['setting its roles everywhere', SET, ({ id }) => ({ user: id, municipality: '*', roles: [] })],
    ['deactivating it', DEACTIVATE, ({ id }) => ({ user: id })],
    ['a link to its password', RESET, ({ id }) => ({ user: id })],
    ['a token of it', TOKEN, ({ id }) => ({ user: id, municipality: 'acqui' })],
    ['revoking its token', REVOKE, ({ token }) => ({ token })],
  ])('%s', async (_, query, variables) => {
    const { service, acqui } = towns;
    const someone = await person();
    await service.ask(query, variables(someone), acqui);
    expect(await placesOf(service, withCookie(someone.cookie))).toContain('pieve');
    expect(await placesOf(service, withToken(someone.secret))).toContain('pieve');
    const entered = cookieOf(await logIn(service.url, someone.email));
    expect(await placesOf(service, withCookie(entered))).toContain('pieve');
  });

  test('of a person who works there alone, inviting it from elsewhere', async () => {
    const { service, acqui, pieve } = towns;
    const other = await staffMember(service.own.database, { role: 'BOARD', municipality: 'pieve' });
    const variables = { municipality: 'acqui', email: other.email, roles: BOARD };
    expect((await service.ask(CREATE, variables, acqui)).errors).toBeUndefined();
    expect(await placesOf(service, withCookie(other.cookie))).toEqual(['pieve']);
    expect(await codeOf(towns, RESET, { user: other.id }, pieve)).toBeUndefined();
  });
});

describe('tokens', () => {
  let towns: Towns;
  beforeAll(async () => {
    towns = await startTowns(sqlite);
  });
  afterAll(() => towns.service.stop());

  test('one that reaches a single municipality is that one’s to see and revoke, whoever its owner works for', async () => {
    const { service, acqui, pieve } = towns;
    const mario = await keysMadeByAcqui(towns);
    const { link } = (await service.ask(CREATE, { municipality: 'pieve', email: mario.email, roles: BOARD }, pieve))
      .data.createUser;
    await accept(service, secretOf(link), mario.session);
    const [token] = (await service.ask(TOKENS, { municipality: 'acqui' }, acqui)).data.apiTokens;
    expect(token.name).toBe('Prova');
    expect((await service.ask(TOKENS, { municipality: 'pieve' }, pieve)).data.apiTokens).toEqual([]);
    expect(await codeOf(towns, REVOKE, { token: token.id }, pieve)).toBe('FORBIDDEN');
    expect(await codeOf(towns, REVOKE, { token: token.id }, acqui)).toBeUndefined();
    expect(await tokenStatus(service, mario.token)).toBe(401);
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

  test('the link to accept reaches the person alone, also when it is asked for again', async () => {
    const { service, pieve } = towns;
    const { id, email } = await account(service.own.database, { email: 'mario@pieve.example' });
    const grant = { municipality: 'acqui', person: id, role: 'BOARD' };
    await service.own.database.queries.insertInto('RoleGrantRow').values(grant).execute();
    const { data } = await service.ask(CREATE, { municipality: 'pieve', email, roles: BOARD }, pieve);
    expect(data.createUser.link).toBeNull();
    const first = await mailbox.next();
    expect([first.to, first.text]).toEqual([[email], expect.stringContaining('resta com’è')]);
    const cookie = cookieOf(await logIn(service.url, email));
    expect((await service.ask(SEND, { from: 'pieve' }, { cookie })).data.sendInvitation).toBe(true);
    const second = await mailbox.next();
    expect(second.to).toEqual([email]);
    expect((await accept(service, secretOf(first.text), cookie)).status).toBe(400);
    expect((await accept(service, secretOf(second.text), cookie)).status).toBe(204);
    expect(await townsOf(service, id)).toEqual(['acqui', 'pieve']);
  });
});

test.each(databases)(
  'a link that the mail server does not take is handed over, and opens nothing, on $name',
  async (engine) => {
    const closed = await startMailbox();
    await closed.close();
    const towns = await startTowns(engine, { SMTP_URL: closed.url, MAIL_FROM: 'traguardo@comune.example' });
    try {
      const { service, pieve } = towns;
      const mario = await keysMadeByAcqui(towns);
      const variables = { municipality: 'pieve', email: mario.email, roles: BOARD };
      const { link } = (await service.ask(CREATE, variables, pieve)).data.createUser;
      expect((await accept(service, secretOf(link), pieve.cookie)).status).toBe(400);
      expect((await accept(service, secretOf(link), mario.session)).status).toBe(204);
      expect(await placesOf(service, withToken(mario.token))).toEqual(['acqui']);
    } finally {
      await towns.service.stop();
    }
  },
);
