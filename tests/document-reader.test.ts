import { NO_EDITS } from '@traguardo/server/import/preview/import-edits';
import { type DocumentReader, documentReader } from '@traguardo/server/import/worker/document-reader';
import { afterEach, expect, test } from 'vitest';
import { pieveAct, ROW } from './persistence/undo-setup.js';

let reader: DocumentReader;
afterEach(() => reader.close());

const task = (text: string) => ({ bytes: new TextEncoder().encode(text), kind: 'ACT' as const, edits: NO_EDITS });
const HEAVY = task(pieveAct(null, ROW) + `${'\tx'.repeat(14)}\n`.repeat(200_000));
const REFUSAL = expect.stringContaining('troppo tempo o troppa memoria');
const GOOD = task(pieveAct(null, ROW));

test('a fault of the reader is a fault, never said to be the document’s, and the next document is read', async () => {
  reader = documentReader();
  const unreadable = { ...GOOD, bytes: JSON.parse('null') };
  await expect(reader.read(unreadable)).rejects.toThrow('fault of the program: TypeError');
  expect(await reader.read(GOOD)).toMatchObject({ kind: 'ACT', counts: { indicators: 1 } });
});

test('a document that keeps the processor longer than it may is refused, and the next one is read', async () => {
  reader = documentReader({ processor: 300, memory: 512 });
  expect(await reader.read(HEAVY)).toMatchObject({ draft: null, issues: [{ message: REFUSAL }] });
  expect(await reader.read(GOOD)).toMatchObject({ kind: 'ACT', counts: { indicators: 1 } });
});

test('a document that needs more memory than there is is refused, and the next one is read', async () => {
  reader = documentReader({ processor: 60_000, memory: 48 });
  expect(await reader.read(HEAVY)).toMatchObject({ draft: null, issues: [{ message: REFUSAL }] });
  expect(await reader.read(GOOD)).toMatchObject({ kind: 'ACT', counts: { indicators: 1 } });
});

test('a process that does not start is a fault', async () => {
  reader = documentReader({ processor: 60_000, memory: 1 });
  await expect(reader.read(GOOD)).rejects.toThrow('did not start');
});
