import { saveDraft } from '@traguardo/server/import/act/save-document';
import { planDraft } from '@traguardo/server/import/draft/document-draft';
import { expect, test } from 'vitest';
import { postgres } from '../harness/database/databases.js';
import { emptyDatabase } from '../harness/database/seeds.js';
import { endedOrWaiting, signal } from '../harness/database/waiting.js';
import { DECIDED, imports, pieveAct, ROW } from './undo-setup.js';

test('values that wait for an act to be loaded measure what it leaves, on PostgreSQL', async () => {
  const own = await emptyDatabase(postgres);
  const using = imports(own);
  await using.load(pieveAct(null, ROW));
  const bytes = new TextEncoder().encode(pieveAct('Primo provvedimento di variazione', DECIDED));
  const read = await planDraft(bytes);
  if (read.draft === null) throw new Error('The act cannot be read.');
  const document = { ...read, document: { filename: 'primo.txt', bytes, importedBy: null } };
  const [begun, goOn] = [signal(), signal()];
  const act = own.database.write(async (queries) => {
    await saveDraft(queries, document);
    begun.give();
    await goOn.given;
  });
  await begun.given;
  const values = using.readings('11;31;31/12/2021;sì;');
  await endedOrWaiting(own.database, values);
  goOn.give();
  await act;
  expect((await values).saved).toBe(true);
  const readings = await own.database.queries.selectFrom('Reading').select(['indicator', 'measuresAct']).execute();
  expect(readings).toEqual([{ indicator: '11', measuresAct: 1 }]);
  await own.drop();
});
