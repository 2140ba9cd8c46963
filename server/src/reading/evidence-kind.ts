/** How a kind of file is recognised: by the end of its name and by its first bytes, which must agree. */
interface EvidenceKind {
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly recognised: (bytes: Buffer) => boolean;
}

const ARCHIVE = 'PK\x03\x04';
const HEAD_LENGTH = 200;

export const PDF = 'application/pdf';

const KINDS: readonly EvidenceKind[] = [
  { extensions: ['pdf'], mediaType: PDF, recognised: startsWith('%PDF-') },
  { extensions: ['png'], mediaType: 'image/png', recognised: startsWith('\x89PNG\r\n\x1a\n') },
  { extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg', recognised: startsWith('\xff\xd8\xff') },
  {
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    recognised: (bytes) => startsWith(ARCHIVE)(bytes) && bytes.includes('xl/workbook.xml'),
  },
  {
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    recognised: (bytes) => startsWith(ARCHIVE)(bytes) && bytes.includes('word/document.xml'),
  },
  {
    extensions: ['odt'],
    mediaType: 'application/vnd.oasis.opendocument.text',
    recognised: (bytes) =>
      startsWith(ARCHIVE)(bytes) &&
      bytes.subarray(0, HEAD_LENGTH).includes('mimetypeapplication/vnd.oasis.opendocument.text'),
  },
  { extensions: ['csv'], mediaType: 'text/csv', recognised: isPlainText },
  { extensions: ['txt'], mediaType: 'text/plain', recognised: isPlainText },
];

/** The accepted kinds of files, for messages. */
export const EVIDENCE_KINDS = 'PDF, PNG, JPEG, XLSX, DOCX, ODT, CSV, TXT';

/** The media type of a file whose name and content agree on an accepted kind; null for any other file. */
export function evidenceMediaType(filename: string, bytes: Uint8Array): string | null {
  const extension = /\.([a-z]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? '';
  const kind = KINDS.find(({ extensions }) => extensions.includes(extension));
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return kind?.recognised(content) ? kind.mediaType : null;
}

function startsWith(signature: string): (bytes: Buffer) => boolean {
  return (bytes) => bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));
}

/** Not empty, without control characters, and not another kind under a wrong name. */
function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0 || bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d))) return false;
  return !startsWith('%PDF-')(bytes);
}
