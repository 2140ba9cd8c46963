import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { postgres, sqlite } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { auditActions, fillPieve, POLIZIA, SOCIALI } from '../../harness/service/pieve-plan.js';
import { type Answer, type Service, startService } from '../../harness/service/service.js';
import { REASONS } from '../../harness/service/submission.js';
import { cookieOf, PDF, PLACE, type SentForm, sendEvidence } from './evidence-form.js';

describe('files that prove a value', () => {
  let service: Service;
  let manager: StaffMember;
  let segreteria: StaffMember;
  beforeEach(async () => {
    service = await startService(sqlite, fillPieve);
    manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
    segreteria = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
  });
  afterEach(() => service.stop());

  const send = ({ who = manager, ...more }: SentForm) => sendEvidence(service.url, { who, ...more });
  const sendFile = async (more: SentForm = {}): Promise<string> => {
    const { status, body } = await send(more);
    expect(status).toBe(201);
    return body.id;
  };
  const get = (id: string, who?: StaffMember) => fetch(`${service.url}/evidence/${id}`, { headers: cookieOf(who) });
  const ask = (query: string, who = manager): Promise<Answer> => service.ask(query, {}, who);
  const record = async (asOf = '2021-12-31', final = true): Promise<string> => {
    const { data } = await ask(
      `mutation { recordReadings(municipality: "pieve", year: 2021, readings: [{ indicator: "101", asOf: "${asOf}", final: ${final}, value: 5 }]) { saved { id } } }`,
    );
    return data.recordReadings.saved[0].id;
  };
  const shownEvidence = async (who?: StaffMember, readings = 'readings { evidence { filename } }') =>
    (await service.ask(`{ plan(municipality: "pieve") { indicator(code: "101") { ${readings} } } }`, {}, who)).data.plan
      .indicator.readings;
  const code = ({ errors }: Answer) => errors?.[0]?.extensions.code;

  test('a file is kept as it was sent, and comes back as a download that can do nothing', async () => {
    const id = await sendFile({ name: 'città 1.pdf' });
    expect(id).toMatch(/^EvidenceFile:pieve-2021-[0-9a-f]{32}$/);
    const response = await get(id, manager);
    expect(await response.text()).toBe(PDF);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain('attachment; filename="citt__1.pdf"');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none';sandbox");
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await auditActions(service.own)).toEqual(['uploadEvidence']);
  });

  test('the same file again is the one that is there', async () => {
    expect(await sendFile()).toBe(await sendFile());
    expect(await auditActions(service.own)).toEqual(['uploadEvidence']);
  });

  test('the sheet and the reading of its date show it, only to the persons responsible for the sector', async () => {
    await sendFile();
    await record();
    await record('2021-06-30', false);
    const board = await staffMember(service.own.database, { role: 'BOARD', municipality: 'pieve' });
    for (const who of [manager, segreteria, board]) {
      expect(await shownEvidence(who)).toEqual([{ evidence: [] }, { evidence: [{ filename: 'relazione.pdf' }] }]);
    }
    const foreign = await staffMember(service.own.database, {
      role: 'MANAGER',
      municipality: 'pieve',
      sectors: [SOCIALI],
    });
    const analyst = await staffMember(service.own.database, { role: 'ANALYST', municipality: 'pieve' });
    for (const who of [foreign, analyst, undefined])
      expect(await shownEvidence(who)).toEqual([{ evidence: [] }, { evidence: [] }]);
    const sheet = await ask(
      `{ readingSheet(municipality: "pieve", year: 2021, sector: "${POLIZIA}", asOf: "2021-12-31", final: true) { rows { evidence { filename mediaType size uploadedBy } } } }`,
    );
    expect(sheet.data.readingSheet.rows[0].evidence).toEqual([
      { filename: 'relazione.pdf', mediaType: 'application/pdf', size: PDF.length, uploadedBy: 'Prova MANAGER' },
    ]);
  });

  test('no other person gets it or sends one', async () => {
    const id = await sendFile();
    const { database } = service.own;
    const foreign = await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: [SOCIALI] });
    const elsewhere = await staffMember(database, { role: 'SEGRETERIA', municipality: 'altrove' });
    const analyst = await staffMember(database, { role: 'ANALYST', municipality: 'pieve' });
    const board = await staffMember(database, { role: 'BOARD', municipality: 'pieve' });
    expect((await get(id)).status).toBe(401);
    for (const who of [foreign, elsewhere, analyst]) {
      expect((await get(id, who)).status).toBe(403);
      expect((await send({ who })).status).toBe(403);
      expect(code(await ask(`mutation { removeEvidence(evidence: "${id}") }`, who))).toBe('FORBIDDEN');
    }
    expect((await get(id, board)).status).toBe(200);
    expect((await send({ who: board })).status).toBe(403);
    const anonymous = await fetch(`${service.url}/evidence`, { method: 'POST', body: new FormData() });
    expect(anonymous.status).toBe(401);
    expect((await get('pieve-2021-', segreteria)).status).toBe(403);
    expect((await get(`pieve-2021-${'0'.repeat(32)}`, segreteria)).status).toBe(404);
  });

  test('a file that is not what its name says, or of another kind, is refused with the kinds that are taken', async () => {
    for (const more of [
      { name: 'foto.png' },
      { name: 'prova.exe', content: 'MZ' },
      { name: 'nota.txt', content: '\0' },
    ]) {
      const { status, body } = await send(more);
      expect(status).toBe(400);
      expect(body.error.message).toContain('PDF, PNG, JPEG');
    }
    expect(await auditActions(service.own)).toEqual([]);
  });

  test.each([
    ['runs a program', '/OpenAction <</S /JavaScript /JS (app.alert)>>', 'JavaScript'],
    ['opens another', '/OpenAction <</S /Launch /F (cmd.exe)>>', 'avvia altri programmi'],
    ['carries files', '/Names <</EmbeddedFiles <</Names []>>>>', 'file incorporati'],
  ])('a PDF that %s is refused with how to mend it, and nothing is kept', async (_, keys, found) => {
    const { status, body } = await send({ content: PDF.replace('/Catalog', `/Catalog ${keys}`) });
    expect([status, body.error.code]).toEqual([400, 'INVALID_INPUT']);
    expect(body.error.message).toMatch(new RegExp(`«relazione.pdf» .*${found}.*Stampa su PDF`));
    expect(await service.own.database.queries.selectFrom('EvidenceFile').select('id').execute()).toEqual([]);
  });

  test('ten megabytes are taken, one byte more is not', async () => {
    const content = new Uint8Array(10 * 1024 * 1024).fill(0x20);
    await sendFile({ name: 'grande.txt', content });
    const { status, body } = await send({ name: 'grande.txt', content: new Uint8Array(content.length + 1).fill(0x20) });
    expect(status).toBe(413);
    expect(body.error.message).toContain('10 MB');
  });

  test('a value has ten files at most, of which those taken away do not count', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 10; index += 1) ids.push(await sendFile({ content: `${PDF} ${index}` }));
    expect((await send({})).status).toBe(409);
    expect((await ask(`mutation { removeEvidence(evidence: "${ids[0]}") }`)).data).toEqual({ removeEvidence: true });
    expect((await send({})).status).toBe(201);
  });

  test('a file taken away is shown and handed out no more, but kept', async () => {
    const id = await sendFile();
    await record();
    await ask(`mutation { removeEvidence(evidence: "${id}") }`);
    expect(await shownEvidence(manager)).toEqual([{ evidence: [] }]);
    expect((await get(id, segreteria)).status).toBe(404);
    expect(code(await ask(`mutation { removeEvidence(evidence: "${id}") }`, segreteria))).toBe('NOT_FOUND');
    const kept = await service.own.database.queries.selectFrom('EvidenceFile').select('filename').execute();
    expect(kept).toEqual([{ filename: 'relazione.pdf' }]);
  });

  test('a file can prove another date of its indicator, never another indicator', async () => {
    const id = await sendFile();
    const reading = await record('2021-06-30', false);
    const attach = `mutation { attachEvidence(reading: "${reading}", evidence: "${id}") { evidence { id } } }`;
    expect((await ask(attach)).data.attachEvidence).toEqual({ evidence: [{ id }] });
    const other = await sendFile({ place: { ...PLACE, indicator: '102' } });
    const wrong = `mutation { attachEvidence(reading: "${reading}", evidence: "${other}") { id } }`;
    expect(code(await ask(wrong))).toBe('INVALID_INPUT');
    const foreign = await sendFile({ place: { ...PLACE, indicator: '201' }, who: segreteria });
    const stolen = `mutation { attachEvidence(reading: "${reading}", evidence: "${foreign}") { id } }`;
    expect(code(await ask(stolen))).toBe('FORBIDDEN');
    expect(await auditActions(service.own)).toEqual([
      'uploadEvidence',
      'recordReadings',
      'attachEvidence',
      'uploadEvidence',
      'uploadEvidence',
    ]);
  });

  test('a form without its fields before the file, or of another kind, is told how it has to be', async () => {
    for (const place of [{}, { ...PLACE, year: 'x' }, { ...PLACE, asOf: '31/12/2021' }]) {
      const { status, body } = await send({ place });
      expect(status).toBe(400);
      expect(body.error.message).toContain('multipart/form-data');
    }
    expect((await send({ place: { ...PLACE, asOf: '2020-12-31' } })).status).toBe(400);
    expect((await send({ place: { ...PLACE, indicator: '999' }, who: segreteria })).status).toBe(400);
    const json = await fetch(`${service.url}/evidence`, {
      method: 'POST',
      body: '{}',
      headers: { ...cookieOf(manager), 'content-type': 'application/json' },
    });
    expect(json.status).toBe(400);
    expect((await json.json()).error.message).toContain('multipart/form-data');
  });

  test('nothing is attached or taken away once the sector has sent its values, or the plan is closed', async () => {
    const id = await sendFile();
    const submit = `mutation { submitReadings(municipality: "pieve", year: 2021, sector: "${POLIZIA}", asOf: "2021-12-31", final: true, ${REASONS}) { state } }`;
    expect((await ask(submit)).errors).toBeUndefined();
    expect((await send({ content: `${PDF} 2` })).status).toBe(409);
    expect(code(await ask(`mutation { removeEvidence(evidence: "${id}") }`))).toBe('CONFLICT');
    expect((await send({ content: `${PDF} 2`, who: segreteria })).status).toBe(201);
    await service.own.database.queries.updateTable('Plan').set({ closed: true }).execute();
    expect((await send({ content: `${PDF} 3`, who: segreteria })).status).toBe(409);
    expect(code(await ask(`mutation { removeEvidence(evidence: "${id}") }`, segreteria))).toBe('CONFLICT');
    expect((await get(id, segreteria)).status).toBe(200);
  });
});

