import { setTimeout } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { NO_EDITS } from '@traguardo/server/import/preview/import-edits';
import {
  type DocumentReader,
  documentReader,
  processorLimit,
  READER_LIMITS,
} from '@traguardo/server/import/worker/document-reader';
import { afterEach, expect, test } from 'vitest';
import { PDF } from './api/evidence/evidence-form.js';
import { actText } from './harness/documents/act-text.js';
import { picturePdf } from './harness/documents/table-pdf.js';
import { whileReadersHeld } from './harness/service/reading-processes.js';
import { DECIDED, pieveAct, ROW } from './persistence/undo-setup.js';

let reader: DocumentReader;
afterEach(() => reader.close());

const task = (text: string) => ({ bytes: new TextEncoder().encode(text), kind: 'ACT' as const, edits: NO_EDITS });
const HEAVY = task(pieveAct(null, ROW) + `${'\tx'.repeat(14)}\n`.repeat(200_000));
const REFUSAL = expect.stringContaining('troppo tempo o troppa memoria');
const GOOD = task(pieveAct(null, ROW));
const UNHURRIED = { ...READER_LIMITS, processor: 60_000, longest: 60_000 };
/** What the rows of a document may take in all is more than any test waits for. */
const HURRIED_ROWS = { ...READER_LIMITS.parts, ROWS: { processor: 300, memory: 900 } };

/** An amending act of so many indicators, which decides on one of ten. */
function largeAct(indicators: number): string {
  const rows = Array.from({ length: indicators }, (_, at) => ({
    ...(at % 10 === 0 ? DECIDED : ROW),
    objective: `C1_${1000 + Math.floor(at / 10)}`,
    indicator: String(10_000 + at),
    definition: 'Intensificare i controlli sul territorio comunale, con attenzione alle zone indicate dai cittadini',
    purpose: 'Misurare la presenza sul territorio',
    weight: '10',
  }));
  const areas = [{ name: 'Città sicura', rows }];
  return actText({ municipality: 'COMUNE DI PIEVE', year: 2021, heading: 'Quinto provvedimento di variazione', areas });
}

test('a fault of the reader is a fault, never said to be the document’s, and the next document is read', async () => {
  reader = documentReader();
  const unreadable = { ...GOOD, edits: JSON.parse('null') };
  await expect(reader.read(unreadable)).rejects.toThrow('fault of the program: TypeError');
  expect(await reader.read(GOOD)).toMatchObject({ kind: 'ACT', counts: { indicators: 1 } });
});

test('a document that keeps the processor longer than it may is refused, and the next one is read', async () => {
  reader = documentReader({ ...READER_LIMITS, longest: 300, memory: 512, parts: HURRIED_ROWS });
  expect(await reader.read(HEAVY)).toMatchObject({ draft: null, issues: [{ message: REFUSAL }] });
  expect(await reader.read(GOOD)).toMatchObject({ kind: 'ACT', counts: { indicators: 1 } });
});

test('a document that needs more memory than there is is refused, and the next one is read', async () => {
  reader = documentReader({ ...UNHURRIED, memory: 48 });
  expect(await reader.read(HEAVY)).toMatchObject({ draft: null, issues: [{ message: REFUSAL }] });
  expect(await reader.read(GOOD)).toMatchObject({ kind: 'ACT', counts: { indicators: 1 } });
});

test('so is a PDF of which a few bytes become very many, which are no part of the heap', async () => {
  reader = documentReader({ ...UNHURRIED, resident: 220 });
  const bomb = deflateSync(Buffer.alloc(120_000_000)).toString('latin1');
  const container = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode';
  const pdf = `%PDF-1.7\n1 0 obj <<${container} /Length ${bomb.length}>> stream\n${bomb}\nendstream endobj\n%%EOF`;
  expect(await reader.evidenceRefusal('application/pdf', Buffer.from(pdf, 'latin1'))).toContain(
    'troppo tempo o troppa memoria',
  );
  expect(await reader.evidenceRefusal('application/pdf', Buffer.from(PDF))).toBeNull();
});

test('the pages of a scan are told one by one, beyond the time that a document may take', async () => {
  reader = documentReader({ ...READER_LIMITS, longest: 1500 });
  const told: string[] = [];
  const scan = { ...GOOD, bytes: picturePdf() };
  const reading = await reader.read(scan, { onProgress: ({ done, total }) => told.push(`${done} of ${total}`) });
  expect(told).toEqual(['0 of 1', '1 of 1']);
  expect(reading.issues).not.toEqual([expect.objectContaining({ message: REFUSAL })]);
});

test('a scan for which nobody waits any more is not read on, and the next document is read', async () => {
  reader = documentReader();
  const leaving = new AbortController();
  const told: string[] = [];
  const onProgress = ({ done, total }: { done: number; total: number }) => {
    told.push(`${done} of ${total}`);
    leaving.abort();
  };
  await reader.read({ ...GOOD, bytes: picturePdf() }, { onProgress, left: leaving.signal });
  expect(told).toEqual(['0 of 1']);
  expect(await reader.read(GOOD)).toMatchObject({ kind: 'ACT', counts: { indicators: 1 } });
});

test('a process that does not start is a fault', async () => {
  reader = documentReader({ ...UNHURRIED, memory: 1 });
  await expect(reader.read(GOOD)).rejects.toThrow('did not start');
});

test('an act of 10,000 indicators is read', async () => {
  reader = documentReader();
  const reading = await reader.read(task(largeAct(10_000)));
  expect(reading).toMatchObject({ kind: 'ACT', counts: { indicators: 10_000, decisions: 1000 } });
});

test('so is a document for which the machine has no time for longer than it may be busy', async () => {
  reader = documentReader({ ...READER_LIMITS, processor: 800, perMegabyte: 0 });
  await reader.read(GOOD);
  const reading = reader.read(task(largeAct(500)));
  await whileReadersHeld(() => setTimeout(1000));
  expect(await reading).toMatchObject({ kind: 'ACT', counts: { indicators: 500 } });
});

test.each([
  ['a small file may keep the processor two seconds', 10_000, 2010],
  ['one of 8 MB, such as an act that decides on each of 10,000 rows, ten', 8_000_000, 10_000],
  ['and none longer', 20_000_000, 10_000],
])('%s', (_, bytes, milliseconds) => {
  expect(processorLimit(bytes, READER_LIMITS)).toBe(milliseconds);
});
