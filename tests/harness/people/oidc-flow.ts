import { cookieOf } from './logging-in.js';

export const CLIENT = { OIDC_CLIENT_ID: 'traguardo', OIDC_CLIENT_SECRET: 'un segreto del cliente' };

/** What the groups of the test providers give here. */
export const ROLE_MAP = JSON.stringify({
  'ufficio-piani': { role: 'SEGRETERIA', municipality: 'acqui' },
  responsabili: { role: 'MANAGER', municipality: 'acqui' },
  ced: { role: 'ADMINISTRATOR', municipality: '*' },
});

/** A login that has begun: what the browser holds, and what the provider is asked. */
export interface Begun {
  readonly cookie: string;
  readonly address: URL;
  readonly state: string;
  readonly nonce: string;
}

export async function begin(url: string, to = ''): Promise<Begun> {
  const answer = await fetch(`${url}/auth/oidc/login${to === '' ? '' : `?to=${encodeURIComponent(to)}`}`, {
    redirect: 'manual',
  });
  const address = new URL(answer.headers.get('location') ?? '', url);
  const { searchParams } = address;
  return {
    cookie: cookieOf(answer, 'traguardo_oidc'),
    address,
    state: searchParams.get('state') ?? '',
    nonce: searchParams.get('nonce') ?? '',
  };
}

export interface Returned {
  readonly status: number;
  readonly location: string;
  /** The cookie header of the session; empty where there is none. */
  readonly session: string;
}

/** The browser comes back from the provider. */
export async function comeBack(url: string, query: Record<string, string> | string, cookie: string): Promise<Returned> {
  const search = typeof query === 'string' ? query : new URLSearchParams(query).toString();
  const answer = await fetch(`${url}/auth/oidc/callback?${search}`, {
    redirect: 'manual',
    headers: cookie === '' ? {} : { cookie },
  });
  return { status: answer.status, location: answer.headers.get('location') ?? '', session: cookieOf(answer) };
}
