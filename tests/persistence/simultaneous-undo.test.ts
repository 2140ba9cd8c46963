import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgres } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';
import { endedOrWaiting, signal } from '../harness/database/waiting.js';
import { imports, pieveAct, ROW } from './undo-setup.js';

const GONE = { code: 'NOT_FOUND', message: expect.stringContaining('forse è già stato annullato') };

describe('undoing imports at the same time, on PostgreSQL', () => {
  let own: OwnDatabase;
  let using: ReturnType<typeof imports>;
  beforeAll(async () => {
    own = await emptyDatabase(postgres);
    using = imports(own);
  });
  afterAll(() => own.drop());

  /** Begins all while another transaction has the lock of the plans, so that none of them sees what the others do. */
  const atOnce = async <T>(works: readonly (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> => {
    const [locked, goOn] = [signal(), signal()];
    const holder = own.database.write(async (queries) => {
      await queries
        .updateTable('Plan')
        .set(({ ref }) => ({ dataVersion: ref('dataVersion') }))
        .execute();
      locked.give();
      await goOn.given;
    });
    await locked.given;
    const begun = works.map((work) => work());
    for (const work of begun) await endedOrWaiting(own.database, work);
    goOn.give();
    await holder;
    return await Promise.allSettled(begun);
  };

  test.each(['an act', 'a file of values'])(
    '%s undone five times at once is undone once, and the others are told',
    async (kind) => {
      const act = (await using.load(pieveAct(null, ROW))).document.id;
      const values = (await using.readings('11;40;31/12/2021;sì;')).document.id;
      const before = await using.everything();
      if (kind === 'an act') await using.undo(values);
      const document = kind === 'an act' ? act : values;
      const results = await atOnce(Array.from({ length: 5 }, () => () => using.undo(document)));
      const done = results.filter(({ status }) => status === 'fulfilled');
      const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      expect(done).toHaveLength(1);
      expect(reasons).toMatchObject(Array.from({ length: 4 }, () => GONE));
      if (kind === 'a file of values') {
        await using.readings('11;40;31/12/2021;sì;');
        expect((await using.everything()).Reading).toHaveLength(before.Reading?.length ?? Number.NaN);
      }
      await using.clear();
    },
  );

  test('the only acts of two years undone at once leave nothing of the municipality behind', async () => {
    const before = await using.everything();
    const first = (await using.load(pieveAct(null, ROW))).document.id;
    const second = (await using.load(pieveAct(null, ROW).replaceAll('2021', '2022').replaceAll('2023', '2024')))
      .document.id;
    const results = await atOnce([first, second].map((document) => () => using.undo(document)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await using.everything()).toEqual(before);
  });
});
