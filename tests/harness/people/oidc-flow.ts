import { cookieOf } from './logging-in.js';

export const CLIENT = { OIDC_CLIENT_ID: 'traguardo', OIDC_CLIENT_SECRET: 'un segreto del cliente' };

/** The roles of the groups of the test providers. */
export const ROLE_MAP = JSON.stringify({
  'ufficio-piani': { role: 'SEGRETERIA', municipality: 'acqui' },
  responsabili: { role: 'MANAGER', municipality: 'acqui' },
  ced: { role: 'ADMINISTRATOR', municipality: '*' },
});

/** A login that has begun: the cookie of the browser, and the request to the provider. */
export interface StartedLogin {
  readonly cookie: string;
  readonly address: URL;
  readonly state: string;
  readonly nonce: string;
}

export async function beginLogin(url: string, to = ''): Promise<StartedLogin> {
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

export interface ProviderReturn {
  readonly status: number;
  readonly location: string;
  /** The cookie header of the session; empty where there is none. */
  readonly session: string;
}

/** The browser comes back from the provider. */
export async function returnFromProvider(
  url: string,
  query: Record<string, string> | string,
  cookie: string,
): Promise<ProviderReturn> {
  const search = typeof query === 'string' ? query : new URLSearchParams(query).toString();
  const answer = await fetch(`${url}/auth/oidc/callback?${search}`, {
    redirect: 'manual',
    headers: cookie === '' ? {} : { cookie },
  });
  return { status: answer.status, location: answer.headers.get('location') ?? '', session: cookieOf(answer) };
}
