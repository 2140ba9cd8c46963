import { MAX_PENDING } from '@traguardo/server/import/pending/save-pending';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { PIEVE_ACT } from './import-session.js';
import { upload } from './upload.js';

describe('documents that wait', () => {
  let service: Service;
  let secretary: StaffMember;
  beforeAll(async () => {
    service = await startService(sqlite, async () => undefined);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    const { queries } = service.own.database;
    const row = (id: string, municipality: string, expiresAt: string) => ({
      ...{ id: `${municipality}/${id}`, municipality, kind: 'ACT', filename: 'atto.txt', bytes: Buffer.from('atto') },
      ...{ options: '{}', edits: '{}', report: '{}', createdBy: 'Prova', createdAt: '2026-01-01', expiresAt },
    });
    const waiting = Array.from({ length: MAX_PENDING - 1 }, (_, number) => row(`${number}`, 'pieve', '2099-01-01'));
    const others = Array.from({ length: MAX_PENDING }, (_, number) => row(`${number}`, 'acqui', '2099-01-01'));
    await queries
      .insertInto('PendingImport')
      .values([...waiting, ...others, row('finito', 'pieve', '2020-01-01')])
      .execute();
  });
  afterAll(() => service.stop());

  const load = () => upload(service.url, { name: 'pieve.txt', content: PIEVE_ACT }, secretary);

  test('are so many of a municipality, those of others and those that are over aside; then one has to be discarded', async () => {
    const answers = await Promise.all([load(), load()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.error).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/già 20 anteprime .*scartarla/),
    });
    const id = answers.find(({ status }) => status === 201)?.body.id;
    await service.ask('mutation ($id: ID!) { discardImport(id: $id) }', { id }, secretary);
    expect((await load()).status).toBe(201);
  });
});
