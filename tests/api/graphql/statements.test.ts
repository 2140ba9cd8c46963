import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import type { OwnDatabase } from '../../harness/database/seeds.js';
import { type ActRow, actText } from '../../harness/documents/act-text.js';
import { type Service, startService } from '../../harness/service/service.js';

/** Statements are counted where the whole question is answered. */
const ALL_ON_THREAD = { valuesOnThread: 1_000_000 };
const AREAS = 5;
const TOWNS = ['ALBA', 'BRA', 'CUNEO', 'DRONERO', 'ENVIE', 'FOSSANO', 'GOVONE', 'LIMONE', 'MONDOVÌ', 'NOVELLO'];

/** A plan of `objectives` objectives with three indicators each, half of them with a decision. */
function planText(municipality: string, objectives: number): string {
  const rows = (index: number): ActRow[] => [
    {
      ...(index < AREAS && { manager: `Responsabile ${index}`, sector: `Settore ${index}` }),
      objective: `C${index}_0001`,
      objectiveTitle: `Obiettivo ${index}`,
      indicator: `${index}1`,
      title: 'Numero di pratiche',
      target: '40',
      weight: '50',
      ...(index % 2 === 0 && {
        request: 'Si chiede di ridurre il target a 30',
        decision:
          "VIENE ACCOLTA LA RICHIESTA: TARGET PREVENTIVO 40 COME SEGUE: TARGET PREVENTIVO 30 IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA 8 PUNTI A 5",
      }),
    },
    { indicator: `${index}2`, title: 'Numero di controlli', target: '10', weight: '30' },
    { indicator: `${index}3`, title: 'Numero di corsi', target: '3', weight: '20' },
  ];
  const areas = Array.from({ length: AREAS }, (_, area) => ({
    name: `Area ${area}`,
    rows: Array.from({ length: objectives }, (_, index) => index)
      .filter((index) => index % AREAS === area)
      .flatMap(rows),
  }));
  return actText({ municipality, year: 2021, heading: 'Primo provvedimento di variazione', areas });
}

const filled =
  (plans: number, objectives: number) =>
  async ({ database }: OwnDatabase) => {
    for (let plan = 0; plan < plans; plan++) {
      const bytes = new TextEncoder().encode(planText(`COMUNE DI ${TOWNS[plan]}`, objectives));
      const report = await loadAct(database, { filename: `${plan}.txt`, bytes, importedBy: null });
      expect(report.saved).toBe(true);
    }
  };

const SOURCE = 'source { line text document { id issues { code } } }';
const INDICATOR = `code title status actual deviation attainment { value } readings { value ${SOURCE} } revisions { kind act { ordinal } objective { code } indicator { code } evidence { text ${SOURCE} } } ${SOURCE}`;
const OBJECTIVE = `code area { id name sectors { id } } sector { id name areas { id } } weightChanges { from to act { title } evidence { text } }
  variations { id act { ordinal } objective { code } indicator { code } revisions { id kind } ${SOURCE} } score { value } easing { value notComparable { code } } ${SOURCE}`;

const DEEP = `{ plan {
  demonstration score { value } easing { value notComparable { code } } statusCounts { achieved }
  acts { document { id issues { code } } variations { objective { code } } }
  areas { id score { value } easing { value } statusCounts { achieved } sectors { id } objectives { ${OBJECTIVE} } }
  sectors { id score { value } areas { id } objectives { code } }
  objectives(first: 500) { nodes { ${OBJECTIVE} indicators { ${INDICATOR} } } totalCount groups(by: [AREA, SECTOR]) { count key { area sector } } }
  indicators(first: 500, where: { objective: { area: { name: { contains: "area" } } } }) { nodes { ${INDICATOR} objective { code } } totalCount groups(by: [STATUS]) { count } }
  variations { id objective { code } indicator { code } revisions { id evidence { text ${SOURCE} } } ${SOURCE} }
  weightChanges { objective { code } initiative evidence { text } }
  comparison(by: OBJECTIVE) { id attainment }
  discrepancies { message objective { code } }
} }`;
const PLANS = `{ municipalities { id } plans { id municipality { name } score { value } acts { ordinal } areas { name score { value } }
  objectives(first: 5) { nodes { code score { value } } totalCount groups(by: [AREA]) { count } } indicators(first: 5) { nodes { code status } totalCount }
  variations(where: { outcome: { eq: ACCEPTED } }) { id } weightChanges { to } } }`;

for (const engine of databases) {
  let small: Service;
  let large: Service;
  beforeAll(async () => {
    small = await startService(engine, filled(1, 10), {}, ALL_ON_THREAD);
    large = await startService(engine, filled(10, 100), {}, ALL_ON_THREAD);
  });
  afterAll(async () => {
    await small.stop();
    await large.stop();
  });

  const statements = async (service: Service, query: string) => {
    service.statements();
    const { data, errors } = await service.ask(query);
    expect(errors).toBeUndefined();
    return { run: service.statements(), data };
  };

  test(`a deep question costs as many SQL statements on a plan ten times as large (${engine.name})`, async () => {
    const few = await statements(small, DEEP);
    const many = await statements(large, DEEP);
    expect(few.data.plan.objectives.totalCount).toBe(10);
    expect(many.data.plan.objectives.totalCount).toBe(100);
    expect(many.data.plan.weightChanges).toHaveLength(50);
    expect(many.run).toBe(few.run);
  });

  test(`a question about all plans costs as many SQL statements for ten as for one (${engine.name})`, async () => {
    const one = await statements(small, PLANS);
    const ten = await statements(large, PLANS);
    expect(one.data.plans).toHaveLength(1);
    expect(ten.data.plans).toHaveLength(10);
    expect(ten.run).toBe(one.run);
  });

  test(`what is not selected is not counted (${engine.name})`, async () => {
    const page = await statements(small, '{ plan { indicators { nodes { code } } } }');
    const counted = await statements(
      small,
      '{ plan { indicators { nodes { code } totalCount groups(by: [KIND]) { count } } } }',
    );
    expect(counted.run).toBe(page.run + 2);
  });
}
