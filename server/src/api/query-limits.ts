import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type SelectionNode,
  Source,
  visit,
} from 'graphql';
import type { AnswerLimits } from './graphql/answer-budget.js';
import { type DocumentExtent, documentExtent, isTooNested, MAX_NESTING, TOO_NESTED } from './graphql/nesting.js';
import type { RequestContext } from './loading/request-context.js';
import { type QuerySize, querySize } from './query-size.js';

/** What an operation may ask for at most. */
export interface QueryLimits extends QuerySize, AnswerLimits {
  /** Words and signs of the whole document. */
  readonly tokens: number;
}

/** For readers who have not logged in. The cost lets two lists of 500 pass with all their children. */
export const ANONYMOUS_LIMITS: QueryLimits = {
  depth: 12,
  aliases: 50,
  directives: 50,
  tokens: 2000,
  cost: 200_000,
  values: 250_000,
  bytes: 8_000_000,
  bytesPerByte: 2000,
};

const NAMES = {
  depth: 'la profondità massima',
  aliases: 'il numero massimo di alias',
  directives: 'il numero massimo di direttive',
  cost: 'il costo massimo stimato (oggetti nella risposta)',
} as const satisfies Record<keyof QuerySize, string>;

const PARTS = ['depth', 'aliases', 'directives', 'cost'] as const;

/** The limits of analysts: each of the anonymous ones as many times as the service is set up for. */
export function widerLimits(factor: number): QueryLimits {
  const { depth, aliases, directives, tokens, cost, values, bytes } = ANONYMOUS_LIMITS;
  return {
    depth: depth * factor,
    aliases: aliases * factor,
    directives: directives * factor,
    tokens: tokens * factor,
    cost: cost * factor,
    values: values * factor,
    bytes: bytes * factor,
    bytesPerByte: null,
  };
}

/** Refuses operations that ask for too much, before any of their fields is resolved. */
export function queryLimits(limitsFor: (context: RequestContext) => QueryLimits): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue }) => ({
      validationDidStart: async (context) => {
        Object.assign(context, { document: withoutRepetitions(context.document) });
      },
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        // Before anything walks the variables: whatever does, does so recursively.
        if (isTooNested(request.variables)) throw tooComplex(TOO_NESTED);
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        // Variables that do not fit their types are refused when the operation begins.
        if (!coerced) return;
        checkSize(querySize({ schema, document, operation, variables: coerced }), limitsFor(contextValue));
      },
    }),
  };
}

/** The same question without plain fields that are asked twice in one place: GraphQL compares each with each. */
export function withoutRepetitions(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (node) => {
      const seen = new Set<string>();
      const selections = node.selections.filter((selection) => {
        if (!isPlainField(selection)) return true;
        const isNew = !seen.has(selection.name.value);
        seen.add(selection.name.value);
        return isNew;
      });
      return selections.length < node.selections.length ? { ...node, selections } : undefined;
    },
  });
}

function isPlainField(node: SelectionNode): node is FieldNode {
  return (
    node.kind === Kind.FIELD && !node.alias && !node.selectionSet && !node.arguments?.length && !node.directives?.length
  );
}

/** Whether an operation asks for no more than the limits allow. */
export function isSizeWithin(size: QuerySize, limits: QueryLimits): boolean {
  return PARTS.every((part) => size[part] <= limits[part]);
}

/** Whether a document is short enough to be parsed at all. */
export function isDocumentWithin({ tokens, nesting }: DocumentExtent, limits: QueryLimits): boolean {
  return tokens <= limits.tokens && nesting <= MAX_NESTING + limits.depth;
}

function checkSize(size: QuerySize, limits: QueryLimits): void {
  for (const part of PARTS) {
    if (size[part] > limits[part]) throw tooComplex(tooComplexMessage(NAMES[part], limits[part], size[part]));
  }
}

function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX', http: { status: 400 } } });
}

function tooComplexMessage(name: string, limit: number, found: number): string {
  return (
    `L’interrogazione supera ${name}: il limite è ${limit}, trovato ${found}. ` +
    'Chiedere meno campi o pagine più piccole (`first`), o dividerla in più interrogazioni.'
  );
}

/** The Italian refusal of a document that GraphQL itself stopped reading or checking because it asks too much work;
 *  null for any other error. */
export function graphqlRefusal(error: unknown): string | null {
  if (!(error instanceof GraphQLError)) return null;
  if (error.message === 'Validation aborted.') {
    return 'L’interrogazione ripete troppe volte gli stessi campi: il limite è 500000 confronti. Togliere le ripetizioni.';
  }
  return null;
}

/** Why a document is not even parsed: it has more words and signs than the limit, or more levels than any document
 *  within the others. Null where it has not. */
export function documentRefusal(text: string, limits: QueryLimits): string | null {
  const extent = documentExtent(new Source(text));
  if (isDocumentWithin(extent, limits)) return null;
  const { tokens } = extent;
  if (tokens > limits.tokens) return tooComplexMessage('il numero massimo di simboli (token)', limits.tokens, tokens);
  return TOO_NESTED;
}
