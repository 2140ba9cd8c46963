import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DomainErrorCode } from '../plan/domain-error.js';
import type { RequestContext } from './loading/request-context.js';

const WRONG: DomainErrorCode = 'INVALID_INPUT';

/**
 * The HTTP status of answers, where the library's is not that of the standard "GraphQL over HTTP": a question that could
 * be read and is wrong as GraphQL is answered with 200 in `application/json`, which cannot tell such an answer from one
 * of a proxy, and with 400 in `application/graphql-response+json`. A bug that leaves nothing of the answer is a 500, so
 * that whoever watches the service sees it.
 */
export class AnswerStatus {
  /** By the loaders of a request, which are its own: Apollo copies the context that holds them. */
  readonly #wrong = new WeakSet<RequestContext['loaders']>();
  readonly #queries = new WeakSet<RequestContext['loaders']>();
  readonly #loaders = new WeakMap<FastifyRequest, RequestContext['loaders']>();

  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue }) => {
        if (operation?.operation === 'query') this.#queries.add(contextValue.loaders);
      },
      willSendResponse: async (asked) => {
        const codes = errorCodes(asked);
        if (codes.includes('INTERNAL_SERVER_ERROR') && !hasData(asked)) asked.response.http.status = 500;
        const isWrong = codes.length > 0 && codes.every((code) => code === WRONG);
        if (isWrong && asked.response.http.status === 400 && asked.source !== undefined) {
          this.#wrong.add(asked.contextValue.loaders);
        }
      },
    }),
  };

  /** Remembers whose a context is. */
  bind(request: FastifyRequest, context: RequestContext): RequestContext {
    this.#loaders.set(request, context.loaders);
    return context;
  }

  /** Remembers that a request asks a question, where that is known before. */
  bindQuery(request: FastifyRequest, context: RequestContext): RequestContext {
    this.#queries.add(context.loaders);
    return this.bind(request, context);
  }

  /** Whether a request asked a question, and changed nothing. */
  isQuery(request: FastifyRequest): boolean {
    const loaders = this.#loaders.get(request);
    return loaders !== undefined && this.#queries.has(loaders);
  }

  /** For the hook before an answer is sent: its type is known only then. */
  readonly onSend = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const loaders = this.#loaders.get(request);
    const isPlainJson = String(reply.getHeader('content-type')).startsWith('application/json');
    if (loaders !== undefined && this.#wrong.has(loaders) && isPlainJson) reply.code(200);
  };
}

function errorCodes({ response }: GraphQLRequestContext<RequestContext>): unknown[] {
  if (response.body?.kind !== 'single') return [];
  return (response.body.singleResult.errors ?? []).map(({ extensions }) => extensions?.code);
}

function hasData({ response }: GraphQLRequestContext<RequestContext>): boolean {
  if (response.body?.kind !== 'single') return true;
  return Object.values(response.body.singleResult.data ?? {}).some((value) => value !== null);
}
