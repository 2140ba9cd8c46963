import { loadAct } from '@traguardo/server/import/act/save-document';
import { describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type ActRow, actText } from '../../harness/documents/act-text.js';
import { startService } from '../../harness/service/service.js';

/** A row of the one objective of each area that these acts name. */
const row = (indicator: string, target: string, weight: string, rest: ActRow = {}): ActRow => ({
  objective: 'OB_1',
  objectiveTitle: 'Biblioteche aperte',
  indicator,
  title: indicator === '10' ? 'Numero prestiti' : 'Numero incontri',
  formula: 'n.',
  target,
  weight,
  ...rest,
});

const act = (heading: string, rows: readonly ActRow[]) =>
  new TextEncoder().encode(
    actText({
      municipality: 'COMUNE DI PIEVE',
      year: 2022,
      heading,
      areas: [
        {
          name: 'Una città che legge',
          rows: rows.map((cells) => ({ manager: 'Rossi Anna', sector: 'Cultura', ...cells })),
        },
      ],
    }),
  );

/** Three acts of one town; the fourth finds 850 where the second left 900. */
const ACTS = {
  first: act('Primo provvedimento di variazione', [
    row('10', '1.000', '60'),
    row('11', '20', '40', {
      request: 'Si chiede di ridurre il target da 20 a 15',
      decision: "SI ACCOGLIE: IL TARGET PASSA DA 20 A 15. IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA 10 PUNTI A 7",
    }),
  ]),
  second: act('Secondo provvedimento di variazione', [
    row('10', '1.000', '60', {
      request: 'Si chiede di ridurre il target a 900',
      decision: 'VIENE ACCOLTA LA RICHIESTA: IL TARGET È RIDETERMINATO IN 900',
    }),
  ]),
  fourth: act('Quarta variazione', [
    row('10', '850', '60', { request: 'Si chiede di ridurre', decision: 'NON SI ACCOGLIE LA RICHIESTA' }),
    row('11', '15', '40', { decision: "IL PESO DELL'OBIETTIVO VIENE AUMENTATO DA 7 PUNTI A 9" }),
  ]),
};

const ORDERS = [
  ['first', 'second', 'fourth'],
  ['first', 'fourth', 'second'],
  ['second', 'first', 'fourth'],
  ['second', 'fourth', 'first'],
  ['fourth', 'first', 'second'],
  ['fourth', 'second', 'first'],
] as const;

const STATE = `{
  objective(code: "OB_1") { weight initialWeight weightReduced area { name } sector { name manager } }
  indicators { nodes { code target initialTarget weight attainment { state } source { line text } } }
  variations { id outcome decision revisions { kind from to initiative evidence { start end } } }
  weightChanges { from to reduced } discrepancies { code message indicator { code } }
  score { value coverage lowerBound upperBound }
}`;

const QUERY = `{ ${[0, 1, 2, 3, 4].map((n) => `after${n}: plan(atAct: ${n}) ${STATE}`).join('\n')} }`;

describe('three acts of one town', () => {
  test('answer alike in whatever order they are loaded', async () => {
    const answers = [];
    for (const order of ORDERS) {
      const service = await startService(sqlite, async ({ database }) => {
        for (const name of order) {
          const report = await loadAct(database, { filename: `${name}.txt`, bytes: ACTS[name], importedBy: null });
          expect(report.saved).toBe(true);
        }
      });
      answers.push((await service.ask(QUERY)).data);
      await service.stop();
    }
    const [first, ...others] = answers;
    for (const other of others) expect(other).toEqual(first);

    const targets = (state: { indicators: { nodes: { code: string; target: number | null }[] } }) =>
      Object.fromEntries(state.indicators.nodes.map(({ code, target }) => [code, target]));
    expect(targets(first.after0)).toEqual({ 10: 1000, 11: 20 });
    expect(targets(first.after1)).toEqual({ 10: 1000, 11: 15 });
    expect(targets(first.after3)).toEqual({ 10: 900, 11: 15 });
    expect(targets(first.after4)).toEqual({ 10: 850, 11: 15 });
    expect([0, 1, 4].map((n) => first[`after${n}`].objective.weight)).toEqual([10, 7, 9]);
    expect(first.after3.discrepancies).toEqual([]);
    expect(first.after4.discrepancies).toMatchObject([{ code: 'STATED_VALUE_DIFFERS', indicator: { code: '10' } }]);
    expect(first.after4.weightChanges).toMatchObject([
      { from: 10, to: 7, reduced: true },
      { from: 7, to: 9, reduced: false },
    ]);
  });
});
