import { type ImportIssue, importError } from '../../draft/import-issue.js';

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A sheet A3 at 600 dots an inch has seventy million. */
const MOST_DOTS = 100_000_000;
const LONGEST_SIDE = 30_000;
const PNG = '\x89PNG\r\n\x1a\n';
const JPEG = '\xff\xd8\xff';
/** The marks of a JPEG after which its size stands: all frames, none of the tables that look like them. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** Why a picture is not decoded, by the size that its first bytes state: decoding it takes memory for every dot. */
export function pictureRefusal(bytes: Uint8Array): ImportIssue | null {
  const size = pictureSize(bytes);
  if (size === null || size.width === 0 || size.height === 0) return null;
  const { width, height } = size;
  if (width * height <= MOST_DOTS && Math.max(width, height) <= LONGEST_SIDE) return null;
  return importError(
    'TOO_LARGE',
    `L'immagine ha ${width} × ${height} punti, più di quanti se ne leggono (${MOST_DOTS / 1_000_000} milioni, ${LONGEST_SIDE} per lato): scansionare di nuovo la pagina a 300 dpi, una pagina per immagine, e caricare quella.`,
  );
}

/** The size in dots of a PNG, JPEG or WebP, read without decoding it; null where its first bytes state none. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (text: string, at = 0) => String.fromCharCode(...bytes.subarray(at, at + text.length)) === text;
  if (starts(PNG)) return view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
  if (starts(JPEG)) return jpegSize(view);
  return starts('RIFF') && starts('WEBP', 8) && view.byteLength >= 30 ? webpSize(view) : null;
}

function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    const mark = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return null;
    if (FRAMES.has(mark)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // A mark may be filled up with further bytes of ones.
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The three forms of a WebP: lossy, lossless and extended. */
function webpSize(view: DataView): PictureSize | null {
  switch (String.fromCharCode(view.getUint8(15))) {
    case ' ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default: {
      const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
      return { width: three(24) + 1, height: three(27) + 1 };
    }
  }
}
