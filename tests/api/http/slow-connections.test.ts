import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type App, createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../../harness/database/seeds.js';
import { send } from '../../harness/people/logging-in.js';
import { OLD_PLANS } from '../../harness/service/server.js';
import { fillCremona, post } from '../../harness/service/service.js';

/** Bytes of a document that is larger than what the two systems keep in between. */
const LARGE = 2 ** 26;
/** Bytes that a slow reader takes at a time. */
const STEP = 2 ** 20;

let own: OwnDatabase;
let app: App;
let port: number;
/** The service's side of the connections, by the port of the client. */
const accepted = new Map<number | undefined, Socket>();
const isAccepted = (message: unknown) => {
  const { socket } = Object(message);
  accepted.set(socket.remotePort, socket);
};

beforeAll(async () => {
  subscribe('net.server.socket', isAccepted);
  own = await emptyDatabase(sqlite);
  await fillCremona(own);
  const connections = { wait: 1500, bodyBytes: 1000 };
  app = await createApp(config({ PORT: '0', LOG_LEVEL: 'silent', ...OLD_PLANS }), {
    database: own.database,
    connections,
  });
  port = Number(new URL(await app.listen()).port);
});
afterAll(async () => {
  unsubscribe('net.server.socket', isAccepted);
  await app.close();
  await own.drop();
});

/** One that nobody may make without logging in, whose body is not looked at. */
const REFUSED =
  'POST /imports HTTP/1.1\r\nhost: localhost\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 100000\r\n\r\n';
const HEADERS = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

test.each([
  ['headers come a byte at a time', `${HEADERS}x-slow: `, 'HTTP/1.1 408'],
  ['the body comes a byte at a time', `${HEADERS}content-length: 100000\r\n\r\n`, 'HTTP/1.1 408'],
  ['the body of a refused request comes a byte at a time', REFUSED, 'HTTP/1.1 401'],
])('a request is ended whose %s', async (_, begun, answer) => {
  const slow = connection();
  slow.socket.write(begun);
  await dripped(slow, 'x');
  expect(await slow.received).toMatch(new RegExp(`^${answer}`));
});

test.each([
  ['nothing was sent', ''],
  ['the headers stop in the middle', HEADERS],
  ['the body does not come', `${HEADERS}content-length: 10\r\n\r\n`],
])('a connection is ended on which %s', async (_, begun) => {
  const silent = connection();
  silent.socket.write(begun);
  expect(await silent.received).toMatch(/^(?:HTTP\/1\.1 408 .*)?$/s);
});

test('a body that goes on coming is read to its end, however long it takes', async () => {
  const moving = connection();
  moving.socket.write(`${HEADERS}connection: close\r\ntransfer-encoding: chunked\r\n\r\n`);
  const send = (text: string) => moving.socket.write(`${text.length.toString(16)}\r\n${text}\r\n`);
  send('{"query":"{ plan { year } }","variables":{"a":"');
  for (const turn of ['first', 'second']) {
    const slow = connection();
    slow.socket.write(`${HEADERS}content-length: 1000\r\n\r\n`);
    while (!slow.ended()) {
      send(turn.repeat(100));
      await setTimeout(50);
    }
  }
  send('"}}');
  moving.socket.write('0\r\n\r\n');
  expect(await moving.received).toMatch(/^HTTP\/1\.1 200 .*"year":2019/s);
});

test('an answer for which the service needs longer is waited for', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const writing = own.database.write(() => held);
  // A failed login is a line of the log, which waits for the writer before it.
  const asked = send(`http://127.0.0.1:${port}`, '/auth/login', { email: 'ada@comune.example', password: 'sbagliata' });
  // Twice as long as the service waits for others.
  await connection().received;
  await connection().received;
  release();
  await writing;
  expect((await asked).status).toBe(401);
});

test('a reader that takes nothing of its answer is ended, one that takes some of it is not', async () => {
  await own.database.queries
    .updateTable('SourceDocument')
    .set({ bytes: Buffer.alloc(LARGE) })
    .execute();
  const { data } = await post(`http://127.0.0.1:${port}`, { query: '{ plan { acts { document { key } } } }' });
  const path = `/documents/${data.plan.acts[0].document.key}/original`;
  const [idle, moving] = [unreadConnection(), unreadConnection()];
  await Promise.all([once(idle, 'connect'), once(moving, 'connect')]);
  for (const reader of [idle, moving])
    reader.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
  await expect.poll(() => accepted.has(idle.localPort)).toBe(true);
  const atService = accepted.get(idle.localPort);
  let rested = 0;
  for await (const _ of moving) {
    if (moving.bytesRead - rested < STEP || atService?.destroyed === true) continue;
    rested = moving.bytesRead;
    await setTimeout(50);
  }
  expect(moving.bytesRead).toBeGreaterThan(LARGE);
  await expect.poll(() => atService?.destroyed).toBe(true);
  // What the service had not sent is lost: the reader may see an end or a reset.
  if (!idle.closed) await new Promise((resolve) => idle.on('close', resolve).resume());
  expect(idle.bytesRead).toBeLessThan(LARGE);
});

function unreadConnection(): Socket {
  return connect(port, '127.0.0.1').on('error', () => undefined);
}

/** A connection with all that it receives until it ends. */
function connection() {
  const socket = unreadConnection().setEncoding('utf8');
  let text = '';
  let ended = false;
  const received = new Promise<string>((resolve) => {
    socket.on('data', (part: string) => (text += part));
    socket.on('close', () => {
      ended = true;
      resolve(text);
    });
  });
  return { socket, received, ended: () => ended };
}

/** Sends a text again and again until the connection ends. */
async function dripped({ socket, ended }: ReturnType<typeof connection>, text: string): Promise<void> {
  while (!ended()) {
    socket.write(text);
    await setTimeout(100);
  }
}
