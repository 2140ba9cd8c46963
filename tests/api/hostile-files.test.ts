import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workbookParts as parts, rawZip, type ZipPart } from '../harness/raw-zip.js';
import { CREMONA_ACT, loadCremona, seedBytes } from '../harness/seeds.js';
import { type StaffMember, staffMember } from '../harness/staff.js';
import { type Service, sqlite, startService } from './service.js';
import { upload } from './upload.js';

const MEGABYTE = 1_000_000;
const HEADINGS = 'codice_indicatore;valore;data;definitivo';

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const SHEET = `<row r="1">${['codice_indicatore', 'valore', 'data', 'definitivo'].map((name, at) => text(`${'ABCD'[at]}1`, name)).join('')}</row><row r="2">${text('A2', '&xxe;')}${text('B2', '1')}${text('C2', '2019-12-31')}${text('D2', 'no')}</row>`;
const withPart = (extra: ZipPart) => rawZip([...parts(SHEET), extra]);

/** Node asks for it where a body has no length; the browser's types do not know it. */
const STREAMED = { duplex: 'half' } as const;

const CASES: readonly (readonly [title: string, content: () => Promise<Uint8Array | string> | Uint8Array | string])[] =
  [
    [
      'a zip bomb in a sheet',
      () =>
        rawZip([
          ...parts(SHEET).slice(0, 4),
          { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(200 * MEGABYTE, 32) },
        ]),
    ],
    [
      'a zip bomb that lies about its size',
      () =>
        rawZip([
          ...parts(SHEET).slice(0, 4),
          { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(100 * MEGABYTE, 32), claimed: 1000 },
        ]),
    ],
    [
      'a zip bomb beside the sheets',
      () => withPart({ name: 'xl/media/image1.png', content: Buffer.alloc(100 * MEGABYTE, 32) }),
    ],
    [
      'a picture that says it is empty and is not',
      () => withPart({ name: 'xl/media/image1.png', content: Buffer.alloc(MEGABYTE, 32), claimed: 0 }),
    ],
    ['entries that overlap', () => rawZip(parts(SHEET).map((part) => ({ ...part, at: 0 })))],
    ['an entry twice', () => rawZip([...parts(SHEET), ...parts(SHEET).slice(4)])],
    [
      'two thousand entries',
      () =>
        rawZip([
          ...parts(SHEET),
          ...Array.from({ length: 2000 }, (_, at) => ({ name: `x${at}.xml`, content: '<a/>' })),
        ]),
    ],
    ['an archive in an archive', () => rawZip([{ name: 'inner.zip', content: rawZip(parts(SHEET)) }])],
    [
      'an external entity (XXE)',
      () => rawZip(parts(SHEET, '<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>')),
    ],
    [
      'entities in entities (billion laughs)',
      () => rawZip(parts(SHEET, '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>')),
    ],
    ['a sheet nested a hundred thousand deep', () => rawZip(parts('<a>'.repeat(100_000)))],
    [
      'a sheet with cells in its two corners',
      () => rawZip(parts(`<row r="1">${text('A1', 'x')}</row><row r="1048576">${text('XFD1048576', 'x')}</row>`)),
    ],
    ['a workbook without sheets', () => rawZip(parts(SHEET).slice(0, 2))],
    [
      'a workbook cut in half',
      async () => (await writeXlsx({ sheets: [{ name: 'A', rows: [['codice', 'valore']] }] })).subarray(0, 900),
    ],
    ['a workbook with noise in it', () => rawZip(parts(SHEET)).fill(0x55, 200, 700)],
    [
      'a workbook with headings that mean something to JavaScript',
      () => rawZip(parts(`<row r="1">${text('A1', '__proto__')}${text('B1', 'constructor')}</row>`)),
    ],
    ['a CSV with such headings', () => '__proto__;constructor;toString\n1;2;3'],
    ['such codes under good headings', () => `${HEADINGS}\n__proto__;x;2019-12-31;no`],
    ['a Word document renamed', () => rawZip([{ name: 'word/document.xml', content: '<w:document/>' }])],
    [
      'an OpenDocument renamed',
      () => rawZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    ],
    ['a PDF renamed', () => '%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>>>> endobj'],
    ['a picture renamed', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a program renamed', () => Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(5000)])],
    ['an old Excel file', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5000, 1)])],
    ['a web page', () => '<!DOCTYPE html><html><body><script>alert(1)</script></body></html>'],
    ['nothing', () => ''],
    ['spaces', () => ' '.repeat(MEGABYTE)],
    ['NULs', () => Buffer.alloc(MEGABYTE)],
    ['a NUL in a text', () => `${HEADINGS}\n13\u000089;1;2019-12-31;no`],
    [
      'a broken UTF-8',
      () =>
        Buffer.concat([Buffer.from(`${HEADINGS}\nà è ì ò ù à è ì ò ù`), Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x81])]),
    ],
    ['UTF-16 that breaks off', () => Buffer.from(`\ufeff${HEADINGS}`, 'utf16le').subarray(0, 31)],
    ['random bytes', () => Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919 + (at % 251) * 31) % 256))],
    ['one line of ten million letters', () => 'a'.repeat(10 * MEGABYTE)],
    ['one line of a million separators', () => `Codice Obiettivo\t${'\t'.repeat(MEGABYTE)}`],
    ['a million quotes that never close', () => `${HEADINGS}\n${'"'.repeat(MEGABYTE)}`],
    ['a long number that never ends', () => `${HEADINGS}\n1389;${'1.'.repeat(200_000)};2019-12-31;no`],
    ['a date of a hundred thousand digits', () => `${HEADINGS}\n1389;1;${'1/'.repeat(100_000)};no`],
    ['a heading of a hundred thousand words', () => `codice ${'valore '.repeat(100_000)};data`],
    ['a title that repeats "comune di"', () => `${'Comune di '.repeat(100_000)}\nPiano performance 2019`],
    ['a variation that repeats its number', () => `${'quinto provvedimento di variazione n. '.repeat(30_000)}`],
  ];

