/** A kind of file that is not plain text: its Italian name, and how to get plain text out of it. */
export interface FileKind {
  readonly name: string;
  readonly remedy: string;
  /** Whether it may be an XLSX workbook. */
  readonly isWorkbook?: boolean;
}

const TABLE_REMEDY =
  'Esportare la tabella come testo separato da tabulazioni (.txt) oppure CSV UTF-8 e caricare quel file.';
const PDF: FileKind = {
  name: 'un PDF',
  remedy: 'Aprire il documento originale (foglio di calcolo o testo) ed esportarlo come testo separato da tabulazioni.',
};
const WORD: FileKind = {
  name: 'un documento Word',
  remedy: 'Salvarlo come testo, con le celle separate da tabulazioni.',
};
const EXCEL: FileKind = { name: 'una cartella di lavoro Excel', remedy: TABLE_REMEDY, isWorkbook: true };
const OPEN_DOCUMENT: FileKind = { name: 'un documento LibreOffice', remedy: TABLE_REMEDY };
const OLD_OFFICE: FileKind = { name: 'un documento Office nel vecchio formato (.doc o .xls)', remedy: TABLE_REMEDY };
const ZIP: FileKind = {
  name: 'un archivio compresso',
  remedy: 'Estrarre il documento di testo che contiene e caricare quello.',
};
const IMAGE: FileKind = { name: "un'immagine", remedy: 'Serve il testo del documento, non la sua scansione.' };
const RTF: FileKind = {
  name: 'un documento RTF',
  remedy: 'Salvarlo come testo, con le celle separate da tabulazioni.',
};
const WEB_PAGE: FileKind = { name: 'una pagina web', remedy: TABLE_REMEDY };

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

/** What a file is by its first bytes, where that is a known kind other than plain text. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
  if (head.startsWith('PK\x03\x04')) return archiveKind(head);
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (signed !== undefined) return signed[1];
  return /^(?:\xef\xbb\xbf)?\s{0,100}<(?:!doctype html|html|head|body|table)\b/i.test(head) ? WEB_PAGE : null;
}

/** Whether the bytes begin like a workbook of Excel (.xlsx), or like any Office file that may be one. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return fileKind(bytes)?.isWorkbook === true;
}

function archiveKind(head: string): FileKind {
  if (head.includes('opendocument')) return OPEN_DOCUMENT;
  if (head.includes('word/')) return WORD;
  if (head.includes('xl/')) return EXCEL;
  return head.includes('[Content_Types].xml') ? { ...EXCEL, name: 'un documento Office (Word o Excel)' } : ZIP;
}
