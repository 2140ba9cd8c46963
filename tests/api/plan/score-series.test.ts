import { loadAct } from '@traguardo/server/import/act/save-document';
import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import type { OwnDatabase } from '../../harness/database/seeds.js';
import { actText } from '../../harness/documents/act-text.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';

const MUSEUMS = { manager: 'A. Rossi', sector: 'Cultura', objective: 'C1_0001', indicator: '1', title: 'Visitatori' };
const ROADS = { manager: 'B. Neri', sector: 'Tecnico', objective: 'C2_0001', indicator: '2', title: 'Interventi' };

async function year(own: OwnDatabase, year: number, objectiveTitle: string, values: string): Promise<void> {
  const areas = [
    { name: 'Cultura aperta', rows: [{ ...MUSEUMS, objectiveTitle, target: '1.000', weight: '100' }] },
    ...(year === 2021
      ? [{ name: 'Strade', rows: [{ ...ROADS, objectiveTitle: 'Strade', target: '10', weight: '100' }] }]
      : []),
  ];
  const text = actText({ municipality: 'COMUNE DI PIEVE', year, areas });
  const act = { filename: `piano-${year}.txt`, bytes: Buffer.from(text), importedBy: null };
  const read = `codice_indicatore;valore;data;definitivo\n${values}`;
  const file = { filename: `valori-${year}.csv`, bytes: Buffer.from(read), recordedBy: null, demonstration: false };
  const { saved } = await loadAct(own.database, act);
  const readings = await loadReadings(own.database, file, { municipality: 'pieve', year });
  expect([saved, readings.saved]).toEqual([true, true]);
}

describe.each(databases)('the series of a score, on $name', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(engine, async (own) => {
      await year(own, 2020, 'Musei', '1;600;2020-12-31;sì\n');
      await year(own, 2021, 'Musei civici', '1;900;2021-12-31;sì\n');
    });
  });
  afterAll(() => service.stop());

  const plan = async (selection: string, args = 'year: 2021'): Promise<Data> => {
    const { data, errors } = await service.ask(`{ plan(${args}) { ${selection} } }`);
    expect(errors).toBeUndefined();
    return data.plan;
  };
  const series = 'series { year title score { value coverage status } }';

  test('has every loaded year of the plan, whichever year is looked at', async () => {
    // 2021: 90 for the museums, the roads not reported: a simple mean of what is measured, half of the weight.
    const years = [
      { year: 2020, title: null, score: { value: 60, coverage: 1, status: 'PARTIAL' } },
      { year: 2021, title: null, score: { value: 90, coverage: 0.5, status: 'PARTIAL' } },
    ];
    expect((await plan(series)).series).toEqual(years);
    expect((await plan(series, 'year: 2020')).series).toEqual(years);
  });

  test('of an objective has its title of each year; an area or a sector has the years in which it is', async () => {
    const found = await plan(
      `objective(code: "C1_0001") { ${series} } area(id: "strade") { ${series} } sector(id: "cultura") { ${series} }`,
    );
    expect(found.objective.series).toEqual([
      { year: 2020, title: 'Musei', score: { value: 60, coverage: 1, status: 'PARTIAL' } },
      { year: 2021, title: 'Musei civici', score: { value: 90, coverage: 1, status: 'PARTIAL' } },
    ]);
    expect(found.area.series).toEqual([
      { year: 2021, title: null, score: { value: null, coverage: 0, status: 'NOT_REPORTED' } },
    ]);
    expect(found.sector.series.map(({ score }: { score: { value: number } }) => score.value)).toEqual([60, 90]);
  });

  test('of all areas costs as many statements as that of one', async () => {
    const cost = async (selection: string) => {
      service.statements();
      await plan(selection);
      return service.statements();
    };
    expect(await cost(`areas { ${series} }`)).toBe(await cost(`area(id: "strade") { ${series} }`));
  });
});
