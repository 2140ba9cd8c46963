import { loadAct } from '@traguardo/server/import/act/save-document';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import type { OwnDatabase } from '../../harness/database/seeds.js';
import { actText } from '../../harness/documents/act-text.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { auditActions, differences, fillPieve, POLIZIA, SOCIALI } from '../../harness/service/pieve-plan.js';
import { type Answer, type Data, type Service, startService } from '../../harness/service/service.js';
import { REASONS } from '../../harness/service/submission.js';
import { cookieOf, PDF, sendEvidence } from '../evidence/evidence-form.js';

const PLAN = 'municipality: "pieve", year: 2021';
const PHASE = 'OB_1/collaudo-delle-telecamere';
const RECORD = `mutation ($phases: [PhaseInput!]!) { recordPhases(${PLAN}, phases: $phases) {
  saved { title doneOn percent note evidence reports { id } } conflicts { expected found { id percent } } issues { code field message } } }`;

/** The plan of Pieve, and an act that moves two phases of OB_1. */
async function fillPhases(own: OwnDatabase): Promise<void> {
  await fillPieve(own);
  const row = {
    ...{ manager: 'Rossi Maria', sector: 'Polizia Locale', objective: 'OB_1', objectiveTitle: 'Più controlli' },
    ...{
      indicator: '101',
      title: 'Numero di controlli',
      formula: 'n. controlli effettuati',
      target: '100',
      weight: '40',
    },
    request: 'Si chiede lo slittamento delle fasi',
    decision:
      'LA FASE DI COLLAUDO DELLE TELECAMERE È RINVIATA AL 30/09/2021. SI ACCOGLIE L’ELIMINAZIONE DELLA FASE DI GARA',
  };
  const heading = 'Primo provvedimento di variazione';
  const areas = [{ name: 'Città sicura', rows: [row] }];
  const text = actText({ municipality: 'COMUNE DI PIEVE', year: 2021, heading, areas });
  const bytes = new TextEncoder().encode(text);
  await loadAct(own.database, { filename: 'pieve-2021-1.txt', bytes, importedBy: null });
}

