import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';
import { REPORT, readDocx, readPdf, reportBytes } from './report-files.js';

const CHAPTERS = [
  'Sintesi per i cittadini',
  'Premessa',
  'Come leggere i risultati',
  'Risultati complessivi',
  'Risultati per area strategica',
  'Risultati per settore',
  'Obiettivi e indicatori',
  'Variazioni del piano',
  'Effetto delle variazioni',
  'Indicatori neutralizzati',
  'Indicatori non rendicontati o non misurabili',
  'Processo e soggetti',
  'Fonti',
  'Allegato tecnico',
];

let service: Service;
let docx: ReturnType<typeof readDocx>;
let pdf: Awaited<ReturnType<typeof readPdf>>;
let plan: Data;
beforeAll(async () => {
  service = await startService(sqlite);
  docx = readDocx(await reportBytes(service, 'docx'));
  pdf = await readPdf(await reportBytes(service, 'pdf'));
  plan = (await service.ask('{ plan { areas { name } objectives(first: 1000) { nodes { code title } } } }')).data.plan;
});
afterAll(() => service.stop());

test('the Word document has headings in order, repeated table headings, Italian, and points nowhere outside', () => {
  expect(docx.headings.filter(([level]) => level === 1).map(([, text]) => text)).toEqual(CHAPTERS);
  const third = docx.headings.filter(([level]) => level === 3).map(([, text]) => text);
  expect(third).toEqual(
    expect.arrayContaining(plan.objectives.nodes.map(({ code, title }: Data) => `${code} ${title}`)),
  );
  const tables = docx.xml.match(/<w:tbl>/g) ?? [];
  expect(tables.length).toBeGreaterThan(20);
  expect(docx.xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
  expect(docx.files.get('word/styles.xml')).toContain('<w:lang w:val="it-IT"/>');
  expect(docx.files.get('docProps/core.xml')).toContain('Relazione sulla performance 2019 – Comune di Cremona');
  for (const [name, content] of docx.files) if (name.endsWith('.rels')) expect(content).not.toContain('External');
});

test('the list of chapters of the Word document has their pages, in order, and Word brings it up to date', () => {
  const entries = [...docx.xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?w:val="TOC1".*?<\/w:p>/gs)].map(([entry]) => entry);
  const texts = entries.map((entry) => [...entry.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text));
  expect(texts.map(([chapter]) => chapter)).toEqual(CHAPTERS);
  const pages = texts.map((parts) => Number(parts.at(-1)));
  expect(pages.every((page, index) => page >= Math.max(3, pages[index - 1] ?? 0))).toBe(true);
  expect(docx.files.get('word/settings.xml')).toContain('<w:updateFields');
  // Every entry leads to a bookmark that is there.
  for (const [, anchor] of docx.xml.matchAll(/w:anchor="([^"]+)"/g)) expect(docx.xml).toContain(`w:name="${anchor}"`);
});

test('no heading of a column is broken in Word: each column is wider than its longest word', () => {
  // A table with its widths and its head: 8.5 points, half an em a letter at least, and 4 points of padding twice.
  for (const [table] of docx.xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const head = /<w:tr>.*?<\/w:tr>/s.exec(table)?.[0] ?? '';
    const cells = [...head.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell.replace(/<[^>]+>/g, ''));
    expect(cells).toHaveLength(widths.length);
    for (const [index, cell] of cells.entries()) {
      const longest = Math.max(...cell.split(/\s/).map((word) => word.length));
      expect((widths[index] ?? 0) - 160, cell).toBeGreaterThanOrEqual(longest * 8.5 * 20 * 0.5);
    }
  }
});

test('a heading stays with what follows it, the head of a table with its first row, and no page is empty', () => {
  const { xml } = docx;
  expect(docx.files.get('word/styles.xml')?.match(/w:styleId="Heading[123]".*?<w:keepNext\/>/gs)).toHaveLength(3);
  for (const [table] of xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
    const head = /<w:tr>.*?<\/w:tr>/s.exec(table)?.[0] ?? '';
    expect(head).toContain('<w:keepNext/>');
    expect(head).toContain('<w:tblHeader/>');
  }
  // Pages begin with the list, the summary, the chapter after it and the annex; none begins twice.
  const breaks = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pageBreakBefore\/>.*?<\/w:p>/gs)].map(([paragraph]) =>
    paragraph.replace(/<[^>]+>/g, '').trim(),
  );
  expect(breaks).toEqual(['Indice', 'Sintesi per i cittadini', 'Premessa', 'Allegato tecnico']);
  expect(xml).not.toContain('w:type="page"');
});

