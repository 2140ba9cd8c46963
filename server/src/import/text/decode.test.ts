import { describe, expect, it } from 'vitest';
import { decodedText } from './decode.js';

const TEXT = 'Città\tperché\n€ 40.000,00\tl’unità\n';

function utf16(text: string, isBig: boolean, hasMark: boolean): Buffer {
  const little = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le');
  return isBig ? little.swap16() : little;
}

function windows1252(text: string): Uint8Array {
  const codes = new Map([
    ['€', 0x80],
    ['’', 0x92],
  ]);
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? letter.charCodeAt(0));
}

function refusal(bytes: Uint8Array) {
  const decoded = decodedText(bytes);
  return 'refused' in decoded ? decoded.refused : null;
}

describe('the text of a document', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 little endian', utf16(TEXT, false, true)],
    ['UTF-16 big endian', utf16(TEXT, true, true)],
    ['UTF-16 little endian without mark', utf16(TEXT.repeat(5), false, false).subarray(0, TEXT.length * 2)],
    ['UTF-16 big endian without mark', utf16(TEXT, true, false)],
    ['Windows-1252', windows1252(TEXT)],
    ['carriage returns and line feeds', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
    ['carriage returns', Buffer.from(TEXT.replaceAll('\n', '\r'))],
    ['accents that are characters of their own', Buffer.from(TEXT.normalize('NFD'))],
  ])('is the same from %s', (_, bytes) => {
    expect(decodedText(bytes)).toEqual({ text: TEXT });
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), /PDF.*separato da tabulazioni/],
    ['a Word document', Buffer.from('PK\x03\x04....word/document.xml'), /Word/],
    ['an Excel workbook', Buffer.from('PK\x03\x04....xl/workbook.xml'), /Excel.*tabulazioni/],
    ['an OpenDocument file', Buffer.from('PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text'), /LibreOffice/],
    ['an old Office document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /vecchio formato/],
    ['a web page', Buffer.from('<!DOCTYPE html><html>'), /pagina web/],
    ['text with NULs', Buffer.from('COMUNE DI X\n\0\0\0\n'), /dati binari/],
    ['an empty file', Buffer.from(''), /vuoto/],
    ['blank lines only', Buffer.from('\n \t\n'), /vuoto/],
    ['UTF-8 cut in pieces', Buffer.from([...Buffer.from('perché città più'), 0xc3, 0x20, 0x41]), /UTF-8 danneggiato/],
    ['Greek in one byte per letter', Uint8Array.from({ length: 80 }, (_, at) => 0xe1 + (at % 20)), /codifica/],
  ])('is refused for %s, with what it is and the remedy', (_, bytes, words) => {
    expect(refusal(bytes)).toMatchObject({ code: 'NOT_READABLE', severity: 'ERROR' });
    expect(refusal(bytes)?.message).toMatch(words);
  });

  it('is refused by its size alone where the file is too large', () => {
    const noise = new Uint8Array(50_000_000).fill(0xb7);
    expect(refusal(noise)).toMatchObject({ code: 'TOO_LARGE', severity: 'ERROR' });
  });
});
