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
import { AnswerStatus } from './answer-status.js';
import { CompiledQueries } from './compiled-queries.js';
import { errorFormat } from './error-format.js';
import { AnswerBudget, requestBytes } from './graphql/answer-budget.js';
import { isTooNested } from './graphql/nesting.js';
import { graphqlError } from './graphql/said-error.js';
import type { OperationTurns } from './http/operation-limits.js';
import { leftSignal, partyOf } from './http/request-reader.js';
import type { KeptAnswers } from './kept-answers.js';
import type { KeptDoor } from './kept-door.js';
import { isLongEnough, keptAnswer, questionOf, rememberSent, sendKept } from './kept-reply.js';
import { answerText, type LargeQueries } from './large-queries/large-queries.js';
import type { SentQuery } from './large-queries/large-query.js';
import type { NewContext, RequestContext } from './loading/request-context.js';
import { ANONYMOUS_LIMITS, documentRefusal, type QueryLimits, queryLimits } from './query-limits.js';

/** Larger than any document within the limits, with its variables. */
const BODY_LIMIT = 256 * 1024;

const QUERY = z.object({ query: z.string() });
/** A body that says nothing but what every client says. */
const PLAIN_BODY = z.strictObject({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});
/** What readers accept to whom the answer has its usual type. */
const USUAL_ACCEPT: ReadonlySet<string | undefined> = new Set([undefined, '*/*', 'application/json']);
const USUAL_TYPE = 'application/json; charset=utf-8';

/** Where answers are kept, and given again. */
export interface Keeping {
  readonly answers: KeptAnswers;
  readonly door: KeptDoor;
  readonly ending: { readonly begun: boolean };
}

/** Serves `/graphql`. To stop the answer ends the whole HTTP server, when open requests are done. */
export async function serveGraphql(
  http: FastifyInstance,
  schema: GraphQLSchema,
  newContext: NewContext,
  analystLimits: QueryLimits,
  turns: OperationTurns,
  large: LargeQueries,
  { answers, door, ending }: Keeping,
): Promise<ApolloServer<RequestContext>> {
  const limitsOf = ({ grants, person }: Actor): QueryLimits => {
    if (grants.some(({ role }) => role === 'ANALYST')) return analystLimits;
    return person === null ? ANONYMOUS_LIMITS : { ...ANONYMOUS_LIMITS, bytesPerByte: null };
  };
  const status = new AnswerStatus();
  const compiled = new CompiledQueries(schema);
  const ends = new WeakMap<FastifyRequest, () => void>();
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    allowBatchedHttpRequests: false,
    // GET is for programs without special headers; cross-site.ts keeps other sites' pages out.
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: http.log,
    stringifyResult: answerText,
    formatError: errorFormat((bug) => http.log.error(bug)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(http),
      queryLimits(({ actor }) => limitsOf(actor)),
      large.plugin,
      compiled.plugin,
      status.plugin,
    ],
  });
  await apollo.start();
  const budgetOf = (limits: QueryLimits, bytes: number) =>
    new AnswerBudget({ ...limits, values: Math.min(limits.values, large.valuesOnThread) }, bytes);
  /** The answer to a query; null where it is for the ordinary way. */
  const known = async (request: FastifyRequest, reply: FastifyReply): Promise<string | null> => {
    const sent = plainQuery(request);
    if (sent === null) return null;
    const limits = limitsOf(request.actor);
    const text = await compiled.answer(sent, {
      limits,
      budget: budgetOf(limits, requestBytes(request)),
      newContext: (budget) => status.bindQuery(request, newContext(request.actor, budget)),
      tooLarge: (asked) => large.remember(asked),
    });
    if (text !== null) reply.header('content-type', USUAL_TYPE);
    return text;
  };
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const [limits, bytes] = [limitsOf(request.actor), requestBytes(request)];
      const budget = budgetOf(limits, bytes);
      const context = status.bind(request, newContext(request.actor, budget));
      const asked = { party: partyOf(request), bytes, limits, left: leftSignal(reply) };
      return large.bind(context, { ...asked, endTurn: () => ends.get(request)?.() });
    },
  });
  door.open({ answers, turns, bodyLimit: BODY_LIMIT, isEnding: () => ending.begun });
  await http.register((scope, _, done) => {
    const readBody = unreadBodies(scope);
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      bodyLimit: BODY_LIMIT,
      onRequest: turns.count,
      preParsing: door.bodyOf,
      onSend: async (request, reply) => {
        await status.onSend(request, reply);
        rememberSent(reply);
      },
      handler: async function (request, reply) {
        const question = questionOf(request);
        const found = question && !door.isUnanswered(request) ? await answers.known(question) : null;
        if (found && isLongEnough(request, found)) return await sendKept(request, reply, found);
        await readBody(request);
        const refusal = documentRefusal(documentOf(request), limitsOf(request.actor));
        if (refusal !== null) return await reply.code(400).send(graphqlRefusalBody('TOO_COMPLEX', refusal));
        const end = await turns.turn(request, reply);
        if (end === null) return reply;
        ends.set(request, end);
        let plain: unknown = null;
        const made = async () => {
          plain = (await known(request, reply)) ?? (await answer.call(this, request, reply));
          return status.isQuery(request) ? keptAnswer(request, reply, plain) : null;
        };
        try {
          const kept = question === null || found ? null : await answers.answer(question, made);
          if (kept === null || !isLongEnough(request, kept))
            return plain ?? (await known(request, reply)) ?? (await answer.call(this, request, reply));
          end(plain === null ? 'IDLE' : 'WORKED');
          return await sendKept(request, reply, kept);
        } finally {
          end();
        }
      },
    });
    done();
  });
  return apollo;
}

/** Leaves the bodies of requests in JSON as text: most are not read at all. The answer reads one. */
function unreadBodies(scope: FastifyInstance): (request: FastifyRequest) => Promise<void> {
  scope.removeContentTypeParser('application/json');
  scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => done(null, body));
  const parse = scope.getDefaultJsonParser('error', 'error');
  return async (request) => {
    const { body } = request;
    if (typeof body !== 'string') return;
    request.body = await new Promise((resolve, reject) => {
      void parse(request, body, (error, read) => (error ? reject(error) : resolve(read)));
    });
  };
}

/** The question of a request that says nothing else, to which the answer has its usual type; null for every other one. */
function plainQuery({ method, headers, body }: FastifyRequest): SentQuery | null {
  if (method !== 'POST' || !USUAL_ACCEPT.has(headers.accept)) return null;
  const found = PLAIN_BODY.safeParse(body);
  if (!found.success || isTooNested(found.data.variables)) return null;
  const { query, operationName, variables } = found.data;
  return { query, operationName: operationName ?? null, variables: variables ?? {} };
}

/** The document of a request, wherever it travels; one that cannot be found is refused by GraphQL itself. */
function documentOf({ body, query }: FastifyRequest): string {
  const found = QUERY.safeParse(body ?? query);
  return found.success ? found.data.query : '';
}

function graphqlRefusalBody(code: DomainErrorCode, message: string) {
  return { errors: [graphqlError(code, message)] };
}
