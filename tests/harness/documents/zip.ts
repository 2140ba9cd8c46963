import { inflateRawSync } from 'node:zlib';

/** The files inside a ZIP, as an XLSX is one, by their name. Reads the central directory, so sizes are known. */
export function zipContents(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let entry = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\x05\x06')) + 16);
  while (bytes.readUInt32LE(entry) === 0x02014b50) {
    const size = bytes.readUInt32LE(entry + 20);
    const nameLength = bytes.readUInt16LE(entry + 28);
    const extra = bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
    const name = bytes.toString('utf8', entry + 46, entry + 46 + nameLength);
    const header = bytes.readUInt32LE(entry + 42);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const content = bytes.subarray(start, start + size);
    files.set(name, (bytes.readUInt16LE(entry + 10) === 0 ? content : inflateRawSync(content)).toString('utf8'));
    entry += 46 + nameLength + extra;
  }
  return files;
}
