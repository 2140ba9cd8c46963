import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, loadCremona, loadCremonaReadings, type OwnDatabase } from '../harness/database/seeds.js';

describe.each(databases)('verification on $name', (engine) => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
    await loadCremona(own.database);
    await loadCremonaReadings(own.database);
  });
  afterAll(() => own.drop());

  test('what is stored is what statements and readings give, to the last digit', async () => {
    const { plans, rows, differences } = await storedDifferences(own.database);
    expect({ plans, differences }).toEqual({ plans: 1, differences: [] });
    // Twice, before and after the act: 4 areas, 6 sectors, 12 objectives, 27 indicators and as many attainments,
    // 23 scores; then 3 weight changes and 1 discrepancy.
    expect(rows).toBe(2 * (4 + 6 + 12 + 27 + 27 + 23) + 3 + 1);
  });

  test('a stored score that was altered is reported with both values', async () => {
    await own.database.queries
      .updateTable('Score')
      .set({ currentValue: 99.5 })
      .where('level', '=', 'PLAN')
      .where('atAct', '=', 5)
      .execute();
    const { differences } = await storedDifferences(own.database);
    expect(differences).toMatchObject([{ table: 'Score', field: 'currentValue', stored: '99.5' }]);
    expect(differences[0]?.recomputed).toMatch(/^80\.8/);
  });

  test('a stored row that was taken away is reported', async () => {
    await own.database.queries
      .deleteFrom('Attainment')
      .where('indicator', '=', '278')
      .where('atAct', '=', -1)
      .execute();
    const { differences } = await storedDifferences(own.database);
    expect(differences).toContainEqual({
      table: 'Attainment',
      key: 'cremona/2019/-1/278',
      field: 'riga',
      stored: null,
      recomputed: 'presente',
    });
  });
});
