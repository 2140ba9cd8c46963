import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { acceptInvitation } from '../../account/login/accept-invitation.js';
import { browserName } from '../../account/login/browser-name.js';
import { forgottenPasswordMails } from '../../account/login/forgotten-password.js';
import { deviceToken, isKnownDevice } from '../../account/login/known-device.js';
import { type LoginContext, login } from '../../account/login/login.js';
import { logout } from '../../account/login/logout.js';
import { setPassword } from '../../account/login/set-password.js';
import type { Outbox } from '../../account/outbox.js';
import type { Database } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { Attempt } from '../http/attempt-limits.js';
import { SESSION_COOKIE } from '../http/route-guard.js';
import { DEVICE_COOKIE, giveDevice, giveSession, takeSession } from '../http/session-cookie.js';

export interface AuthOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly siteUrl: () => string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
  /** The words on the button of the identity provider; null = there is none. */
  readonly openidConnect: string | null;
  /** Whether a link can be sent to an address. */
  readonly mail: boolean;
  readonly limits: Readonly<Record<'login' | 'forgotten' | 'password' | 'invitation', Attempt>>;
}

const TEXT = z.string().max(1000);
const CREDENTIALS = z.object({ email: TEXT, password: TEXT });
const FORGOTTEN = z.object({ email: TEXT });
const ACCEPTANCE = z.object({ token: TEXT, password: TEXT.nullable().default(null) });
const NEW_PASSWORD = z.object({ token: TEXT, password: TEXT, name: TEXT.optional(), email: TEXT.optional() });

/** Serves logging in and out, and one-time links. */
export function serveAuth(http: FastifyInstance, options: AuthOptions): void {
  const { database, outbox, siteUrl, limits } = options;

  http.get('/auth/methods', async (_, reply) =>
    reply.header('cache-control', 'no-store').send({
      local: true,
      openidConnect: options.openidConnect === null ? null : { name: options.openidConnect },
      mail: options.mail,
    }),
  );

  http.post('/auth/login', async (request, reply) => {
    const credentials = body(CREDENTIALS, request);
    const { email: account } = credentials;
    const device = await knownDevice(database, request, account);
    if (!(await limits.login(request, reply, { account, device }))) return reply;
    await letIn(request, reply, options, await login(database, credentials, loginContext(request)));
    // A known browser's tries were not counted with those of others from its address.
    if (device === null) limits.login.forgive(request, account);
    return reply.code(204).send();
  });

  http.post('/auth/logout', async (request, reply) => {
    await logout(database, request.actor, request.cookies[SESSION_COOKIE] ?? null);
    takeSession(request, reply, options);
    return reply.code(204).send();
  });

  http.post('/auth/forgotten', async (request, reply) => {
    const { email } = body(FORGOTTEN, request);
    if (!(await limits.forgotten(request, reply, { account: email }))) return reply;
    // Not waited for: the answer takes as long whether there is such an account or not.
    const asked = { email, origin: request.ip, now: new Date() };
    outbox.enqueue('forgottenPassword', () => forgottenPasswordMails(database, siteUrl(), asked));
    return reply.code(204).send();
  });

  http.post('/auth/password', async (request, reply) => {
    const given = body(NEW_PASSWORD, request);
    if (!(await limits.password(request, reply))) return reply;
    await letIn(request, reply, options, await setPassword(database, given, loginContext(request)));
    return reply.code(204).send();
  });

  http.post('/auth/invitation', async (request, reply) => {
    const given = body(ACCEPTANCE, request);
    if (!(await limits.invitation(request, reply))) return reply;
    const session = await acceptInvitation(database, request.actor, given, loginContext(request));
    await letIn(request, reply, options, session);
    return reply.code(204).send();
  });
}

async function letIn(
  request: FastifyRequest,
  reply: FastifyReply,
  options: AuthOptions,
  session: string,
): Promise<void> {
  giveSession(request, reply, options, session);
  const device = await deviceToken(options.database.queries, session, new Date());
  if (device !== null) giveDevice(request, reply, options, device);
}

/** The token of the browser, where it is known to the account. */
async function knownDevice({ queries }: Database, { cookies }: FastifyRequest, email: string): Promise<string | null> {
  const token = cookies[DEVICE_COOKIE];
  return token !== undefined && (await isKnownDevice(queries, email, token, new Date())) ? token : null;
}

/** Where a person logs in, and which session ends with it. */
export function loginContext({ ip, cookies, headers }: FastifyRequest): LoginContext {
  const browser = browserName(headers['user-agent']);
  return { origin: ip, now: new Date(), oldSession: cookies[SESSION_COOKIE] ?? null, browser };
}

function body<T>(shape: z.ZodType<T>, request: FastifyRequest): T {
  const parsed = shape.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].filter((name) => name !== '');
  throw new DomainError(
    'INVALID_INPUT',
    fields.length === 0
      ? 'Il corpo della richiesta deve essere un oggetto JSON.'
      : `Nel corpo della richiesta mancano, o non sono testi: ${fields.join(', ')}.`,
  );
}
