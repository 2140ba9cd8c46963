import type { FastifyInstance } from 'fastify';
import { failureOf, StorageFailure } from '../../database/storage-failure.js';
import { DomainError, type DomainErrorCode } from '../../plan/domain-error.js';
import { graphqlError, httpError } from '../graphql/said-error.js';

const STATUSES: Readonly<Record<DomainErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  TOO_COMPLEX: 400,
  TOO_MANY_REQUESTS: 429,
};

/** Seconds after which one that found too many waiting may try again. */
const TRY_AGAIN = 60;

/** Failures outside of GraphQL: those of the request are answered with their reason, bugs are logged and masked. */
export const answerFailure: Parameters<FastifyInstance['setErrorHandler']>[0] = (thrown, request, reply) => {
  const error = failureOf(thrown);
  if (error instanceof StorageFailure) {
    request.log.error(error);
    return reply.code(503).send(httpError('INTERNAL_SERVER_ERROR', error.message));
  }
  if (error instanceof DomainError) {
    if (error.cause !== undefined) request.log.error(error.cause);
    if (error.code === 'TOO_MANY_REQUESTS') reply.header('retry-after', TRY_AGAIN);
    return reply.code(STATUSES[error.code]).send(httpError(error.code, error.message));
  }
  const status =
    error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status >= 500) request.log.error(error);
  const refusal =
    status === 413
      ? 'La richiesta è troppo grande.'
      : 'La richiesta non è leggibile: il corpo deve essere JSON con intestazione content-type: application/json.';
  return reply.code(status).send({
    errors: [
      status < 500
        ? graphqlError('INVALID_INPUT', refusal)
        : graphqlError(
            'INTERNAL_SERVER_ERROR',
            'Errore interno del servizio: è stato registrato. Riprovare più tardi.',
          ),
    ],
  });
};
