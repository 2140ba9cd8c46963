import { describe, expect, test } from 'vitest';
import { archiveRefusal, WORKBOOK } from './archive-check.js';

interface StoredEntry {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

/** The local header of an uncompressed entry. Its sizes are those of the central directory. */
function localHeader(name: string): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name)]);
}

/** An archive of uncompressed entries: `body` has the local headers and contents that the entries point to. */
function archive(body: Buffer, entries: readonly StoredEntry[]): Buffer {
  const central = entries.map(({ name, offset, size }) => {
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt32LE(size, 20);
    record.writeUInt32LE(size, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(offset, 42);
    return Buffer.concat([record, Buffer.from(name)]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, ...central, end]);
}

describe('an archive', () => {
  // Each header with its name takes 35 bytes, each content 4.
  const body = Buffer.concat([localHeader('a.png'), Buffer.alloc(4), localHeader('b.png'), Buffer.alloc(4)]);

  test('is accepted where its entries follow each other', () => {
    const entries = [
      { name: 'a.png', offset: 0, size: 4 },
      { name: 'b.png', offset: 39, size: 4 },
    ];
    expect(archiveRefusal(archive(body, entries), WORKBOOK)).toBeNull();
  });

  test('is refused where the content of an entry contains another entry', () => {
    const entries = [
      { name: 'a.png', offset: 0, size: 43 },
      { name: 'b.png', offset: 39, size: 4 },
    ];
    expect(archiveRefusal(archive(body, entries), WORKBOOK)).toContain('non è un normale foglio di calcolo');
  });
});
