import { type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation, HeaderMap } from '@apollo/server';
import { type GraphQLSchema, getNamedType, isLeafType, type TypeNode, typeFromAST } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './loading/request-context.js';

/** Compiled code is kept for this many operations, the latest used ones. */
const KEPT_OPERATIONS = 200;

type Asked = GraphQLRequestContextResponseForOperation<RequestContext>;

/** An operation that was asked before; `compiled` null = asked once, or not to be compiled. */
interface KnownOperation {
  readonly compiled: CompiledQuery | null;
}

/**
 * Executes queries that come again by code compiled for them, which answers long lists several times as fast. What is
 * asked once is not worth compiling. An answer with an error is left to the ordinary execution, so that errors are formed
 * in one place; queries change nothing, so executing one twice is harmless.
 */
export function compiledQueries(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const known = new Map<string, KnownOperation>();
  return {
    requestDidStart: async () => ({
      responseForOperation: async (asked) => {
        // There is none where the document holds no operation of the name that is asked for.
        if (asked.operation?.operation !== 'query') return null;
        const compiled = compiledFor(schema, known, asked);
        if (compiled === null) return null;
        const { data, errors } = await compiled.query(undefined, asked.contextValue, asked.request.variables ?? {});
        if (data === null || data === undefined || (errors !== undefined && errors.length > 0)) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },
    }),
  };
}

/** The compiled operation from the second time on that it is asked. */
function compiledFor(schema: GraphQLSchema, known: Map<string, KnownOperation>, asked: Asked): CompiledQuery | null {
  const key = `${asked.queryHash}/${asked.operationName ?? ''}`;
  const before = known.get(key);
  const now = { compiled: before === undefined ? null : (before.compiled ?? compiledOperation(schema, asked)) };
  known.delete(key);
  known.set(key, now);
  const [oldest] = known.keys();
  if (known.size > KEPT_OPERATIONS && oldest !== undefined) known.delete(oldest);
  return now.compiled;
}

function compiledOperation(schema: GraphQLSchema, asked: Asked): CompiledQuery | null {
  const { document, operation, operationName } = asked;
  if (!operation.variableDefinitions?.every(({ type }) => isOfLeaves(schema, type))) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
}

/** Filters and orders are input objects that may hold themselves, and graphql-jit unrolls those: seconds for one query. */
function isOfLeaves(schema: GraphQLSchema, type: TypeNode): boolean {
  const found = typeFromAST(schema, type);
  return found !== undefined && isLeafType(getNamedType(found));
}
