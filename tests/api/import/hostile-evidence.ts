import { rawZip, workbookParts, type ZipPart } from '../../harness/documents/raw-zip.js';
import { PDF } from '../evidence/evidence-form.js';

/** A file that is sent to prove a value: what it is, its name, and its content. */
export type HostileEvidence = readonly [title: string, name: string, content: () => Uint8Array | string];

const MEGABYTE = 1_000_000;
const WORKBOOK = workbookParts('');
const workbook = (...extra: readonly ZipPart[]) => rawZip([...WORKBOOK, ...extra]);
const letter = (...extra: readonly ZipPart[]) => rawZip([{ name: 'word/document.xml', content: '<a/>' }, ...extra]);
/** The first part of an OpenDocument file is not compressed, and says what it is. */
const openDocument = (...extra: readonly ZipPart[]) =>
  Buffer.concat([
    Buffer.from('PK\x03\x04', 'latin1'),
    Buffer.from('mimetypeapplication/vnd.oasis.opendocument.text'),
    rawZip(extra),
  ]);
const pdf = (keys: string, objects = '') =>
  PDF.replace('/Catalog', `/Catalog ${keys}`).replace('trailer', `${objects}\ntrailer`);
const bytes = (...codes: readonly number[]) => Buffer.from([...codes, ...Buffer.alloc(100, 7)]);

/** What pretends to prove a value. */
export const HOSTILE_EVIDENCE: readonly HostileEvidence[] = [
  ['a PDF with JavaScript', 'a.pdf', () => pdf('/OpenAction <</S /JavaScript /JS (app.alert)>>')],
  ['a PDF with JavaScript in codes', 'a.pdf', () => pdf('/OpenAction <</S /#4aavaScript /J#53 (app.alert)>>')],
  ['a PDF that launches a program', 'a.pdf', () => pdf('/OpenAction <</S /Launch /F (cmd.exe)>>')],
  ['a PDF with a file in it', 'a.pdf', () => pdf('/Names <</EmbeddedFiles <</Names []>>>>')],
  ['a PDF with an XFA form', 'a.pdf', () => pdf('/AcroForm <</XFA [(template) 7 0 R]>>')],
  ['a PDF that is encrypted', 'a.pdf', () => PDF.replace('<</Root', '<</Encrypt 9 0 R /Root')],
  ['a PDF of its first line', 'a.pdf', () => '%PDF-1.7\n'],
  ['a PDF cut in half', 'a.pdf', () => PDF.slice(0, PDF.length / 2)],
  ['a PDF nested a hundred thousand deep', 'a.pdf', () => pdf('', `7 0 obj ${'<</A '.repeat(100_000)} endobj`)],
  ['a PDF of a million brackets', 'a.pdf', () => pdf('', `7 0 obj (${'('.repeat(MEGABYTE)} endobj`)],
  ['a PDF of NULs', 'a.pdf', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(MEGABYTE)])],
  ['a PDF called a text', 'a.txt', () => PDF],
  ['a workbook with macros', 'a.xlsx', () => workbook({ name: 'xl/vbaProject.bin', content: 'x' })],
  ['a workbook that is a zip bomb', 'a.xlsx', () => workbook({ name: 'xl/media/a.png', content: 'x', claimed: 4e9 })],
  [
    'a workbook with an external entity',
    'a.xlsx',
    () => rawZip(workbookParts('', '<!DOCTYPE a SYSTEM "file:///etc/passwd">')),
  ],
  ['a workbook with entries that overlap', 'a.xlsx', () => rawZip(WORKBOOK.map((part) => ({ ...part, at: 0 })))],
  ['a workbook with an entry twice', 'a.xlsx', () => workbook(...WORKBOOK.slice(4))],
  [
    'a workbook with two thousand entries',
    'a.xlsx',
    () => workbook(...Array.from({ length: 2_000 }, (_, at) => ({ name: `x${at}`, content: '' }))),
  ],
  ['a workbook cut in half', 'a.xlsx', () => workbook().subarray(0, 900)],
  [
    'a workbook that lies about its sizes',
    'a.xlsx',
    () => workbook({ name: 'a.xml', content: 'x'.repeat(1000), claimed: 10 }),
  ],
  ['a workbook called a letter', 'a.docx', () => workbook()],
  ['a letter with macros', 'a.docx', () => letter({ name: 'word/vbaProject.bin', content: 'x' })],
  ['a letter with macros, called so', 'a.docm', () => letter()],
  ['a letter without a directory', 'a.docx', () => letter().subarray(0, -30)],
  ['an OpenDocument with macros', 'a.odt', () => openDocument({ name: 'Basic/Standard/Module1.xml', content: '<a/>' })],
  ['an archive called a workbook', 'a.xlsx', () => rawZip([{ name: 'a.exe', content: 'MZ' }])],
  ['an archive', 'a.zip', () => workbook()],
  ['a program', 'a.exe', () => bytes(0x4d, 0x5a)],
  ['a program called a PDF', 'a.pdf', () => bytes(0x4d, 0x5a)],
  ['a program called a text', 'a.txt', () => bytes(0x7f, 0x45, 0x4c, 0x46)],
  ['a PDF with two endings', 'a.pdf.exe', () => PDF],
  ['a web page', 'a.html', () => '<script>alert(1)</script>'],
  ['a drawing with a script', 'a.svg', () => '<svg><script>alert(1)</script></svg>'],
  ['a web page called a picture', 'a.png', () => '<script>alert(1)</script>'],
  ['a GIF called a JPEG', 'a.jpg', () => 'GIF89a'],
  ['a text with a NUL', 'a.csv', () => 'a;b\n1;\0'],
  ['a text in UTF-16', 'a.txt', () => Buffer.from('\ufeffrelazione', 'utf16le')],
  ['nothing', 'a.txt', () => ''],
  ['a file without a name', '', () => PDF],
  ['a file whose name leads elsewhere', '../../etc/passwd', () => 'root'],
];
