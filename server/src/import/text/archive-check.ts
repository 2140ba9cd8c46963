import { inflateRawSync } from 'node:zlib';

/** Why an archive is not opened, in Italian; null = it may be. */
export type ArchiveRefusal = string | null;

/** What an archive is opened or kept as. */
export interface ArchiveUse {
  readonly entries: number;
  /** Bytes of one XML part and of all parts. */
  readonly part: number;
  readonly total: number;
  readonly tooBig: string;
  readonly suspect: string;
}

/** A reader of the workbook needs several times as much memory as its parts have bytes. */
export const WORKBOOK: ArchiveUse = {
  entries: 1000,
  part: 8_000_000,
  total: 32_000_000,
  tooBig:
    'Il foglio di calcolo, una volta aperto, è troppo grande: tenere solo il foglio con i valori e salvarlo di nuovo, oppure salvarlo in CSV.',
  suspect:
    'Il file non è un normale foglio di calcolo: ricopiare i valori in un foglio nuovo, salvarlo e ricaricare quello.',
};
const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const EMPTY_DEFLATED = 2;
const DAMAGED = 'Il file è danneggiato o incompleto: riaprirlo con il suo programma, salvarlo di nuovo e ricaricarlo.';
const ENCRYPTED_FILE = 'Il file è protetto da password: salvarlo senza password e ricaricarlo.';

/**
 * Checks an office file without opening it: its declared sizes must be within the limits, and its content must have the
 * declared sizes. Refuses bombs, entries that overlap or repeat, encryption, and XML with a document type (XXE).
 */
export function archiveRefusal(bytes: Uint8Array, use: ArchiveUse): ArchiveRefusal {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = centralEntries(data);
  if (entries === null) return DAMAGED;
  if (entries.length > use.entries || totalSize(entries) > use.total) return use.tooBig;
  if (new Set(entries.map(({ name }) => name)).size !== entries.length || hasOverlap(entries)) return use.suspect;
  for (const entry of entries) {
    const refusal = entryRefusal(data, entry, use);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** The names of what an archive holds; none where it cannot be read. */
export function archiveNames(bytes: Uint8Array): readonly string[] {
  const entries = centralEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return entries?.map(({ name }) => name) ?? [];
}

/** What an archive that was not refused holds, by name, as far as it is wanted. */
export function archiveContents(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contents = new Map<string, Uint8Array>();
  for (const entry of centralEntries(data) ?? []) {
    const content = wanted(entry.name) ? packedContent(data, entry) : null;
    const plain = content === null || entry.method === STORED ? content : inflatedContent(content, entry.size);
    if (plain !== null) contents.set(entry.name, plain);
  }
  return contents;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
}

function centralEntries(data: Buffer): Entry[] | null {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end < data.length - END_LENGTH - LONGEST_COMMENT || end + END_LENGTH > data.length) return null;
  if (data.readUInt32LE(end) !== END_RECORD) return null;
  const count = data.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let number = 0; number < count; number += 1) {
    if (at + CENTRAL_LENGTH > data.length || data.readUInt32LE(at) !== CENTRAL_RECORD) return null;
    const nameLength = data.readUInt16LE(at + 28);
    entries.push({
      name: data.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
      flags: data.readUInt16LE(at + 8),
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    });
    at += CENTRAL_LENGTH + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function totalSize(entries: readonly Entry[]): number {
  return entries.reduce((total, { size }) => total + size, 0);
}

function hasOverlap(entries: readonly Entry[]): boolean {
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  return inOrder.some((entry, at) => {
    const next = inOrder[at + 1];
    return next !== undefined && entry.offset + LOCAL_LENGTH + entry.packed > next.offset;
  });
}

function entryRefusal(data: Buffer, entry: Entry, use: ArchiveUse): ArchiveRefusal {
  const { name, flags, method, packed, size } = entry;
  if ((flags & ENCRYPTED) !== 0) return ENCRYPTED_FILE;
  if (method !== STORED && method !== DEFLATED) return use.suspect;
  const content = packedContent(data, entry);
  if (content === null || (method === STORED && packed !== size)) return DAMAGED;
  // Parts that are no XML (images, macros) are not opened; they are only stored with the file.
  if (!/\.(?:xml|rels|vml)$/i.test(name)) return size === 0 && packed > EMPTY_DEFLATED ? use.suspect : null;
  if (size > use.part) return use.tooBig;
  const part = method === STORED ? content : inflatedContent(content, size);
  if (part === null || part.length !== size) return DAMAGED;
  return part.includes('<!DOCTYPE') || part.includes('<!ENTITY') ? use.suspect : null;
}

/** What is stored of an entry; null where its place lies outside of the file. */
function packedContent(data: Buffer, { offset, packed }: Entry): Buffer | null {
  if (offset + LOCAL_LENGTH > data.length || data.readUInt32LE(offset) !== LOCAL_RECORD) return null;
  const start = offset + LOCAL_LENGTH + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  return start + packed > data.length ? null : data.subarray(start, start + packed);
}

/** The inflated data; null where they do not match their record in the archive. */
function inflatedContent(content: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}
