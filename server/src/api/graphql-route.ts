import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { Actor } from '../account/actor.js';
import type { DomainErrorCode } from '../plan/domain-error.js';
import { errorFormat } from './error-format.js';
import { ANONYMOUS_LIMITS, type QueryLimits, queryLimits, tokenRefusal } from './query-limits.js';
import type { NewContext, RequestContext } from './request-context.js';

/** Larger than any document within the limits, with its variables. */
const BODY_LIMIT = 256 * 1024;

const QUERY = z.object({ query: z.string() });

/** Serves `/graphql`. To stop the answer ends the whole HTTP server, when open requests are done. */
export async function serveGraphql(
  http: FastifyInstance,
  schema: GraphQLSchema,
  newContext: NewContext,
  analystLimits: QueryLimits,
): Promise<ApolloServer<RequestContext>> {
  const limitsOf = ({ grants }: Actor) =>
    grants.some(({ role }) => role === 'ANALYST') ? analystLimits : ANONYMOUS_LIMITS;
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    allowBatchedHttpRequests: false,
    // GET is for programs without special headers; refuseCrossSite keeps other sites' pages out.
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: http.log,
    formatError: errorFormat((bug) => http.log.error(bug)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(http),
      queryLimits(({ actor }) => limitsOf(actor)),
    ],
  });
  await apollo.start();
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: BODY_LIMIT,
    onRequest: refuseCrossSite,
    preHandler: async (request, reply) => {
      const refusal = tokenRefusal(documentOf(request), limitsOf(request.actor));
      if (refusal !== null) return await reply.code(400).send(graphqlRefusalBody('TOO_COMPLEX', refusal));
    },
    handler: fastifyApolloHandler(apollo, { context: async (request) => newContext(request.actor) }),
  });
  return apollo;
}

/** The document of a request, wherever it travels; one that cannot be found is refused by GraphQL itself. */
function documentOf({ body, query }: FastifyRequest): string {
  const found = QUERY.safeParse(body ?? query);
  return found.success ? found.data.query : '';
}

function graphqlRefusalBody(code: DomainErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

/**
 * Refuses what a page of another site asks for in a reader's name. Browsers say where a request comes from, programs
 * say nothing; following a link is the reader's own doing.
 */
async function refuseCrossSite({ headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const isCrossSite = headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site';
  if (!isCrossSite || headers['sec-fetch-mode'] === 'navigate') return undefined;
  const message = 'Le pagine di altri siti non possono interrogare questo servizio: chiamarlo da un programma.';
  return await reply.code(403).send(graphqlRefusalBody('FORBIDDEN', message));
}
