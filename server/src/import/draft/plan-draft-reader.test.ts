import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, NEARLY_LINEAR } from '../../growth.fixture.js';
import { planDraft } from './document-draft.js';
import type { PlanDraft } from './plan-draft.js';
import { planReading } from './plan-draft-reader.js';
import { draftContent, lineOf, type PrintedPlan, printedText, readPlan } from './printed-plan.fixture.js';
import { ASTI, LODI } from './towns.fixture.js';

async function refusals(text: string): Promise<string[]> {
  const result = await planDraft(Buffer.from(text));
  expect(result.draft).toBeNull();
  return result.issues.map(({ code }) => code);
}

describe('a plan of another town', () => {
  it('is read with its own headings, codes and columns', async () => {
    const { draft, counts, issues } = await readPlan(printedText(LODI));
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
      ['13.b', 'OB-2', '2023-12-31'],
      ['14.a', 'OB-3', undefined],
    ]);
    expect(issues.map(({ code, found }) => [code, found])).toEqual([['WEIGHTS_NOT_100', '90']]);
  });

  it.each([';', '|'])('is the same where %j separates the cells', async (separator) => {
    expect(draftContent((await readPlan(printedText(LODI, separator))).draft)).toEqual(
      draftContent((await readPlan(printedText(LODI))).draft),
    );
  });

  it('may print its columns in another order after a page break', async () => {
    const text = printedText(LODI);
    const page = lineOf(text, '13.b');
    const turned = text
      .split('\n')
      .map((line, at) => (at + 1 === page || at + 2 === page ? line.split('\t').toReversed().join('\t') : line))
      .join('\n');
    expect(draftContent((await readPlan(turned)).draft)).toEqual(draftContent((await readPlan(text)).draft));
  });

  it.each([
    'Città della mobilità sostenibile',
    'Comune digitale e trasparente',
    'Provincia aperta ai giovani',
    'Piano della mobilità dolce',
    'Segreteria e affari istituzionali',
    'Revisione della spesa corrente',
    'Deliberazioni e trasparenza',
    'Sezione primavera e nidi',
    'Allegati tecnici e cartografia',
  ])('may have an area whose name begins as a title does: %s', async (name) => {
    const { opening, headings, pages } = LODI;
    const [first, second] = pages;
    if (first === undefined || second === undefined) throw new Error('Lodi has pages.');
    const named = { ...second, above: ['', name, ''] };
    const { draft } = await readPlan(printedText({ opening, headings, pages: [first, named] }));
    expect(draft.areas.map((area) => area.name)).toEqual(['Linea 1 - La città che cresce', name]);
  });

  it.each(['Città della mobilità sostenibile', 'Piano della mobilità dolce'])(
    'may repeat an area whose name begins as a title does above each of its tables: %s',
    async (name) => {
      const { opening, headings, pages } = LODI;
      const [first, second, third] = pages;
      if (first === undefined || second === undefined || third === undefined) throw new Error('Lodi has pages.');
      const named = [second, third].map((page) => ({ ...page, above: ['PROVINCIA DI LODI', '', name, ''] }));
      const { draft } = await readPlan(printedText({ opening, headings, pages: [first, ...named] }));
      expect(draft.areas.map((area) => area.name)).toEqual(['Linea 1 - La città che cresce', name]);
    },
  );

  it.each([
    'Città di Lodi',
    'COMUNE DI LODI (LO)',
    'Pagina 3 di 8',
    'Piano della performance 2023-2025',
    'Allegato A',
    'Elenco degli obiettivi',
  ])('has no area where the line above a table is of the document itself: %s', async (line) => {
    const { opening, headings, pages } = LODI;
    const [first, second] = pages;
    if (first === undefined || second === undefined) throw new Error('Lodi has pages.');
    const { draft } = await readPlan(
      printedText({ opening, headings, pages: [first, { ...second, above: ['', line, ''] }] }),
    );
    expect(draft.areas.map((area) => area.name)).toEqual(['Linea 1 - La città che cresce']);
  });

  it('may repeat the name of an area that continues on the next page', async () => {
    const { opening, headings, pages } = LODI;
    const [first, second, ...others] = pages;
    if (first === undefined || second === undefined) throw new Error('Lodi has pages.');
    const again = { ...second, above: ['Piano degli obiettivi', '', 'Linea 1 - La città che cresce (segue)'] };
    const { draft } = await readPlan(printedText({ opening, headings, pages: [first, again, ...others] }));
    expect(draft.areas.map(({ name }) => name)).toEqual(['Linea 1 - La città che cresce', 'Linea 2 - La città sicura']);
  });

  it('may print the weight of an objective on a later row of it', async () => {
    const pages = LODI.pages.map((page, at) =>
      at === 1 ? { rows: page.rows.map((row) => ({ ...row, objectiveCode: 'OB-2', objectiveWeight: '30' })) } : page,
    );
    const { draft } = await readPlan(printedText({ ...LODI, pages }));
    expect(draft.objectives.map(({ code, title, weight }) => [code, title, weight?.value])).toEqual([
      ['OB-1', 'Asili nido', '12.5'],
      ['OB-2', 'Mense', '30'],
      ['OB-3', 'Vigili di quartiere', undefined],
    ]);
  });

  it('may print a cell over several lines in quotes', async () => {
    const text = printedText(LODI).replace('Posti disponibili', '"Posti ""veri""\ndisponibili"');
    const { draft } = await readPlan(text);
    expect(draft.indicators[0]?.title).toBe('Posti "veri" disponibili');
    expect(draft.indicators[1]?.line).toBe(lineOf(text, '12.b'));
  });
});

