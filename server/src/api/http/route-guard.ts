import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Actor, anonymousActor } from '../../account/actor.js';
import { sessionActor, tokenActor } from '../../account/find-actor.js';
import type { Database } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { authorise } from '../access/authorisation.js';
import { OPERATIONS } from '../access/operations.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. Set before any handler runs. */
    actor: Actor;
  }
}

/** The cookie of a session. */
export const SESSION_COOKIE = 'traguardo_sessione';

/** Files of the web client, which the static plugin serves: they hold no data. */
const STATIC_ROUTE = '/*';

/** Finds out who asks, and applies the rule of every route before its handler runs. A route without a rule stops the start.
 *  The answer lists the routes, once they are there. */
export function guardRoutes(http: FastifyInstance, database: Database, publicReading: boolean): readonly string[] {
  const { queries } = database;
  const routes: string[] = [];
  http.decorateRequest('actor');
  http.addHook('onRoute', ({ method, url }) => {
    for (const verb of [method].flat()) {
      if (verb === 'HEAD' || url === STATIC_ROUTE) continue;
      if (!(`${verb} ${url}` in OPERATIONS)) throw new Error(`The route ${verb} ${url} has no rule in operations.ts.`);
      routes.push(`${verb} ${url}`);
    }
  });
  http.addHook('onRequest', async (request) => {
    request.actor = await actorOf(request, database);
    const route = request.routeOptions.url;
    if (route === undefined || route === STATIC_ROUTE) return;
    const verb = request.method === 'HEAD' ? 'GET' : request.method;
    await authorise({ actor: request.actor, queries, publicReading }, `${verb} ${route}`, argumentsOf(request));
  });
  // Answers that not every reader may see, and all answers to a person who has logged in, are stored by no cache: not by
  // a proxy, and not by the browser for its next user. The client's own files are the same for every reader.
  http.addHook('onSend', async (request, reply) => {
    const isOnlyForSome = !publicReading && !isOpen(request);
    const isForSomebody = hasLoggedIn(request) && request.routeOptions.url !== STATIC_ROUTE;
    if (isOnlyForSome || isForSomebody) reply.header('cache-control', 'private, no-store');
  });
  return routes;
}

function hasLoggedIn(request: Partial<Pick<FastifyRequest, 'actor'>>): boolean {
  // A request that is refused before the guard has no actor yet.
  return (request.actor?.person ?? null) !== null;
}

/** Whether an answer holds nothing that only some may read. */
function isOpen({ method, routeOptions: { url } }: FastifyRequest): boolean {
  if (url === undefined || url === STATIC_ROUTE) return true;
  const verb = method === 'HEAD' ? 'GET' : method;
  const permission = OPERATIONS[`${verb} ${url}`]?.permission;
  return url !== '/graphql' && typeof permission === 'object' && permission.who === 'PUBLIC';
}

function argumentsOf({ params, query }: FastifyRequest): Record<string, unknown> {
  return { ...Object(query), ...Object(params) };
}

/** A program shows a token, a browser its cookie. A token that is not valid is refused, a cookie that is
 *  not valid is ignored. */
async function actorOf({ headers, cookies, ip }: FastifyRequest, { queries }: Database): Promise<Actor> {
  const [, token] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  if (token !== undefined) {
    const actor = await tokenActor(queries, token, ip, new Date());
    if (actor) return actor;
    throw new DomainError('UNAUTHENTICATED', 'Il token non è valido, è scaduto o è stato revocato: crearne uno nuovo.');
  }
  const session = cookies[SESSION_COOKIE];
  return session === undefined ? anonymousActor(ip) : await sessionActor(queries, session, ip, new Date());
}
