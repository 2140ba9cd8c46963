/**
 * The text of a file in any encoding that spreadsheets use: UTF-8 or UTF-16 with a byte order mark, UTF-8 without, or
 * else Windows-1252. Null where it is not text, for example a workbook.
 */
export function decodedText(bytes: Uint8Array): string | null {
  const text = textOfBytes(bytes);
  return text.includes('\0') ? null : text;
}

function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
