import type { Tables } from '@traguardo/server/database/tables';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';
import { DECIDED, imports, pieveAct, ROW } from './undo-setup.js';

describe.each(databases)('what keeps an import from being undone on $name', (engine) => {
  let own: OwnDatabase;
  let using: ReturnType<typeof imports>;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
    using = imports(own);
  });
  afterEach(() => using.clear());
  afterAll(() => own.drop());

  test('an act that values measure stays, and says why; once they are undone it can go', async () => {
    const empty = await using.everything();
    const { document } = await using.load(pieveAct(null, ROW));
    const values = await using.readings('11;31;31/12/2021;sì;');
    await expect(using.undo(document.id)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('valori rendicontati'),
    });
    expect(await using.blockedBy(values.document.id)).toBeUndefined();
    await using.undo(values.document.id);
    expect(await using.blockedBy(document.id)).toBeUndefined();
    await using.undo(document.id);
    expect(await using.everything()).toEqual(empty);
  });

  test('values that others have superseded stay', async () => {
    await using.load(pieveAct(null, ROW));
    const first = await using.readings('11;31;31/12/2021;sì;prima');
    await using.readings('11;35;31/12/2021;sì;rettifica');
    await expect(using.undo(first.document.id)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await using.blockedBy(first.document.id)).toContain('hanno preso il posto');
  });

  test('each thing that people added to a plan keeps its only act from being undone', async () => {
    const { document } = await using.load(pieveAct('Primo provvedimento di variazione', DECIDED));
    const { queries } = own.database;
    const plan = { municipality: 'pieve', year: 2021 };
    const recorded = { recordedAt: '2022-01-01T00:00:00.000Z', recordedBy: 'Anna' };
    const key = { ...plan, act: 1 };
    const { line } = await queries.selectFrom('Variation').select('line').executeTakeFirstOrThrow();
    const added: [string, () => Promise<unknown>, keyof Tables][] = [
      [
        'valori dichiarati',
        () =>
          queries
            .insertInto('DeclaredValue')
            .values({
              ...key,
              subject: 'OBJECTIVE',
              code: 'C1_0001',
              field: 'weight',
              number: 1,
              value: '8',
              source: 'delibera',
              ...recorded,
            })
            .execute(),
        'DeclaredValue',
      ],
      [
        'decisioni rinviate',
        () =>
          queries
            .insertInto('VariationSettlement')
            .values({ ...key, line, number: 1, outcome: 'ACCEPTED', reason: 'x', decidedOn: null, ...recorded })
            .execute(),
        'VariationSettlement',
      ],
      [
        'deliberazione',
        () =>
          queries
            .insertInto('ActDetail')
            .values({ ...key, number: 1, actNumber: '7', adoptedOn: null, link: null, ...recorded })
            .execute(),
        'ActDetail',
      ],
      [
        'metodologia',
        () =>
          queries
            .insertInto('ScoringPolicyRow')
            .values({
              ...plan,
              number: 1,
              name: 'x',
              version: 1,
              achieved: '100',
              partial: '50',
              lowerRule: 'MIRROR',
              lateDays: 0,
              phaseShare: '0',
              article: 'art. 1',
              ...recorded,
            })
            .execute(),
        'ScoringPolicyRow',
      ],
      [
        'passaggi',
        () =>
          queries
            .insertInto('CycleStep')
            .values({
              ...plan,
              number: 1,
              step: 'REOPENED',
              reason: 'x',
              policy: null,
              documentNumber: null,
              documentDate: null,
              link: null,
              ...recorded,
            })
            .execute(),
        'CycleStep',
      ],
      [
        'in bozza',
        () =>
          queries
            .insertInto('ReadingDraft')
            .values({
              ...plan,
              indicator: '11',
              asOf: '2021-12-31',
              final: true,
              version: 1,
              value: '3',
              numerator: null,
              denominator: null,
              note: null,
              savedAt: recorded.recordedAt,
              savedBy: 'Anna',
            })
            .execute(),
        'ReadingDraft',
      ],
      [
        'campagne',
        () =>
          queries
            .insertInto('Campaign')
            .values({
              ...plan,
              asOf: '2021-12-31',
              final: true,
              dueOn: '2022-01-31',
              reminding: false,
              remindedFor: null,
              closedAt: null,
              createdAt: recorded.recordedAt,
              createdBy: 'Anna',
            })
            .execute(),
        'Campaign',
      ],
    ];
    for (const [reason, add, table] of added) {
      await add();
      expect(await using.blockedBy(document.id)).toContain(reason);
      await queries.deleteFrom(table).execute();
      expect(await using.blockedBy(document.id)).toBeUndefined();
    }
  });

  test('a reviewed act and a closed year stay', async () => {
    const { document } = await using.load(pieveAct('Primo provvedimento di variazione', DECIDED));
    const { queries } = own.database;
    await queries
      .updateTable('Revision')
      .set({ status: 'CONFIRMED', reviewedBy: 'Anna', reviewedAt: '2022-01-01T00:00:00.000Z' })
      .execute();
    await queries.updateTable('Plan').set({ closed: true }).execute();
    const reason = await using.blockedBy(document.id);
    expect(reason).toContain('verificate');
    expect(reason).toContain('chiuso');
    await expect(using.undo(document.id)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('a document that is not loaded cannot be undone', async () => {
    await expect(using.undo('pieve-2021-0123456789ab')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
