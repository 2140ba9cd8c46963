import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pdfRefusal } from './pdf-refusal.js';

const PAGES = '2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj';
/** A PDF of just these objects, with more keys in its catalog. */
const pdf = (catalog = '', objects = '', trailer = '') =>
  `%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R ${catalog}>> endobj\n${PAGES}\n${objects}\ntrailer <</Root 1 0 R ${trailer}>>\n%%EOF`;
const refusalOf = (content: string | Uint8Array) =>
  pdfRefusal(typeof content === 'string' ? Buffer.from(content, 'latin1') : content);

/** A PDF of one page, with its objects in compressed streams as current programs write them. */
async function written(change: (document: PDFDocument) => unknown): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  await change(document);
  return await document.save({ useObjectStreams: true });
}

/** An object stream that holds one object, number 9. */
function objectStream(object: string, type = '/Type /ObjStm'): string {
  const content = deflateSync(`9 0 ${object}`).toString('latin1');
  return `8 0 obj <<${type} /N 1 /First 4 /Filter /FlateDecode /Length ${content.length}>> stream\n${content}\nendstream endobj`;
}

const OPENED = '/OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>>';
const LAUNCHED = '<</S /Launch /F (cmd.exe)>>';

test('a PDF of pages alone is taken, also with forms and links', async () => {
  expect(await refusalOf(pdf())).toBeNull();
  const content = await written((document) => {
    const page = document.getPage(0);
    page.drawText('La relazione parla di /JS e di JavaScript.');
    document.getForm().createTextField('nome').addToPage(page);
    const link = document.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      A: { S: 'URI', URI: PDFString.of('https://a.it') },
    });
    page.node.set(PDFName.of('Annots'), document.context.obj([link]));
  });
  expect(await refusalOf(content)).toBeNull();
});

test.each<readonly [string, string | (() => Promise<Uint8Array>), string]>([
  ['JavaScript at its opening', pdf(OPENED), 'JavaScript'],
  ['JavaScript among its names', () => written((one) => one.addJavaScript('a', 'app.alert(1)')), 'JavaScript'],
  ['JavaScript of a name written in codes', pdf('/OpenAction <</S /J#61vaScript /J#53 (app.alert)>>'), 'JavaScript'],
  ['JavaScript in an object stream', pdf('', objectStream('<</S /JavaScript /JS (app.alert)>>')), 'JavaScript'],
  [
    'JavaScript that a later version replaces',
    pdf('', `9 0 obj <</JS 5 0 R>> endobj 9 0 obj null endobj`),
    'JavaScript',
  ],
  [
    'JavaScript where the structure says that a picture is',
    pdf('', `7 0 obj <<>> stream\n9 0 obj <</S /JavaScript>> endobj\nendstream endobj`),
    'JavaScript',
  ],
  ['an action that launches a program', pdf(`/OpenAction ${LAUNCHED}`), 'avvia altri programmi'],
  ['such an action in an object stream', pdf('', objectStream(LAUNCHED)), 'avvia altri programmi'],
  ['a file', () => written((one) => one.attach('TVo=', 'a.exe')), 'file incorporati'],
  [
    'a file in an annotation',
    pdf('', '7 0 obj <</Subtype /FileAttachment /FS <</EF <</F 8 0 R>>>>>> endobj'),
    'file incorporati',
  ],
  ['an XFA form', pdf('/AcroForm <</XFA 7 0 R>>'), 'XFA'],
  ['a film', pdf('', '7 0 obj <</Subtype /RichMedia>> endobj'), 'multimediali'],
])('a PDF with %s is refused, with what it holds', async (_, content, found) => {
  const refusal = await refusalOf(typeof content === 'string' ? content : await content());
  expect(refusal).toContain(found);
  expect(refusal).toContain('Stampa su PDF');
});

test.each([
  ['cut off', pdf().slice(0, 40)],
  ['without an end', pdf().replace('%%EOF', '')],
  ['without objects', '%PDF-1.7 relazione %%EOF'],
  ['with an object that ends too early', pdf('', '7 0 obj <</A (endobj')],
  ['with objects in a stream that does not say so', pdf('', objectStream(LAUNCHED, ''))],
  ['with objects in a stream of a kind unknown', pdf('', objectStream(LAUNCHED).replace('FlateDecode', 'XyzDecode'))],
  ['nested a hundred thousand deep', pdf('', `7 0 obj ${'['.repeat(100_000)} endobj`)],
])('a PDF %s is refused, because nobody can say what it holds', async (_, content) => {
  expect(await refusalOf(content)).toContain('danneggiato');
});

test('a PDF that is protected is refused: what it holds cannot be seen', async () => {
  expect(await refusalOf(pdf('', '', '/Encrypt 7 0 R'))).toContain('protetto');
});
