import { expect } from 'vitest';
import type { Engine } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { cookieOf, send, viewerName } from '../../harness/people/logging-in.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { post, type Service, startService } from '../../harness/service/service.js';

export const CREATE = `mutation ($municipality: String!, $email: String!, $roles: [SectorRoleInput!]!) {
  createUser(municipality: $municipality, email: $email, name: "Mario Bruni", roles: $roles) { link user { id name email active hasPassword waiting roles { role municipality } } } }`;
export const SET = `mutation ($user: ID!, $municipality: String!, $roles: [SectorRoleInput!]!) {
  setUserRoles(user: $user, municipality: $municipality, roles: $roles) { id } }`;
export const RESET = 'mutation ($user: ID!) { resetPassword(user: $user) { link sentByEmail } }';
export const TOKEN = `mutation ($user: ID, $municipality: String) { createApiToken(name: "Prova", scopes: [READ],
  expiresOn: "${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}", user: $user, municipality: $municipality) { secret } }`;
export const BOARD = [{ role: 'BOARD' }];
export const CHOSEN = 'una frase scelta da altri';

/** A service for Acqui and Pieve, and who administers them. */
export interface Towns {
  readonly service: Service;
  readonly install: StaffMember;
  readonly acqui: StaffMember;
  readonly pieve: StaffMember;
}

export async function startTowns(engine: Engine, settings: Readonly<Record<string, string>> = {}): Promise<Towns> {
  const service = await startService(engine, ({ database }) => fillTwoTowns(database), settings);
  const administrator = (municipality: string) =>
    staffMember(service.own.database, { role: 'ADMINISTRATOR', municipality });
  return {
    service,
    install: await administrator('*'),
    acqui: await administrator('acqui'),
    pieve: await administrator('pieve'),
  };
}

export const secretOf = (text: string) => /accesso\/\S+?token=([\w-]{43})/.exec(text)?.[1] ?? '';
export const sendPassword = ({ url }: Service, token: string, password = CHOSEN) =>
  send(url, '/auth/password', { token, password });
export const tokenStatus = async ({ url }: Service, secret: string) =>
  (await post(url, { query: '{ viewer { name } }' }, { authorization: `Bearer ${secret}` })).status;
export const codeOf = async ({ service }: Towns, query: string, variables: object, who: StaffMember) =>
  (await service.ask(query, variables, who)).errors?.[0]?.extensions.code;
export const townsOf = async ({ own }: Service, person: string) =>
  (
    await own.database.queries
      .selectFrom('RoleGrantRow')
      .where('person', '=', person)
      .orderBy('municipality')
      .select('municipality')
      .execute()
  ).map(({ municipality }) => municipality);

/** The credentials with which another person could log in as this one. */
export interface Keys {
  readonly id: string;
  readonly email: string;
  /** A link that was not used. */
  readonly link: string;
  readonly session: string;
  readonly token: string;
}

let invited = 0;
/** Acqui invites Mario of Pieve, and its administrator uses the links received to log in as Mario. */
export async function keysMadeByAcqui({ service, acqui }: Towns): Promise<Keys> {
  invited += 1;
  const email = `mario-${invited}@pieve.example`;
  const { data } = await service.ask(CREATE, { municipality: 'acqui', email, roles: BOARD }, acqui);
  const { user, link } = data.createUser;
  const session = cookieOf(await sendPassword(service, secretOf(link)));
  const again = (await service.ask(RESET, { user: user.id }, acqui)).data.resetPassword.link;
  const token = (await service.ask(TOKEN, { user: user.id, municipality: 'acqui' }, acqui)).data.createApiToken.secret;
  expect([await viewerName(service.url, session), await tokenStatus(service, token)]).toEqual(['Mario Bruni', 200]);
  const id = user.id.replace('Person:acqui/', '');
  return { id, email, link: secretOf(again), session, token };
}

/** Accepts an invitation as who holds the cookie; `password` is the new one. */
export const accept = ({ url }: Service, token: string, cookie: string, password: string | null = OWN) =>
  send(url, '/auth/invitation', { token, password }, { cookie });
export const OWN = 'una frase che sa soltanto Mario';

/** The municipalities in which a session, or a token, can do something. */
export async function placesOf({ url }: Service, headers: Record<string, string>): Promise<string[]> {
  const { data } = await post(url, { query: '{ viewer { roles { municipality { slug } } } }' }, headers);
  const roles: { municipality: { slug: string } | null }[] = data.viewer.roles;
  return roles.map(({ municipality }) => municipality?.slug ?? '*').toSorted();
}
export const withCookie = (cookie: string) => ({ cookie });
export const withToken = (token: string) => ({ authorization: `Bearer ${token}` });

/** Neither town's administrator can make a new key. */
export async function expectOutOfReach(towns: Towns, user: string): Promise<void> {
  for (const [who, municipality] of [
    [towns.acqui, 'acqui'],
    [towns.pieve, 'pieve'],
  ] as const) {
    expect(await codeOf(towns, RESET, { user }, who)).toBe('FORBIDDEN');
    expect(await codeOf(towns, TOKEN, { user, municipality }, who)).toBe('FORBIDDEN');
  }
}
