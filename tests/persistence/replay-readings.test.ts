import { insertReadings, nextNumber, planReadings } from '@traguardo/server/reading/stored/record-readings';
import { changePlan } from '@traguardo/server/scoring/stored/change-plan';
import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, loadCremona, loadCremonaReadings, type OwnDatabase } from '../harness/database/seeds.js';

const CREMONA = { municipality: 'cremona', year: 2019 };

const measure = fc.oneof(
  fc.record({
    value: fc.constantFrom('0', '1', '33.33', '5000', '-2', '2019-12-31'),
    numerator: fc.constant(null),
    denominator: fc.constant(null),
  }),
  // A denominator of zero leaves nothing to measure, so that the weights of the objective and its groups change.
  fc.record({ value: fc.constant(null), numerator: fc.constantFrom('0', '7'), denominator: fc.constantFrom('0', '3') }),
);

describe.each(databases)('recorded values on $name', (engine) => {
  let own: OwnDatabase;
  let codes: readonly string[];
  beforeAll(async () => {
    own = await emptyDatabase(engine);
    await loadCremona(own.database);
    await loadCremonaReadings(own.database);
    const indicators = await own.database.queries.selectFrom('Indicator').select('code').distinct().execute();
    codes = indicators.map(({ code }) => code);
  });
  afterAll(() => own.drop());

  test('leave what the whole plan computed again would: results, sums and effects of weights', async () => {
    const report = fc.record({
      indicator: fc.constantFrom(...codes),
      final: fc.boolean(),
      measuresAct: fc.constantFrom(-1, 5),
      withdrawn: fc.boolean(),
      measure,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(report, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), async (writes) => {
        for (const reports of writes) await write(own, reports);
        expect((await storedDifferences(own.database)).differences).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('change no row of the plan but those of the indicator, its objective, sector, area and plan', async () => {
    const before = await contents(own);
    await write(own, [
      {
        indicator: '278',
        final: true,
        measuresAct: 5,
        withdrawn: false,
        measure: { value: '12345', numerator: null, denominator: null },
      },
    ]);
    const after = await contents(own);
    const changed = after.filter((row) => !before.includes(row));
    // At both states: one attainment, and the scores and sums of plan, area, sector and objective.
    expect(changed.map((row) => row.split(' ')[0]).toSorted()).toEqual([
      ...['Attainment', 'Attainment'],
      ...Array.from({ length: 8 }, () => 'Score'),
      ...Array.from({ length: 8 }, () => 'ScoreSums'),
    ]);
  });
});

interface Written {
  readonly indicator: string;
  readonly final: boolean;
  readonly measuresAct: number;
  readonly withdrawn: boolean;
  readonly measure: {
    readonly value: string | null;
    readonly numerator: string | null;
    readonly denominator: string | null;
  };
}

async function write({ database }: OwnDatabase, reports: readonly Written[]): Promise<void> {
  await database.write((queries) =>
    changePlan(queries, CREMONA, async () => {
      for (const { measure: measures, ...report } of reports) {
        const before = await planReadings(queries, CREMONA, [report.indicator]);
        const number = nextNumber(before);
        await insertReadings(queries, [
          {
            ...{ ...CREMONA, ...report, ...measures, number, asOf: '2019-12-31', demonstration: false },
            ...{ recordedAt: `2020-01-01T00:00:00.${String(number).padStart(3, '0')}Z`, recordedBy: 'Anna' },
            ...{ document: null, note: null, criticality: null, correctiveAction: null, confirmed: null },
            ...{ line: null, text: null },
          },
        ]);
      }
      return { answer: null, replay: true, readingsOf: new Set(reports.map(({ indicator }) => indicator)) };
    }),
  );
}

async function contents({ database }: OwnDatabase): Promise<string[]> {
  const tables = ['Objective', 'Indicator', 'Attainment', 'Score', 'ScoreSums', 'WeightChange'] as const;
  const rows = await Promise.all(
    tables.map(async (table) =>
      (await database.queries.selectFrom(table).selectAll().execute()).map((row) => `${table} ${JSON.stringify(row)}`),
    ),
  );
  return rows.flat();
}
