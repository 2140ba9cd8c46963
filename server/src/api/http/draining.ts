import { Server, type Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Milliseconds without a new connection after which the service no longer listens. What watches `/readyz` sees within
 *  them that it is about to end. */
const QUIET = 1000;
/** Milliseconds after which it no longer listens, though connections go on coming. */
const LONGEST_LISTENING = 4000;
/** Milliseconds that an idle connection is kept after that, for a request that is under way to it. */
const IDLE = 1000;
/** Milliseconds of all of it, after which requests that have no answer yet are cut off. */
const LONGEST = 9000;
/** Milliseconds between two looks at the connections. */
const LOOK = 100;

/** The way a service ends without losing a request. */
export interface Draining {
  /** Whether the service is about to end. */
  readonly begun: boolean;
  /** Answers what is under way and what has arrived; resolves when every connection has ended, after 9 seconds at most. */
  drain(): Promise<void>;
}

interface Traffic {
  readonly open: ReadonlySet<Socket>;
  /** Connections so far. */
  readonly arrivals: number;
  /** Requests without a whole answer. */
  readonly underWay: number;
}

export function draining(http: FastifyInstance): Draining {
  let begun = false;
  const traffic = watchedTraffic(http);
  http.addHook('onSend', async (_, reply) => {
    if (begun) reply.header('connection', 'close');
  });
  return {
    get begun() {
      return begun;
    },
    drain: async () => {
      begun = true;
      const end = performance.now() + LONGEST;
      await allAccepted(traffic);
      // The close of an HTTP server also cuts connections whose next request has arrived and is not read yet.
      Server.prototype.close.call(http.server);
      await allAnswered(http, traffic, end);
    },
  };
}

function watchedTraffic(http: FastifyInstance): Traffic {
  const open = new Set<Socket>();
  const traffic = { open, arrivals: 0, underWay: 0 };
  http.server.on('connection', (socket) => {
    traffic.arrivals += 1;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  // For the name `localhost` Fastify listens with a second server, of which no more than its requests are seen.
  http.addHook('onRequest', async (_, reply) => {
    traffic.underWay += 1;
    reply.raw.once('close', () => (traffic.underWay -= 1));
  });
  return traffic;
}

/** Resolves when the system holds no connection any more that the service has not accepted: to stop listening resets
 *  those. */
async function allAccepted(traffic: Traffic): Promise<void> {
  const end = performance.now() + LONGEST_LISTENING;
  let seen: number;
  do {
    seen = traffic.arrivals;
    await setTimeout(QUIET);
    // The timer of a busy service is late, and comes before the connections that have waited meanwhile.
    await setImmediate();
  } while (traffic.arrivals !== seen && performance.now() < end);
}

async function allAnswered(http: FastifyInstance, traffic: Traffic, end: number): Promise<void> {
  const idleFrom = performance.now() + IDLE;
  while (traffic.open.size > 0 || traffic.underWay > 0) {
    const now = performance.now();
    if (now >= end) {
      http.log.warn({ connections: traffic.open.size }, 'The service ends before every request has its answer.');
      http.server.closeAllConnections();
      return;
    }
    if (now >= idleFrom) endIdle(http, traffic.open);
    await setTimeout(LOOK);
    // What has arrived is read before the next look takes its connection for an idle one.
    await setImmediate();
  }
}

/** Ends the connections between two requests, and those that never had one. */
function endIdle({ server }: FastifyInstance, open: ReadonlySet<Socket>): void {
  server.closeIdleConnections();
  for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
}
