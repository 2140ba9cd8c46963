import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { CREMONA_ACT, loadCremona, seedBytes } from '../../harness/database/seeds.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { whileReadersHeld } from '../../harness/service/reading-processes.js';
import { type Service, startService } from '../../harness/service/service.js';
import { sendEvidence } from '../evidence/evidence-form.js';
import { HOSTILE_ARCHIVES } from './hostile-archives.js';
import { HOSTILE_DOCUMENTS } from './hostile-documents.js';
import { HOSTILE_EVIDENCE } from './hostile-evidence.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { upload } from './upload.js';

const MEGABYTE = 1_000_000;
/** Node asks for it where a body has no length; the browser's types do not know it. */
const STREAMED = { duplex: 'half' } as const;

const CASES = [...HOSTILE_ARCHIVES, ...HOSTILE_DOCUMENTS, ...HOSTILE_TEXTS];

/** Begins to send a form of so many bytes, of which the first ones are enough for an answer. */
function announced(url: string, bytes: number, cookie: string): Promise<{ status: number | undefined; text: string }> {
  const headers = { cookie, 'content-type': 'multipart/form-data; boundary=b', 'content-length': bytes };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers }, async (answer) => {
      const text = (await answer.toArray()).join('');
      sent.destroy();
      resolve({ status: answer.statusCode, text });
    });
    sent.on('error', reject);
    sent.write('--b\r\n');
  });
}

const place = { municipality: 'cremona', year: '2019', indicator: '1389', asOf: '2019-12-31', final: 'true' };

/** The form's field for the kind of document that a file is not taken for without it. */
function otherKind(content: Uint8Array | string): Readonly<Record<string, string>> {
  const isOfValues = /^(?:PK|codice_indicatore)/.test(Buffer.from(content).toString('latin1', 0, 20));
  return isOfValues ? { kind: 'ACT' } : { kind: 'READINGS', municipality: 'cremona', year: '2019' };
}

/** An answer says in one sentence what to do, and discloses no internal failure. */
function expectExplanation(message: string): void {
  expect(message).toMatch(/^[^\n]{20,1000}$/);
  expect(message).not.toMatch(/Error|undefined|stack|null/);
}

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

  /** Uploads a file as one of either kind, and returns what keeps it from being loaded; the service answers meanwhile. */
  const obstaclesOf = async (content: Uint8Array | string, fields: Readonly<Record<string, string>>) => {
    const uploading = upload(service.url, { name: 'file.txt', content }, secretary, fields);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    const { status, body } = await uploading;
    if (status === 201) return await waitingObstacles(body.id);
    expect(status).toBe(422);
    expect(body.id).toBeNull();
    const errors = body.report.issues.filter(({ severity }: { severity: string }) => severity === 'ERROR');
    expect(errors.length).toBeGreaterThan(0);
    return errors.map(({ message }: { message: string }) => message);
  };

  /** A document about which something has to be answered first waits: what it waits for, after which it is discarded. */
  const waitingObstacles = async (id: string) => {
    const { data } = await service.ask(
      'query ($id: ID!) { pendingImport(id: $id) { obstacles { message } } }',
      { id },
      secretary,
    );
    await service.own.database.queries.deleteFrom('PendingImport').execute();
    expect(data.pendingImport.obstacles.length).toBeGreaterThan(0);
    return data.pendingImport.obstacles.map(({ message }: { message: string }) => message);
  };

  test.each(CASES)(
    '%s is refused, or asked about, in Italian as an act and as values, and nothing of it is kept',
    async (_, made) => {
      const content = await made();
      for (const fields of [{}, otherKind(content)])
        for (const message of await obstaclesOf(content, fields)) expectExplanation(message);
      expect(await pendingIds()).toEqual([]);
    },
  );

  test.each(HOSTILE_EVIDENCE)('%s proves no value: it is refused in Italian', async (_, name, made) => {
    const sending = sendEvidence(service.url, {
      name,
      content: new Uint8Array(Buffer.from(made())),
      place,
      who: secretary,
    });
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    const { status, body } = await sending;
    expect({ status, body }).toMatchObject({ status: 400, body: { error: { code: 'INVALID_INPUT' } } });
    expectExplanation(body.error.message);
  });

  test('they are a hundred kinds at least, and nothing of evidence is kept, and the next document is read', async () => {
    expect(new Set([...CASES, ...HOSTILE_EVIDENCE].map(([title]) => title)).size).toBeGreaterThanOrEqual(100);
    expect(await service.own.database.queries.selectFrom('EvidenceFile').select('id').execute()).toEqual([]);
    const { status } = await upload(service.url, { name: 'a.txt', content: await seedBytes(CREMONA_ACT) }, secretary);
    expect(status).toBe(201);
    await service.own.database.queries.deleteFrom('PendingImport').execute();
  });

  test.each([
    ['imports', 'TOO_LARGE', '20 MB'],
    ['evidence', 'INVALID_INPUT', '10 MB'],
  ])('100 MB sent to /%s are refused by their size alone, with the limit', async (door, code, limit) => {
    const { status, text } = await announced(`${service.url}/${door}`, 100 * MEGABYTE, secretary.cookie);
    expect(status).toBe(413);
    expect(text).toContain(code);
    expect(text).toContain(limit);
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

  test('while a document is read the service answers, and the next document is read', async () => {
    let isAnswered = false;
    let reading: Promise<unknown> = Promise.resolve();
    await whileReadersHeld(async () => {
      reading = upload(service.url, { name: 'a.txt', content: 'nessuna tabella' }, secretary);
      void reading.then(() => (isAnswered = true));
      for (let asked = 0; asked < 20; asked += 1) {
        expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
      }
      expect(isAnswered).toBe(false);
    });
    expect(await reading).toMatchObject({ status: 422 });
    const after = await upload(service.url, { name: 'a.txt', content: await seedBytes(CREMONA_ACT) }, secretary);
    expect(after.status).toBe(201);
  });
});
