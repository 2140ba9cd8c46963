import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDraft } from './document-draft.js';
import { draftContent, readPlan, shiftedLine } from './printed-plan.fixture.js';

const CREMONA_TEXT = readFileSync(new URL('../../../../seeds/cremona-2019-variazione-5.txt', import.meta.url), 'utf8');

describe('the act of Cremona', async () => {
  const { draft, counts, issues } = await readPlan(CREMONA_TEXT);
  const indicator = (code: string) => draft.indicators.find((each) => each.code === code);
  const objective = (code: string) => draft.objectives.find((each) => each.code === code);

  it('is read completely', () => {
    expect(counts).toEqual({
      areas: 4,
      sectors: 6,
      managers: 6,
      objectives: 12,
      indicators: 27,
      requests: 11,
      motivations: 10,
      decisions: 12,
    });
    expect(draft.areas.at(-1)?.name).toBe('Obiettivi Gestionali');
    expect(draft).toMatchObject({
      municipality: 'Comune di Cremona',
      year: 2019,
      period: '2019-2021',
      act: { ordinal: 5 },
    });
  });

  it('has its three displaced rows realigned, and reports the cells that were lost', () => {
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['ROW_REALIGNED', 36],
      ['ROW_REALIGNED', 72],
      ['CELLS_LOST', 72],
      ['ROW_REALIGNED', 73],
      ['ZERO_TARGET', 77],
    ]);
    expect(indicator('1391')).toMatchObject({
      objective: 'C77_0004',
      target: { value: '60' },
      weight: { value: '40' },
    });
    expect(objective('C16_0010')?.title).toMatch(/^Revisione/);
    expect(objective('C16_0011')?.sector).toMatch(/^Gestione Giuridico/);
    expect(draft.variations.find((each) => each.objective === 'C16_0010')).toMatchObject({
      readable: false,
      decision: null,
    });
    expect(draft.variations.find((each) => each.objective === 'C16_0011')?.decision).toMatch(/RIDOTTO DA 8 PUNTI A 5$/);
  });

  it('repeats area, manager and sector in the rows where they are blank', () => {
    expect(objective('C80_0003')).toMatchObject({ area: draft.areas[0]?.name, sector: draft.sectors[0]?.name });
    expect(objective('C17_0005')?.sector).toBe(objective('C0136_0002')?.sector);
    expect(indicator('891')?.objective).toBe('C0136_0002');
  });

  it('keeps numbers as canonical text beside what is printed', () => {
    expect(indicator('278')?.target).toEqual({ value: '91690', text: '91.690' });
    expect(indicator('1595')?.target).toEqual({ value: '0', text: '0' });
    expect(objective('C77_0004')?.weight).toBeNull();
  });

  it.each([
    ['line ends of Windows', Buffer.from(CREMONA_TEXT.replaceAll('\n', '\r\n'))],
    ['a byte order mark', Buffer.from(`\ufeff${CREMONA_TEXT}`)],
    ['UTF-16', Buffer.from(`\ufeff${CREMONA_TEXT}`, 'utf16le')],
    ['Windows-1252', Buffer.from(CREMONA_TEXT.replaceAll('€', '\x80').replaceAll('’', '\x92'), 'latin1')],
  ])('is the same draft from %s', async (_, bytes) => {
    expect((await planDraft(bytes)).draft).toEqual(draft);
  });

  it('is the same draft in any order of its columns', async () => {
    const order = [...Array(14).keys()];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(order, { minLength: 14 }), async (columns) => {
        const realigned = withRealignedRows();
        const permuted = mapRows(realigned, (cells) => columns.map((at) => cells[at] ?? ''));
        expect(draftContent((await readPlan(permuted)).draft)).toEqual(draftContent((await readPlan(realigned)).draft));
      }),
      { numRuns: 30 },
    );
  });
});

/** Cremona's text with its displaced rows put back, so that its columns can be permuted. */
function withRealignedRows(): string {
  const lines = CREMONA_TEXT.split('\n');
  const moved = [
    [36, 5],
    [72, -3],
    [73, 2],
  ] as const;
  return moved.reduce((text, [line, shift]) => shiftedLine(text, line, shift), lines.join('\n'));
}

function mapRows(text: string, map: (cells: string[]) => string[]): string {
  return text
    .split('\n')
    .map((line) => (line.includes('\t') ? map(line.split('\t')).join('\t') : line))
    .join('\n');
}
