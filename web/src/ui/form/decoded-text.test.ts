import { expect, test } from 'vitest';
import { decodedText } from './decoded-text.js';

const bytes = (...values: number[]) => new Uint8Array(values);

test('UTF-8 is read with its mark and without, which is no part of the text', () => {
  expect(decodedText(new TextEncoder().encode('\uFEFFunità;8'))).toBe('unità;8');
  expect(decodedText(new TextEncoder().encode('unità;8'))).toBe('unità;8');
});

test('what is no UTF-8 is what a spreadsheet on Windows saves: à is one byte', () => {
  expect(decodedText(bytes(0x75, 0x6e, 0x69, 0x74, 0xe0))).toBe('unità');
});

test('UTF-16 is known by its mark', () => {
  expect(decodedText(bytes(0xff, 0xfe, 0x38, 0x00, 0xe0, 0x00))).toBe('8à');
});

test('a workbook is no text', () => {
  expect(decodedText(bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x00))).toBeNull();
});
