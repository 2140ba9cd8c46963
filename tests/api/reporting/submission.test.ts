import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { fillPieve, POLIZIA } from '../../harness/service/pieve-plan.js';
import { type Answer, type Service, startService } from '../../harness/service/service.js';
import { REASONS } from '../../harness/service/submission.js';

const PLAN = 'municipality: "pieve", year: 2021';
const DATE = 'asOf: "2021-12-31", final: true';
const SHEET = 'state reason canWrite history { state reason recordedBy }';

describe('handing values over', () => {
  let service: Service;
  let manager: StaffMember;
  let segreteria: StaffMember;
  beforeEach(async () => {
    service = await startService(sqlite, fillPieve);
    manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
  });
  afterEach(() => service.stop());

  const sheet = (who = manager): Promise<Answer> =>
    service.ask(`{ readingSheet(${PLAN}, sector: "${POLIZIA}", ${DATE}) { ${SHEET} } }`, {}, who);
  const save = (drafts: readonly object[]): Promise<Answer> =>
    service.ask(
      `mutation ($drafts: [ReadingDraftInput!]!) { saveReadingDrafts(${PLAN}, ${DATE}, drafts: $drafts) { issues { code } } }`,
      { drafts },
      manager,
    );
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

  test('what was sent is read-only for the sector until it comes back, and never for the Segreteria', async () => {
    const { id } = (await record(80)).data.recordReadings.saved[0];
    const sent = await submit();
    expect(sent.data.submitReadings).toMatchObject({ state: 'SUBMITTED', canWrite: false });
    expect(code(await record(90, manager, id))).toBe('CONFLICT');
    expect(code(await save([{ indicator: '101', value: '5' }]))).toBe('CONFLICT');
    const withdrawal = `mutation { withdrawReading(reading: "${id}", reason: "Errore") { id } }`;
    expect(code(await service.ask(withdrawal, {}, manager))).toBe('CONFLICT');
    expect(code(await submit())).toBe('CONFLICT');
    expect((await sheet(segreteria)).data.readingSheet.canWrite).toBe(true);
    const corrected = await record(85, segreteria, id);
    expect(corrected.data.recordReadings.saved).toHaveLength(1);

    expect(code(await giveBack(' '))).toBe('INVALID_INPUT');
    const back = await giveBack('Manca la relazione');
    expect(back.data.returnReadings).toMatchObject({ state: 'RETURNED', reason: 'Manca la relazione' });
    expect(code(await giveBack('Ancora'))).toBe('CONFLICT');
    const { readingSheet } = (await sheet()).data;
    expect(readingSheet.canWrite).toBe(true);
    expect(readingSheet.history).toEqual([
      { state: 'SUBMITTED', reason: null, recordedBy: 'Prova MANAGER' },
      { state: 'RETURNED', reason: 'Manca la relazione', recordedBy: 'Prova SEGRETERIA' },
    ]);
    const again = await record(90, manager, corrected.data.recordReadings.saved[0].id);
    expect(again.data.recordReadings.saved).toHaveLength(1);
    expect((await submit()).data.submitReadings.state).toBe('SUBMITTED');
  });

  test('of a missing value a reason is needed, of a missed target a reason or the choice to give none', async () => {
    const send = (reasons: string): Promise<Answer> =>
      service.ask(
        `mutation { submitReadings(${PLAN}, sector: "${POLIZIA}", ${DATE}, reasons: [${reasons}]) {
           state history { reasons { indicator question reason } } } }`,
        {},
        manager,
      );
    await record(40);
    const asked = await service.ask(
      `{ readingSheet(${PLAN}, sector: "${POLIZIA}", ${DATE}) { rows { indicator { code } question } } }`,
      {},
      manager,
    );
    expect(asked.data.readingSheet.rows).toEqual([
      { indicator: { code: '101' }, question: 'TARGET_MISSED' },
      { indicator: { code: '102' }, question: 'VALUE_MISSING' },
      { indicator: { code: '103' }, question: 'VALUE_MISSING' },
    ]);
    const refused = await send('{ indicator: "102", reason: "Dato a giugno" }, { indicator: "103", reason: null }');
    expect(code(refused)).toBe('INVALID_INPUT');
    expect(refused.errors?.[0]?.message).toBe(
      'Manca il valore di 103: scriverne il motivo, oppure registrare il valore. Non raggiunge il target, senza una nota, 101: scrivere il motivo, oppure scegliere di trasmettere senza motivazione.',
    );
    const sent = await send(
      '{ indicator: "101" }, { indicator: "102", reason: "Dato a giugno" }, { indicator: "103", reason: "Rinviato" }, { indicator: "999", reason: "x" }',
    );
    expect(sent.data.submitReadings.history).toEqual([
      {
        reasons: [
          { indicator: '101', question: 'TARGET_MISSED', reason: null },
          { indicator: '102', question: 'VALUE_MISSING', reason: 'Dato a giugno' },
          { indicator: '103', question: 'VALUE_MISSING', reason: 'Rinviato' },
        ],
      },
    ]);
    const line = await service.own.database.queries.selectFrom('AuditEntry').selectAll().execute();
    expect(line.at(-1)?.valueAfter).toContain('"reason":"Dato a giugno"');
  });

  test('another final date is no way round what was sent', async () => {
    await submit();
    const other = `mutation { recordReadings(${PLAN}, readings: [{ indicator: "101", asOf: "2021-12-30", final: true, value: 1 }]) { saved { id } } }`;
    expect(code(await service.ask(other, {}, manager))).toBe('CONFLICT');
    const interim = `mutation { recordReadings(${PLAN}, readings: [{ indicator: "101", asOf: "2021-06-30", final: false, value: 1 }]) { saved { id } } }`;
    expect((await service.ask(interim, {}, manager)).errors).toBeUndefined();
  });
});
