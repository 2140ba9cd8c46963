import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { pictureRefusal, pictureSize } from './picture-size.js';

const picture = createCanvas(70, 30);

/** The first bytes of a PNG that says it is so large. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(picture.toBuffer('image/png'));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('the size of a picture is told by its first bytes, without decoding it', () => {
  test.each([
    ['PNG', picture.toBuffer('image/png')],
    ['JPEG', picture.toBuffer('image/jpeg')],
    ['WebP', picture.toBuffer('image/webp')],
    ['lossless WebP', picture.toBuffer('image/webp', 100)],
    [
      'JPEG with a mark that is filled up',
      Buffer.concat([Buffer.from('ffd8ffffffc0001108001e0046', 'hex'), Buffer.alloc(20)]),
    ],
    ['extended WebP', Buffer.concat([Buffer.from('RIFF....WEBPVP8X........\x45\0\0\x1d\0\0', 'latin1')])],
  ])('%s', (_, bytes) => {
    expect(pictureSize(bytes)).toEqual({ width: 70, height: 30 });
  });

  test.each([
    ['a text', Buffer.from('abc')],
    ['nothing', Buffer.alloc(0)],
    ['a PNG that ends at once', picture.toBuffer('image/png').subarray(0, 20)],
    ['a JPEG that ends at once', Buffer.from('ffd8ffe0', 'hex')],
    ['a JPEG of zeros', Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(1000)])],
  ])('%s has none', (_, bytes) => {
    expect(pictureSize(bytes)).toBeNull();
  });
});

describe('a picture is not decoded where it states', () => {
  test.each([
    ['more dots than a sheet has', 10_001, 10_000],
    ['a side that is too long', 30_001, 1],
  ])('%s', (_, width, height) => {
    expect(pictureRefusal(png(width, height))).toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining(`${width} × ${height} punti`),
    });
  });

  test('and is where it states no more', () => {
    expect(pictureRefusal(png(10_000, 10_000))).toBeNull();
    expect(pictureRefusal(png(30_000, 3333))).toBeNull();
  });
});
