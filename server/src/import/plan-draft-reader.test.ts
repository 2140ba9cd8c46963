import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanDraft } from './plan-draft.js';
import { planDraft } from './plan-draft-reader.js';
import { ASTI, LODI, type PrintedPlan, printedText, shiftedLine } from './printed-plan.fixture.js';

const CREMONA = readFileSync(new URL('../../../seeds/cremona-2019-variazione-5.txt', import.meta.url));
const CREMONA_TEXT = CREMONA.toString('utf8');

function read(text: string) {
  const result = planDraft(Buffer.from(text));
  if (result.draft === null) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result;
}

function refusals(text: string): string[] {
  const result = planDraft(Buffer.from(text));
  expect(result.draft).toBeNull();
  return result.issues.map(({ code }) => code);
}

function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}

/** What a draft says, apart from how its rows were printed. */
function content({ objectives, indicators, variations, ...rest }: PlanDraft) {
  return {
    ...rest,
    objectives: objectives.map(({ text: _, ...objective }) => objective),
    indicators: indicators.map(({ text: _, ...indicator }) => indicator),
    variations,
  };
}

describe('the act of Cremona', () => {
  const { draft, counts, issues } = read(CREMONA_TEXT);
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

  it('has its three displaced rows realigned, and says what cannot be read any more', () => {
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

  it('carries area, manager and sector down to the rows that leave them blank', () => {
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
  ])('is the same draft from %s', (_, bytes) => {
    expect(planDraft(bytes).draft).toEqual(draft);
  });

  it('is the same draft whatever the order of its columns', () => {
    const order = [...Array(14).keys()];
    fc.assert(
      fc.property(fc.shuffledSubarray(order, { minLength: 14 }), (columns) => {
        const realigned = withRealignedRows();
        const permuted = mapRows(realigned, (cells) => columns.map((at) => cells[at] ?? ''));
        expect(content(read(permuted).draft)).toEqual(content(read(realigned).draft));
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

describe('a plan of another town', () => {
  it('is read with its own headings, codes and columns', () => {
    const { draft, counts, issues } = read(printedText(LODI));
    expect(counts).toMatchObject({ areas: 2, sectors: 2, managers: 2, objectives: 3, indicators: 5, decisions: 0 });
    expect(draft).toMatchObject({
      municipality: 'Comune di Lodi',
      year: 2023,
      period: '2023-2025',
      act: { ordinal: 0 },
    });
    expect(draft.areas.map(({ name }) => name)).toEqual(['Linea 1 - La città che cresce', 'Linea 2 - La città sicura']);
    expect(draft.objectives[0]).toMatchObject({ weight: { value: '12.5' }, sector: 'Servizi educativi' });
    expect(draft.indicators.map(({ code, objective, target }) => [code, objective, target?.value])).toEqual([
      ['12.a', 'OB-1', '1250'],
      ['12.b', 'OB-1', '87.5'],
      ['13.a', 'OB-2', '1'],
      ['13.b', 'OB-2', null],
      ['14.a', 'OB-3', undefined],
    ]);
    expect(issues.map(({ code, found }) => [code, found])).toEqual([
      ['UNREADABLE_NUMBER', 'entro il 31/12'],
      ['WEIGHTS_NOT_100', '90'],
    ]);
  });

  it.each([';', '|'])('is the same where %j parts the cells', (separator) => {
    expect(content(read(printedText(LODI, separator)).draft)).toEqual(content(read(printedText(LODI)).draft));
  });

  it('may print its columns in another order after a page break', () => {
    const text = printedText(LODI);
    const page = lineOf(text, '13.b');
    const turned = text
      .split('\n')
      .map((line, at) => (at + 1 === page || at + 2 === page ? line.split('\t').toReversed().join('\t') : line))
      .join('\n');
    expect(content(read(turned).draft)).toEqual(content(read(text).draft));
  });

  it('may print a cell over several lines in quotes', () => {
    const text = printedText(LODI).replace('Posti disponibili', '"Posti ""veri""\ndisponibili"');
    const { draft } = read(text);
    expect(draft.indicators[0]?.title).toBe('Posti "veri" disponibili');
    expect(draft.indicators[1]?.line).toBe(lineOf(text, '12.b'));
  });
});

describe('a displaced row', () => {
  const aligned = printedText(ASTI);

  it('is realigned by any shift to the left that loses blank cells only', () => {
    fc.assert(
      fc.property(fc.constantFrom('IND_2', 'IND_4'), fc.integer({ min: 1, max: 5 }), (code, shift) => {
        const line = lineOf(aligned, code);
        const { draft, issues } = read(shiftedLine(aligned, line, -shift));
        expect(content(draft)).toEqual(content(read(aligned).draft));
        expect(issues).toMatchObject([{ code: 'ROW_REALIGNED', line }]);
      }),
    );
  });

  it('is realigned by any shift to the right, its lost cells unreadable and not absent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (shift) => {
        const line = lineOf(aligned, 'IND_1');
        const { draft, issues } = read(shiftedLine(aligned, line, shift));
        expect(issues).toMatchObject([
          { code: 'ROW_REALIGNED', line },
          { code: 'CELLS_LOST', line },
        ]);
        expect(draft.objectives).toHaveLength(2);
        expect(draft.indicators[0]).toMatchObject({
          code: 'IND_1',
          objective: '1.1',
          target: shift < 5 ? { value: '12000' } : null,
          weight: shift < 4 ? { value: '70' } : null,
        });
        expect(draft.variations[0]).toMatchObject({ readable: false, decision: null, outcome: 'NONE', revisions: [] });
      }),
    );
  });

  it('has lost nothing where blank cells were dropped before the edge of the table', () => {
    const line = lineOf(aligned, 'IND_2');
    const lines = aligned.split('\n');
    const short = lines.with(line - 1, `\t${(lines[line - 1] ?? '').trimEnd()}`).join('\n');
    const { draft, issues } = read(short);
    expect(issues.map(({ code }) => code)).toEqual(['ROW_REALIGNED']);
    expect(content(draft)).toEqual(content(read(aligned).draft));
  });

  it('that has lost its manager does not take the one above', () => {
    const text = aligned.replace('\t\t1.2\t', 'Verdi Ivo\tMusei\t1.2\t');
    const { draft, issues } = read(shiftedLine(text, lineOf(text, 'IND_3'), -1));
    expect(draft.sectors).toMatchObject([{ manager: 'Neri Lia' }, { name: 'Musei', manager: null }]);
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ['ROW_REALIGNED', null],
      ['CELLS_LOST', 'Responsabile'],
    ]);
  });

  it('that has lost manager and sector where an area begins does not take those above', () => {
    const text = aligned.replace(
      '\t\t1.2\t',
      '\nPiano dettaglio degli obiettivi\n\nUna città che va a teatro\n\nVerdi Ivo\tMusei\t1.2\t',
    );
    const { draft, issues } = read(shiftedLine(text, lineOf(text, 'IND_3'), -2));
    expect(draft.objectives[1]).toMatchObject({ code: '1.2', area: 'Una città che va a teatro', sector: null });
    expect(issues.map(({ code }) => code)).toEqual(['ROW_REALIGNED', 'CELLS_LOST', 'PARENT_UNKNOWN']);
  });

  it("that has lost its objective's code is kept as an issue, and the rows below are not given to the objective above", () => {
    const { draft, issues } = read(shiftedLine(aligned, lineOf(aligned, 'IND_3'), -3));
    expect(draft.indicators.map(({ code }) => code)).toEqual(['IND_1', 'IND_2']);
    expect(issues.map(({ code }) => code)).toEqual(['ROW_UNPLACED', 'PARENT_UNKNOWN']);
    expect(issues[0]?.found).toContain('Orari\tAprire di sera\tIND_3');
  });

  it('is not given to an objective whose weights are complete', () => {
    const { draft, issues } = read(shiftedLine(aligned, lineOf(aligned, 'IND_3'), -5));
    expect(draft.indicators.map(({ code }) => code)).not.toContain('IND_3');
    expect(issues.map(({ code }) => code)).toContain('ROW_UNPLACED');
  });
});

describe('a row that lacks something', () => {
  const aligned = printedText(ASTI);
  const codes = (text: string) => read(text).issues.map(({ code }) => code);

  it('without code is an issue, and the rest is read', () => {
    expect(codes(aligned.replace('IND_2', ''))).toEqual(['WEIGHTS_NOT_100', 'CODE_MISSING']);
  });

  it('with a code that another row has is an issue', () => {
    expect(codes(aligned.replace('IND_4', 'IND_3'))).toEqual(['WEIGHTS_NOT_100', 'DUPLICATE_CODE']);
  });

  it('without any objective above is an issue', () => {
    const text = aligned.replace('1.1\tPrestiti\tPiù prestiti', '\t\t');
    expect(codes(text)).toEqual(['PARENT_UNKNOWN', 'PARENT_UNKNOWN', 'PARENT_UNKNOWN']);
  });

  it('names its indicator without the year that is printed before it', () => {
    const text = aligned.replaceAll('IND_', '2021-');
    expect(read(text).draft.indicators.map(({ code }) => code)).toEqual(['1', '2', '3', '4']);
  });
});

describe('a document that is no plan', () => {
  const without = (plan: PrintedPlan, column: string) =>
    printedText({ ...plan, headings: plan.headings.filter(([each]) => each !== column) });

  it('is refused without a table', () => {
    expect(refusals('COMUNE DI LODI\nPEG 2020\nPrima variazione\n')).toEqual(['NO_TABLE']);
  });

  it.each(['target', 'indicatorWeight', 'indicatorCode', 'objectiveCode', 'sector'])(
    'is refused without the column %s',
    (column) => {
      expect(refusals(without(ASTI, column))).toEqual(['HEADINGS_MISSING']);
    },
  );

  it.each(['manager', 'definition', 'formula', 'purpose', 'request', 'motivation', 'decision'])(
    'is read without the column %s, which is optional',
    (column) => {
      expect(read(without(ASTI, column)).counts.indicators).toBe(4);
    },
  );

  it('is refused with a table and no rows', () => {
    expect(refusals(printedText({ ...ASTI, pages: [{ rows: [] }] }))).toEqual(['NO_TABLE']);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => planDraft(bytes).draft === null));
    const pieces = fc.constantFrom(
      '\t',
      '\n',
      '"',
      ';',
      '|',
      'IND_1',
      '1.1',
      'Target',
      'Peso',
      '100',
      'Settore',
      aligned(),
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        (parts) => planDraft(Buffer.from(parts.join(''))).issues.length >= 0,
      ),
    );
  });

  it('and hundred thousand rows are read in a few seconds', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `\t\t\t\t\tIND_${at + 10}\tPresenze\tn.\tServizio\t900\t0\t\t\t`,
    );
    const start = performance.now();
    expect(read(aligned() + rows.join('\n')).counts.indicators).toBe(100_004);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

function aligned(): string {
  return printedText(ASTI);
}
