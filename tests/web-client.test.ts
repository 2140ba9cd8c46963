import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { AnswerFailure, answer, type Question } from '../web/src/client.js';

/** Answers by the path: no answer at all, or one fixed response. */
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/silent/graphql') return;
    const [status, body] = request.url === '/refused/graphql' ? [200, REFUSAL] : [502, '<h1>Bad Gateway</h1>'];
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

const REFUSAL = JSON.stringify({ errors: [{ message: 'Il piano è chiuso.', extensions: { code: 'CONFLICT' } }] });
const QUERY: Question<unknown, object> = '{ viewer { name } }';

/** Asks as a page that is mounted under this path. */
function ask(path: string, signal?: AbortSignal): Promise<unknown> {
  vi.stubGlobal('document', { baseURI: `${origin}${path}` });
  return answer(QUERY, {}, signal).catch((reason: unknown) => reason);
}

describe('a question to the server', () => {
  test('that the page itself takes back fails with its own reason, not as a server out of reach', async () => {
    const page = new AbortController();
    const asked = ask('/silent/', page.signal);
    page.abort();
    const reason = await asked;
    expect(reason).not.toBeInstanceOf(AnswerFailure);
    expect(reason).toMatchObject({ name: 'AbortError' });
  });

  test('that reaches no server fails as unreachable', async () => {
    vi.stubGlobal('document', { baseURI: 'http://127.0.0.1:1/' });
    const reason = await answer(QUERY, {}).catch((failure: unknown) => failure);
    expect(reason).toMatchObject({ cause: 'unreachable' });
  });

  test('that is refused has the message and the code of the refusal', async () => {
    expect(await ask('/refused/')).toMatchObject({ cause: 'refused', message: 'Il piano è chiuso.', code: 'CONFLICT' });
  });

  test('that is answered with something else than JSON fails as broken, with the status', async () => {
    expect(await ask('/broken/')).toMatchObject({ cause: 'broken', message: 'HTTP 502' });
  });
});
