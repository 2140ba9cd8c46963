import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { auditActions, differences, fillPieve, POLIZIA } from '../../harness/service/pieve-plan.js';
import { type Answer, type Data, type Service, startService } from '../../harness/service/service.js';
import { REASONS } from '../../harness/service/submission.js';

const PLAN = 'municipality: "pieve", year: 2021';
const DATE = 'asOf: "2021-12-31", final: true';
const SHEET = `sector { name } asOf final state reason canWrite history { state reason recordedBy }
  rows { indicator { code } latest { id value withdrawn } draft { version value note savedBy } evidence { id } }`;

describe('drafts and submission', () => {
  let service: Service;
  let manager: StaffMember;
  let segreteria: StaffMember;
  beforeEach(async () => {
    service = await startService(sqlite, fillPieve);
    manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
  });
  afterEach(() => service.stop());

  const sheet = (who = manager, sector = POLIZIA): Promise<Answer> =>
    service.ask(`{ readingSheet(${PLAN}, sector: "${sector}", ${DATE}) { ${SHEET} } }`, {}, who);
  const rows = async (): Promise<Data> => (await sheet()).data.readingSheet.rows;
  const save = (drafts: readonly object[], who = manager): Promise<Answer> =>
    service.ask(
      `mutation ($drafts: [ReadingDraftInput!]!) { saveReadingDrafts(${PLAN}, ${DATE}, drafts: $drafts) {
        drafts { indicator { code } draft { version value note } } conflicts { indicator draft { version value } } issues { code subject } } }`,
      { drafts },
      who,
    );
  const saved = async (drafts: readonly object[], who = manager): Promise<Data> =>
    (await save(drafts, who)).data.saveReadingDrafts;
  const record = (value: number, who = manager, expectedReading: string | null = null): Promise<Answer> =>
    service.ask(
      `mutation ($r: [ReadingInput!]!) { recordReadings(${PLAN}, readings: $r) { saved { id } conflicts { indicator } issues { code } } }`,
      { r: [{ indicator: '101', asOf: '2021-12-31', final: true, value, expectedReading }] },
      who,
    );
  const submit = (who = manager): Promise<Answer> =>
    service.ask(
      `mutation { submitReadings(${PLAN}, sector: "${POLIZIA}", ${DATE}, ${REASONS}) { ${SHEET} } }`,
      {},
      who,
    );
  const giveBack = (reason: string, who = segreteria): Promise<Answer> =>
    service.ask(
      `mutation ($reason: String!) { returnReadings(${PLAN}, sector: "${POLIZIA}", ${DATE}, reason: $reason) { ${SHEET} } }`,
      { reason },
      who,
    );
  const code = ({ errors }: Answer) => errors?.[0]?.extensions.code;

  test('the sheet has a row for each indicator of the sector, and asks the same few questions however many they are', async () => {
    const { data } = await sheet();
    expect(data.readingSheet).toMatchObject({
      sector: { name: 'Polizia Locale' },
      asOf: '2021-12-31',
      final: true,
      state: 'NOT_SUBMITTED',
      canWrite: true,
      history: [],
    });
    expect(data.readingSheet.rows).toEqual(
      ['101', '102', '103'].map((indicator) => ({
        indicator: { code: indicator },
        latest: null,
        draft: null,
        evidence: [],
      })),
    );
    service.statements();
    await sheet(segreteria);
    const three = service.statements();
    await sheet(segreteria, 'servizi-sociali');
    expect(service.statements()).toBe(three);
    const byId = await sheet(manager, `Sector:pieve/2021@0/${POLIZIA}`);
    expect(byId.data.readingSheet.rows).toHaveLength(3);
  });

  test('texts are kept as typed, by version; two who type at once are told', async () => {
    expect(await saved([{ indicator: '101', value: '1.23', note: 'da verificare' }])).toEqual({
      drafts: [{ indicator: { code: '101' }, draft: { version: 1, value: '1.23', note: 'da verificare' } }],
      conflicts: [],
      issues: [],
    });
    const late = await saved([
      { indicator: '101', value: '9' },
      { indicator: '102', value: 'abc' },
    ]);
    expect(late.conflicts).toEqual([{ indicator: '101', draft: { version: 1, value: '1.23' } }]);
    expect(late.drafts).toMatchObject([{ indicator: { code: '102' }, draft: { version: 1, value: 'abc' } }]);
    const next = await saved([{ indicator: '101', value: '1.234', expectedVersion: 1 }], segreteria);
    expect(next.drafts[0].draft).toEqual({ version: 2, value: '1.234', note: null });
    expect((await rows())[0].draft).toMatchObject({ version: 2, savedBy: 'Prova SEGRETERIA' });
  });

  test('a save that is repeated because its answer was lost is no conflict', async () => {
    await saved([{ indicator: '101', value: '5' }]);
    const again = await saved([{ indicator: '101', value: '5' }]);
    expect(again.conflicts).toEqual([]);
    expect(again.drafts[0].draft.version).toBe(1);
    expect(await auditActions(service.own)).toEqual(['saveReadingDrafts']);
  });

  test('an emptied draft is gone, and its version never comes again', async () => {
    await saved([{ indicator: '101', value: '5' }]);
    await saved([{ indicator: '101', value: ' ', expectedVersion: 1 }]);
    expect((await rows())[0].draft).toBeNull();
    const other = await saved([{ indicator: '101', value: '6' }], segreteria);
    expect(other.drafts[0].draft.version).toBe(3);
    const late = await saved([{ indicator: '101', value: '7', expectedVersion: 1 }]);
    expect(late.conflicts).toEqual([{ indicator: '101', draft: { version: 3, value: '6' } }]);
  });

  test('what is recorded is a draft no more', async () => {
    await saved([
      { indicator: '101', value: '5' },
      { indicator: '102', value: '80' },
    ]);
    await record(5);
    expect((await rows()).map(({ draft, latest }: Data) => [draft?.value, latest?.value])).toEqual([
      [undefined, 5],
      ['80', undefined],
      [undefined, undefined],
    ]);
    expect(await differences(service.own)).toEqual([]);
  });

  test('a draft of an unknown indicator, twice the same, or without end is not kept', async () => {
    const { issues } = await saved(
      [
        { indicator: '999', value: '1' },
        { indicator: '101', value: '1' },
        { indicator: '101', value: '2' },
        { indicator: '102', value: '1'.repeat(201) },
      ],
      segreteria,
    );
    expect(issues).toEqual([
      { code: 'UNKNOWN_INDICATOR', subject: '999' },
      { code: 'DUPLICATE_READING', subject: '101' },
      { code: 'TOO_LONG', subject: '102' },
    ]);
    expect((await rows())[0].draft).toBeNull();
  });

  test('after a withdrawal the sheet shows it, as the next writer must name it', async () => {
    const { id } = (await record(5)).data.recordReadings.saved[0];
    await service.ask(`mutation { withdrawReading(reading: "${id}", reason: "Errore") { id } }`, {}, manager);
    const [{ latest }] = await rows();
    expect(latest).toMatchObject({ value: null, withdrawn: true });
    expect((await record(6, manager, latest.id)).data.recordReadings.saved).toHaveLength(1);
  });

  test('nothing is sent while drafts are left, and the refusal names them', async () => {
    await saved([{ indicator: '102', value: '80' }]);
    const refused = await submit();
    expect(code(refused)).toBe('CONFLICT');
    expect(refused.errors?.[0]?.message).toContain('102');
  });

  test('a closed plan is read and takes nothing', async () => {
    await service.own.database.queries.updateTable('Plan').set({ closed: true }).execute();
    expect((await sheet(segreteria)).data.readingSheet.canWrite).toBe(false);
    expect(code(await save([{ indicator: '101', value: '5' }]))).toBe('CONFLICT');
    expect(code(await submit())).toBe('CONFLICT');
    expect(code(await giveBack('x'))).toBe('CONFLICT');
  });

  test('a sheet is for its sector’s manager and the Segreteria; the board reads; no other role does', async () => {
    const board = await staffMember(service.own.database, { role: 'BOARD', municipality: 'pieve' });
    expect((await sheet(board)).data.readingSheet.canWrite).toBe(false);
    expect(code(await submit(board))).toBe('FORBIDDEN');
    expect(code(await sheet(manager, 'servizi-sociali'))).toBe('FORBIDDEN');
    expect(code(await sheet(segreteria, 'nessuno'))).toBe('NOT_FOUND');
    expect(code(await giveBack('x', manager))).toBe('FORBIDDEN');
    expect(code(await save([{ indicator: '201', value: '5' }]))).toBe('FORBIDDEN');
    const analyst = await staffMember(service.own.database, { role: 'ANALYST', municipality: 'pieve' });
    expect(code(await sheet(analyst))).toBe('FORBIDDEN');
    const outside = `{ readingSheet(${PLAN}, sector: "${POLIZIA}", asOf: "2020-12-31", final: true) { state } }`;
    expect(code(await service.ask(outside, {}, segreteria))).toBe('INVALID_INPUT');
  });
});
