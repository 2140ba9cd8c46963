import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pngOf } from '../../../server/src/plan/report/coat-picture.fixture.js';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import { readDocx, readPdf, reportBytes } from '../report/report-files.js';
import { CLOSE, PLAN, REOPEN, settleDeferred, withActuals } from './closing.js';

const WRITE = `mutation ($section: ReportSectionKind!, $text: String!, $expected: Int!) {
  writeReportSection(${PLAN}, section: $section, text: $text, expectedVersion: $expected) {
    section text version limit versions { version text recordedBy } } }`;
const SECTIONS = 'reportSections { section text version }';
const ADOPT = `mutation ($remarks: Boolean) { adoptReport(${PLAN}, number: "118", date: "2020-06-15", withRemarks: $remarks) { stage
  reportEditions { step format remarks sha256 size } } }`;
const VALIDATE = `mutation ($outcome: ValidationOutcome, $reason: String) {
  validateReport(${PLAN}, number: "Verbale 4", date: "2020-06-28", outcome: $outcome, reason: $reason) {
    stage cycle { step outcome reason onBehalfOf } reportEditions { step format sha256 } } }`;

let client: SegreteriaClient;
const write = (section: string, text: string, expected: number) => client.ask(WRITE, { section, text, expected });
const query = '?municipality=cremona&year=2019';

async function sendCoat(bytes: Uint8Array, cookie = client.member.cookie) {
  const form = new FormData();
  form.append('municipality', 'cremona');
  form.append('file', new Blob([Buffer.from(bytes)]), 'stemma.png');
  return await fetch(`${client.service.url}/coat-of-arms`, { method: 'POST', body: form, headers: { cookie } });
}

describe('what the municipality writes into its report', () => {
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite);
  });
  afterAll(() => client.service.stop());

  test('every version stays, with who wrote it; the latest is in force', async () => {
    await write('CONTEXT', 'Prima stesura.', 0);
    const { writeReportSection: section } = await write('CONTEXT', 'La città.\r\n\r\n- due teatri\n- un museo ', 1);
    expect(section).toMatchObject({ text: 'La città.\n\n- due teatri\n- un museo', version: 2 });
    expect(section.versions).toMatchObject([
      { version: 1, text: 'Prima stesura.', recordedBy: 'Prova SEGRETERIA' },
      { version: 2 },
    ]);
  });

  test('a text that another one has changed meanwhile is refused, and nothing is lost', async () => {
    const stale = { section: 'CONTEXT', text: 'Mio.', expected: 1 };
    expect((await client.refusal(WRITE, stale))[0]).toBe('CONFLICT');
    const { reportSections } = await client.plan(SECTIONS);
    expect(reportSections.find((one: { section: string }) => one.section === 'CONTEXT')).toMatchObject({ version: 2 });
  });

  test('a text is as long as its chapter allows', async () => {
    const long = { section: 'PLACE_AND_DAY', text: 'x'.repeat(121), expected: 0 };
    expect(await client.refusal(WRITE, long)).toEqual(['INVALID_INPUT', expect.stringContaining('il massimo è 120')]);
  });

  test('nobody else reads it before the report is adopted, and the log knows who wrote what', async () => {
    const { data } = await client.service.ask(`{ plan { reportSections { text } } }`);
    expect(data.plan.reportSections).toEqual([]);
    const open = readDocx(await reportBytes(client.service, 'docx', query)).text;
    expect(open).not.toContain('due teatri');
    const own = readDocx(await reportBytes(client.service, 'docx', query, client.member)).text;
    expect(own).toContain('due teatri');
    const entries = await client.service.own.database.queries
      .selectFrom('AuditEntry')
      .where('action', '=', 'writeReportSection')
      .select(['subject', 'valueAfter'])
      .execute();
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({ subject: 'cremona/2019/CONTEXT', valueAfter: expect.stringContaining('Prima') });
  });

  test('an emptied text is out of the report, and its versions stay', async () => {
    await write('ISSUES', 'Pochi fondi.', 0);
    const { writeReportSection: section } = await write('ISSUES', '  ', 1);
    expect([section.text, section.version, section.versions.length]).toEqual([null, 2, 2]);
  });

  test('the coat of arms is a whole PNG, sent by the Segreteria, and stands in both formats with its words', async () => {
    const manager = await staffMember(client.service.own.database, { role: 'BOARD' });
    expect((await sendCoat(pngOf(60, 80), manager.cookie)).status).toBe(403);
    expect((await sendCoat(Buffer.from('<svg/>'))).status).toBe(400);
    expect((await sendCoat(pngOf(60, 80))).status).toBe(204);
    const shown = await fetch(`${client.service.url}/coat-of-arms/cremona`);
    expect(Buffer.from(await shown.arrayBuffer()).equals(pngOf(60, 80))).toBe(true);
    const { tags } = await readPdf(await reportBytes(client.service, 'pdf', query));
    expect(tags.some(({ role, alt }) => role === 'Figure' && alt === 'Stemma: Comune di Cremona')).toBe(true);
    expect(readDocx(await reportBytes(client.service, 'docx', query)).xml).toContain(
      'descr="Stemma: Comune di Cremona"',
    );
  });
});

