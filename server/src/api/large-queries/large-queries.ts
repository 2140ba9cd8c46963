import { createHash } from 'node:crypto';
import {
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestContextWillSendResponse,
  HeaderMap,
} from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { DomainErrorCode } from '../../plan/domain-error.js';
import { connectionEnvironment, OnDemandProcess } from '../../worker/on-demand-process.js';
import { faultError } from '../../worker/worker-process.js';
import type { AnswerLimits } from '../graphql/answer-budget.js';
import { FairQueue } from '../http/fair-queue.js';
import type { RequestContext } from '../loading/request-context.js';
import { asksSchema, isAboutSchema } from './about-schema.js';
import { type LargeAnswer, type LargeQuery, refusedAnswer, type SentQuery } from './large-query.js';

/** The process that answers large queries, one at a time. */
export type LargeQueryProcess = OnDemandProcess<LargeQuery, LargeAnswer>;

/** The largest allowed queries take three seconds of a processor and 400 MB. */
export function largeQueryProcess(): LargeQueryProcess {
  return new OnDemandProcess({
    program: ['large-query-worker', import.meta.url],
    ...{ heap: 768, longestWait: 120_000, grown: 600 },
    limits: { processor: 20_000, memory: 1024 },
    environment: connectionEnvironment(),
  });
}

const [WAITING, WAITING_EACH] = [200, 20];
/** How many documents are remembered as large, and how many answers about the schema are kept. */
const KNOWN = 500;
const KEPT = 4;

/** How many values of lists the serving thread answers itself: they keep it busy for some 30 ms, as do twelve searches. */
const VALUES_ON_THREAD = 40_000;

export interface LargeQuerySettings {
  readonly databaseUrl: string;
  /** Takes faults of the program for the log. */
  readonly report: (fault: Error) => void;
  /** A process that other services have too, which stays when this one ends. */
  readonly shared?: LargeQueryProcess | undefined;
  readonly valuesOnThread?: number | undefined;
}

/** A request as the process of large queries needs it. */
export interface AskedRequest {
  /** Whose share it takes: a person, or an address. */
  readonly party: string;
  readonly bytes: number;
  readonly limits: AnswerLimits;
  /** Aborted when the reader goes away. */
  readonly left: AbortSignal;
  /** Gives the turn on the serving thread back. */
  endTurn(): void;
}

type Asked = GraphQLRequestContextWillSendResponse<RequestContext>;

/**
 * Answers beside the serving thread what is too large for it. A query begins on the thread, with a small budget; where
 * that is spent it is asked again in a process of its own, one at a time, the askers in turn. Documents that were large
 * before go there at once, and so do questions about the schema, whose answers are kept.
 */
export class LargeQueries {
  readonly valuesOnThread: number;
  readonly #databaseUrl: string;
  readonly #report: (fault: Error) => void;
  readonly #process: LargeQueryProcess;
  /** Whether other services have the process too. */
  readonly #isShared: boolean;
  readonly #queue = new FairQueue({ underWay: 1, underWayEach: 1, waiting: WAITING, waitingEach: WAITING_EACH });
  /** By the loaders of a request, which are its own: Apollo copies the context that holds them. */
  readonly #requests = new WeakMap<RequestContext['loaders'], AskedRequest>();
  readonly #known = new Set<string>();
  readonly #aboutSchema = new Map<string, LargeAnswer>();
  #begun = 0;

  constructor({ databaseUrl, report, shared, valuesOnThread = VALUES_ON_THREAD }: LargeQuerySettings) {
    this.valuesOnThread = valuesOnThread;
    this.#databaseUrl = databaseUrl;
    this.#report = report;
    this.#process = shared ?? largeQueryProcess();
    this.#isShared = shared !== undefined;
  }

  /** How many queries have been answered by the process. */
  get begun(): number {
    return this.#begun;
  }

  bind(context: RequestContext, request: AskedRequest): RequestContext {
    this.#requests.set(context.loaders, request);
    return context;
  }

