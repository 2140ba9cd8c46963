import { expect, test } from 'vitest';
import { evidenceMediaType } from './evidence-kind.js';

const bytes = (content: string) => new Uint8Array(Buffer.from(content, 'latin1'));
const ZIP = 'PK\x03\x04';

test.each([
  ['prova.pdf', '%PDF-1.7 …', 'application/pdf'],
  ['PROVA.PDF', '%PDF-1.7', 'application/pdf'],
  ['foto.png', '\x89PNG\r\n\x1a\n…', 'image/png'],
  ['foto.jpeg', '\xff\xd8\xff\xe0', 'image/jpeg'],
  ['foto.jpg', '\xff\xd8\xff\xe0', 'image/jpeg'],
  ['dati.xlsx', `${ZIP}…xl/workbook.xml`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['nota.docx', `${ZIP}…word/document.xml`, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['nota.odt', `${ZIP}…mimetypeapplication/vnd.oasis.opendocument.text`, 'application/vnd.oasis.opendocument.text'],
  ['dati.csv', 'codice;valore\r\n1;città\n', 'text/csv'],
  ['nota.txt', 'tutto bene\t\f', 'text/plain'],
])('%s is accepted by its name and first bytes', (name, content, mediaType) => {
  expect(evidenceMediaType(name, bytes(content))).toBe(mediaType);
});

test.each([
  ['a name that says something else', 'prova.pdf', '\x89PNG\r\n\x1a\n'],
  ['a program under another name', 'foto.png', 'MZ\x90'],
  ['a workbook called a document', 'nota.docx', `${ZIP}…xl/workbook.xml`],
  ['any other archive', 'dati.xlsx', `${ZIP}…virus.exe`],
  ['a page', 'pagina.html', '<html>'],
  ['a PDF called text', 'nota.txt', '%PDF-1.7'],
  ['bytes called text', 'nota.txt', 'a\0b'],
  ['nothing', 'nota.txt', ''],
  ['a name without an end', 'nota', 'testo'],
])('%s is refused', (_, name, content) => {
  expect(evidenceMediaType(name, bytes(content))).toBeNull();
});