describe('a row that lacks something', () => {
  const aligned = printedText(ASTI);
  const codes = async (text: string) => (await readPlan(text)).issues.map(({ code }) => code);

  it('without code is an issue, and the rest is read', async () => {
    expect(await codes(aligned.replace('IND_2', ''))).toEqual(['WEIGHTS_NOT_100', 'CODE_MISSING']);
  });

  it('whose weight is misprinted is read with the weight unknown', async () => {
    const { draft, issues } = await readPlan(printedText(LODI).replace('\t40%\t', '\t4O%\t'));
    const misprinted = draft.indicators.find(({ code }) => code === '12.b');
    expect(misprinted).toMatchObject({ weight: { value: null, text: '4O%' }, target: { value: '87.5' } });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'UNREADABLE_NUMBER', found: '4O%' }));
  });

  it('without the code of its objective is not given to the objective above', async () => {
    const { draft, issues } = await readPlan(aligned.replace('\t1.2\t', '\t\t'));
    expect(draft.indicators.map(({ code }) => code)).toEqual(['IND_1', 'IND_2']);
    expect(issues.map(({ code }) => code)).toEqual(['CODE_MISSING', 'PARENT_UNKNOWN', 'PARENT_UNKNOWN']);
  });

  it('with a code that another row has is an issue', async () => {
    expect(await codes(aligned.replace('IND_4', 'IND_3'))).toEqual(['WEIGHTS_NOT_100', 'DUPLICATE_CODE']);
  });

  it('without any objective above is an issue', async () => {
    const text = aligned.replace('1.1\tPrestiti\tPiù prestiti', '\t\t');
    expect(await codes(text)).toEqual(['PARENT_UNKNOWN', 'PARENT_UNKNOWN', 'PARENT_UNKNOWN']);
  });

  it('names its indicator without the year that is printed before it', async () => {
    const text = aligned.replaceAll('IND_', '2021-');
    expect((await readPlan(text)).draft.indicators.map(({ code }) => code)).toEqual(['1', '2', '3', '4']);
  });
});