  /** Takes note that a question was too large for the serving thread. */
  remember({ query, operationName, variables }: SentQuery): void {
    const queryHash = createHash('sha256').update(query).digest('hex');
    this.#known.add(keyOf({ queryHash, request: { operationName: operationName ?? undefined, variables } }));
    forgetOldest(this.#known, KNOWN);
  }

  stop(): void {
    if (!this.#isShared) this.#process.end();
  }

  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      responseForOperation: async (asked) => {
        const { contextValue, document, operation } = asked;
        if (contextValue.budget === null || operation?.operation !== 'query') return null;
        if (!this.#known.has(keyOf(asked)) && !asksSchema(document)) return null;
        contextValue.budget.exhaust();
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: {} } };
      },
      willSendResponse: async (asked) => {
        const { budget, loaders } = asked.contextValue;
        const request = this.#requests.get(loaders);
        if (!request || !budget || asked.operation?.operation !== 'query' || asked.response.body.kind !== 'single') {
          return;
        }
        if (budget.isSpent) return give(asked, await this.#answer(asked, request));
        const refusal = budget.refusal(asked.response.body.singleResult.data);
        if (refusal !== null) give(asked, refusedAnswer('TOO_COMPLEX', refusal));
      },
    }),
  };

  async #answer(asked: Asked, request: AskedRequest): Promise<LargeAnswer> {
    const key = keyOf(asked);
    const kept = this.#aboutSchema.get(key);
    if (kept !== undefined) return kept;
    this.#known.add(key);
    forgetOldest(this.#known, KNOWN);
    request.endTurn();
    const end = await this.#queue.turn({ name: request.party, group: request.party }, () => request.left.aborted);
    if (end === null) return refusedAnswer('TOO_MANY_REQUESTS', TOO_MANY);
    try {
      this.#begun += 1;
      const answer = await this.#run(asked, request);
      if (asked.operation && isAboutSchema(asked.operation) && answer.errors.length === 0) {
        this.#aboutSchema.set(key, answer);
        forgetOldest(this.#aboutSchema, KEPT);
      }
      return answer;
    } finally {
      end();
    }
  }

  async #run(asked: Asked, request: AskedRequest): Promise<LargeAnswer> {
    const found = await this.#process.run(this.#query(asked, request), request.left);
    if (found === null) return refusedAnswer('TOO_MANY_REQUESTS', TOO_MANY);
    switch (found.kind) {
      case 'DONE':
        for (const fault of found.result.faults) this.#report(faultError('A query failed', fault));
        return found.result;
      case 'FAULT':
        throw faultError('A query failed', found);
      case 'BROKEN':
        throw found.error;
      case 'EXHAUSTED':
      case 'SILENT':
        return refusedAnswer('TOO_COMPLEX', TOO_LARGE);
    }
  }

  #query({ source = '', request, contextValue }: Asked, { limits, bytes }: AskedRequest): LargeQuery {
    const { actor, municipality, publicReading, publicNames, publicationYears, service, siteUrl } = contextValue;
    return {
      databaseUrl: this.#databaseUrl,
      source,
      operationName: request.operationName ?? null,
      variables: request.variables ?? {},
      actor,
      limits,
      requestBytes: bytes,
      settings: { municipality, publicReading, publicNames, publicationYears, service, siteUrl: siteUrl() },
    };
  }
}

const TOO_MANY = 'Troppe interrogazioni grandi in attesa: riprovare fra poco, o farne meno alla volta.';
const TOO_LARGE =
  'L’interrogazione richiede troppo tempo o troppa memoria. Chiedere meno campi o pagine più piccole (`first`), ' +
  'dividerla, o scaricare i dati completi dalle esportazioni.';

/** The same question has the same answer, and is as large: its document with its variables. */
function keyOf({
  queryHash = '',
  request,
}: Pick<GraphQLRequestContext<RequestContext>, 'queryHash'> & { readonly request: Named }): string {
  return JSON.stringify([queryHash, request.operationName ?? null, request.variables ?? {}]);
}

interface Named {
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

function forgetOldest(
  known: Pick<Map<string, unknown>, 'size' | 'delete'> & { keys(): Iterator<string> },
  most: number,
) {
  const oldest = known.keys().next();
  if (known.size > most && !oldest.done) known.delete(oldest.value);
}

/** An answer that is JSON already. */
class JsonAnswer {
  readonly text: string;

  constructor(data: Uint8Array) {
    this.text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString();
  }
}

const STATUS: Readonly<Record<string, number>> = {
  TOO_COMPLEX: 400,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
} satisfies Partial<Record<DomainErrorCode | 'INTERNAL_SERVER_ERROR', number>>;

/** Gives an answer of the process instead of that of the thread. */
function give({ response }: Asked, { errors, data }: LargeAnswer): void {
  response.body = {
    kind: 'single',
    singleResult: {
      ...(errors.length > 0 && { errors }),
      ...(data !== null && { data: { answer: new JsonAnswer(data) } }),
    },
  };
  if (data === null) response.http.status = STATUS[String(errors[0]?.extensions?.code)] ?? 400;
}

/** The text of an answer, whether it is JSON already or not. */
export function answerText(result: FormattedExecutionResult): string {
  const ready = result.data?.answer;
  if (!(ready instanceof JsonAnswer)) return `${JSON.stringify(result)}\n`;
  const { data, ...others } = result;
  const before = JSON.stringify(others).slice(0, -1);
  return `${before}${before === '{' ? '' : ','}"data":${ready.text}}\n`;
}
