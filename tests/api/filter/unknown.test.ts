import { expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { fillCremona, startService } from '../../harness/service/service.js';

test('what the documents do not say reads «n.d.» or null, and never hides the rest', async () => {
  const service = await startService(sqlite, async (own) => {
    await fillCremona(own);
    const { queries } = own.database;
    await queries.updateTable('Objective').set({ title: null }).where('code', '=', 'C50_0004').execute();
    await queries.updateTable('Indicator').set({ title: null }).where('code', '=', '1011').execute();
  });
  const { plan } = (
    await service.ask(`{ plan {
      objective(code: "C50_0004") { title indicators { code title } }
      indicators(where: { title: { isNull: true } }, orderBy: [{ field: TITLE, direction: ASC }]) { nodes { code } }
      last: indicators(orderBy: [{ field: TITLE, direction: DESC }]) { nodes { code } }
      objectives(where: { title: { isNull: true } }) { nodes { code } }
    } }`)
  ).data;
  await service.stop();
  expect(plan.objective).toEqual({
    title: 'n.d.',
    indicators: [
      { code: '1011', title: 'n.d.' },
      { code: '1299', title: 'Nr giorni di utilizzo delle nuove sale per mostre temporanee' },
      { code: '1396', title: 'Nr iniziative di promozione' },
    ],
  });
  expect(plan.indicators).toEqual({ nodes: [{ code: '1011' }] });
  expect(plan.last.nodes.at(-1)).toEqual({ code: '1011' });
  expect(plan.objectives.nodes).toEqual([{ code: 'C50_0004' }]);
});
