import { archiveNames } from './archive-check.js';

/** By what a document is read; OTHER = it is not. */
export type FileFormat =
  | 'PDF'
  | 'IMAGE'
  | 'WORKBOOK'
  | 'WORD'
  | 'OPEN_SHEET'
  | 'OPEN_TEXT'
  | 'WEB_PAGE'
  | 'RICH_TEXT'
  | 'OTHER';

/** A kind of file that is not plain text: its Italian name, and how to get plain text out of it. */
export interface FileKind {
  readonly format: FileFormat;
  readonly name: string;
  readonly remedy: string;
  /** Whether it may be an XLSX workbook. */
  readonly isWorkbook?: boolean;
}

const TABLE_REMEDY =
  'Esportare la tabella come testo separato da tabulazioni (.txt) oppure CSV UTF-8 e caricare quel file.';
const PDF: FileKind = {
  format: 'PDF',
  name: 'un PDF',
  remedy: 'Aprire il documento originale (foglio di calcolo o testo) ed esportarlo come testo separato da tabulazioni.',
};
const WORD: FileKind = {
  format: 'WORD',
  name: 'un documento Word',
  remedy: 'Salvarlo come testo, con le celle separate da tabulazioni.',
};
const EXCEL: FileKind = {
  format: 'WORKBOOK',
  name: 'una cartella di lavoro Excel',
  remedy: TABLE_REMEDY,
  isWorkbook: true,
};
const OPEN_TEXT: FileKind = { format: 'OPEN_TEXT', name: 'un documento LibreOffice', remedy: TABLE_REMEDY };
const OPEN_SHEET: FileKind = { ...OPEN_TEXT, format: 'OPEN_SHEET' };
const OPEN_OTHER: FileKind = { ...OPEN_TEXT, format: 'OTHER' };
const BINARY_WORKBOOK: FileKind = {
  format: 'OTHER',
  name: 'una cartella di lavoro Excel in formato binario (.xlsb)',
  remedy: 'Salvarla come «Cartella di lavoro di Excel (.xlsx)» e caricare quel file.',
};
const PRESENTATION: FileKind = {
  format: 'OTHER',
  name: 'una presentazione',
  remedy: 'Ricopiare la tabella in un foglio di calcolo o in un documento di testo e caricare quello.',
};
const PROTECTED: FileKind = {
  format: 'OTHER',
  name: 'un documento protetto da password',
  remedy: 'Salvarlo senza password e ricaricarlo.',
};
const MAIL_PAGE: FileKind = {
  format: 'OTHER',
  name: 'una pagina web archiviata (.mht) o un messaggio di posta',
  remedy: 'Aprirla, salvarla come documento Word (.docx) o come pagina web (.html) e caricare quel file.',
};
const XML: FileKind = {
  format: 'OTHER',
  name: 'un file XML',
  remedy: 'Aprirlo con il suo programma, salvarlo come .xlsx, .docx, .ods o .odt e caricare quel file.',
};
const OLD_OFFICE: FileKind = {
  format: 'OTHER',
  name: 'un documento Office nel vecchio formato (.doc o .xls)',
  remedy: 'Aprirlo e salvarlo con «Salva con nome» come .docx o .xlsx, e caricare quel file.',
};
const ZIP: FileKind = {
  format: 'OTHER',
  name: 'un archivio compresso',
  remedy: 'Estrarre il documento che contiene e caricare quello.',
};
const IMAGE: FileKind = {
  format: 'IMAGE',
  name: "un'immagine",
  remedy: 'Salvarla come PNG, JPEG o PDF e caricare quella.',
};
const RTF: FileKind = {
  format: 'RICH_TEXT',
  name: 'un documento RTF',
  remedy: 'Salvarlo come testo, con le celle separate da tabulazioni.',
};
const WEB_PAGE: FileKind = {
  format: 'WEB_PAGE',
  name: 'una pagina web',
  remedy: TABLE_REMEDY,
};

const SIGNATURES: readonly (readonly [string, FileKind])[] = [
  ['%PDF', PDF],
  ['\xd0\xcf\x11\xe0', OLD_OFFICE],
  ['\x1f\x8b', ZIP],
  ['7z\xbc\xaf', ZIP],
  ['Rar!', ZIP],
  ['\x89PNG', IMAGE],
  ['\xff\xd8\xff', IMAGE],
  ['GIF8', IMAGE],
  ['II*\0', IMAGE],
  ['MM\0*', IMAGE],
  ['{\\rtf', RTF],
];

const HEAD_LENGTH = 4096;
/** What a web page begins with, after a declaration and remarks. */
const PAGE_START =
  /^\s{0,100}(?:<\?xml[^>]{0,200}\?>\s{0,100})?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s{0,100})?<(?:!doctype html|html|head|body|table|title|meta|div|h[1-6]|p|center|font|style)\b/i;
/** "EncryptedPackage" in UTF-16: what an Office document with a password holds. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** What a file is by its first bytes, where that is a known kind other than plain text. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
  if (head.startsWith('PK\x03\x04')) return archiveKind(bytes, head);
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (signed !== undefined) return signed[1] === OLD_OFFICE && isEncrypted(bytes) ? PROTECTED : signed[1];
  return markupKind(head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''));
}

/** Whether the bytes begin like a workbook of Excel (.xlsx), or like any Office file that may be one. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return fileKind(bytes)?.isWorkbook === true;
}

function markupKind(head: string): FileKind | null {
  if (PAGE_START.test(head)) return WEB_PAGE;
  if (/^\s{0,100}<\?(?:xml|mso-application)\b/i.test(head)) return XML;
  return /^(?:MIME-Version|From|Received|Return-Path): /i.test(head) && /^Content-Type: /im.test(head)
    ? MAIL_PAGE
    : null;
}

function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_PACKAGE);
}

function archiveKind(bytes: Uint8Array, head: string): FileKind {
  const names = archiveNames(bytes);
  const holds = (start: string) => names.some((name) => name.startsWith(start)) || head.includes(start);
  if (head.includes('opendocument')) return openDocumentKind(head);
  if (holds('xl/workbook.bin')) return BINARY_WORKBOOK;
  if (holds('ppt/')) return PRESENTATION;
  if (holds('word/')) return WORD;
  if (holds('xl/')) return EXCEL;
  return holds('[Content_Types].xml') ? { ...EXCEL, name: 'un documento Office (Word o Excel)' } : ZIP;
}

function openDocumentKind(head: string): FileKind {
  if (head.includes('opendocument.spreadsheet')) return OPEN_SHEET;
  return head.includes('opendocument.text') ? OPEN_TEXT : OPEN_OTHER;
}
