import Provider, { type Configuration } from 'oidc-provider';
import { startListener } from './http-listener.js';
import { CLIENT } from './oidc-flow.js';

export interface IdentityProvider {
  readonly issuer: string;
  /** Claims by person; the next login is the person of the key `next`. */
  readonly people: Map<string, Record<string, unknown>>;
  next: string;
  /** Begins to answer, for one client. */
  serve(redirectUri: string): void;
  /** Logs `next` in, as the browser would, and answers where that is sent back to. */
  logIn(address: URL): Promise<URL>;
  close(): Promise<void>;
}

/** A real OpenID Connect provider on this machine, whose login page knows who comes. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const http = await startListener();
  const people = new Map<string, Record<string, unknown>>();
  const state = { next: '' };
  return {
    issuer: http.url,
    people,
    get next() {
      return state.next;
    },
    set next(person) {
      state.next = person;
    },
    serve: (redirectUri) => {
      const provider = new Provider(http.url, configuration(redirectUri, people));
      const answer = provider.callback();
      http.answer = (request, response) => {
        if (!request.url?.startsWith('/login/')) return void answer(request, response);
        provider
          .interactionFinished(request, response, { login: { accountId: state.next } })
          .catch((error: unknown) => response.writeHead(500).end(String(error)));
      };
    },
    logIn: (address) => followed(address, http.url),
    close: () => http.close(),
  };
}

function configuration(redirectUri: string, people: ReadonlyMap<string, Record<string, unknown>>): Configuration {
  return {
    clients: [
      { client_id: CLIENT.OIDC_CLIENT_ID, client_secret: CLIENT.OIDC_CLIENT_SECRET, redirect_uris: [redirectUri] },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups', 'settori'] },
    cookies: { keys: ['una chiave di prova'] },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/login/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people.get(id) }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: CLIENT.OIDC_CLIENT_ID,
        accountId: ctx.oidc.session?.accountId,
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  };
}

/** Follows redirects within a site, with its cookies, until one leaves it. */
async function followed(start: URL, site: string): Promise<URL> {
  const jar = new Map<string, string>();
  let address = start;
  while (address.origin === site) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const text of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${address.pathname} ends with ${answer.status}: ${await answer.text()}`);
    address = new URL(location, address);
  }
  return address;
}
