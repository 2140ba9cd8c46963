import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { failureOf, StorageFailure } from '../database/storage-failure.js';
import { DomainError, type DomainErrorCode } from '../plan/domain-error.js';
import { graphqlError } from './graphql/said-error.js';
import { italianMessage, libraryMessage } from './graphql-messages.js';
import { graphqlRefusal } from './query-limits.js';

const PUBLIC_CODES: ReadonlySet<unknown> = new Set<DomainErrorCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'TOO_COMPLEX',
  'TOO_MANY_REQUESTS',
]);

/** How Apollo names the ways in which a request can be wrong. */
const REQUEST_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * The error as clients get it: with one of the public codes, or masked. A bug is handed to `report` and leaves with no
 * more than where it happened.
 */
export function errorFormat(report: (bug: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = failureOf(unwrapResolverError(error));
    if (original instanceof DomainError) {
      // What a database refused is a race, or a bug that looks like one.
      if (original.cause !== undefined) report(original.cause);
      return coded(formatted, graphqlError(original.code, original.message));
    }
    const refusal = graphqlRefusal(error);
    if (refusal) return coded(formatted, graphqlError('TOO_COMPLEX', refusal));
    const code = formatted.extensions?.code;
    if (isPublicCode(code)) return coded(formatted, graphqlError(code, formatted.message));
    // GraphQL itself names the place in the document that it refuses; what it cannot send out has no such place.
    const isRefusal = original instanceof GraphQLError && original.nodes !== undefined && !original.originalError;
    if (REQUEST_CODES.has(code) || isRefusal) {
      const { message } = formatted;
      return coded(formatted, graphqlError('INVALID_INPUT', italianMessage(message), libraryMessage(message)));
    }
    report(original);
    const message =
      original instanceof StorageFailure
        ? original.message
        : 'Errore interno del servizio: è stato registrato. Riprovare più tardi.';
    return { ...graphqlError('INTERNAL_SERVER_ERROR', message), ...(formatted.path && { path: formatted.path }) };
  };
}

function isPublicCode(code: unknown): code is DomainErrorCode {
  return PUBLIC_CODES.has(code);
}

function coded(
  { locations, path }: GraphQLFormattedError,
  { message, extensions }: ReturnType<typeof graphqlError>,
): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions };
}
