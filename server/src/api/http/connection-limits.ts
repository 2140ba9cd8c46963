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

/** The settings of a server for connections on which nothing moves, and for headers. */
export function connectionSettings({ wait }: ConnectionLimits) {
  return {
    connectionTimeout: wait,
    http: { headersTimeout: wait, connectionsCheckingInterval: wait / 12 },
  };
}

/** Ends connections whose body or reader is too slow. */
export function endSlowConnections(http: FastifyInstance, limits: ConnectionLimits): void {
  http.addHook('onRequest', async (request, reply) => {
    watchBody(request.raw, reply.raw, limits);
    // Without this the connection would also end where the answer takes its time.
    reply.raw.on('timeout', (socket: Socket) => {
      if (!isOurTurn(request.raw, reply.raw)) socket.destroy();
    });
  });
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