test('a municipality has so much room for its files, those taken away included, and its administrator sees how much', async () => {
  const service = await startService(sqlite, fillPieve, { EVIDENCE_QUOTA_MB: '1' });
  try {
    const { database } = service.own;
    const who = await staffMember(database, { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] });
    const administrator = await staffMember(database, { role: 'ADMINISTRATOR', municipality: 'pieve' });
    const send = (size: number) =>
      sendEvidence(service.url, { who, name: 'dati.txt', content: new Uint8Array(size).fill(0x20) });
    const first = await send(600_000);
    await service.ask(`mutation { removeEvidence(evidence: "${first.body.id}") }`, {}, who);
    expect(await send(400_001)).toEqual({
      status: 409,
      body: {
        error: {
          code: 'CONFLICT',
          message: expect.stringMatching(/limite è 1 MB .* EVIDENCE_QUOTA_MB/),
          inEnglish: expect.stringMatching(/limit is 1 MB .* EVIDENCE_QUOTA_MB/),
        },
      },
    });
    expect((await send(400_000)).status).toBe(201);
    const health = await service.ask('{ systemHealth { evidenceBytes evidenceQuota } }', {}, administrator);
    expect(health.data).toEqual({ systemHealth: { evidenceBytes: 1_000_000, evidenceQuota: 1_000_000 } });
  } finally {
    await service.stop();
  }
});

test('on PostgreSQL too the bytes of a file come back as they were sent', async () => {
  const service = await startService(postgres, fillPieve);
  try {
    const post = { role: 'MANAGER', municipality: 'pieve', sectors: [POLIZIA] } as const;
    const who = await staffMember(service.own.database, post);
    const { status, body } = await sendEvidence(service.url, { who });
    expect(status).toBe(201);
    const response = await fetch(`${service.url}/evidence/${body.id}`, { headers: cookieOf(who) });
    expect(await response.text()).toBe(PDF);
  } finally {
    await service.stop();
  }
});
