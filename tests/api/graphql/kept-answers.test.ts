import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';

let service: Service;
let board: StaffMember;
beforeAll(async () => {
  service = await startService(sqlite);
  board = await staffMember(service.own.database, { role: 'BOARD' });
});
afterAll(() => service.stop());

const PATHS = [
  '/',
  '/indicatori',
  '/export/indicators.csv',
  '/export/report.docx',
  '/catalog.jsonld',
  '/readyz',
  `/graphql?query=${encodeURIComponent('{ viewer { name } }')}`,
  '/export/audit.csv',
  '/non-esiste.json',
];
const get = (path: string, headers: Record<string, string>) => fetch(service.url + path, { headers });

test.each(PATHS)('no cache stores the answer to a person who has logged in: %s', async (path) => {
  const answer = await get(path, { cookie: board.cookie });
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
});

test.each(['/', '/export/indicators.csv'])(
  'anonymous readers keep theirs and ask whether it changed: %s',
  async (path) => {
    const first = await get(path, {});
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await get(path, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'no-cache']);
  },
);

test('a login that is over is an anonymous reader’s', async () => {
  const answer = await get('/', { cookie: 'traguardo_sessione=finita' });
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test('the files of the pages are the same for every reader, and are cached', async () => {
  const [, script = ''] = /src="\.?\/?(assets\/[^"]+\.js)"/.exec(await (await get('/', {})).text()) ?? [];
  const answer = await get(`/${script}`, { cookie: board.cookie });
  expect(answer.headers.get('cache-control')).toContain('immutable');
});