test('the summary for citizens takes two pages at most', () => {
  const at = (chapter: string) =>
    pdf.pages.findIndex(({ text, tags }) => tags.some(({ role }) => role === 'H1') && text.includes(chapter));
  const [start, end] = [at('Ogni anno l’ente si dà degli obiettivi'), at('art. 10, comma 1')];
  expect(start).toBeGreaterThan(0);
  expect(end - start).toBeLessThanOrEqual(2);
});

test('the PDF is tagged, Italian, with title and bookmarks', () => {
  expect(pdf.marks).toMatchObject({ Marked: true });
  expect(pdf.source).toContain('/Lang (it-IT)');
  expect(pdf.source).toContain('/DisplayDocTitle true');
  expect(pdf.source).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(pdf.metadata.info).toMatchObject({ Title: 'Relazione sulla performance 2019 – Comune di Cremona' });
  expect(pdf.outline.map(({ title }: Data) => title)).toEqual(CHAPTERS);
  const goals = pdf.outline.find(({ title }: Data) => title === 'Obiettivi e indicatori');
  expect(goals?.items.map(({ title }: Data) => title)).toEqual(plan.areas.map(({ name }: Data) => name));
  expect(goals?.items.flatMap(({ items }: Data) => items)).toHaveLength(12);
});

test('the list of chapters names the page on which each begins', () => {
  const [, contents, ...pages] = pdf.pages;
  for (const [index, { text, tags }] of pages.entries()) {
    if (!tags.some(({ role }) => role === 'H1')) continue;
    const here = CHAPTERS.filter(
      (chapter) => text.includes(chapter) && contents?.text.includes(`${chapter} ${index + 3}`),
    );
    expect(here).not.toEqual([]);
  }
});

test('the structure has headings, tables with headings for rows and columns, and figures in words', () => {
  const found = new Set(pdf.tags.map(({ role }) => role));
  for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'Caption', 'TR', 'TH', 'TD', 'TOC', 'TOCI']) {
    expect(found).toContain(role);
  }
  expect(pdf.source).toContain('/Scope /Column');
  const counted = (part: string) => pdf.source.split(part).length - 1;
  expect(counted('/Scope /Row')).toBe(counted('/S /TR\n') - counted('/S /Table\n'));
  // A cell that names its headings would leave the row's out.
  expect(counted('/Headers [(')).toBe(0);
  const figures = pdf.tags.filter(({ role }) => role === 'Figure');
  expect(figures).toHaveLength(12);
  for (const { alt } of figures) expect(alt).toMatch(/Target a 100 %\. .+: .+\.$/);
});

test('every word of a page is in the structure or set apart from it', () => {
  for (const { isMarked } of pdf.pages) expect(isMarked).toBe(true);
});

test('every font of the PDF is inside it', () => {
  const descriptors = pdf.source.match(/\/Type \/FontDescriptor[\s\S]*?endobj/g) ?? [];
  expect(descriptors.length).toBeGreaterThan(0);
  for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile[23]? \d+ 0 R/);
  expect(pdf.source).not.toMatch(/\/BaseFont \/(?:Helvetica|Times|Courier)/);
});

test('nothing leaves its page, and no page ends with a heading', () => {
  for (const { items, tags } of pdf.pages) {
    for (const { left, right, bottom } of items.filter(({ text }) => text.trim() !== '')) {
      expect(left).toBeGreaterThanOrEqual(55);
      expect(right).toBeLessThanOrEqual(541);
      expect(bottom).toBeGreaterThan(30);
    }
    expect(tags.at(-1)?.role).not.toMatch(/^H\d$/);
  }
});

test('the name of the file says plan and content; an unchanged report is not sent again', async () => {
  for (const format of ['docx', 'pdf']) {
    const answer = await fetch(`${service.url}${REPORT}.${format}`);
    await answer.arrayBuffer();
    expect(answer.headers.get('content-disposition')).toContain(
      `filename="cremona-2019-variazione-5-relazione.${format}"`,
    );
    const etag = answer.headers.get('etag') ?? '';
    const again = await fetch(`${service.url}${REPORT}.${format}`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  }
});

test.each([
  ['?year=1999', 404, 'NOT_FOUND'],
  ['?municipality=nessuno', 404, 'NOT_FOUND'],
  ['?where=%7B%7D', 400, 'INVALID_INPUT'],
  ['?year=duemila', 400, 'INVALID_INPUT'],
])('report.pdf%s is refused with %i', async (query, status, code) => {
  const answer = await fetch(`${service.url}${REPORT}.pdf${query}`);
  const { error } = await answer.json();
  expect([answer.status, error.code]).toEqual([status, code]);
});
