import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
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
    // GET is for programs without special headers; cross-site.ts keeps other sites' pages out.
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
    handler: fastifyApolloHandler(apollo, { context: async (request) => newContext(request.actor) }),
  });
  return apollo;
}
