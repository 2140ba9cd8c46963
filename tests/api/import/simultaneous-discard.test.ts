import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgres } from '../../harness/database/databases.js';
import { endedOrWaiting, signal } from '../../harness/database/waiting.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { auditActions, fillPieve } from '../../harness/service/pieve-plan.js';
import { type Service, startService } from '../../harness/service/service.js';
import { pieveAct, ROW } from '../../persistence/undo-setup.js';
import { upload } from './upload.js';

let service: Service;
let secretary: StaffMember;
beforeAll(async () => {
  service = await startService(postgres, fillPieve);
  secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
});
afterAll(() => service.stop());

test('whoever discards an upload that another one is just taking away is told, and the log holds no line of it, on PostgreSQL', async () => {
  const { body } = await upload(service.url, { name: 'a.txt', content: pieveAct(null, ROW) }, secretary);
  const { database } = service.own;
  const [taken, goOn] = [signal(), signal()];
  const first = database.write(async (queries) => {
    await queries.deleteFrom('PendingImport').execute();
    taken.give();
    await goOn.given;
  });
  await taken.given;
  const late = service.ask('mutation ($id: ID!) { discardImport(id: $id) }', { id: body.id }, secretary);
  await endedOrWaiting(database, late);
  goOn.give();
  await first;
  expect((await late).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  expect(await auditActions(service.own)).toEqual(['uploadImport']);
});
