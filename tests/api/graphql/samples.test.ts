import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { fillCremona, type Service, startService } from '../../harness/service/service.js';
import { type PageQuery, pageQueries } from './page-queries.js';

/** What is the same for every page. */
const EVERYWHERE = { municipality: 'cremona', year: 2019, atAct: 5, basis: 'CURRENT' };

/** What the Cruscotto asks about the whole plan, or about a sector. */
function overviewOf(sector: string | undefined): object {
  const within = sector === undefined ? {} : { sector: { id: { eq: sector } } };
  return {
    sector: sector ?? '',
    ofSector: sector !== undefined,
    objectives: { weightReduced: { eq: true }, ...within },
    furthest: { attainment: { lt: 100 }, objective: within },
    unreported: { status: { eq: 'NOT_REPORTED' }, objective: within },
    variations: within,
  };
}

/** Further variables of a page's query: one sample for each entry, by the suffix of its name. */
const ASKED: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  OverviewPage: { '': overviewOf(undefined), staff: overviewOf('unita-di-staff-provveditorato-ed-economato') },
  AreaPage: { cultura: { key: 'citta-per-una-cultura-fra-memoria-ed-immaginazione' } },
  SectorPage: { staff: { key: 'unita-di-staff-provveditorato-ed-economato' } },
  ObjectivePage: Object.fromEntries(
    ['C50_0004', 'C50_0005', 'C77_0004', 'C32_0014', 'C16_0010'].map((code) => [code, { code }]),
  ),
  IndicatorPage: Object.fromEntries(['278', '1011', '1391', '1528', '1595'].map((code) => [code, { code }])),
  ObjectivesPage: { all: { first: 100, offset: 0 } },
  IndicatorsPage: { all: { first: 100, offset: 0 } },
  VariationsPage: { all: { first: 100, offset: 0 } },
  Palette: { visitatori: { words: 'visitatori', first: 10 } },
  MunicipalityList: { '': { first: 51 } },
  ComparisonObjectives: {
    all: { first: 30, offset: 0, below: { score: { lt: 100 } }, incomplete: { coverage: { lt: 1 } } },
  },
  ComparisonIndicators: {
    all: { first: 30, offset: 0, below: { attainment: { lt: 100 } }, incomplete: { attainment: { isNull: true } } },
  },
};

/** The one thing in an answer that is another one at every run. */
const STORED_AT = '2020-01-31T09:00:00.000Z';

const samples = pageQueries().flatMap((query) =>
  Object.entries(ASKED[query.name] ?? { '': {} }).map(([suffix, asked]) => ({
    query,
    asked,
    file: suffix === '' ? query.name : `${query.name}.${suffix}`,
  })),
);

describe.each(databases)('on $name', (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(engine, async (own) => {
      await fillCremona(own);
      await own.database.queries.updateTable('SourceDocument').set({ importedAt: STORED_AT }).execute();
      await own.database.queries.updateTable('Reading').set({ recordedAt: STORED_AT }).execute();
    });
  });
  afterAll(() => service.stop());

  test.each(samples)(
    'the sample $file is what the server answers (vitest -u writes it)',
    async ({ query, asked, file }) => {
      const variables = variablesOf(query, asked);
      const { data, errors } = await service.ask(query.text, variables);
      expect(errors).toBeUndefined();
      // What a page asks is small enough for the serving thread.
      expect(await (await fetch(`${service.url}/metrics`)).text()).toContain('traguardo_large_queries_total 0');
      const sample = `${JSON.stringify({ variables, data }, null, 2)}\n`;
      await expect(sample).toMatchFileSnapshot(`../../../schema/samples/${file}.json`);
    },
  );
});

function variablesOf({ name, variables, required }: PageQuery, asked: object): Record<string, unknown> {
  const known = new Map(Object.entries({ ...EVERYWHERE, ...asked }));
  const unknown = required.filter((variable) => !known.has(variable));
  if (unknown.length > 0) throw new Error(`Say in ASKED what ${unknown.join(', ')} of ${name} is.`);
  return Object.fromEntries(
    variables.flatMap((variable) => (known.has(variable) ? [[variable, known.get(variable)]] : [])),
  );
}
