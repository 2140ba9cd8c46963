import type { ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';
import { fillCremona } from '../harness/service/service.js';
import { answerHead } from '../trust/answer-head.js';
import { kept } from '../trust/kept.js';
import { servedProcess } from '../trust/served-process.js';
import { stoppedUnderLoad } from '../trust/stopping/stopped-under-load.js';

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
    const found = await servedProcess(own.url);
    running.push(found.child);
    return found;
  };

  test('answers every request that is in flight, says first that it is not ready, and ends with 0', async () => {
    await kept((run) => stoppedUnderLoad({ inFlight: 300 }, run));
  });

  test('reads what is still being sent to it to the end', async () => {
    const { child, url, ended } = await serve();
    const { socket, answer } = begunRequest(url);
    child.kill('SIGTERM');
    while ((await answerHead(`${url}/readyz`)).status === 200);
    await expect.poll(() => answerHead(`${url}/healthz`).catch(({ code }) => code)).toBe('ECONNREFUSED');
    socket.write('":"{ plan { year } }"}');
    expect(await answer).toMatch(/^HTTP\/1\.1 200 .*connection: close.*"year":2019/is);
    expect(await ended).toBe(0);
  });

  test('ends at once when it is told a second time', async () => {
    const { child, url, ended } = await serve();
    const { answer } = begunRequest(url);
    child.kill('SIGTERM');
    while ((await answerHead(`${url}/readyz`)).status === 200);
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
