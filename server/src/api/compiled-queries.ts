import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
  type TypeNode,
  typeFromAST,
  validate,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { AnswerBudget } from './graphql/answer-budget.js';
import { type DocumentExtent, documentExtent } from './graphql/nesting.js';
import { asksSchema } from './large-queries/about-schema.js';
import type { SentQuery } from './large-queries/large-query.js';
import type { RequestContext } from './loading/request-context.js';
import { isDocumentWithin, isSizeWithin, type QueryLimits, withoutRepetitions } from './query-limits.js';
import { type QuerySize, querySize } from './query-size.js';

/** Compiled code is kept for this many operations, the latest used ones. */
const KEPT_OPERATIONS = 200;
/** Sizes of one operation are kept for this many sets of page sizes. */
const KEPT_SIZES = 50;

/** An operation that was asked before; `compiled` null = asked once, or not to be compiled. */
interface KnownOperation {
  readonly compiled: CompiledOperation | null;
}

/** A document that is valid, and the operation of it that is asked for. */
interface ValidOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

interface CompiledOperation extends ValidOperation {
  readonly query: CompiledQuery['query'];
  readonly extent: DocumentExtent;
  /** The variables that the size of the answer depends on. */
  readonly sizing: readonly string[];
  readonly sizes: Map<string, QuerySize>;
  /** Whether it was too large for the serving thread: it is not tried there again. */
  isLarge: boolean;
}

/** Who asks, as far as an answer depends on it. */
export interface QueryReader {
  readonly limits: QueryLimits;
  readonly budget: AnswerBudget;
  newContext(budget: AnswerBudget): RequestContext;
  /** Takes note that a question is too large for the serving thread. */
  tooLarge(asked: SentQuery): void;
}

/**
 * Answers queries without what they do not need: those that come again by code compiled for them, which is several times as
 * fast, and without anything being parsed, validated or measured anew. An answer with an error, or that is to be refused, is
 * left to the ordinary way, so that errors are formed in one place; queries change nothing, so executing one twice is
 * harmless.
 */
export class CompiledQueries {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, KnownOperation>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      responseForOperation: async (asked) => {
        // There is none where the document holds no operation of the name that is asked for.
        if (asked.operation?.operation !== 'query') return null;
        const { source = '', document, operation, operationName } = asked;
        const compiled = this.#compiledFor(source, operationName, { document, operation });
        if (compiled === null) return null;
        const { data, errors } = await compiled.query(undefined, asked.contextValue, asked.request.variables ?? {});
        if (data === null || data === undefined || (errors !== undefined && errors.length > 0)) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
      },
    }),
  };

  /** The answer to a query as text; null where it is for the ordinary way. */
  async answer(asked: SentQuery, reader: QueryReader): Promise<string | null> {
    const known = this.#known.get(keyOf(asked.query, asked.operationName))?.compiled ?? null;
    if (known !== null && (known.isLarge || !this.#isAllowed(known, asked, reader.limits))) return null;
    const run = known === null ? this.#asked(asked, reader) : compiledRun(known, asked, reader);
    if (run === null) return null;
    const { data, errors } = await run;
    const { budget } = reader;
    if (budget.isSpent) {
      if (known !== null) known.isLarge = true;
      reader.tooLarge(asked);
      return null;
    }
    if (data === null || data === undefined || (errors !== undefined && errors.length > 0)) return null;
    const text = `${JSON.stringify({ data })}\n`;
    return budget.allowsText(text, data) ? text : null;
  }

  /** Executes what is asked for the first or the second time; null where it is not valid, not allowed or no query. */
  #asked(asked: SentQuery, reader: QueryReader): Executed | null {
    const { query, operationName, variables } = asked;
    const schema = this.#schema;
    const valid = validOperation(schema, asked, reader.limits);
    if (valid === null || asksSchema(valid.document)) return null;
    const { coerced } = getVariableValues(schema, valid.operation.variableDefinitions ?? [], variables);
    if (!coerced || !isSizeWithin(querySize({ schema, ...valid, variables: coerced }), reader.limits)) return null;
    const compiled = this.#compiledFor(query, operationName, valid);
    if (compiled !== null) return compiledRun(compiled, asked, reader);
    const contextValue = reader.newContext(reader.budget);
    return execute({ schema, document: valid.document, operationName, contextValue, variableValues: variables });
  }

  #isAllowed(compiled: CompiledOperation, { variables }: SentQuery, limits: QueryLimits): boolean {
    const { document, operation, extent, sizing, sizes } = compiled;
    if (!isDocumentWithin(extent, limits)) return false;
    const key = JSON.stringify(sizing.map((name) => variables[name]));
    let size = sizes.get(key);
    if (size === undefined) {
      const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables);
      if (!coerced) return false;
      size = querySize({ schema: this.#schema, document, operation, variables: coerced });
      if (sizes.size >= KEPT_SIZES) sizes.clear();
      sizes.set(key, size);
    }
    return isSizeWithin(size, limits);
  }

  /** The compiled operation from the second time on that it is asked. What is asked once is not worth compiling. */
  #compiledFor(source: string, operationName: string | null, valid: ValidOperation): CompiledOperation | null {
    const key = keyOf(source, operationName);
    const before = this.#known.get(key);
    const compiled = before && (before.compiled ?? compiledOperation(this.#schema, source, operationName, valid));
    this.#known.delete(key);
    this.#known.set(key, { compiled: compiled ?? null });
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT_OPERATIONS && oldest !== undefined) this.#known.delete(oldest);
    return compiled ?? null;
  }
}

type Executed = ReturnType<typeof execute> | ReturnType<CompiledQuery['query']>;

function compiledRun({ query }: CompiledOperation, { variables }: SentQuery, reader: QueryReader): Executed {
  return query(undefined, reader.newContext(reader.budget), { ...variables });
}

/** The query that is asked for, where its document is valid and within the limits; null where anything is wrong. */
function validOperation(schema: GraphQLSchema, asked: SentQuery, limits: QueryLimits): ValidOperation | null {
  if (!isDocumentWithin(documentExtent(new Source(asked.query)), limits)) return null;
  try {
    const document = withoutRepetitions(parse(asked.query));
    const operation = getOperationAST(document, asked.operationName);
    if (operation?.operation !== 'query' || validate(schema, document).length > 0) return null;
    return { document, operation };
  } catch {
    // The ordinary way says what is wrong.
    return null;
  }
}

function keyOf(source: string, operationName: string | null): string {
  return `${operationName ?? ''}/${source}`;
}

function compiledOperation(
  schema: GraphQLSchema,
  source: string,
  operationName: string | null,
  { document, operation }: ValidOperation,
): CompiledOperation | null {
  if (!operation.variableDefinitions?.every(({ type }) => isOfLeaves(schema, type)) || asksSchema(document))
    return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiledQuery(compiled)) return null;
  const extent = documentExtent(new Source(source));
  const known = { document, operation, extent, sizing: sizingVariables(document), sizes: new Map(), isLarge: false };
  return { query: compiled.query, ...known };
}

/** The names of the variables that say how long pages are. */
function sizingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === 'first' && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Filters and orders are input objects that may hold themselves, and graphql-jit unrolls those: seconds for one query. */
function isOfLeaves(schema: GraphQLSchema, type: TypeNode): boolean {
  const found = typeFromAST(schema, type);
  return found !== undefined && isLeafType(getNamedType(found));
}
