import { ownPath } from '@traguardo/schema/own-path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { anonymousActor, EVERYWHERE } from '../../account/actor.js';
import { recordAudit } from '../../account/audit/record-audit.js';
import { ATTEMPT_SECONDS, beginAttempt, consumeAttempt } from '../../account/login/login-attempts.js';
import { oidcClient } from '../../account/login/oidc-client.js';
import { OidcFailure, type OidcFailureReason } from '../../account/login/oidc-failure.js';
import { oidcLogin } from '../../account/login/oidc-login.js';
import type { OidcSettings } from '../../account/login/oidc-settings.js';
import type { Database } from '../../database/open-database.js';
import type { Attempt } from '../http/attempt-limits.js';
import { type CookiePlace, cookieOptions, giveSession } from '../http/session-cookie.js';
import { loginContext } from './auth-routes.js';

export interface OidcOptions {
  readonly database: Database;
  readonly siteUrl: () => string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
  readonly limit: Attempt;
}

/** Binds the browser to the login that it began. */
const ATTEMPT_COOKIE = 'traguardo_oidc';
const CALLBACK = 'auth/oidc/callback';

interface LoginRequest {
  readonly Querystring: { readonly to?: unknown };
}

/** Serves the login at the organisation's identity provider. Every failure leads back to the page of the login. */
export function serveOidc(http: FastifyInstance, settings: OidcSettings, options: OidcOptions): void {
  const { database, siteUrl, basePath, limit } = options;
  const client = oidcClient(settings);
  const failed = (reply: FastifyReply, reason: OidcFailureReason) =>
    reply.header('cache-control', 'no-store').redirect(`${basePath}accesso?errore=${reason}`, 302);

  http.get<LoginRequest>('/auth/oidc/login', async (request, reply) => {
    if (!(await limit(request, reply))) return reply;
    const returnTo = ownPath(request.query.to, basePath) ?? `${basePath}scrivania`;
    const { attempt, secret } = await beginAttempt(database.queries, returnTo, new Date());
    try {
      const address = await client.begin(siteUrl() + CALLBACK, attempt);
      reply.setCookie(ATTEMPT_COOKIE, secret, { ...attemptCookie(request, options), maxAge: ATTEMPT_SECONDS });
      return reply.header('cache-control', 'no-store').redirect(address.href, 302);
    } catch (error) {
      return failed(reply, reasonOf(request, error));
    }
  });

  http.get('/auth/oidc/callback', async (request, reply) => {
    if (!(await limit(request, reply))) return reply;
    reply.clearCookie(ATTEMPT_COOKIE, attemptCookie(request, options));
    try {
      const { now } = loginContext(request);
      const attempt = await consumeAttempt(database.queries, request.cookies[ATTEMPT_COOKIE] ?? '', now);
      if (!attempt) throw new OidcFailure('scaduto');
      const claims = await client.finish(new URL(siteUrl() + CALLBACK + searchOf(request)), attempt);
      giveSession(request, reply, options, await oidcLogin(database, settings, claims, loginContext(request)));
      return reply.header('cache-control', 'no-store').redirect(attempt.returnTo, 302);
    } catch (error) {
      const reason = reasonOf(request, error);
      await database.write((queries) =>
        recordAudit(queries, anonymousActor(request.ip), {
          municipality: EVERYWHERE,
          action: 'loginFailed',
          subject: 'openid-connect',
          after: { reason },
        }),
      );
      return failed(reply, reason);
    }
  });
}

function attemptCookie(request: FastifyRequest, { basePath, siteUrl }: CookiePlace) {
  return cookieOptions(request, { basePath: `${basePath}auth/oidc`, siteUrl });
}

function searchOf({ originalUrl }: FastifyRequest): string {
  const start = originalUrl.indexOf('?');
  return start < 0 ? '' : originalUrl.slice(start);
}

/** Why it failed, for the page. What the provider or the database say stays in the log, without what they said it about. */
function reasonOf({ log }: FastifyRequest, error: unknown): OidcFailureReason {
  if (!(error instanceof OidcFailure)) throw error;
  const { cause, reason } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
  log.warn({ reason, code }, 'A login at the identity provider failed.');
  return reason;
}
