import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { type IdentityProvider, startIdentityProvider } from '../../harness/people/identity-provider.js';
import { account, viewerName } from '../../harness/people/logging-in.js';
import { beginLogin, CLIENT, ROLE_MAP, returnFromProvider } from '../../harness/people/oidc-flow.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

const VIEWER = '{ viewer { name email roles { role municipality { slug } sectors { name } } } }';

describe('a real identity provider', () => {
  let provider: IdentityProvider;
  let service: Service;
  beforeAll(async () => {
    provider = await startIdentityProvider();
    service = await startService(sqlite, ({ database }) => fillTwoTowns(database), {
      ...CLIENT,
      OIDC_ISSUER: provider.issuer,
      OIDC_NAME: 'Accesso del Comune',
      OIDC_ROLE_MAP: ROLE_MAP,
      OIDC_SECTOR_CLAIM: 'settori',
    });
    provider.serve(`${service.url}/auth/oidc/callback`);
  });
  afterAll(async () => {
    await service.stop();
    await provider.close();
  });

  /** A person with these claims goes through the whole login. */
  const logIn = async (person: string, claims: Record<string, unknown>, to = '') => {
    provider.people.set(person, {
      name: 'Gialli Ugo',
      email: `${person}@comune.example`,
      email_verified: true,
      ...claims,
    });
    provider.next = person;
    const { cookie, address } = await beginLogin(service.url, to);
    return await returnFromProvider(service.url, (await provider.logIn(address)).search.slice(1), cookie);
  };
  const viewer = async (session: string) => (await service.ask(VIEWER, {}, { cookie: session })).data.viewer;
  const idOf = async (email: string) =>
    (await service.own.database.queries.selectFrom('Person').where('email', '=', email).select('id').executeTakeFirst())
      ?.id;

  test('the page learns its name', async () => {
    const methods = await (await fetch(`${service.url}/auth/methods`)).json();
    expect(methods).toEqual({ local: true, openidConnect: { name: 'Accesso del Comune' }, mail: false });
  });

  test('it is asked for a code with PKCE, a state and a nonce of this login alone', async () => {
    const [one, other] = [await beginLogin(service.url), await beginLogin(service.url)];
    expect(Object.fromEntries(one.address.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'traguardo',
      code_challenge_method: 'S256',
      redirect_uri: `${service.url}/auth/oidc/callback`,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.address.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
      expect(one.address.searchParams.get(name)).not.toBe(other.address.searchParams.get(name));
    }
  });

  test('a person to whom the claims give a role logs in, with the sectors of the claims, and reaches the requested page', async () => {
    const { status, location, session } = await logIn(
      'ugo',
      { groups: ['responsabili', 'altro'], settori: ['Settore Sport'] },
      '/settori/sport?anno=2021#x',
    );
    expect([status, location]).toEqual([302, '/settori/sport?anno=2021#x']);
    expect(await viewer(session)).toEqual({
      name: 'Gialli Ugo',
      email: 'ugo@comune.example',
      roles: [{ role: 'MANAGER', municipality: { slug: 'acqui' }, sectors: [{ name: 'Settore Sport' }] }],
    });
  });

  test('roles and sectors follow the claims at the next login, and the log says so', async () => {
    await logIn('eva', { groups: ['responsabili'], settori: 'settore-sport' });
    const { session } = await logIn('eva', { groups: ['responsabili', 'ufficio-piani'], settori: ['settore-tecnico'] });
    expect((await viewer(session)).roles).toEqual([
      { role: 'MANAGER', municipality: { slug: 'acqui' }, sectors: [{ name: 'Settore Tecnico' }] },
      { role: 'SEGRETERIA', municipality: { slug: 'acqui' }, sectors: [] },
    ]);
    const entry = await service.own.database.queries
      .selectFrom('AuditEntry')
      .where('subject', '=', (await idOf('eva@comune.example')) ?? '')
      .where('action', '=', 'setUserRoles')
      .orderBy('number', 'desc')
      .select('valueBefore')
      .executeTakeFirst();
    expect(JSON.parse(entry?.valueBefore ?? '')).toEqual([{ role: 'MANAGER', sectors: ['settore-sport'] }]);
  });

  test('a person who loses every role at the provider is refused at the next login, and the old sessions end', async () => {
    const { session } = await logIn('leo', { groups: ['ufficio-piani'] });
    const refused = await logIn('leo', { groups: [] });
    expect(refused).toMatchObject({ location: '/accesso?errore=ruolo', session: '' });
    expect(await viewerName(service.url, session)).toBeNull();
  });

  test('a second login is the same person, though name and address changed there', async () => {
    await logIn('ida', { groups: ['ufficio-piani'] });
    const id = await idOf('ida@comune.example');
    await logIn('ida', { groups: ['ufficio-piani'], email: 'altra@comune.example' });
    expect(await idOf('altra@comune.example')).toBeUndefined();
    expect(await idOf('ida@comune.example')).toBe(id);
  });

  test('an invited person is found by the verified address, and keeps the roles that the provider cannot give', async () => {
    const invited: StaffMember = await staffMember(service.own.database, { role: 'BOARD', municipality: 'acqui' });
    const { session } = await logIn('invitata', { email: invited.email.toUpperCase(), groups: ['ufficio-piani'] });
    expect((await viewer(session)).roles.map(({ role }: { role: string }) => role)).toEqual(['SEGRETERIA', 'BOARD']);
    const { valueAfter } = await service.own.database.queries
      .selectFrom('AuditEntry')
      .where('action', '=', 'linkIdentity')
      .where('subject', '=', invited.id)
      .select('valueAfter')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(valueAfter ?? '')).toEqual({ issuer: provider.issuer, subject: 'invitata' });
    const again = await logIn('invitata', { email: 'nuova@comune.example', groups: [] });
    expect((await viewer(again.session)).email).toBe(invited.email);
  });

  test('the last administrator of the install stays one, whatever the provider says', async () => {
    await logIn('capo', { groups: ['ced'] });
    const { session } = await logIn('capo', { groups: [] });
    expect((await viewer(session)).roles).toEqual([{ role: 'ADMINISTRATOR', municipality: null, sectors: [] }]);
    await logIn('vice', { groups: ['ced'] });
    expect((await logIn('capo', { groups: [] })).location).toBe('/accesso?errore=ruolo');
  });

  test('a code that was used is no code any more', async () => {
    provider.people.set('due', {
      name: 'Due',
      email: 'due@comune.example',
      email_verified: true,
      groups: ['ufficio-piani'],
    });
    provider.next = 'due';
    const first = await beginLogin(service.url);
    const back = await provider.logIn(first.address);
    expect((await returnFromProvider(service.url, back.search.slice(1), first.cookie)).session).not.toBe('');
    const second = await beginLogin(service.url);
    back.searchParams.set('state', second.state);
    expect(await returnFromProvider(service.url, back.search.slice(1), second.cookie)).toMatchObject({
      location: '/accesso?errore=non-valido',
      session: '',
    });
  });

  test('the code of another person’s login does not fit this browser’s proof', async () => {
    provider.people.set('lupo', {
      name: 'Lupo',
      email: 'lupo@comune.example',
      email_verified: true,
      groups: ['ufficio-piani'],
    });
    provider.next = 'lupo';
    const [attacker, victim] = [await beginLogin(service.url), await beginLogin(service.url)];
    const back = await provider.logIn(attacker.address);
    back.searchParams.set('state', victim.state);
    expect(await returnFromProvider(service.url, back.search.slice(1), victim.cookie)).toMatchObject({
      location: '/accesso?errore=non-valido',
      session: '',
    });
  });

  test.each([
    'https://altrove.example/',
    '//altrove.example/',
    '/\\altrove.example/',
    '/http://altrove.example/',
    '/.//altrove.example/',
    '/%2f/altrove.example/',
    '/javascript:alert(1)',
    '\\\\altrove.example',
    '/\taltrove',
    'javascript:alert(1)',
    '/.//altrove.example/',
    '/x/..//altrove.example/',
    'accesso',
  ])('a login never redirects to %s', async (to) => {
    const { location, session } = await logIn('ugo', { groups: ['ufficio-piani'] }, to);
    expect(session).not.toBe('');
    expect(location).toMatch(/^\/(?!\/)/);
    expect(new URL(location, service.url).origin).toBe(service.url);
  });

  test('an account that is not its own is not taken over by a password that it never had', async () => {
    const local = await account(service.own.database, { email: 'solo@comune.example' });
    const { location } = await logIn('ladro', { email: local.email, email_verified: false, groups: ['ced'] });
    expect(location).toBe('/accesso?errore=indirizzo');
  });
});
