import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { fillPieve } from '../../harness/service/pieve-plan.js';
import { type Service, startService } from '../../harness/service/service.js';
import { readDocx, reportBytes } from './report-files.js';

describe('the reasons of results in the report', () => {
  let service: Service;
  let segreteria: StaffMember;
  beforeAll(async () => {
    service = await startService(sqlite, fillPieve);
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
  });
  afterAll(() => service.stop());

  const record = async (indicator: string, reading: object, expectedReading: string | null = null): Promise<string> => {
    const { data } = await service.ask(
      `mutation ($r: [ReadingInput!]!) { recordReadings(municipality: "pieve", year: 2021, readings: $r) { saved { id } issues { code } } }`,
      { r: [{ indicator, asOf: '2021-12-31', final: true, expectedReading, ...reading }] },
      segreteria,
    );
    expect(data.recordReadings.issues).toEqual([]);
    return data.recordReadings.saved[0].id;
  };
  const withdraw = async (reading: string) => {
    const query =
      'mutation ($reading: ID!) { withdrawReading(reading: $reading, reason: "Digitato per errore") { id } }';
    expect((await service.ask(query, { reading }, segreteria)).errors).toBeUndefined();
  };
  const lineOf = async (code: string) => {
    const { paragraphs } = readDocx(await reportBytes(service, 'docx', '?municipality=pieve&year=2021', segreteria));
    return paragraphs.filter((line) => line.startsWith(`${code}. `));
  };

  test('the note is that of the value in force: never a withdrawal’s reason, nor that of invented values', async () => {
    const first = await record('101', { value: 60, note: 'Cantiere in ritardo' });
    await withdraw(await record('101', { value: 40, note: 'Seconda stesura' }, first));
    const demonstration = 'codice_indicatore;valore;data;definitivo;nota\n101;99;2022-03-31;sì;Valore di prova';
    await loadReadings(
      service.own.database,
      { filename: 'prova.csv', bytes: new TextEncoder().encode(demonstration), recordedBy: null, demonstration: true },
      { municipality: 'pieve', year: 2021 },
    );
    expect(await lineOf('101')).toEqual([expect.stringMatching(/Nota di chi ha rendicontato: Cantiere in ritardo$/)]);
  });

  test('whoever does not work for the municipality reads that there is a reason, and not which', async () => {
    const analyst = await staffMember(service.own.database, { role: 'ANALYST', municipality: 'pieve' });
    for (const who of [undefined, analyst]) {
      const { text } = readDocx(await reportBytes(service, 'docx', '?municipality=pieve&year=2021', who));
      expect(text).toContain('Scostamento dal target: motivazione a disposizione dell’ente.');
      expect(text).not.toContain('Cantiere in ritardo');
    }
  });

  test('a value that was withdrawn leaves no note behind', async () => {
    await withdraw(await record('201', { value: 3, note: 'Pochi incontri' }));
    expect(await lineOf('201')).toEqual([expect.not.stringMatching(/Digitato|Pochi|motivazione/)]);
  });

  test('a target that was missed without a reason is said to be without', async () => {
    await record('102', { value: 50 });
    expect(await lineOf('102')).toEqual([expect.stringMatching(/motivazione non indicata\.$/)]);
  });

  test('where nothing happened that could be measured, the note says why', async () => {
    const measured = await record('102', { value: 51 }, 'Reading:pieve/2021/102/2021-12-31/consuntivo/1');
    await record('102', { numerator: 0, denominator: 0, note: 'Nessuna pratica' }, measured);
    expect(await lineOf('102')).toEqual([expect.stringMatching(/Nota di chi ha rendicontato: Nessuna pratica$/)]);
  });

  test('a target that was met needs no reason', async () => {
    await record('103', { value: 1 });
    expect(await lineOf('103')).toEqual([]);
  });
});
