import { createServer, type RequestListener, type Server } from 'node:http';

/** A plain HTTP server on this machine whose answers can be exchanged. */
export interface Listener {
  readonly url: string;
  answer: RequestListener;
  close(): Promise<void>;
}

export async function startListener(
  answer: RequestListener = (_, response) => response.writeHead(404).end(),
): Promise<Listener> {
  const current = { answer };
  const server: Server = createServer((request, response) => current.answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    get answer() {
      return current.answer;
    },
    set answer(next) {
      current.answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
