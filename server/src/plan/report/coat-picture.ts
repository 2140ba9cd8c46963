import { crc32, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Bytes and pixels a side that a coat of arms may have. */
const LARGEST = 1_000_000;
const WIDEST = 2000;
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** Why a file cannot be the coat of arms, in Italian; null = it can: a whole PNG of a size that a page can hold. */
export function coatFault(bytes: Uint8Array): string | null {
  if (bytes.length > LARGEST) return 'Lo stemma supera 1 MB: ridurlo e caricarlo di nuovo.';
  const chunks = pngChunks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (chunks === null) return 'Lo stemma deve essere un’immagine PNG intera: esportarla di nuovo e caricarla.';
  const [head] = chunks;
  if (head?.type !== 'IHDR' || head.data.length !== 13) return 'L’immagine dello stemma è danneggiata.';
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  if (width === 0 || height === 0 || width > WIDEST || height > WIDEST) {
    return `Lo stemma può avere al massimo ${WIDEST} × ${WIDEST} punti; questo ne ha ${width} × ${height}.`;
  }
  return hasPixels(head.data, width, height, chunks) ? null : 'L’immagine dello stemma è danneggiata.';
}

/** The parts of a PNG, each with the right checksum and the last one its end; null where it is none. */
function pngChunks(bytes: Buffer): Chunk[] | null {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return null;
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    at = end + 4;
    if (type === 'IEND') return at === bytes.length ? chunks : null;
  }
  return null;
}

/** Whether the picture unpacks to as many bytes as it has points, so that nothing larger hides in it. */
function hasPixels(head: Buffer, width: number, height: number, chunks: readonly Chunk[]): boolean {
  const [depth = 0, colour = 0, , , interlaced = 0] = head.subarray(8);
  const line = 1 + Math.ceil((width * depth * (CHANNELS[colour] ?? 0)) / 8);
  if (line <= 1 || interlaced !== 0) return false;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  try {
    return inflateSync(packed, { maxOutputLength: line * height }).length === line * height;
  } catch {
    return false;
  }
}

/** Width and height in points of a checked picture. */
export function coatSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