describe.each(databases)('reporting phases, on $name', (engine) => {
  let service: Service;
  let manager: StaffMember;
  let segreteria: StaffMember;
  beforeEach(async () => {
    service = await startService(engine, fillPhases);
    manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
  });
  afterEach(() => service.stop());

  const ask = (phases: readonly object[], who: StaffMember = manager): Promise<Answer> =>
    service.ask(RECORD, { phases }, who);
  const record = async (phase: object, who: StaffMember = manager): Promise<Data> =>
    (await ask([{ phase: PHASE, ...phase }], who)).data.recordPhases;
  const code = ({ errors }: Answer) => errors?.[0]?.extensions.code;
  const collaudo = async (who?: StaffMember): Promise<Data> => {
    const { data } = await service.ask(
      `{ plan(${PLAN}) { phases(where: { title: { contains: "collaudo" } }) { id due state doneOn percent note evidence reports { id percent recordedBy evidence } } } }`,
      {},
      who,
    );
    return data.plan.phases[0];
  };

  test('progress supersedes progress, and nothing is overwritten', async () => {
    const first = await record({ percent: 40, note: 'Cavi posati', evidence: 'Determina 12/2021' });
    expect(first).toMatchObject({
      saved: [{ percent: 40, doneOn: null, note: 'Cavi posati', evidence: 'Determina 12/2021' }],
      conflicts: [],
    });
    const [{ id }] = first.saved[0].reports;
    const second = await record({ doneOn: '2021-10-02', expectedReport: id });
    expect(second.saved).toMatchObject([{ percent: 100, doneOn: '2021-10-02', note: null }]);
    const phase = await collaudo(manager);
    expect(phase).toMatchObject({ due: '2021-09-30', state: 'DONE_LATE', percent: 100 });
    expect(phase.reports.map(({ percent }: Data) => percent)).toEqual([40, 100]);
    expect(await auditActions(service.own)).toEqual(['recordPhases', 'recordPhases']);
    expect(await differences(service.own)).toEqual([]);
  });

  test('a reader who does not work there sees the progress in force, no note and no name', async () => {
    const [{ id }] = (await record({ percent: 40, note: 'Interna' })).saved[0].reports;
    await record({ percent: 60, note: 'Interna', evidence: 'Prot. 5', expectedReport: id });
    const phase = await collaudo();
    expect(phase).toMatchObject({
      percent: 60,
      note: null,
      evidence: null,
      reports: [{ percent: 60, recordedBy: null, evidence: null }],
    });
    const node = await service.ask(`{ node(id: "${id}") { id } }`);
    expect(node.data.node).toBeNull();
    expect((await service.ask(`{ node(id: "${id}") { id } }`, {}, manager)).data.node).toEqual({ id });
  });

  test('who has not seen the latest report is told what it says; repeating it changes nothing', async () => {
    const [{ id }] = (await record({ percent: 40 })).saved[0].reports;
    expect(await record({ percent: 70 }, segreteria)).toMatchObject({
      saved: [],
      conflicts: [{ expected: null, found: { id, percent: 40 } }],
    });
    expect(await record({ percent: 40 }, segreteria)).toMatchObject({ saved: [{ reports: [{ id }] }], conflicts: [] });
    expect(await auditActions(service.own)).toEqual(['recordPhases']);
  });

  test('what cannot be is refused with how to correct it, and nothing of the call is stored', async () => {
    const faults = async (phase: object) => (await record(phase)).issues.map((issue: Data) => issue.code);
    expect(await faults({ percent: 101 })).toEqual(['PERCENT_OUT_OF_RANGE']);
    expect(await faults({ percent: 100 })).toEqual(['DAY_MISSING']);
    expect(await faults({ percent: 50, doneOn: '2021-06-30' })).toEqual(['DONE_IN_PART']);
    expect(await faults({ doneOn: '2999-01-01' })).toEqual(['DAY_IN_FUTURE']);
    expect(await faults({ doneOn: '2011-01-01' })).toEqual(['DAY_OUTSIDE_PLAN']);
    expect(await faults({ phase: 'OB_1/gara' })).toEqual(['PHASE_IS_REMOVED']);
    const twice = await ask([
      { phase: PHASE, percent: 10 },
      { phase: PHASE, percent: 20 },
    ]);
    expect(twice.data.recordPhases.issues.map((issue: Data) => issue.code)).toEqual(['DUPLICATE_PHASE']);
    const mixed = await ask(
      [
        { phase: PHASE, percent: 10 },
        { phase: 'OB_1/altra', percent: 20 },
      ],
      segreteria,
    );
    expect(mixed.data.recordPhases).toMatchObject({ saved: [], issues: [{ code: 'UNKNOWN_PHASE', field: 'phase' }] });
    expect((await collaudo()).percent).toBeNull();
  });

  test('a manager reports the phases of the own sectors, until the final values are handed over', async () => {
    const other = await staffMember(service.own.database, {
      role: 'MANAGER',
      municipality: 'pieve',
      sectors: [SOCIALI],
    });
    expect(code(await ask([{ phase: PHASE, percent: 10 }], other))).toBe('FORBIDDEN');
    expect(code(await service.ask(RECORD, { phases: [{ phase: PHASE, percent: 10 }] }))).toBe('UNAUTHENTICATED');
    const submit = `mutation { submitReadings(${PLAN}, sector: "${POLIZIA}", asOf: "2021-12-31", final: true, ${REASONS}) { state } }`;
    await service.ask(submit, {}, manager);
    expect(code(await ask([{ phase: PHASE, percent: 10 }]))).toBe('CONFLICT');
    expect((await record({ percent: 10 }, segreteria)).saved).toHaveLength(1);
  });

  test('a sector that contributes to the objective reports its phases too', async () => {
    const post = { role: 'MANAGER', municipality: 'pieve', sectors: [SOCIALI] } as const;
    const other = await staffMember(service.own.database, post);
    const declared = await service.ask(
      `mutation { setContributors(${PLAN}, objective: "OB_1", sectors: ["${SOCIALI}"], source: "DUP 2021") { contributors { key } } }`,
      {},
      segreteria,
    );
    expect(declared.errors).toBeUndefined();
    expect((await record({ percent: 10 }, other)).saved).toMatchObject([{ percent: 10 }]);
  });

  test('a closed plan keeps its phases as they are', async () => {
    await service.own.database.queries.updateTable('Plan').set({ closed: true }).execute();
    expect(code(await ask([{ phase: PHASE, percent: 10 }]))).toBe('CONFLICT');
  });

  test('a file proves a phase as one proves a value: kept, shown to those who may see it, taken away', async () => {
    const place = { municipality: 'pieve', year: '2021', phase: PHASE };
    const send = (who: StaffMember, more: object = {}) => sendEvidence(service.url, { who, place, ...more });
    const files = async (who?: StaffMember): Promise<Data> => {
      const query = `{ plan(${PLAN}) { phases(where: { title: { contains: "collaudo" } }) { evidenceFiles { id filename size uploadedBy } } } }`;
      return (await service.ask(query, {}, who)).data.plan.phases[0].evidenceFiles;
    };
    const { status, body } = await send(manager, { name: 'verbale.pdf' });
    expect(status).toBe(201);
    expect((await send(manager, { name: 'verbale.pdf' })).body.id).toBe(body.id);
    const shown = [{ id: body.id, filename: 'verbale.pdf', size: PDF.length, uploadedBy: 'Prova MANAGER' }];
    const board = await staffMember(service.own.database, { role: 'BOARD', municipality: 'pieve' });
    for (const who of [manager, segreteria, board]) expect(await files(who)).toEqual(shown);
    const other = await staffMember(service.own.database, {
      role: 'MANAGER',
      municipality: 'pieve',
      sectors: [SOCIALI],
    });
    for (const who of [other, undefined]) expect(await files(who)).toEqual([]);
    expect((await send(other)).status).toBe(403);
    expect((await send(board)).status).toBe(403);
    const get = (who?: StaffMember) => fetch(`${service.url}/evidence/${body.id}`, { headers: cookieOf(who) });
    expect(await (await get(manager)).text()).toBe(PDF);
    expect([(await get()).status, (await get(other)).status]).toEqual([401, 403]);
    expect((await send(manager, { place: { ...place, phase: 'OB_1/altra' } })).status).toBe(400);
    const remove = `mutation { removeEvidence(evidence: "${body.id}") }`;
    expect(code(await service.ask(remove, {}, other))).toBe('FORBIDDEN');
    expect((await service.ask(remove, {}, manager)).data).toEqual({ removeEvidence: true });
    expect(await files(manager)).toEqual([]);
    expect((await get(segreteria)).status).toBe(404);
    expect(await auditActions(service.own)).toEqual(['uploadEvidence', 'removeEvidence']);
  });

  test('an act whose phases were reported is not undone', async () => {
    await record({ percent: 10 });
    const { id } = await service.own.database.queries
      .selectFrom('SourceDocument')
      .where('filename', '=', 'pieve-2021-1.txt')
      .select('id')
      .executeTakeFirstOrThrow();
    const undone = await service.ask(`mutation { undoImport(document: "${id}") { __typename } }`, {}, segreteria);
    expect(undone.errors?.[0]?.message).toContain(
      'sono state rendicontate fasi che compaiono solo in questo provvedimento',
    );
  });
});
