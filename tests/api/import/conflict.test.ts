import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { auditActions, differences, fillPieve, POLIZIA } from '../../harness/service/pieve-plan.js';
import { type Answer, type Data, type Service, startService } from '../../harness/service/service.js';
import { REASONS } from '../../harness/service/submission.js';
import { upload } from './upload.js';

const PLAN = 'municipality: "pieve", year: 2021';
const DATE = 'asOf: "2021-12-31", final: true';
const HEADINGS = 'codice_indicatore;valore;numeratore;denominatore;data;definitivo;nota';

describe('confirming a file of values after others were recorded', () => {
  let service: Service;
  let segreteria: StaffMember;
  let manager: StaffMember;
  beforeEach(async () => {
    service = await startService(sqlite, fillPieve);
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
  });
  afterEach(() => service.stop());

  const uploaded = async (...rows: string[]): Promise<string> => {
    const file = { name: 'valori.csv', content: [HEADINGS, ...rows].join('\n') };
    const { status, body } = await upload(service.url, file, segreteria);
    expect(status).toBe(201);
    return body.id;
  };
  const preview = async (id: string): Promise<Data> => {
    const query = `query ($id: ID!) { pendingImport(id: $id) { seen readings { indicator current inForce { value numerator denominator asOf } }
      comparison { newRows indicators { code label fields { field from to } } } } }`;
    const { data, errors } = await service.ask(query, { id }, segreteria);
    expect(errors).toBeUndefined();
    return data.pendingImport;
  };
  const confirm = (id: string, seen?: string): Promise<Answer> =>
    service.ask(
      'mutation ($id: ID!, $seen: String) { confirmImport(id: $id, seen: $seen) { changed issues { code } document { id } } }',
      { id, seen },
      segreteria,
    );
  const record = async (reading: object): Promise<string> => {
    const input = { asOf: '2021-12-31', final: true, ...reading };
    const { data } = await service.ask(
      `mutation ($r: [ReadingInput!]!) { recordReadings(${PLAN}, readings: $r) { saved { id } conflicts { indicator } issues { code } } }`,
      { r: [input] },
      manager,
    );
    expect(data.recordReadings).toMatchObject({ conflicts: [], issues: [] });
    return data.recordReadings.saved[0].id;
  };
  const withdraw = (reading: string) =>
    service.ask(
      'mutation ($reading: ID!) { withdrawReading(reading: $reading, reason: "Errore") { id } }',
      { reading },
      manager,
    );
  const inForce = async (code: string) =>
    (await service.ask(`{ plan(${PLAN}) { indicator(code: "${code}") { actual } } }`)).data.plan.indicator.actual;
  const refusal = ({ errors }: Answer) => [errors?.[0]?.extensions.code, errors?.[0]?.message];

  test('a value recorded since the upload is a conflict that names its indicator; nothing is stored, the file waits on', async () => {
    const id = await uploaded('101;50;;;31/12/2021;sì;', '102;90;;;31/12/2021;sì;');
    await record({ indicator: '101', value: 60 });
    expect(refusal(await confirm(id))).toEqual(['CONFLICT', expect.stringMatching(/registrati per 101: .* confronto/)]);
    expect([await inForce('101'), await inForce('102')]).toEqual([60, null]);
    expect(await auditActions(service.own)).toEqual(['uploadImport', 'recordReadings']);
    expect((await preview(id)).readings[0]).toMatchObject({ indicator: '101', current: 60 });
  });

  test('a person who looks at the comparison again may confirm what it shows', async () => {
    const id = await uploaded('101;50;;;31/12/2021;sì;');
    const { seen: first } = await preview(id);
    await record({ indicator: '101', value: 60 });
    expect(refusal(await confirm(id, first))[0]).toBe('CONFLICT');
    const { seen, comparison } = await preview(id);
    expect(comparison.indicators).toEqual([
      { code: '101', label: 'Numero di controlli', fields: [{ field: 'actual', from: '60', to: '50' }] },
    ]);
    expect((await confirm(id, seen)).data.confirmImport).toMatchObject({ changed: 1, issues: [] });
    expect(await inForce('101')).toBe(50);
    expect(await differences(service.own)).toEqual([]);
  });

  test('so may a person who removes its corrections, without naming what was seen', async () => {
    const id = await uploaded('101;50;;;31/12/2021;sì;');
    await record({ indicator: '101', value: 60 });
    expect(refusal(await confirm(id))[0]).toBe('CONFLICT');
    const again = 'mutation ($id: ID!) { editImport(id: $id, reset: true) { issues { code } } }';
    expect((await service.ask(again, { id }, segreteria)).data.editImport).toEqual({ issues: [] });
    expect((await confirm(id)).data.confirmImport).toMatchObject({ changed: 1 });
  });

  test.each([
    [
      'a value of another date, because final values are one chain',
      { indicator: '101', value: 60, asOf: '2021-11-30' },
      true,
    ],
    ['a value of another indicator', { indicator: '201', value: 5 }, false],
    [
      'an interim value, which a final one does not replace',
      { indicator: '101', value: 60, asOf: '2021-06-30', final: false },
      false,
    ],
    ['the very same value', { indicator: '101', value: 50 }, false],
  ])('%s: %o is a conflict: %s', async (_, reading, isConflict) => {
    const id = await uploaded('101;50;;;31/12/2021;sì;');
    const { seen } = await preview(id);
    if (reading.indicator === '201') {
      manager = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    }
    await record(reading);
    expect((await confirm(id, seen)).errors?.[0]?.extensions.code).toBe(isConflict ? 'CONFLICT' : undefined);
    expect(await inForce('101')).toBe(isConflict ? 60 : 50);
  });

  test('a value that was withdrawn since is a conflict too', async () => {
    const reading = await record({ indicator: '101', value: 60 });
    const id = await uploaded('101;50;;;31/12/2021;sì;');
    await withdraw(reading);
    expect(refusal(await confirm(id))[0]).toBe('CONFLICT');
  });

  test('what is no text of this preview is a conflict, not a fault', async () => {
    const id = await uploaded('101;50;;;31/12/2021;sì;');
    expect(refusal(await confirm(id, 'x'))[0]).toBe('CONFLICT');
    expect((await confirm(id, (await preview(id)).seen)).data.confirmImport.changed).toBe(1);
  });

  test('before each value stands what is in force: a ratio by its parts, the value before a withdrawn one, that of another date', async () => {
    await record({ indicator: '102', numerator: 48, denominator: 50 });
    const first = await record({ indicator: '101', value: 60, asOf: '2021-11-30' });
    await withdraw(await record({ indicator: '101', value: 70, expectedReading: first }));
    await record({ indicator: '101', value: 20, asOf: '2021-06-30', final: false });
    const id = await uploaded(
      '101;50;;;31/12/2021;sì;',
      '102;;49;50;31/12/2021;sì;',
      '103;1;;;31/12/2021;sì;',
      '101;;21;2;30/06/2021;no;',
      '101;9;;;31/03/2021;no;',
      '101;60;;;30/11/2021;sì;',
    );
    const { readings, comparison } = await preview(id);
    expect(readings.map(({ current, inForce }: Data) => [current, inForce && Object.values(inForce)])).toEqual([
      [60, [60, null, null, '2021-11-30']],
      [null, [null, 48, 50, '2021-12-31']],
      [null, null],
      [20, [20, null, null, '2021-06-30']],
      [null, null],
      [60, [60, null, null, '2021-11-30']],
    ]);
    expect(comparison.newRows).toBe(5);
    expect(comparison.indicators.map(({ code, fields }: Data) => [code, fields])).toEqual([
      [
        '101',
        [
          { field: 'actual', from: '60', to: '50' },
          { field: 'interim 2021-03-31', from: null, to: '9' },
          { field: 'interim 2021-06-30', from: '20', to: '21/2' },
        ],
      ],
      ['102', [{ field: 'actual', from: '48/50', to: '49/50' }]],
      ['103', [{ field: 'actual', from: null, to: '1' }]],
    ]);
  });

  test('a value of a file ends the draft of it, so that the sector can hand over; other drafts stay', async () => {
    const save = (drafts: readonly object[]) =>
      service.ask(
        `mutation ($drafts: [ReadingDraftInput!]!) { saveReadingDrafts(${PLAN}, ${DATE}, drafts: $drafts) { issues { code } } }`,
        { drafts },
        manager,
      );
    const submit = () =>
      service.ask(
        `mutation { submitReadings(${PLAN}, sector: "${POLIZIA}", ${DATE}, ${REASONS}) { state } }`,
        {},
        manager,
      );
    await save([
      { indicator: '101', value: '4' },
      { indicator: '102', value: '8' },
    ]);
    await confirm(await uploaded('101;50;;;31/12/2021;sì;', '102;70;;;30/06/2021;no;'));
    expect(refusal(await submit())).toEqual(['CONFLICT', expect.stringContaining('registrate: 102.')]);
    // The value is stored already: confirming it again still ends the draft.
    await record({ indicator: '102', value: 80 });
    await save([{ indicator: '102', value: '81' }]);
    expect((await confirm(await uploaded('102;80;;;31/12/2021;sì;'))).data.confirmImport.changed).toBe(0);
    expect((await submit()).data.submitReadings.state).toBe('SUBMITTED');
  });
});
