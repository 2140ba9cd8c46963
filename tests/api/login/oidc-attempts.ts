import { expect } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Forgery, type ForgingProvider, startForgingProvider } from '../../harness/people/forging-provider.js';
import {
  beginLogin,
  CLIENT,
  type ProviderReturn,
  ROLE_MAP,
  returnFromProvider,
  type StartedLogin,
} from '../../harness/people/oidc-flow.js';
import { type Service, startService } from '../../harness/service/service.js';

/** A service that trusts a provider whose answers the test chooses. */
export interface OidcAttempts {
  readonly provider: ForgingProvider;
  readonly service: Service;
  /** The settings of the service, for another one. */
  readonly environment: Readonly<Record<string, string>>;
  /** Begins a login, and comes back with a code for which the provider has this token. */
  attempt(forgery: Forgery, change?: Change): Promise<ProviderReturn>;
  /** No session, the page of the login with the reason, and a line in the audit log. */
  expectRefused(returned: ProviderReturn, reason: string): Promise<void>;
  /** Makes the provider honest, and ends all sessions. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** What the browser brings back instead of the right query and cookie. */
export type Change = (begun: StartedLogin) => Partial<{ query: string; cookie: string }>;

export async function oidcAttempts(): Promise<OidcAttempts> {
  const provider = await startForgingProvider();
  const environment = { ...CLIENT, OIDC_ISSUER: provider.issuer, OIDC_ROLE_MAP: ROLE_MAP };
  const service = await startService(sqlite, async () => undefined, environment);
  const { queries } = service.own.database;
  return {
    provider,
    service,
    environment,
    attempt: async (forgery, change = () => ({})) => {
      provider.forgery = forgery;
      const begun = await beginLogin(service.url);
      provider.nonce = begun.nonce;
      const { query = `code=abc&state=${begun.state}`, cookie = begun.cookie } = change(begun);
      return await returnFromProvider(service.url, query, cookie);
    },
    expectRefused: async (returned, reason) => {
      expect(returned).toEqual({ status: 302, location: `/accesso?errore=${reason}`, session: '' });
      expect(await queries.selectFrom('Session').selectAll().execute()).toEqual([]);
      const last = await queries.selectFrom('AuditEntry').orderBy('number', 'desc').selectAll().executeTakeFirst();
      expect(last).toMatchObject({
        action: 'loginFailed',
        subject: 'openid-connect',
        valueAfter: JSON.stringify({ reason }),
      });
    },
    clear: async () => {
      provider.forgery = {};
      await queries.deleteFrom('Session').execute();
    },
    stop: async () => {
      await service.stop();
      await provider.close();
    },
  };
}
