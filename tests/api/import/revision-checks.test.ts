import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { FIRST_LINE, importing, PIEVE_ACT } from './import-session.js';

/** An act whose decision adds an objective that no row prints. */
const ADDING_OBJECTIVE = PIEVE_ACT.replace(
  'VIENE ACCOLTA LA RICHIESTA: TARGET PREVENTIVO 40 COME SEGUE: TARGET PREVENTIVO 30',
  'Viene inserito il nuovo obiettivo C9_0009 "Mobilità dolce"',
).replace('Si chiede di ridurre il target a 30', '');

describe('what a person may make of decisions before they are loaded', () => {
  let service: Service;
  let screen: ReturnType<typeof importing>;
  beforeAll(async () => {
    service = await startService(sqlite, async () => undefined);
    screen = importing(service, await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' }));
  });
  afterAll(() => service.stop());

  test.each([
    [
      'an indicator moved to an objective that the plan does not have',
      { kind: 'INDICATOR_MOVED', to: null, fields: [{ field: 'objective', to: 'Z9' }] },
      'UNKNOWN_CODE',
    ],
    ['an indicator moved nowhere', { kind: 'INDICATOR_MOVED', to: null }, 'DESTINATION_MISSING'],
    ['a redefinition without a title', { kind: 'INDICATOR_REDEFINED', to: null }, 'VALUE_MISSING'],
    [
      'a field of another kind of revision',
      { to: '35', fields: [{ field: 'objective', to: 'C1_0001' }] },
      'FIELD_NOT_EXPECTED',
    ],
    [
      'a field said twice',
      {
        kind: 'INDICATOR_REDEFINED',
        to: 'Verbali',
        fields: [
          { field: 'target', to: '5' },
          { field: 'target', to: '6' },
        ],
      },
      'FIELD_TWICE',
    ],
  ])('%s is refused, and nothing changes', async (_, content, code) => {
    const id = await screen.uploaded();
    const before = await screen.pending(id);
    const [{ revisions }] = before.variations;
    const refused = await screen.edit(id, {
      revisions: [{ line: FIRST_LINE, id: revisions[0].id, status: 'CORRECTED', ...content }],
    });
    expect(refused.issues.map((issue: { code: string }) => issue.code)).toEqual([code]);
    expect(refused.import).toEqual(before);
  });

  test('an objective that only a discarded decision brought is no plan: that is said before, and nothing is loaded', async () => {
    const id = await screen.uploaded(ADDING_OBJECTIVE);
    const line = 1 + ADDING_OBJECTIVE.split('\n').findIndex((text) => text.includes('C9_0009'));
    const [{ revisions }] = (await screen.pending(id)).variations;
    expect(revisions).toMatchObject([{ kind: 'OBJECTIVE_ADDED', objective: 'C9_0009', to: 'Mobilità dolce' }]);
    const review = (content: object) => screen.edit(id, { revisions: [{ line, id: revisions[0].id, ...content }] });
    const discarded = await review({ status: 'DISCARDED' });
    expect(discarded.issues).toEqual([]);
    expect(discarded.import.obstacles).toEqual([
      { code: 'PARENT_UNKNOWN', message: expect.stringContaining('C9_0009') },
    ]);
    const { data } = await screen.confirm(id);
    expect(data.confirmImport).toMatchObject({ document: null, changed: 0, issues: [{ code: 'PARENT_UNKNOWN' }] });
    expect(await service.own.database.queries.selectFrom('Act').select('ordinal').execute()).toEqual([]);

    const corrected = await review({ status: 'CORRECTED', kind: 'OTHER', objective: 'C1_0001' });
    expect(corrected.import.obstacles).toEqual([]);
    const done = (await screen.confirm(id)).data.confirmImport;
    expect(done.issues).toEqual([]);
    const asked = await service.ask('{ plan(municipality: "pieve") { objectives { nodes { code } } } }');
    expect(asked.data.plan.objectives.nodes).toEqual([{ code: 'C1_0001' }]);
    await screen.undo(done.document.id);
  });
});
