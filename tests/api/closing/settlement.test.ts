import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases, sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import { type Service, startService } from '../../harness/service/service.js';
import { AFTER_DEFERRAL, DEFERRED, load, ORIGINAL } from '../review/prova-acts.js';
import { loadActuals } from './closing.js';

const PLAN = 'municipality: "prova", year: 2025';
const SETTLE = `mutation ($id: ID!, $outcome: DecisionOutcome!, $revisions: [RevisionContentInput!]) {
  settleVariation(variation: $id, outcome: $outcome, reason: "Il nuovo target è 12", revisions: $revisions) {
    settlement { outcome reason } revisions { to status applied settled } } }`;

function target(to: string, from = '20') {
  return { kind: 'TARGET_CHANGED', initiative: 'SECTOR', objective: 'A_1', indicator: '1', from, to };
}

describe.each(databases)('a deferred decision that is settled, on $name', (engine) => {
  let service: Service;
  let secretary: StaffMember;
  beforeEach(async () => {
    service = await startService(engine, async () => undefined);
    await load(service.own, ORIGINAL, 'piano.txt');
    await load(service.own, DEFERRED, 'prima.txt');
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'prova' });
  });
  afterEach(() => service.stop());

  const ask = async (query: string, variables = {}) => {
    const { data, errors } = await service.ask(query, variables, secretary);
    expect(errors).toBeUndefined();
    return data;
  };
  const plan = async (selection: string, atAct = 99) =>
    (await ask(`{ plan(${PLAN}, atAct: ${atAct}) { ${selection} } }`)).plan;
  const deferred = async () => (await plan('variations(where: { outcome: { eq: DEFERRED } }) { id }')).variations[0].id;
  const targetAt = async (atAct: number) => (await plan('indicator(code: "1") { target }', atAct)).indicator.target;

  test('changes the target after the last act, whose column prints the old one', async () => {
    await load(service.own, AFTER_DEFERRAL, 'seconda.txt');
    const settled = (await ask(SETTLE, { id: await deferred(), outcome: 'PARTLY_ACCEPTED', revisions: [target('12')] }))
      .settleVariation;
    expect(settled).toEqual({
      settlement: { outcome: 'PARTLY_ACCEPTED', reason: 'Il nuovo target è 12' },
      revisions: [{ to: '12', status: 'CONFIRMED', applied: true, settled: true }],
    });
    expect([await targetAt(1), await targetAt(2)]).toEqual([20, 12]);
    expect((await plan('discrepancies { message }')).discrepancies).toEqual([]);
    const { history } = (await plan('indicator(code: "1") { history(field: TARGET) { value atAct source { text } } }'))
      .indicator;
    expect(history).toEqual([
      { value: '20', atAct: -1, source: { text: '20' } },
      { value: '12', atAct: 2, source: null },
    ]);
  });

  test('acts after an act that is loaded later, too', async () => {
    await ask(SETTLE, { id: await deferred(), outcome: 'ACCEPTED', revisions: [target('12')] });
    expect(await targetAt(1)).toBe(12);
    await load(service.own, AFTER_DEFERRAL, 'seconda.txt');
    expect([await targetAt(1), await targetAt(2)]).toEqual([20, 12]);
  });

  test('again replaces the changes of the settlement before', async () => {
    const id = await deferred();
    await ask(SETTLE, { id, outcome: 'ACCEPTED', revisions: [target('12')] });
    await ask(SETTLE, { id, outcome: 'ACCEPTED', revisions: [target('15')] });
    expect(await targetAt(1)).toBe(15);
    const { settleVariation } = await ask(SETTLE, { id, outcome: 'REJECTED', revisions: [] });
    expect(settleVariation.revisions).toMatchObject([
      { to: '12', status: 'DISCARDED' },
      { to: '15', status: 'DISCARDED' },
    ]);
    expect(await targetAt(1)).toBe(20);
  });

  const REPORT = `mutation ($value: Float!, $seen: ID) { recordReadings(${PLAN}, readings: [{ indicator: "1", value: $value,
    asOf: "2025-12-31", final: true, note: "n", expectedReading: $seen }]) { saved { id } } }`;
  const report = async (value: number, seen: string | null = null): Promise<string> =>
    (await ask(REPORT, { value, seen })).recordReadings.saved[0].id;
  const measured = async (atAct = 99) =>
    (await plan('indicator(code: "1") { title target actual attainment { state raw } }', atAct)).indicator;

  test('that redefines leaves what was recorded before it to the definition before', async () => {
    await load(service.own, AFTER_DEFERRAL, 'seconda.txt');
    const seen = await report(18);
    // 100 × 18 / 20
    expect(await measured()).toMatchObject({ target: 20, actual: 18, attainment: { state: 'SCORED', raw: 90 } });
    const redefined = {
      ...{ kind: 'INDICATOR_REDEFINED', initiative: 'SECTOR', objective: 'A_1', indicator: '1' },
      ...{ from: 'Numero di interventi di ripristino', to: 'Ore di intervento' },
      fields: [{ field: 'target', from: '20', to: '400' }],
    };
    const id = await deferred();
    await ask(SETTLE, { id, outcome: 'ACCEPTED', revisions: [redefined] });
    expect(await measured()).toEqual({
      ...{ title: 'Ore di intervento', target: 400, actual: null, attainment: { state: 'REDEFINED', raw: null } },
    });
    expect(await measured(1)).toMatchObject({ title: 'Numero di interventi di ripristino', actual: 18 });
    // Said again with another outcome, it is the same definition.
    await report(300, seen);
    await ask(SETTLE, { id, outcome: 'PARTLY_ACCEPTED', revisions: [redefined] });
    // 100 × 300 / 400
    expect(await measured()).toMatchObject({ actual: 300, attainment: { state: 'SCORED', raw: 75 } });
    expect(await measured(1)).toMatchObject({ actual: null, attainment: { state: 'REDEFINED' } });
    expect(await plan('discrepancies { message }')).toEqual({ discrepancies: [] });
  });

  test('adds, moves and removes; what it adds was not there before', async () => {
    const change = (kind: string, rest: object) => ({ kind, initiative: 'SECTOR', objective: 'A_1', ...rest });
    const revisions = [
      change('INDICATOR_ADDED', {
        objective: 'A_2',
        indicator: '3',
        to: 'Quota di strade sicure',
        fields: [{ field: 'target', to: '90 %' }],
      }),
      change('OBJECTIVE_ADDED', {
        objective: 'A_2',
        to: 'Strade sicure',
        fields: [
          { field: 'area', to: 'Città sicura' },
          { field: 'sector', to: 'Settore Uno' },
        ],
      }),
      change('INDICATOR_MOVED', { indicator: '2', fields: [{ field: 'objective', from: 'A_1', to: 'A_2' }] }),
      change('INDICATOR_REMOVED', { indicator: '1' }),
      change('PHASE_ADDED', { to: 'Gara', fields: [{ field: 'due', to: '31/12/2025' }] }),
    ];
    await ask(SETTLE, { id: await deferred(), outcome: 'ACCEPTED', revisions });
    await load(service.own, AFTER_DEFERRAL, 'seconda.txt');
    const shape = async (atAct: number) =>
      (await plan('objectives { nodes { code indicators { code target initialTarget } phases { title } } }', atAct))
        .objectives.nodes;
    expect(await shape(1)).toMatchObject([{ code: 'A_1', indicators: [{ code: '1' }, { code: '2' }], phases: [] }]);
    expect(await shape(2)).toEqual([
      { code: 'A_1', indicators: [], phases: [{ title: 'Gara' }] },
      {
        code: 'A_2',
        indicators: [
          { code: '2', target: 45, initialTarget: 40 },
          { code: '3', target: 90, initialTarget: null },
        ],
        phases: [],
      },
    ]);
  });

  test('changes nothing where it is refused', async () => {
    const id = await deferred();
    const refusal = async (outcome: string, content: object) =>
      (await service.ask(SETTLE, { id, outcome, revisions: [content] }, secretary)).errors?.[0]?.message;
    expect(await refusal('REJECTED', target('12'))).toContain('non modifica il piano');
    expect(await refusal('ACCEPTED', target('dodici circa'))).toBeDefined();
    await ask(`mutation { setActDetails(${PLAN}, act: 1, adoptedOn: "2025-06-04") { adoptedOn } }`);
    const decided = async (day: string) =>
      (
        await service.ask(
          `mutation ($id: ID!) { settleVariation(variation: $id, outcome: ACCEPTED, reason: "r", decidedOn: "${day}") { id } }`,
          { id },
          secretary,
        )
      ).errors?.[0]?.message;
    expect(await decided('2025-06-03')).toContain('rinviata da un provvedimento del 04/06/2025');
    expect(await decided('2099-01-01')).toContain('nel futuro');
    expect(await targetAt(1)).toBe(20);
  });
});

test('the demonstration indicator 1443 is scored with the target of its settlement', async () => {
  const client = await startSegreteriaClient(sqlite);
  await loadActuals({ database: client.service.own.database });
  const score = async () =>
    (await client.plan('indicator(code: "1443") { target attainment { raw } objective { score { value } } }'))
      .indicator;
  // 100 × 4,1 / 20
  expect(await score()).toMatchObject({
    target: 20,
    attainment: { raw: 20.5 },
    objective: { score: { value: 10.25 } },
  });
  const { variations } = await client.plan('variations(where: { outcome: { eq: DEFERRED } }) { id }');
  const content = { kind: 'TARGET_CHANGED', initiative: 'SECTOR', objective: 'C0129_0001', indicator: '1443' };
  await client.ask(SETTLE, {
    id: variations[0].id,
    outcome: 'PARTLY_ACCEPTED',
    revisions: [{ ...content, from: '20', to: '5' }],
  });
  // 100 × 4,1 / 5
  expect(await score()).toMatchObject({ target: 5, attainment: { raw: 82 }, objective: { score: { value: 41 } } });
  expect(await client.differences()).toEqual([]);
  await client.service.stop();
});
