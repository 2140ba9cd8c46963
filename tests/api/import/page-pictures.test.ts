import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { tablePdf } from '../../harness/documents/table-pdf.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Service, startService } from '../../harness/service/service.js';
import { importing } from './import-session.js';

const PDF = tablePdf(
  ['Comune di Pieve', 'Piano della performance 2021'],
  [
    ['Settore', 'Cod. obiettivo', 'Obiettivo', 'Cod. indicatore', 'Indicatore', 'Target', 'Peso'],
    ['Tributi', 'C1', 'Riscossione', '11', 'Solleciti inviati', '40', '100'],
  ],
);
const PNG = '\x89PNG';
/** The table's second row: two lines of text, a blank one, the headings. */
const LINE = 5;

describe('a PDF is shown as pictures of its pages', () => {
  let service: Service;
  let secretary: StaffMember;
  let screen: ReturnType<typeof importing>;
  let waiting: string;
  beforeAll(async () => {
    service = await startService(sqlite, async () => undefined);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    screen = importing(service, secretary);
    waiting = await screen.uploaded(PDF, 'piano.pdf');
  });
  afterAll(() => service.stop());

  const picture = async (path: string, who: StaffMember | null = secretary) => {
    const response = await fetch(`${service.url}/${path}`, { headers: who === null ? {} : { cookie: who.cookie } });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isPng = bytes.toString('latin1', 0, 4) === PNG;
    return {
      status: response.status,
      width: isPng ? bytes.readUInt32BE(16) : null,
      height: isPng ? bytes.readUInt32BE(20) : null,
    };
  };

  test('before it is confirmed: the line of a row, with its cell', async () => {
    const line = await picture(`imports/${encodeURIComponent(waiting)}/lines/${LINE}.png?cell=0`);
    expect(line.status).toBe(200);
    // 782 points of the table and 24 to either side, as 160 dots an inch.
    expect(line.width).toBeCloseTo((830 * 160) / 72, -1);
    const cell = await picture(`imports/${encodeURIComponent(waiting)}/lines/${LINE}.png?cell=6`);
    expect(cell.width).toBeCloseTo(((782 / 7 + 48) * 160) / 72, -1);
    expect((await picture(`imports/${encodeURIComponent(waiting)}/lines/3.png`)).status).toBe(404);
  });

  test('only for who may load it', async () => {
    const stranger = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'altrove' });
    const path = `imports/${encodeURIComponent(waiting)}/lines/${LINE}.png`;
    expect((await picture(path, null)).status).toBe(401);
    expect((await picture(path, stranger)).status).toBe(403);
  });

  test('once it is loaded: the page for staff, and the page on which a value stands', async () => {
    const { data, errors } = await service.ask(
      'mutation($id: ID!) { confirmImport(id: $id) { document { key } } }',
      { id: waiting },
      secretary,
    );
    expect(errors).toBeUndefined();
    const document = data.confirmImport.document.key;
    expect(await picture(`documents/${document}/pages/1.png`)).toEqual({ status: 200, width: 1286, height: 909 });
    expect((await picture(`documents/${document}/pages/2.png`)).status).toBe(404);
    expect((await picture(`documents/${document}/pages/1.png`, null)).status).toBe(401);
    const source = await service.ask(
      '{ plan(municipality: "pieve", year: 2021) { indicator(code: "11") { source { line page } } } }',
      {},
      secretary,
    );
    expect(source.data.plan.indicator.source).toEqual({ line: LINE, page: 1 });
    const page = await fetch(`${service.url}/documents/${document}`, { headers: { cookie: secretary.cookie } });
    expect(await page.text()).toContain(`src="${document}/lines/${LINE}.png"`);
    const publicPage = await fetch(`${service.url}/documents/${document}`);
    expect(await publicPage.text()).not.toContain('<img');
  });
});
