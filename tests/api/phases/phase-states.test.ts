import { italianDay } from '@traguardo/server/plan/italian-day';
import type { Phase } from '@traguardo/server/plan/stored/phase.entity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { fillPieve } from '../../harness/service/pieve-plan.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';

const STATES = ['TO_DO', 'ON_TIME', 'LATE', 'DONE', 'DONE_LATE', 'REMOVED'];
const DAY = 24 * 60 * 60 * 1000;
const dayFromNow = (days: number) => italianDay(new Date(Date.now() + days * DAY));
const DAYS = [null, dayFromNow(-1), dayFromNow(0), dayFromNow(1)];

/** A phase for every combination of days around today. */
function everyPhase(): Phase[] {
  const ofPlan = { municipality: 'pieve', year: 2021, atAct: 0, objective: 'OB_1', names: '[]' };
  const source = { sourceAct: 0, sourceLine: null, sourceText: '' };
  const found: Phase[] = [];
  for (const removed of [false, true])
    for (const percent of [null, 0, 50])
      for (const start of DAYS)
        for (const due of DAYS)
          for (const doneOn of DAYS) {
            const position = found.length;
            const title = { key: `fase-${position}`, title: `Fase ${position}`, titleFolded: `fase ${position}` };
            const days = { start, due, initialDue: due, doneOn };
            found.push({
              ...ofPlan,
              ...title,
              position,
              ...days,
              weight: null,
              removed,
              percent,
              note: null,
              evidence: null,
              ...source,
            });
          }
  return found;
}

describe.each(databases)('the state of phases today, on $name', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(engine, fillPieve);
    await service.own.database.queries.insertInto('Phase').values(everyPhase()).execute();
  });
  afterAll(() => service.stop());

  const phases = async (where: string): Promise<Data[]> =>
    (await service.ask(`{ plan(municipality: "pieve", year: 2021) { phases(where: ${where}) { key state } } }`)).data
      .plan.phases;

  test('is the same where it is shown and where it selects', async () => {
    const all = await phases('{}');
    expect(all).toHaveLength(2 * 3 * 4 ** 3);
    for (const state of STATES) {
      const shown = all.filter((phase) => phase.state === state);
      expect(shown.length).toBeGreaterThan(0);
      expect(await phases(`{ state: { eq: ${state} } }`)).toEqual(shown);
    }
  });

  test('decides which ones are due: overdue or within so many days, and not concluded', async () => {
    const due = async (days: number): Promise<Data[]> =>
      (await service.ask(`{ plan(municipality: "pieve", year: 2021) { duePhases(days: ${days}) { due state } } }`)).data
        .plan.duePhases;
    // Not removed, not concluded; three percentages, four starts: 12 for each day on which they are due.
    expect(await due(0)).toHaveLength(24);
    expect(await due(1)).toHaveLength(36);
    expect((await due(1)).map(({ state }) => state)).toEqual(expect.arrayContaining(['LATE', 'ON_TIME', 'TO_DO']));
  });
});
