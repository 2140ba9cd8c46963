/**
 * The text of a file, however a spreadsheet has saved it: UTF-8 or UTF-16 with its mark, UTF-8 without, or else the
 * Western code page of Windows. Null where it is no text, as a workbook is none.
 */
export function decodedText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text.includes('\0') ? null : text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