describe('a document that is no plan', () => {
  const without = (plan: PrintedPlan, column: string) =>
    printedText({ ...plan, headings: plan.headings.filter(([each]) => each !== column) });

  it('is refused without a table', async () => {
    expect(await refusals('COMUNE DI LODI\nPEG 2020\nPrima variazione\n')).toEqual(['NO_TABLE']);
  });

  it.each([
    ['target', ({ indicators }: PlanDraft) => indicators.map(({ target }) => target)],
    ['indicatorWeight', ({ indicators }: PlanDraft) => indicators.map(({ weight }) => weight)],
    ['indicatorCode', ({ indicators }: PlanDraft) => indicators.map(({ printedCode }) => printedCode)],
    ['objectiveCode', ({ objectives }: PlanDraft) => objectives.map(({ printedCode }) => printedCode)],
    ['sector', ({ objectives }: PlanDraft) => objectives.map(({ sector }) => sector)],
  ] as const)('is read without the column %s, whose values are unknown', async (column, valuesIn) => {
    const { draft, counts } = await readPlan(without(ASTI, column));
    expect(counts).toMatchObject({ objectives: 2, indicators: 4 });
    expect(new Set<unknown>(valuesIn(draft))).toEqual(new Set([null]));
  });

  it.each(['manager', 'definition', 'formula', 'purpose', 'request', 'motivation', 'decision'])(
    'is read without the column %s, which is optional',
    async (column) => {
      expect((await readPlan(without(ASTI, column))).counts.indicators).toBe(4);
    },
  );

  it('is refused with a table and no rows', async () => {
    expect(await refusals(printedText({ ...ASTI, pages: [{ rows: [] }] }))).toEqual(['NO_TABLE']);
  });

  it('never throws, for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => (await planDraft(bytes)).draft === null),
    );
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
      astiText(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(pieces, { maxLength: 60 }),
        async (parts) => (await planDraft(Buffer.from(parts.join('')))).issues.length >= 0,
      ),
    );
  });

  it('and a document is read in time proportional to its rows', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => `\t\t\t\t\tIND_${at + 10}\tPresenze\tn.\tServizio\t900\t0\t\t\t`);
    const text = (count: number) => astiText() + rows(count).join('\n');
    const printed = (count: number) =>
      text(count)
        .split('\n')
        .map((line, at) => ({ line: at + 1, cells: line.split('\t'), text: line }));
    expect((await readPlan(text(8_000))).counts.indicators).toBe(8_004);
    expect(growth((count) => planReading(printed(count)), 2_000)).toBeLessThan(NEARLY_LINEAR);
  });
});

function astiText(): string {
  return printedText(ASTI);
}

describe('a text without end', () => {
  const row = {
    sector: 'Scuola',
    objective: 'OB-1',
    objectiveTitle: 'Nidi',
    indicator: '1',
    target: '5',
    weight: '100',
  };
  const HEADINGS =
    'Settore\tCodice Obiettivo\tTitolo Obiettivo\tCodice Indicatore\tTitolo Indicatore\tTarget Atteso\tPeso Indicatore';
  const act = (title: string, above = 'Piano della performance 2023') =>
    `COMUNE DI LODI\n${above}\n${HEADINGS}\n${[row.sector, row.objective, row.objectiveTitle, row.indicator, title, row.target, row.weight].join('\t')}\n`;
  const LONGEST = 32_767;

  it('is no cell: the document is refused, and the issue names line and beginning', async () => {
    expect((await planDraft(Buffer.from(act('a'.repeat(LONGEST))))).draft?.indicators).toHaveLength(1);
    for (const length of [LONGEST + 1, 5_000_000]) {
      const { draft, issues } = await planDraft(Buffer.from(act('a'.repeat(length))));
      expect(draft).toBeNull();
      expect(issues).toMatchObject([{ code: 'TOO_LONG', severity: 'ERROR', line: 4 }]);
      expect(issues[0]?.message).toContain(`ha ${length} caratteri`);
      expect(issues[0]?.message.length).toBeLessThan(500);
    }
  });

  it('is no line above the tables either', async () => {
    const { issues } = await planDraft(
      Buffer.from(act('Posti', `Piano della performance 2023 ${'e '.repeat(2_500_000)}`)),
    );
    expect(issues).toMatchObject([{ code: 'TOO_LONG', line: 2, column: null }]);
  });
});