describe('hostile files', () => {
  let service: Service;
  let secretary: StaffMember;
  beforeAll(async () => {
    service = await startService(sqlite, ({ database }) => loadCremona(database));
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA' });
    // The first document starts the thread that reads them.
    await upload(service.url, { name: 'a.txt', content: await seedBytes(CREMONA_ACT) }, secretary);
    await service.own.database.queries.deleteFrom('PendingImport').execute();
  });
  afterAll(() => service.stop());

  const kept = () => service.own.database.queries.selectFrom('PendingImport').select('id').execute();

  test.each(CASES)('%s is refused in Italian, and nothing of it is kept', async (_, content) => {
    const { status, body } = await upload(service.url, { name: 'file.txt', content: await content() }, secretary);
    expect(status).toBe(422);
    const errors = body.report.issues.filter(({ severity }: { severity: string }) => severity === 'ERROR');
    expect(errors.length).toBeGreaterThan(0);
    // It says what to do, in a sentence, and nothing of what went wrong inside.
    for (const { message } of errors) {
      expect(message).toMatch(/^[^\n]{20,1000}$/);
      expect(message).not.toMatch(/Error|undefined|stack|null/);
    }
    expect(await kept()).toEqual([]);
  });

  test('a file of 100 MB is refused by its size alone, with the limit', async () => {
    const { status, body } = await upload(
      service.url,
      { name: 'grande.txt', content: Buffer.alloc(100 * MEGABYTE, 97) },
      secretary,
    );
    expect(status).toBe(413);
    expect(body).toMatchObject({
      id: null,
      expiresAt: null,
      report: { issues: [{ code: 'TOO_LARGE', message: expect.stringContaining('20 MB') }] },
    });
    expect(await kept()).toEqual([]);
  });

  test('a file without a length is cut at the limit', async () => {
    const chunk = Buffer.alloc(MEGABYTE, 97);
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from(head));
        for (let at = 0; at < 25; at += 1) controller.enqueue(chunk);
        controller.enqueue(Buffer.from('\r\n--b--\r\n'));
        controller.close();
      },
    });
    const headers = { cookie: secretary.cookie, 'content-type': 'multipart/form-data; boundary=b' };
    const answer = await fetch(`${service.url}/imports`, { method: 'POST', body, headers, ...STREAMED });
    expect(await answer.json()).toMatchObject({ id: null, report: { issues: [{ code: 'TOO_LARGE' }] } });
    expect(answer.status).toBe(413);
  });

  test('while a heavy document is read the service answers, and the next document is read', async () => {
    const heavy = `${'a\tb\tc\n'.repeat(2_000_000)}`;
    const reading = upload(service.url, { name: 'pesante.txt', content: heavy }, secretary);
    const health = await fetch(`${service.url}/healthz`);
    expect(health.status).toBe(200);
    expect((await reading).status).toBe(422);
    const after = await upload(service.url, { name: 'a.txt', content: await seedBytes(CREMONA_ACT) }, secretary);
    expect(after.status).toBe(201);
  });
});
