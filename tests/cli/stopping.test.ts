import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';
import { fillCremona } from '../harness/service/service.js';

const MAIN = fileURLToPath(import.meta.resolve('@traguardo/server/cli/main'));
const QUESTION = `/graphql?query=${encodeURIComponent('{ plan { areas { objectives { title score { value } } } } }')}`;

describe('a service that is told to end', () => {
  let own: OwnDatabase;
  const running: ChildProcess[] = [];
  beforeAll(async () => {
    own = await emptyDatabase(sqlite);
    await fillCremona(own);
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await own.drop();
  });

  const serve = async () => {
    const env = { ...process.env, DATABASE_URL: own.url, PORT: '0', LOG_LEVEL: 'silent' };
    const child = spawn(process.execPath, [MAIN, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    running.push(child);
    const ended = once(child, 'exit').then(([code]) => code);
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    const [url = ''] = /http:\/\/[\d.:]+/.exec(line) ?? [];
    return { child, url, ended };
  };

  test('answers every request that is in flight, says first that it is not ready, and ends with 0', async () => {
    const { child, url, ended } = await serve();
    const agent = new Agent({ keepAlive: true });
    // A third of the requests takes a connection that has been idle.
    await Promise.all(Array.from({ length: 100 }, () => answerOf(url + QUESTION, agent)));
    const answers = Array.from({ length: 300 }, () => answerOf(url + QUESTION, agent));
    await Promise.race(answers);
    child.kill('SIGTERM');
    let ready = await answerOf(`${url}/readyz`);
    while (ready.status === 200) ready = await answerOf(`${url}/readyz`);
    expect([ready.status, ready.headers.connection]).toEqual([503, 'close']);
    const found = await Promise.all(answers);
    expect(found.filter(({ status }) => status === 200)).toHaveLength(300);
    expect(found.filter(({ headers }) => headers.connection === 'close').length).toBeGreaterThan(0);
    expect(await ended).toBe(0);
    await expect(answerOf(`${url}/healthz`)).rejects.toThrow('ECONNREFUSED');
  });

  test('reads what is still being sent to it to the end', async () => {
    const { child, url, ended } = await serve();
    const { socket, answer } = begunRequest(url);
    child.kill('SIGTERM');
    while ((await answerOf(`${url}/readyz`)).status === 200);
    await expect.poll(() => answerOf(`${url}/healthz`).catch(({ code }) => code)).toBe('ECONNREFUSED');
    socket.write('":"{ plan { year } }"}');
    expect(await answer).toMatch(/^HTTP\/1\.1 200 .*connection: close.*"year":2019/is);
    expect(await ended).toBe(0);
  });

  test('ends at once when it is told a second time', async () => {
    const { child, url, ended } = await serve();
    const { answer } = begunRequest(url);
    child.kill('SIGTERM');
    while ((await answerOf(`${url}/readyz`)).status === 200);
    let code: number | null = null;
    void ended.then((found) => (code = found));
    while (code === null) {
      child.kill('SIGTERM');
      await setTimeout(100);
    }
    // By itself it would wait for the request, and end with 0.
    expect(code).toBe(143);
    expect(await answer).toBe('');
  });
});

/** A connection on which a request has begun that waits for the rest of its body. */
function begunRequest(url: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const body = '{"query';
  const length = body.length + '":"{ plan { year } }"}'.length;
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`,
  );
  const answer = new Promise<string>((resolve) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.on('error', () => undefined).on('close', () => resolve(text));
  });
  return { socket, answer };
}

function answerOf(url: string, agent?: Agent): Promise<{ status: number | undefined; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent: agent ?? false }, (answer) => {
      answer.on('error', reject).on('end', () => resolve({ status: answer.statusCode, headers: answer.headers }));
      answer.resume();
    });
    sent.on('error', reject).end();
  });
}
