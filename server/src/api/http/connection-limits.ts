import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How long the other side of a connection is waited for. */
export interface ConnectionLimits {
  /** Milliseconds within which the headers of a request must be there, its body go on, and some of an answer be taken. */
  readonly wait: number;
  /** The bytes of a body that must come in each of these waits, unless it ends: a byte now and then is not enough. */
  readonly bodyBytes: number;
}

/** A file of 10 MB may take hours; a query, which is smaller than what must come, a minute. */
export const CONNECTION_LIMITS: ConnectionLimits = { wait: 60_000, bodyBytes: 64 * 1024 };

const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n';

/** How many times within the wait it is looked whether something moves. */
const LOOKS = 12;

/** The settings of a server for connections on which nothing moves, and for headers. */
export function connectionSettings({ wait }: ConnectionLimits) {
  return {
    connectionTimeout: wait - wait / LOOKS,
    http: { headersTimeout: wait, connectionsCheckingInterval: wait / LOOKS },
  };
}

/** Ends connections whose body or reader is too slow. */
export function endSlowConnections(http: FastifyInstance, limits: ConnectionLimits): void {
  const suspected = new WeakSet<Socket>();
  http.addHook('onRequest', async (request, reply) => {
    watchBody(request.raw, reply.raw, limits);
    // Without this the connection would also end where the answer takes its time.
    reply.raw.on('timeout', (socket: Socket) => {
      if (isOurTurn(request.raw, reply.raw)) return;
      if (suspected.has(socket)) socket.destroy();
      else waitAgain(socket, suspected, limits);
    });
  });
}

/** Looks a second time, a moment later, whether anything moves on a connection: a process that was busy itself hears late
 *  of what the other side has taken. Node restarts its timer where a part of what is sent was taken. */
function waitAgain(socket: Socket, suspected: WeakSet<Socket>, { wait }: ConnectionLimits): void {
  suspected.add(socket);
  socket.setTimeout(wait / LOOKS);
  const clear = () => {
    suspected.delete(socket);
    socket.setTimeout(wait - wait / LOOKS);
  };
  setTimeout(clear, (3 * wait) / LOOKS).unref();
}

/** Whether the service has all that was sent, and nothing that the other side has yet to take. */
function isOurTurn(request: IncomingMessage, response: ServerResponse): boolean {
  return (request.complete || request.readableLength > 0) && response.writableLength === 0;
}

function watchBody(request: IncomingMessage, response: ServerResponse, { wait, bodyBytes }: ConnectionLimits): void {
  const { socket } = request;
  let before = socket.bytesRead;
  const timer = setInterval(() => {
    const came = socket.bytesRead - before;
    before = socket.bytesRead;
    if (request.complete) clearInterval(timer);
    else if (came < bodyBytes && !isOurTurn(request, response)) endSlow(socket, response);
  }, wait);
  timer.unref();
  request.once('close', () => clearInterval(timer));
}

function endSlow(socket: Socket, { headersSent }: ServerResponse): void {
  if (!headersSent) socket.write(TOO_SLOW);
  socket.destroy();
}
