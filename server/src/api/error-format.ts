import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { failureOf, StorageFailure } from '../database/storage-failure.js';
import { DomainError, type DomainErrorCode } from '../plan/domain-error.js';
import { italianMessage } from './graphql-messages.js';
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
      return coded({ ...formatted, message: original.message }, original.code);
    }
    const refusal = graphqlRefusal(error);
    if (refusal) return coded({ ...formatted, message: refusal }, 'TOO_COMPLEX');
    const code = formatted.extensions?.code;
    if (PUBLIC_CODES.has(code)) return formatted;
    // GraphQL itself names the place in the document that it refuses; what it cannot send out has no such place.
    const isRefusal = original instanceof GraphQLError && original.nodes !== undefined && !original.originalError;
    if (REQUEST_CODES.has(code) || isRefusal) {
      return coded({ ...formatted, message: italianMessage(formatted.message) }, 'INVALID_INPUT');
    }
    report(original);
    return {
      message:
        original instanceof StorageFailure
          ? original.message
          : 'Errore interno del servizio: è stato registrato. Riprovare più tardi.',
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

function coded({ message, locations, path }: GraphQLFormattedError, code: DomainErrorCode): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}
