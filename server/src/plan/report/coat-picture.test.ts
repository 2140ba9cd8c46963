import { expect, test } from 'vitest';
import { pngOf } from './coat-picture.fixture.js';
import { coatFault, coatSize } from './coat-picture.js';

test('a whole PNG is taken, with its size', () => {
  expect(coatFault(pngOf(70, 80))).toBeNull();
  expect(coatSize(pngOf(70, 80))).toEqual({ width: 70, height: 80 });
});

test('what is no PNG, is cut off, or has a wrong byte is refused', () => {
  const png = pngOf(10, 10);
  const wrong = Buffer.from(png);
  wrong[45] = (wrong[45] ?? 0) ^ 1;
  for (const bytes of [Buffer.from('<svg/>'), png.subarray(0, -4), Buffer.concat([png, png]), wrong, Buffer.alloc(0)])
    expect(coatFault(bytes)).toMatch(/PNG intera/);
});

test('a picture that is too large, or unpacks to more than it says, is refused', () => {
  expect(coatFault(pngOf(2001, 1))).toMatch(/2000 × 2000/);
  expect(coatFault(pngOf(10, 10, 3000))).toMatch(/danneggiata/);
  expect(coatFault(Buffer.alloc(1_000_001))).toMatch(/1 MB/);
});
