import { describe, expect, test } from 'vitest';
import { shownBlocks } from '../office.fixture.js';
import { readBlocks } from '../read-blocks.js';
import { asPng, scannedPdf, scannedSheet } from '../scan.fixture.js';

const SHEET = scannedSheet({
  lines: ['COMUNE DI SARNO', 'Piano della performance 2022'],
  rows: [
    ['Codice', 'Indicatore', 'Target', 'Peso'],
    ['R1', 'Pagamenti nei termini', '95%', '60'],
    ['R2', 'Contratti registrati', '120', '40'],
  ],
  widths: [300, 1000, 400, 300],
});
const READ = [
  'COMUNE DI SARNO',
  'Piano della performance 2022',
  [
    ['Codice', 'Indicatore', 'Target', 'Peso'],
    ['R1', 'Pagamenti nei termini', '95%', '60'],
    ['R2', 'Contratti registrati', '120', '40'],
  ],
];

describe('a scan is read without network', () => {
  test('as a picture, each cell at its place on the page', async () => {
    const reading = await readBlocks(asPng(SHEET));
    expect(shownBlocks(reading)).toEqual(READ);
    const table = 'blocks' in reading ? reading.blocks.find((block) => block.kind === 'TABLE') : undefined;
    const cell = table?.kind === 'TABLE' ? table.rows[1]?.[2] : undefined;
    expect(cell).toMatchObject({ isCertain: true, place: { page: 1 } });
    // Its left side stands at 140 + 300 + 1000 of 2480 dots, and 842 points are the longer side.
    expect(cell?.place.box?.left).toBeCloseTo((1440 * 842) / 2480, 0);
  });

  test('as a PDF without text, which is told page by page', async () => {
    const told: string[] = [];
    const reading = await readBlocks(await scannedPdf([SHEET]), ({ part, done, total }) =>
      told.push(`${part} ${done}/${total}`),
    );
    expect(shownBlocks(reading)).toEqual(READ);
    expect(reading).toMatchObject({ issues: [{ message: expect.stringContaining('scansione): 1.') }] });
    expect(told).toEqual(['PAGE 0/1', 'SCAN 0/1', 'SCAN 1/1']);
  });
});

/** The beginning of a PNG that says it has so many dots. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(64);
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('a picture that cannot be read is refused with a way to one that can', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['of more dots than any sheet, before it is opened', png(60_000, 60_000), '60000 × 60000 punti'],
    ['that is damaged', png(100, 100), 'danneggiata'],
    ['of another format', Buffer.from('II*\0\x08\0\0\0'), 'PNG, JPEG o PDF'],
    ['on which nothing is written', asPng(scannedSheet({ lines: [], rows: [], widths: [] })), 'non c’è alcun testo'],
  ])('%s', async (_, bytes, words) => {
    expect(shownBlocks(await readBlocks(bytes))).toEqual([expect.stringContaining(words)]);
  });

  test('a scan of more pages than can be read', async () => {
    const blank = scannedSheet({ lines: ['1'], rows: [], widths: [] });
    expect(shownBlocks(await readBlocks(await scannedPdf(Array.from({ length: 41 }, () => blank))))).toEqual([
      expect.stringContaining('più di 40 pagine scansionate'),
    ]);
  });
});
