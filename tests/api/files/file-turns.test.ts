import { FileMaker } from '@traguardo/server/api/files/file-maker';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { postgres } from '../../harness/database/databases.js';
import { fillCremona } from '../../harness/service/service.js';
import { type FileService, fileService } from './files.js';

const WAITING = 4;
const [ONE, OTHER] = ['192.0.2.1', '198.51.100.1'];

let service: FileService;
beforeAll(async () => {
  service = await fileService(postgres, fillCremona, { waiting: WAITING });
});
beforeEach(() => service.recount());
afterAll(() => service.stop());

/** Runs `work` while no file can be finished, because PostgreSQL lets nobody read results. */
function whileHeld(work: () => Promise<unknown>): Promise<unknown> {
  return service.own.database.write(async (queries) => {
    await sql`lock table attainment in access exclusive mode`.execute(queries);
    await work();
  });
}

/** One of many different files. */
const file = (code: string) => `indicators.csv?where=${encodeURIComponent(JSON.stringify({ code: { eq: code } }))}`;
const numbersBecome = (numbers: object) => expect.poll(() => service.numbers()).toEqual(numbers);

test('of one address a file is made after the other, and another address has its turn between them', async () => {
  const answered: string[] = [];
  const asked: Promise<unknown>[] = [];
  const ask = async (name: string, address: string) => {
    asked.push(
      service.get(file(name), address).then(({ status }) => {
        answered.push(`${name} ${status}`);
      }),
    );
    await numbersBecome({ begun: 1, waiting: asked.length });
  };
  await whileHeld(async () => {
    await ask('11', ONE);
    await ask('12', ONE);
    await ask('13', ONE);
    await ask('14', OTHER);
    expect(answered).toEqual([]);
  });
  await Promise.all(asked);
  expect(answered).toEqual(['11 200', '14 200', '12 200', '13 200']);
});

test('where too many wait, the latest of whoever waits for most is told to come back, in Italian', async () => {
  const outcomes: Promise<[string, number]>[] = [];
  const refused: unknown[] = [];
  const ask = (name: string, address: string) => {
    outcomes.push(
      service.get(file(name), address).then(async (answer) => {
        if (answer.status !== 200) refused.push([answer.headers.get('retry-after'), (await answer.json()).error]);
        return [name, answer.status];
      }),
    );
  };
  await whileHeld(async () => {
    ask('under way', ONE);
    await numbersBecome({ begun: 1, waiting: 1 });
    for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
      ask(name, ONE);
      await numbersBecome({ begun: 1, waiting: 2 + index });
    }
    ask('other', OTHER);
    await expect
      .poll(() => refused)
      .toMatchObject([
        ['60', { code: 'TOO_MANY_REQUESTS', message: expect.stringContaining('riprovare fra un minuto') }],
      ]);
  });
  expect(await Promise.all(outcomes)).toEqual([
    ...['under way', 'a', 'b', 'c'].map((name) => [name, 200]),
    ['d', 429],
    ['other', 200],
  ]);
});

test('a file that several ask for at once, or again, is made once', async () => {
  const asked: Promise<Response>[] = [];
  await whileHeld(async () => {
    asked.push(service.get(file('278'), ONE));
    await numbersBecome({ begun: 1, waiting: 1 });
    asked.push(service.get(file('278'), OTHER), service.get(file('278'), ONE));
    await service.numbers();
  });
  asked.push(service.get(file('278'), OTHER));
  const texts = await Promise.all(asked.map(async (answer) => (await answer).text()));
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain('278');
  await numbersBecome({ begun: 1, waiting: 0 });
});

test('the making of a file ends when its last reader has gone', async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const ask = (address: string, { signal }: AbortController) =>
    service.get(file('1528'), address, { signal }).then(
      ({ status }) => status,
      ({ name }) => name,
    );
  await whileHeld(async () => {
    const one = ask(ONE, first);
    await numbersBecome({ begun: 1, waiting: 1 });
    const other = ask(OTHER, second);
    const next = service.get(file('1529'), OTHER);
    await numbersBecome({ begun: 1, waiting: 2 });
    first.abort();
    expect(await one).toBe('AbortError');
    await numbersBecome({ begun: 1, waiting: 2 });
    second.abort();
    expect(await other).toBe('AbortError');
    // The next one is begun, though nothing can be finished.
    await numbersBecome({ begun: 2, waiting: 1 });
    void next;
  });
  expect((await service.get(file('1529'))).status).toBe(200);
  expect(await service.numbers()).toEqual({ begun: 2, waiting: 0 });
});

test('the end of the service ends what is made, and refuses what waits', async () => {
  const maker = new FileMaker(service.own.url);
  const reader = { party: ONE, left: new AbortController().signal };
  const list = { kind: 'indicators', where: null, orderBy: [] } as const;
  const task = (format: 'csv' | 'json') => ({
    ...{ municipality: 'cremona', year: 2019, atAct: null, staff: false, names: false, today: '2026-11-30' },
    content: { kind: 'rows', list, format } as const,
  });
  await whileHeld(async () => {
    const asked = [maker.file(task('csv'), 'one', reader), maker.file(task('json'), 'one', reader)];
    const outcomes = Promise.allSettled(asked);
    await expect.poll(() => maker.begun).toBe(1);
    maker.stop();
    const closing = { status: 'rejected', reason: expect.objectContaining({ code: 'CONFLICT' }) };
    expect(await outcomes).toEqual([closing, closing]);
  });
  await expect(maker.file(task('csv'), 'two', reader)).rejects.toMatchObject({ code: 'CONFLICT' });
});
