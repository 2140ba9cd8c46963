import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import type { Data } from '../../harness/service/service.js';

const UTILITY = 'Individuazione degli interventi di pubblica utilità';
const ACCORD = 'Accordo di Programma';
const BALANCE = 'Approvazione del Bilancio ambientale consuntivo 2018';
const BUDGET = 'Redazione del preventivo 2019';
const OBSERVATORIES = 'Osservatori ambientali';

describe.each(databases)('the phases that the act of Cremona names, on $name', (engine) => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(engine);
  });
  afterAll(() => client.service.stop());

  const titles = async (where: string): Promise<string[]> =>
    (await client.plan(`phases(where: ${where}) { title }`)).phases.map(({ title }: Data) => title);

  test('come into being with it: three are moved, two removed, each with its source', async () => {
    const { phases } = await client.plan(
      'phases { title start due initialDue weight percent doneOn state(on: "2019-07-01") objective { code } source { line } revisions { kind to act { ordinal } } }',
    );
    const seen = (phase: Data) => [phase.objective.code, phase.title, phase.due, phase.initialDue, phase.state];
    expect(phases.map(seen)).toEqual([
      ['C77_0004', BALANCE, '2019-12-31', null, 'TO_DO'],
      ['C117_0002', UTILITY, '2019-12-31', null, 'TO_DO'],
      ['C117_0002', ACCORD, '2020-12-31', null, 'TO_DO'],
      ['C77_0004', BUDGET, null, null, 'REMOVED'],
      ['C80_0003', OBSERVATORIES, null, null, 'REMOVED'],
    ]);
    expect(phases[0]).toMatchObject({ start: null, weight: null, percent: null, doneOn: null });
    expect(phases.map(({ revisions }: Data) => revisions)).toEqual([
      [{ kind: 'PHASE_POSTPONED', to: '2019-12-31', act: { ordinal: 5 } }],
      [{ kind: 'PHASE_POSTPONED', to: '2019-12-31', act: { ordinal: 5 } }],
      [{ kind: 'PHASE_POSTPONED', to: '2020-12-31', act: { ordinal: 5 } }],
      [{ kind: 'PHASE_REMOVED', to: null, act: { ordinal: 5 } }],
      [{ kind: 'PHASE_REMOVED', to: null, act: { ordinal: 5 } }],
    ]);
    expect(phases[4].source.line).toBe(39);
  });

  test('were there before it, their days unknown', async () => {
    const { phases } = await client.plan('phases { title due state(on: "2019-07-01") }', 4);
    expect(phases.map(({ due, state }: Data) => [due, state])).toEqual(Array(5).fill([null, 'TO_DO']));
  });

  test('are filtered by what they are today, by days and by their objective', async () => {
    expect(await titles('{ state: { eq: REMOVED } }')).toEqual([BUDGET, OBSERVATORIES]);
    expect(await titles('{ not: { state: { eq: REMOVED } } }')).toEqual([BALANCE, UTILITY, ACCORD]);
    expect(await titles('{ state: { in: [LATE, DONE] } }')).toEqual([BALANCE, UTILITY, ACCORD]);
    expect(await titles('{ due: { lte: "2019-12-31" } }')).toEqual([BALANCE, UTILITY]);
    expect(await titles('{ due: { in: ["2020-12-31"] } }')).toEqual([ACCORD]);
    expect(await titles('{ due: { isNull: true }, title: { contains: "osservatori" } }')).toEqual([OBSERVATORIES]);
    expect(await titles('{ objective: { code: { eq: "C77_0004" } } }')).toEqual([BALANCE, BUDGET]);
    const sector = 'settore-sviluppo-lavoro-area-omogenea-ed-ambiente';
    expect(await titles(`{ objective: { sector: { id: { eq: "${sector}" } } } }`)).toHaveLength(5);
    expect(await titles('{ objective: { sector: { id: { eq: "polizia-locale" } } } }')).toEqual([]);
  });

  test('have an ID for each act, a name for all of them', async () => {
    const ask = async (atAct: number) =>
      (await client.plan('objective(code: "C80_0003") { phases { id key title } }', atAct)).objective.phases[0];
    const [before, after] = [await ask(4), await ask(5)];
    expect(before.key).toBe('C80_0003/osservatori-ambientali');
    expect(after.key).toBe(before.key);
    expect(after.id).not.toBe(before.id);
    const found = await client.ask(`{ node(id: "${before.id}") { ... on Phase { id title state } } }`);
    expect(found.node).toMatchObject({ id: before.id, title: OBSERVATORIES });
  });

  test('are what a person says in a review: another day, another phase, or none', async () => {
    const { phases } = await client.plan(
      'phases(where: { title: { contains: "osservatori" } }) { revisions { id objective { code } } }',
    );
    const [{ id, objective }] = phases[0].revisions;
    const REVIEW = `mutation ($revision: ID!, $status: RevisionStatus!, $content: RevisionContentInput) {
      reviewRevision(revision: $revision, status: $status, content: $content) { kind from to } }`;
    const content = (to: string) => ({
      ...{ kind: 'PHASE_POSTPONED', initiative: 'SECTOR', objective: objective.code, from: OBSERVATORIES, to },
    });
    const wrong = await client.refusal(REVIEW, { revision: id, status: 'CORRECTED', content: content('in autunno') });
    expect(wrong).toEqual([
      'INVALID_INPUT',
      expect.stringContaining('«in autunno» non è un giorno: scriverlo come 31/12/2026.'),
    ]);
    const corrected = await client.ask(REVIEW, { revision: id, status: 'CORRECTED', content: content('30/11/2019') });
    expect(corrected.reviewRevision).toEqual({ kind: 'PHASE_POSTPONED', from: OBSERVATORIES, to: '2019-11-30' });
    const of = 'phases(where: { objective: { code: { eq: "C80_0003" } } }) { title due state(on: "2019-07-01") }';
    expect((await client.plan(of)).phases).toEqual([{ title: OBSERVATORIES, due: '2019-11-30', state: 'TO_DO' }]);
    await client.ask(REVIEW, { revision: id, status: 'DISCARDED' });
    expect((await client.plan(of)).phases).toEqual([]);
    await client.ask(REVIEW, { revision: id, status: 'PROPOSED' });
    expect((await client.plan(of)).phases).toMatchObject([{ state: 'REMOVED' }]);
    expect(await client.differences()).toEqual([]);
  });

  test('may be added by a person, with their days', async () => {
    const { variations } = await client.plan('variations(where: { objective: { eq: "C80_0003" } }) { id }');
    const ADD = `mutation ($variation: ID!, $content: RevisionContentInput!) {
      addRevision(variation: $variation, content: $content) { kind from to fields { field to } } }`;
    const content = { kind: 'PHASE_ADDED', initiative: 'BOARD', objective: 'C80_0003' };
    const nameless = await client.refusal(ADD, { variation: variations[0].id, content: { ...content, to: '—' } });
    expect(nameless[1]).toContain('Indicare in `to` il titolo della fase.');
    const fields = [
      { field: 'start', to: '01/09/2019' },
      { field: 'due', to: '15 ottobre 2019' },
    ];
    await client.ask(ADD, { variation: variations[0].id, content: { ...content, to: 'Relazione finale', fields } });
    const of = 'phases(where: { title: { eq: "Relazione finale" } }) { start due initialDue state(on: "2019-09-01") }';
    expect((await client.plan(of)).phases).toEqual([
      { start: '2019-09-01', due: '2019-10-15', initialDue: '2019-10-15', state: 'ON_TIME' },
    ]);
    expect((await client.plan(of, 4)).phases).toEqual([]);
    expect(await client.differences()).toEqual([]);
  });
});
