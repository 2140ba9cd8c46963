import { randomUUID } from 'node:crypto';
import { passwordHash } from '@traguardo/server/account/login/password';
import type { Database } from '@traguardo/server/database/open-database';

export const PASSWORD = 'una frase lunga e segreta';
export const OWNER = { name: 'Rossi Anna', email: 'anna@comune.example' };
const HASH = passwordHash(PASSWORD, OWNER);

interface Account {
  readonly id: string;
  readonly email: string;
}

/** A person with a local account and no role; `values` replaces the defaults. */
export async function account(
  { queries }: Database,
  values: Partial<{
    email: string;
    passwordHash: string | null;
    issuer: string;
    subject: string;
    active: boolean;
  }> = {},
): Promise<Account> {
  const id = randomUUID();
  const person = {
    id,
    email: `${id.slice(0, 8)}@comune.example`,
    name: OWNER.name,
    passwordHash: await HASH,
    issuer: null,
    subject: null,
    active: true,
    createdAt: new Date().toISOString(),
    ...values,
  };
  await queries.insertInto('Person').values(person).execute();
  return { id, email: person.email };
}

/** Posts JSON to a path of the service. */
export function send(
  url: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    redirect: 'manual',
  });
}

export function logIn(url: string, email: string, password = PASSWORD, headers: Record<string, string> = {}) {
  return send(url, '/auth/login', { email, password }, headers);
}

/** The cookie header for the cookie that an answer set; empty where it set none, or deleted it. */
export function cookieOf(answer: Response, name = 'traguardo_sessione'): string {
  const [pair = ''] =
    answer.headers
      .getSetCookie()
      .find((text) => text.startsWith(`${name}=`))
      ?.split(';') ?? [];
  return pair === `${name}=` ? '' : pair;
}

/** Who a cookie belongs to. */
export async function viewerName(url: string, cookie: string): Promise<string | null> {
  const answer = await send(url, '/graphql', { query: '{ viewer { name } }' }, { cookie });
  const { data } = await answer.json();
  return data.viewer.name;
}
