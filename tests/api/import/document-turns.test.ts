import { DOCUMENT_LIMITS } from '@traguardo/server/api/import/document-turns';
import { type App, createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import type { DocumentReader } from '@traguardo/server/import/worker/document-reader';
import { documentReaders } from '@traguardo/server/import/worker/document-readers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../../harness/database/seeds.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { whileReadersHeld } from '../../harness/service/reading-processes.js';
import { OLD_PLANS } from '../../harness/service/server.js';
import { upload } from './upload.js';

let own: OwnDatabase;
let app: App;
let url: string;
let documents: DocumentReader;
let answered: string[];
/** Several are a municipality's, one is of another. */
let people: Record<'one' | 'two' | 'other', StaffMember>;

/** Starts a service whose documents are read by so many processes, of which one has begun. */
async function start(underWay: number, waitingEach = DOCUMENT_LIMITS.waitingEach): Promise<void> {
  documents = documentReaders(underWay);
  const documentLimits = { ...DOCUMENT_LIMITS, underWay, waitingEach };
  const settings = config({ PORT: '0', LOG_LEVEL: 'silent', ...OLD_PLANS });
  app = await createApp(settings, { database: own.database, processes: { documents }, documentLimits });
  url = await app.listen();
  await send('other', 'first');
  answered = [];
}

async function send(who: keyof typeof people, name: string) {
  const answer = await upload(url, { name: 'file.txt', content: 'nessuna tabella' }, people[who]);
  answered.push(name);
  return answer;
}

/** Sends ten documents of one person, one after the other as far as the service takes them in. */
async function sendTen() {
  const sent: ReturnType<typeof send>[] = [];
  for (let at = 1; at <= 10; at += 1) {
    sent.push(send('one', `own ${at}`));
    await takenIn();
  }
  return sent;
}

/** Waits until the service has taken in what was sent: it answers many small questions in the meantime. */
async function takenIn(): Promise<void> {
  for (let asked = 0; asked < 10; asked += 1) await fetch(`${url}/healthz`);
}

beforeEach(async () => {
  own = await emptyDatabase(sqlite);
  const { database } = own;
  answered = [];
  people = {
    one: await staffMember(database, { role: 'SEGRETERIA', municipality: 'pieve' }),
    two: await staffMember(database, { role: 'SEGRETERIA', municipality: 'pieve' }),
    other: await staffMember(database, { role: 'SEGRETERIA', municipality: 'acqui' }),
  };
});
afterEach(async () => {
  await app.close();
  await documents.close();
  await own.drop();
});

describe('who sends many documents', () => {
  test('waits for itself: another’s is read before the second, of another municipality and of the same', async () => {
    await start(1);
    const sent: Promise<unknown>[] = [];
    await whileReadersHeld(async () => {
      sent.push(...(await sendTen()), send('two', 'colleague'), send('other', 'elsewhere'));
      await takenIn();
    });
    await Promise.all(sent);
    expect(answered.slice(0, 4).sort()).toEqual(['colleague', 'elsewhere', 'own 1', 'own 2']);
    expect(answered.indexOf('elsewhere')).toBeLessThan(answered.indexOf('own 2'));
  });

  test('keeps one process of two: another’s is read by the other one', async () => {
    await start(2);
    let sent: readonly Promise<unknown>[] = [];
    await whileReadersHeld(async () => {
      sent = await sendTen();
      await send('other', 'elsewhere');
      expect(answered).toEqual(['elsewhere']);
    });
    await Promise.all(sent);
  });

  test('is refused beyond a number, in Italian and with nothing kept; another is not', async () => {
    await start(1, 2);
    const sent: ReturnType<typeof send>[] = [];
    await whileReadersHeld(async () => {
      sent.push(...(await sendTen()), send('two', 'colleague'));
      await takenIn();
    });
    const answers = await Promise.all(sent);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(7);
    expect(refused[0]?.body).toEqual({
      error: {
        code: 'TOO_MANY_REQUESTS',
        message: expect.stringContaining('il limite è 2 per persona'),
        inEnglish: expect.stringContaining('the limit is 2 for each person'),
      },
    });
    expect(answers.at(-1)?.status).toBe(422);
    expect(await own.database.queries.selectFrom('PendingImport').select('id').execute()).toEqual([]);
  });
});
