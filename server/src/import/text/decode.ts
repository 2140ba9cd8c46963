import { type ImportIssue, importError } from '../draft/import-issue.js';
import { fileKind } from './file-kind.js';

/** A document's text with `\n` line ends, or why the bytes are not a text that can be read. */
export type DecodedText = { readonly text: string } | { readonly refused: ImportIssue };

/** Far more than a printed plan needs: Cremona's act, with 27 indicators, takes 28 kB. */
export const MAX_BYTES = 20_000_000;
const SAMPLE_BYTES = 2_000;
/** Bytes that Windows-1252 leaves undefined: a text does not contain them. */
const UNDEFINED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Italian needs an accent in some 2 letters of 100; beyond this it is another encoding or no text. */
const MAX_HIGH_SHARE = 0.2;

/**
 * Bytes to text: UTF-8, UTF-16 (with or without byte order mark), else Windows-1252 where it makes plausible text. An
 * accented letter is one character, however it was written, so that the same document gives the same text.
 * Everything else is refused, with what the file seems to be and how to correct it.
 */
export function decodedText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_BYTES) return { refused: tooLargeIssue(bytes.length) };
  const kind = fileKind(bytes);
  if (kind !== null) return unreadableText(`Il file non è testo: sembra ${kind.name}. ${kind.remedy}`);
  const text = unicodeText(bytes) ?? westernText(bytes);
  if (typeof text !== 'string') return text;
  return checkedText(text);
}

/** The refusal of a document that is too large; null = at least as large as the limit, how large is not known. */
export function tooLargeIssue(bytes: number | null): ImportIssue {
  const found = bytes === null ? 'troppo grande' : `di ${megabytes(bytes)} MB`;
  const message = `Il file è ${found}: il limite è ${megabytes(MAX_BYTES)} MB. Caricare il solo allegato con la tabella degli obiettivi.`;
  return importError('TOO_LARGE', message);
}

function checkedText(text: string): DecodedText {
  if (text.trim() === '')
    return unreadableText('Il file è vuoto: caricare il documento con la tabella degli obiettivi.');
  if (noiseCount(text) > text.length / 200) {
    return unreadableText(
      'Il file non è testo: contiene dati binari. Esportare il documento come testo separato da tabulazioni.',
    );
  }
  // The sign of a new page takes no place on the line that begins with it.
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/^\f+/gm, '');
  return { text: lines.replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ' ')) };
}

/** Characters that a printed text does not contain; one NUL is enough to show binary data. */
function noiseCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return text.length;
    if ((code < 0x20 && (code < 0x09 || code > 0x0d)) || code === 0x7f || code >= 0xfffd) count += 1;
  }
  return count;
}

function unicodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = unmarkedWideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In UTF-16 the letters of a western text have NUL as their second byte. */
function unmarkedWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function westernText(bytes: Uint8Array): string | DecodedText {
  let high = 0;
  let pairs = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0 || UNDEFINED_IN_1252.has(byte)) return unknownEncoding();
    if (byte < 0x80) continue;
    high += 1;
    // The first and second byte of an accented letter in UTF-8.
    if ((byte === 0xc2 || byte === 0xc3) && ((bytes[at + 1] ?? 0) & 0xc0) === 0x80) pairs += 1;
  }
  if (pairs * 2 > high / 2) return damagedUnicode();
  return high > bytes.length * MAX_HIGH_SHARE ? unknownEncoding() : new TextDecoder('windows-1252').decode(bytes);
}

function damagedUnicode(): DecodedText {
  return unreadableText(
    'Il testo mescola codifiche diverse (UTF-8 danneggiato): riaprirlo e salvarlo come testo UTF-8.',
  );
}

function unknownEncoding(): DecodedText {
  return unreadableText(
    'Il file non è testo, oppure la sua codifica non è riconoscibile: salvare il documento come testo UTF-8 separato da tabulazioni.',
  );
}

function unreadableText(message: string): DecodedText {
  return { refused: importError('NOT_READABLE', message) };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
