import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { importing, PIEVE_ACT } from './import-session.js';

const VALUES = 'codice_indicatore;valore;data;definitivo\n11;31;31/12/2021;sì';
const LIST = '{ pendingImports(municipality: "pieve") { filename kind plan { municipality slug year period act } } }';

describe('documents that wait', () => {
  let service: Service;
  let secretary: StaffMember;
  let screen: ReturnType<typeof importing>;
  beforeAll(async () => {
    service = await startService(sqlite, async () => undefined);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    screen = importing(service, secretary);
  });
  afterAll(() => service.stop());

  const list = async () => {
    const { data, errors } = await service.ask(LIST, {}, secretary);
    expect(errors).toBeUndefined();
    return data.pendingImports;
  };
  const ofAct = { municipality: 'Comune di Pieve', slug: 'pieve', year: 2021, period: '2021-2023', act: 1 };

  test('are listed with their plans without being read, however many there are', async () => {
    const { document } = (await screen.confirm(await screen.uploaded())).data.confirmImport;
    await screen.uploaded(VALUES, 'valori.csv');
    await screen.uploaded(PIEVE_ACT.replace('Numero controlli', 'Controlli'), 'diverso.txt');
    // Nothing could be read of them now.
    await service.own.database.queries
      .updateTable('PendingImport')
      .set({ bytes: new Uint8Array([0]) })
      .execute();
    service.statements();
    expect(await list()).toEqual([
      { filename: 'diverso.txt', kind: 'ACT', plan: ofAct },
      { filename: 'valori.csv', kind: 'READINGS', plan: ofAct },
    ]);
    const forTwo = service.statements();
    await screen.uploaded(VALUES, 'altri.csv');
    service.statements();
    expect(await list()).toHaveLength(3);
    expect(service.statements()).toBe(forTwo);
    await screen.undo(document.id);
    await service.own.database.queries.deleteFrom('PendingImport').execute();
  });

  test('can be looked at when the plan of their values is gone, and say what to do', async () => {
    const { document } = (await screen.confirm(await screen.uploaded())).data.confirmImport;
    const id = await screen.uploaded(VALUES, 'valori.csv');
    await screen.undo(document.id);
    expect(await list()).toEqual([{ filename: 'valori.csv', kind: 'READINGS', plan: null }]);
    expect(await screen.pending(id)).toMatchObject({
      plan: null,
      obstacles: [{ code: 'NO_PLAN', message: expect.stringContaining('scartare il file') }],
    });
    expect((await screen.confirm(id)).data.confirmImport).toMatchObject({ changed: 0, issues: [{ code: 'NO_PLAN' }] });

    // With the plan back they are loaded.
    const again = (await screen.confirm(await screen.uploaded())).data.confirmImport;
    expect((await screen.pending(id)).obstacles).toEqual([]);
    const done = (await screen.confirm(id)).data.confirmImport;
    expect(done).toMatchObject({ changed: 1, issues: [] });
    await screen.undo(done.document.id);
    await screen.undo(again.document.id);
  });
});
