import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { errorFormat } from './error-format.js';
import { ANONYMOUS_LIMITS, queryLimits } from './query-limits.js';
import type { NewContext, RequestContext } from './request-context.js';

/** Larger than any document within the limits, with its variables. */
const BODY_LIMIT = 256 * 1024;

/** Serves `/graphql`. To stop the answer ends the whole HTTP server, when open requests are done. */
export async function serveGraphql(
  http: FastifyInstance,
  schema: GraphQLSchema,
  newContext: NewContext,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    allowBatchedHttpRequests: false,
    // GET is for programs without special headers; refuseCrossSite keeps other sites' pages out.
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: ANONYMOUS_LIMITS.tokens },
    logger: http.log,
    formatError: errorFormat((bug) => http.log.error(bug)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(http),
      queryLimits(ANONYMOUS_LIMITS),
    ],
  });
  await apollo.start();
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: BODY_LIMIT,
    onRequest: refuseCrossSite,
    handler: fastifyApolloHandler(apollo, { context: async (request) => newContext(request.actor) }),
  });
  return apollo;
}

/**
 * Refuses what a page of another site asks for in a reader's name. Browsers say where a request comes from, programs
 * say nothing; following a link is the reader's own doing.
 */
async function refuseCrossSite({ headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const isCrossSite = headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site';
  if (!isCrossSite || headers['sec-fetch-mode'] === 'navigate') return undefined;
  const message = 'Le pagine di altri siti non possono interrogare questo servizio: chiamarlo da un programma.';
  return await reply.code(403).send({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
}
