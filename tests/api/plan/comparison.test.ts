import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService(sqlite);
});
afterAll(() => service.stop());

const plan = async (selection: string): Promise<Data> => (await service.ask(`{ plan { ${selection} } }`)).data.plan;

test('the comparison against the initial target keeps redefined indicators apart', async () => {
  const { comparison } = await plan(
    'comparison(by: INDICATOR, basis: INITIAL) { code target actual deviation attainment coverage status }',
  );
  const row = (code: string) => comparison.find((found: { code: string }) => found.code === code);
  expect(row('278')).toMatchObject({
    target: 91690,
    actual: 80412,
    deviation: -11278,
    coverage: 1,
    status: 'PARTIAL',
  });
  expect(row('1011')).toMatchObject({
    target: 3,
    deviation: null,
    attainment: null,
    coverage: 0,
    status: 'NOT_MEASURABLE',
  });
  expect(row('1391')).toMatchObject({ actual: null, deviation: null, coverage: 0, status: 'NOT_REPORTED' });
});

test('the comparison by area has each area’s score and no value in any unit', async () => {
  const { comparison, areas } = await plan(
    'comparison(by: AREA) { key label target actual deviation attainment status } areas { key name score { value } }',
  );
  expect(
    comparison.map(({ key, label, attainment }: { key: string; label: string; attainment: number }) => [
      key,
      label,
      attainment,
    ]),
  ).toEqual(
    areas.map(({ key, name, score }: { key: string; name: string; score: { value: number } }) => [
      key,
      name,
      score.value,
    ]),
  );
  expect(comparison.at(-1)).toMatchObject({
    target: null,
    actual: null,
    deviation: null,
    attainment: 10.25,
    status: 'MISSED',
  });
});
