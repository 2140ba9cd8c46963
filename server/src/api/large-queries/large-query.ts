import type { GraphQLFormattedError } from 'graphql';
import type { Actor } from '../../account/actor.js';
import type { PublicRules } from '../../account/reader.js';
import type { WorkerFault } from '../../worker/worker-message.js';
import type { AnswerLimits } from '../graphql/answer-budget.js';
import { graphqlError } from '../graphql/said-error.js';
import type { ServiceFacts } from '../loading/request-context.js';

/** A question as it was sent. */
export interface SentQuery {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A valid query whose answer is too large for the thread that serves everybody. */
export interface LargeQuery {
  readonly databaseUrl: string;
  /** The document. */
  readonly source: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  readonly limits: AnswerLimits;
  readonly requestBytes: number;
  readonly settings: PublicRules & {
    readonly municipality: string | null;
    readonly service: ServiceFacts;
    readonly siteUrl: string;
  };
}

export interface LargeAnswer {
  /** As clients get them. */
  readonly errors: readonly GraphQLFormattedError[];
  /** JSON; null = nothing could be answered. */
  readonly data: Uint8Array | null;
  /** Faults of the program, for the log. */
  readonly faults: readonly WorkerFault[];
}

/** An answer that is one error. */
export function refusedAnswer(code: string, message: string): LargeAnswer {
  return { errors: [graphqlError(code, message)], data: null, faults: [] };
}
