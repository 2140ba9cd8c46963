import { pdfMaterial } from '@traguardo/server/api/report/pdf-material';
import { drawableText } from '@traguardo/server/export/report/pdf/drawable-text';
import { reportPdf } from '@traguardo/server/export/report/pdf/report-pdf';
import {
  type Bar,
  chartWords,
  figures,
  heading,
  paragraph,
  type Report,
  type ReportBlock,
  table,
  words,
} from '@traguardo/server/export/report/report-block';
import { expect, test } from 'vitest';
import { readPdf } from './report-files.js';

const COVER: Omit<Report, 'facts' | 'blocks'> = {
  layout: 'BOOK',
  title: 'Relazione',
  running: 'Relazione',
  municipality: 'Comune di Pieve',
  subtitle: 'Piano',
  mark: null,
  warning: null,
  coat: null,
};
const LONG = 'Manutenzione delle strade comunali. '.repeat(120);

async function readReport(blocks: readonly ReportBlock[]) {
  return await readPdf(reportPdf({ ...COVER, facts: [], blocks }, await pdfMaterial()));
}

function rowsOf(count: number): [string, string][] {
  return Array.from({ length: count }, (_, index) => [`Riga ${index}.`, String(index)]);
}

test('the headings of a long table stand on every page of it, and once in what is read', async () => {
  const { pages, source } = await readReport(table('Tabella', [words('Voce', 2), figures('Valore', 1)], rowsOf(150)));
  const drawn = pages.filter(({ text }) => text.includes('Riga '));
  expect(drawn.length).toBeGreaterThan(2);
  for (const { text } of drawn) expect(text).toContain('Voce Valore');
  expect(source.match(/\/Scope \/Column/g)).toHaveLength(2);
  expect(source.match(/\/Scope \/Row/g)).toHaveLength(150);
});

test('a row that is taller than a page goes on over the next, with all its words', async () => {
  const { pages, text } = await readReport(table('Tabella', [words('Voce', 1), words('Nota', 5)], [[LONG, 'Breve']]));
  expect(pages.length).toBeGreaterThan(3);
  expect(text.match(/Manutenzione/g)).toHaveLength(120);
  for (const { items } of pages) for (const { bottom } of items) expect(bottom).toBeGreaterThan(30);
});

test('a chart over several pages is one figure, and its scale stands on each', async () => {
  const bars = Array.from({ length: 60 }, (_, index): Bar => {
    return { label: `Settore ${index}`, value: index, text: `${index} %`, bounds: null, status: null };
  });
  const chart = { kind: 'chart', title: 'Settori', bars } as const;
  const { pages, source, tags } = await readReport([chart]);
  const drawn = pages.filter(({ text }) => text.includes('Settore '));
  expect(drawn.length).toBeGreaterThan(1);
  for (const { text } of drawn) expect(text).toContain('Target 100 %');
  expect(source.match(/\/S \/Figure\n/g)).toHaveLength(1);
  expect(tags.find(({ role }) => role === 'Figure')?.alt).toBe(chartWords(chart));
});

test('every sign that counts as drawable is drawn by the fonts of the product, plain and bold', async () => {
  const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
  const all = signs.filter((sign) => sign.trim() !== '' && drawableText(sign) === sign).join(' ');
  const { source, text } = await readReport([heading(1, all), paragraph(all)]);
  expect(text).toContain('Ā ā Ă ă Ą');
  const fonts = [...source.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g)].map(([, name]) => name);
  expect(new Set(fonts)).toEqual(new Set(['TitilliumWeb-Regular', 'TitilliumWeb-Bold']));
});

test('a heading of which nothing can be drawn is a heading all the same', async () => {
  const { outline } = await readReport([heading(1, '\u200b'), paragraph('Testo')]);
  expect(outline.map(({ title }: { title: string }) => title)).toEqual(['?']);
});