describe('the file of the report that was adopted', () => {
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite, withActuals);
    await settleDeferred(client);
    await write('FOREWORD', 'Premessa del Segretario.', 0);
    await client.ask(CLOSE);
  });
  afterAll(() => client.service.stop());

  test('is kept byte by byte with its digest, says what was decided, and is the same for everybody', async () => {
    const draft = await readPdf(await reportBytes(client.service, 'pdf', query));
    expect(draft.pages[0]?.text).toContain('PROPOSTA PER LA GIUNTA');
    const { adoptReport } = await client.ask(ADOPT, { remarks: false });
    expect(adoptReport.stage).toBe('ADOPTED');
    expect(adoptReport.reportEditions).toMatchObject([
      { step: 2, format: 'docx', remarks: false },
      { step: 2, format: 'pdf', remarks: false },
    ]);
    const [open, own] = await Promise.all([
      reportBytes(client.service, 'pdf', query),
      reportBytes(client.service, 'pdf', query, client.member),
    ]);
    expect(open.equals(own)).toBe(true);
    expect(createHash('sha256').update(open).digest('hex')).toBe(adoptReport.reportEditions[1].sha256);
    const { text, pages } = await readPdf(open);
    expect(text).toContain('Premessa del Segretario.');
    expect(pages[0]?.text).toContain('numero 118, data 15 giugno 2020');
    expect(text).not.toMatch(/BOZZA|PROPOSTA PER LA GIUNTA|da scrivere|da confermare|Possibile esito finale/);
    expect(text).not.toMatch(/\d,\d{3,} %/);
  });

  test('its texts change no more', async () => {
    const late = { section: 'FOREWORD', text: 'Altro.', expected: 1 };
    expect((await client.refusal(WRITE, late))[0]).toBe('CONFLICT');
  });

  test('a report that is not validated stays adopted, with the reasons; remarks need reasons too', async () => {
    expect((await client.refusal(VALIDATE, { outcome: 'WITH_REMARKS' }))[0]).toBe('INVALID_INPUT');
    const { validateReport } = await client.ask(VALIDATE, { outcome: 'NOT_VALIDATED', reason: 'Mancano i tempi.' });
    expect(validateReport.stage).toBe('ADOPTED');
    expect(validateReport.cycle.at(-1)).toEqual({
      ...{ step: 'VALIDATED', outcome: 'NOT_VALIDATED', reason: 'Mancano i tempi.' },
      onBehalfOf: 'Nucleo di Valutazione',
    });
  });

  test('each edition is given out again for ever, also after the year was opened again', async () => {
    const { validateReport } = await client.ask(VALIDATE, { outcome: 'WITH_REMARKS', reason: 'Tempi da indicare.' });
    expect(validateReport.stage).toBe('VALIDATED');
    const kept = (edition: number) => reportBytes(client.service, 'pdf', `${query}&edition=${edition}`);
    const validated = (await readPdf(await kept(4))).text;
    expect(validated).toContain('Validata con osservazioni: numero Verbale 4, data 28 giugno 2020.');
    expect(validated).toContain('Tempi da indicare.');
    const before = await kept(2);
    await client.ask(REOPEN);
    expect((await kept(2)).equals(before)).toBe(true);
    const now = await readPdf(await reportBytes(client.service, 'pdf', query));
    expect(now.pages[0]?.text).toContain('BOZZA');
    const none = await fetch(`${client.service.url}/export/report.pdf${query}&edition=3333`);
    expect(none.status).toBe(404);
  });
});
