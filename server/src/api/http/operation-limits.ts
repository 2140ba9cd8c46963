import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DomainErrorCode } from '../../plan/domain-error.js';
import { graphqlError } from '../graphql/said-error.js';
import { FairQueue, type QueueLimits } from './fair-queue.js';
import { partyOf } from './request-reader.js';

/** How much of the service is for one reader. */
export interface OperationLimits {
  /** GraphQL requests of one address, or one person, in a minute. */
  readonly perMinute: number;
  /** For readers who have not logged in, by address. */
  readonly anonymous: QueueLimits;
  /** For people and their tokens, by person. */
  readonly people: QueueLimits;
}

/** An address can be that of a whole town hall. What waits is small, what is under way is not. */
export const OPERATION_LIMITS: OperationLimits = {
  perMinute: 6000,
  anonymous: { underWay: 2, underWayEach: 1, waiting: 1000, waitingEach: 1000 },
  people: { underWay: 50, underWayEach: 4, waiting: 1000, waitingEach: 1000 },
};

const MINUTE = 60_000;
/** Seconds after which one that found too many waiting may try again. */
const TRY_AGAIN = 5;
/** Turns of the event loop between two questions, at most: each accepts one new connection. */
const LOOP_TURNS = 20;
/** As many for each millisecond that a question took. */
const TURNS_EACH = 3;

export type EndTurn = (how?: 'WORKED' | 'IDLE') => void;

export interface OperationTurns {
  /** Counts a request, and tells whether there were not too many in the last minute. */
  isWithin(request: FastifyRequest): Promise<boolean>;
  /** Counts a request that is not counted yet; answers 429 where there were too many in the last minute. */
  count(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Resolves when it is the turn of the request, with what ends it, however often it is called; null = it is answered
   *  429. A turn in which nothing was to be done makes nobody wait. */
  turn(request: FastifyRequest, reply: FastifyReply): Promise<EndTurn | null>;
}

/** Shares the service out among readers. The limits of attempts must be there already. */
export function operationTurns(http: FastifyInstance, limits: OperationLimits): OperationTurns {
  const anonymous = new FairQueue(limits.anonymous);
  const people = new FairQueue(limits.people);
  const inLastMinute = http.createRateLimit({ max: limits.perMinute, timeWindow: MINUTE, keyGenerator: partyOf });
  const within = new WeakSet<FastifyRequest>();
  return {
    isWithin: async (request) => {
      const found = await inLastMinute(request);
      const isWithin = found.isAllowed || !found.isExceeded;
      if (isWithin) within.add(request);
      return isWithin;
    },
    count: async (request, reply) => {
      if (within.has(request)) return;
      const found = await inLastMinute(request);
      if (found.isAllowed || !found.isExceeded) return;
      const message = `Troppe interrogazioni in un minuto: il limite è ${limits.perMinute}. Riprovare fra ${found.ttlInSeconds} secondi, o farne meno.`;
      await refuse(reply, found.ttlInSeconds, message);
    },
    turn: async (request, reply) => {
      const queue = request.actor.person === null ? anonymous : people;
      const name = partyOf(request);
      const end = await queue.turn({ name, group: name }, () => request.raw.socket.destroyed);
      if (end === null) {
        const message = `Troppe interrogazioni in attesa: riprovare fra ${TRY_AGAIN} secondi, o farne meno alla volta.`;
        await refuse(reply, TRY_AGAIN, message);
        return null;
      }
      let isOver = false;
      const begun = performance.now();
      return (how = 'WORKED') => {
        if (isOver) return;
        isOver = true;
        if (how === 'IDLE') end();
        else afterOthers(Math.min(LOOP_TURNS, Math.ceil(TURNS_EACH * (performance.now() - begun))), end);
      };
    },
  };
}

/** Between two questions the process hears what else there is: other readers, probes, a signal to end. */
function afterOthers(turns: number, end: () => void): void {
  if (turns <= 0) end();
  else setImmediate(() => afterOthers(turns - 1, end));
}

function refuse(reply: FastifyReply, seconds: number, message: string): FastifyReply {
  const code: DomainErrorCode = 'TOO_MANY_REQUESTS';
  return reply
    .code(429)
    .header('retry-after', String(seconds))
    .send({ errors: [graphqlError(code, message)] });
}
