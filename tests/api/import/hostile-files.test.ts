import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { CREMONA_ACT, loadCremona, seedBytes } from '../../harness/database/seeds.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { HOSTILE_ARCHIVES } from './hostile-archives.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { upload } from './upload.js';

const MEGABYTE = 1_000_000;
/** Node asks for it where a body has no length; the browser's types do not know it. */
const STREAMED = { duplex: 'half' } as const;

const CASES = [...HOSTILE_ARCHIVES, ...HOSTILE_TEXTS];

describe('hostile files', () => {
  let service: Service;
  let secretary: StaffMember;
  beforeAll(async () => {
    service = await startService(sqlite, ({ database }) => loadCremona(database));
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA' });
    // The first document starts the thread that reads them.
    await upload(service.url, { name: 'a.txt', content: await seedBytes(CREMONA_ACT) }, secretary);
    await service.own.database.queries.deleteFrom('PendingImport').execute();
  });
  afterAll(() => service.stop());

  const pendingIds = () => service.own.database.queries.selectFrom('PendingImport').select('id').execute();

  test.each(CASES)('%s is refused in Italian, and nothing of it is kept', async (_, content) => {
    const { status, body } = await upload(service.url, { name: 'file.txt', content: await content() }, secretary);
    expect(status).toBe(422);
    const errors = body.report.issues.filter(({ severity }: { severity: string }) => severity === 'ERROR');
    expect(errors.length).toBeGreaterThan(0);
    // The answer says in one sentence what to do, and discloses no internal failure.
    for (const { message } of errors) {
      expect(message).toMatch(/^[^\n]{20,1000}$/);
      expect(message).not.toMatch(/Error|undefined|stack|null/);
    }
    expect(await pendingIds()).toEqual([]);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  });

  test('they are sixty kinds at least, and none has ended the service: the next document is read', async () => {
    expect(new Set(CASES.map(([title]) => title)).size).toBeGreaterThanOrEqual(60);
    const { status } = await upload(service.url, { name: 'a.txt', content: await seedBytes(CREMONA_ACT) }, secretary);
    expect(status).toBe(201);
    await service.own.database.queries.deleteFrom('PendingImport').execute();
  });

  test('a file of 100 MB is refused by its size alone, with the limit', async () => {
    const { status, body } = await upload(
      service.url,
      { name: 'grande.txt', content: Buffer.alloc(100 * MEGABYTE, 97) },
      secretary,
    );
    expect(status).toBe(413);
    expect(body).toMatchObject({
      id: null,
      expiresAt: null,
      report: { issues: [{ code: 'TOO_LARGE', message: expect.stringContaining('20 MB') }] },
    });
    expect(await pendingIds()).toEqual([]);
  });

  test('a file without a length is cut at the limit', async () => {
    const chunk = Buffer.alloc(MEGABYTE, 97);
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from(head));
        for (let at = 0; at < 25; at += 1) controller.enqueue(chunk);
        controller.enqueue(Buffer.from('\r\n--b--\r\n'));
        controller.close();
      },
    });
    const headers = { cookie: secretary.cookie, 'content-type': 'multipart/form-data; boundary=b' };
    const answer = await fetch(`${service.url}/imports`, { method: 'POST', body, headers, ...STREAMED });
    expect(await answer.json()).toMatchObject({ id: null, report: { issues: [{ code: 'TOO_LARGE' }] } });
    expect(answer.status).toBe(413);
  });

  test('while a heavy document is read the service answers, and the next document is read', async () => {
    const heavy = `${'a\tb\tc\n'.repeat(2_000_000)}`;
    const reading = upload(service.url, { name: 'pesante.txt', content: heavy }, secretary);
    const health = await fetch(`${service.url}/healthz`);
    expect(health.status).toBe(200);
    expect((await reading).status).toBe(422);
    const after = await upload(service.url, { name: 'a.txt', content: await seedBytes(CREMONA_ACT) }, secretary);
    expect(after.status).toBe(201);
  });
});
