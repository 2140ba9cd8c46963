import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import type { OwnDatabase } from '../../harness/database/seeds.js';
import { actText } from '../../harness/documents/act-text.js';
import { type Service, startService } from '../../harness/service/service.js';

/** The question of the frame around every page, as the pages ask it. */
const FRAME = readFileSync(
  createRequire(import.meta.url).resolve('@traguardo/web/src/ui/plan/plan-frame.graphql'),
  'utf8',
);

const row = {
  manager: 'Verdi Anna',
  sector: 'Settore Tecnico',
  objective: 'C1_0001',
  objectiveTitle: 'Interventi',
  indicator: '1',
  title: 'Interventi conclusi',
  target: '100',
  weight: '100',
};

/** "Comune di Alfa", then those of one to twenty-nine: all after it by name. */
const TOWNS = ['ALFA', ...Array.from({ length: 29 }, (_, index) => `BORGO ${String(index + 1).padStart(2, '0')}`)];

const filled =
  (towns: readonly string[]) =>
  async ({ database }: OwnDatabase) => {
    for (const town of towns) {
      for (const year of town === 'ALFA' ? [2021, 2022] : [2023]) {
        const text = actText({ municipality: `COMUNE DI ${town}`, year, areas: [{ name: 'CITTÀ', rows: [row] }] });
        const act = { filename: `${town}-${year}.txt`, bytes: Buffer.from(text), importedBy: null };
        expect(await loadAct(database, act)).toMatchObject({ saved: true });
      }
    }
  };

for (const engine of databases) {
  let alone: Service;
  let among: Service;
  beforeAll(async () => {
    alone = await startService(engine, filled(TOWNS.slice(0, 1)));
    among = await startService(engine, filled(TOWNS));
  });
  afterAll(async () => {
    await alone.stop();
    await among.stop();
  });

  const asked = async (service: Service, query: string, variables: object = {}) => {
    service.statements();
    const { data, errors } = await service.ask(query, variables);
    expect(errors).toBeUndefined();
    return { data, statements: service.statements() };
  };
  /** Without the moments of loading. */
  const size = (data: unknown) => JSON.stringify(data).length;

  test.each([
    ['nothing', {}],
    ['a municipality', { municipality: 'alfa' }],
    ['a year', { municipality: 'alfa', year: 2021 }],
    ['an unknown municipality', { municipality: 'nessuno' }],
  ])(
    `the frame of a page costs the same among 30 municipalities as for one, asked for %s (${engine.name})`,
    async (_, variables) => {
      const one = await asked(alone, FRAME, variables);
      const thirty = await asked(among, FRAME, variables);
      expect(one.data.municipalityCount).toBe(1);
      expect(thirty.data.municipalityCount).toBe(2);
      expect(size(thirty.data)).toBe(size(one.data));
      expect(thirty.statements).toBe(one.statements);
    },
  );

  test(`the years are those of the municipality shown (${engine.name})`, async () => {
    const years = async (variables: object) => (await asked(among, FRAME, variables)).data.planYears;
    expect(await years({})).toEqual([2021, 2022]);
    expect(await years({ municipality: 'borgo-07' })).toEqual([2023]);
    expect(await years({ municipality: 'nessuno' })).toEqual([]);
  });

  test(`municipalities to choose from are the first by name, or those of a name (${engine.name})`, async () => {
    const names = async (first: number, name: string | null) => {
      const query = 'query ($first: Int!, $name: String) { municipalityChoices(first: $first, name: $name) { name } }';
      const { data } = await asked(among, query, { first, name });
      return data.municipalityChoices.map((municipality: { name: string }) => municipality.name);
    };
    expect(await names(2, null)).toEqual(['Comune di Alfa', 'Comune di Borgo 01']);
    expect(await names(100, null)).toHaveLength(30);
    expect(await names(100, 'bòrgo 2')).toHaveLength(10);
    expect(await names(100, 'zeta')).toEqual([]);
    expect((await among.ask('{ municipalityChoices(first: 101) { name } }')).errors).toHaveLength(1);
    expect((await among.ask('{ municipalityCount(atMost: 0) }')).errors).toHaveLength(1);
  });

  test(`a municipality whose only plan is a draft is neither counted nor offered (${engine.name})`, async () => {
    const { queries } = among.own.database;
    const drafts = TOWNS.slice(0, 25).map((town) => town.toLowerCase().replace(' ', '-'));
    await queries.updateTable('Plan').set({ published: false }).where('municipality', 'in', drafts).execute();
    const { data } = await asked(among, '{ municipalityCount(atMost: 10) municipalityChoices(first: 3) { slug } }');
    expect(data.municipalityCount).toBe(5);
    expect(data.municipalityChoices).toEqual([{ slug: 'borgo-25' }, { slug: 'borgo-26' }, { slug: 'borgo-27' }]);
    await queries.updateTable('Plan').set({ published: true }).where('municipality', 'in', drafts).execute();
  });
}
