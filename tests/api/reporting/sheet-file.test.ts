import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { auditActions, fillPieve, POLIZIA, SOCIALI } from '../../harness/service/pieve-plan.js';
import { type Service, startService } from '../../harness/service/service.js';
import { REASONS } from '../../harness/service/submission.js';
import { cookieOf } from '../evidence/evidence-form.js';

const PLACE = { municipality: 'pieve', year: '2021', sector: POLIZIA, asOf: '2021-12-31', final: 'true' };
const HEADINGS = 'codice_indicatore;valore;numeratore;denominatore;data;definitivo;nota';
const EMPTY = { date: null, numerator: null, denominator: null, note: null, criticality: null, correctiveAction: null };

describe('a file of values for the sheet of a sector', () => {
  let service: Service;
  let manager: StaffMember;
  beforeEach(async () => {
    service = await startService(sqlite, fillPieve);
    manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
  });
  afterEach(() => service.stop());

  const send = async (
    content: string | Uint8Array<ArrayBuffer>,
    who: StaffMember | undefined = manager,
    place: object = PLACE,
  ) => {
    const body = new FormData();
    for (const [field, value] of Object.entries(place)) body.append(field, value);
    body.append('file', new Blob([content]), 'valori.csv');
    const response = await fetch(`${service.url}/reading-sheets`, { method: 'POST', body, headers: cookieOf(who) });
    return { status: response.status, body: await response.json() };
  };
  const rows = (...lines: string[]) => [HEADINGS, ...lines].join('\n');
  const messages = async (content: string, place: object = PLACE) => {
    const { body } = await send(content, manager, place);
    return { codes: body.rows.map(({ indicator }: { indicator: string }) => indicator), issues: body.issues };
  };

  test('gives the cells of its rows, and stores nothing', async () => {
    const { status, body } = await send(
      rows('101;1.180,5;;;31/12/2021;sì;Dato del comando', '102;;45;60;31/12/2021;sì;', '103;sì;;;31/12/2021;sì;'),
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      rows: [
        { ...EMPTY, indicator: '101', value: 1180.5, note: 'Dato del comando' },
        { ...EMPTY, indicator: '102', value: null, numerator: 45, denominator: 60 },
        { ...EMPTY, indicator: '103', value: 1 },
      ],
      issues: [],
    });
    expect(await auditActions(service.own)).toEqual([]);
  });

  test('the template of the sheet, filled in, is taken for its day whatever that is', async () => {
    const asked = new URLSearchParams({ municipality: 'pieve', year: '2021', sector: POLIZIA });
    const interim = { ...PLACE, asOf: '2021-06-30', final: 'false' };
    const template = await fetch(`${service.url}/templates/readings.xlsx?${asked}&asOf=2021-06-30&final=false`);
    expect(template.status).toBe(200);
    const { status, body } = await send(new Uint8Array(await template.arrayBuffer()), manager, interim);
    // All of its values are still blank.
    expect([status, body.rows]).toEqual([200, []]);
    expect(await messages('codice_indicatore;valore;data;definitivo\n101;40;30/06/2021;no', interim)).toEqual({
      codes: ['101'],
      issues: [],
    });
  });

  test('a file that says no day is of the day of the sheet', async () => {
    expect(
      await messages('codice_indicatore;valore\n101;40', { ...PLACE, asOf: '2021-09-30', final: 'false' }),
    ).toEqual({
      codes: ['101'],
      issues: [],
    });
  });

  test('rows of another sector, of another day and with a fault stay out in words, and the others are taken', async () => {
    const { codes, issues } = await messages(
      rows(
        '101;40;;;31/12/2021;sì;',
        '201;7;;;31/12/2021;sì;',
        '102;50;;;30/06/2021;no;',
        '103;forse;;;31/12/2021;sì;',
      ),
    );
    expect(codes).toEqual(['101']);
    expect(issues.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringMatching(/^Riga 5: indicatore 103: «forse» non è un numero leggibile/),
      'Valori dell’indicatore 102: il file dice monitoraggio al 30/06/2021, e questo foglio ha un’altra data. Restano fuori: caricarli nel foglio di quella data.',
      'Valori dell’indicatore 201: sono del settore «Servizi Sociali», che li inserisce da sé. Restano fuori.',
    ]);
  });

  test('an unusual value is taken, because the sheet asks about it when it is recorded', async () => {
    expect(await messages(rows('102;0,88;;;31/12/2021;sì;'))).toEqual({ codes: ['102'], issues: [] });
  });

  test('a file that is no table of values is refused with what it needs', async () => {
    const { status, body } = await send('una lettera senza tabella');
    expect([status, body.error.code]).toEqual([400, 'INVALID_INPUT']);
    expect(body.error.message).toContain('Mancano le intestazioni');
    expect((await send('codice;quantità;altra\n101;40;50')).body.error.message).toContain(
      'Usare il modello dei valori',
    );
  });

  test('a manager may for own sectors alone, the Segreteria for all, nobody else', async () => {
    const { database } = service.own;
    const file = rows('101;40;;;31/12/2021;sì;');
    const member = (role: 'MANAGER' | 'SEGRETERIA' | 'BOARD' | 'ANALYST', municipality = 'pieve', sectors?: string[]) =>
      staffMember(database, { role, municipality, ...(sectors && { sectors }) });
    expect((await send(file, await member('SEGRETERIA'))).status).toBe(200);
    expect((await send(file, manager, { ...PLACE, sector: SOCIALI })).status).toBe(403);
    for (const who of [
      await member('MANAGER', 'pieve', [SOCIALI]),
      await member('SEGRETERIA', 'altrove'),
      await member('BOARD'),
      await member('ANALYST'),
    ]) {
      expect((await send(file, who)).status).toBe(403);
    }
    const body = new FormData();
    expect((await fetch(`${service.url}/reading-sheets`, { method: 'POST', body })).status).toBe(401);
  });

  test('after the submission nothing is loaded into the sheet', async () => {
    await service.ask(
      `mutation { submitReadings(municipality: "pieve", year: 2021, sector: "${POLIZIA}", asOf: "2021-12-31", final: true, ${REASONS}) { state } }`,
      {},
      manager,
    );
    expect((await send(rows('101;40;;;31/12/2021;sì;'))).body.error.code).toBe('CONFLICT');
  });
});
