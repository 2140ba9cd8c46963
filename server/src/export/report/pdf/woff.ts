import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const HEADER = 12;
const ENTRY = 16;

/** The TrueType or OpenType font of a WOFF 1.0 file: the same tables without compression. */
export function openTypeFont(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is not a WOFF 1.0.');
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(HEADER + count * ENTRY);
  woff.copy(directory, 0, 4, 8);
  // The three numbers allow a binary search of the directory.
  const power = Math.floor(Math.log2(count));
  const range = 2 ** power * ENTRY;
  for (const [index, number] of [count, range, power, count * ENTRY - range].entries()) {
    directory.writeUInt16BE(number, 4 + index * 2);
  }
  const tables: Buffer[] = [];
  let offset = directory.length;
  for (let index = 0; index < count; index += 1) {
    const entry = woff.subarray(WOFF_HEADER + index * WOFF_ENTRY);
    const table = tableOf(woff, entry);
    const at = HEADER + index * ENTRY;
    entry.copy(directory, at, 0, 4);
    entry.copy(directory, at + 4, 16, 20);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    // Every table begins at a multiple of four.
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    tables.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([directory, ...tables]);
}

/** A table is compressed only where that makes it smaller. */
function tableOf(woff: Buffer, entry: Buffer): Buffer {
  const [offset, stored, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
  const bytes = woff.subarray(offset, offset + stored);
  return stored < length ? inflateSync(bytes) : bytes;
}
