import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { planDraft } from '../../import/draft/document-draft.js';
import { readBlocks } from '../../import/format/read-blocks.js';
import { documentKind } from '../../import/preview/document-kind.js';
import { checked, indicator, recorded } from '../../import/readings/readings.fixture.js';
import { MemberIndex } from '../../import/readings/row/member-match.js';
import { exampleWorkbook } from './example-rows.js';
import { type Template, templateWorkbook } from './template-workbook.js';
import { planTemplate, readingsTemplate, type TemplateRow, variationTemplate } from './templates.js';

const FACTS = { municipality: 'Comune di Borgo', year: 2026 };
const row = (indicator: string, cells: Partial<TemplateRow> = {}): TemplateRow => ({
  ...{ area: 'Città sicura', sector: 'Polizia Locale', objective: 'OB_1', objectiveTitle: 'Strade più sicure' },
  ...{ objectiveWeight: '8', indicator, title: `Controlli ${indicator}`, formula: null, unit: null },
  ...{ target: '120', weight: '50', ...cells },
});

/** The template with rows that a person typed: a text for each heading. */
async function filledIn(template: Template<TemplateRow>, rows: readonly Record<string, string>[]): Promise<Uint8Array> {
  const { sheets } = await readXlsx(await templateWorkbook(template));
  const [table, ...others] = sheets;
  if (table === undefined) throw new Error('The template has no sheet.');
  const headings = template.columns.map(({ heading }) => heading);
  const at = table.rows.findIndex((cells) => cells[0] === headings[0]);
  const typed = rows.map((cells, index) =>
    headings.map((heading, column) => cells[heading] ?? table.rows[at + 1 + index]?.[column] ?? null),
  );
  return await writeXlsx({
    sheets: [
      { name: table.name, rows: [...table.rows.slice(0, at + 1), ...typed] },
      ...others.map(({ name, rows: lines }) => ({ name, rows: lines })),
    ],
  });
}

const asExample = (template: Template<TemplateRow>) =>
  Object.fromEntries(template.columns.map(({ heading, example }) => [heading, example.split(';')[0] ?? '']));

describe('a template that is filled in', () => {
  it('of a plan is read without a question, each example in its field', async () => {
    const template = planTemplate(FACTS);
    const example = { ...asExample(template), 'Peso Indicatore': '100' };
    const second = {
      ...{ ...example, Settore: 'Mobilità', 'Responsabile Settore': 'Neri Ugo', 'Settori coinvolti': '' },
      ...{ 'Codice Obiettivo': 'OB_2', 'Codice Indicatore': 'IN_2', 'Target Atteso': 'entro il 30/06' },
    };
    const { draft, issues, questions } = await planDraft(await filledIn(template, [example, second]));
    expect([issues, questions]).toEqual([[], []]);
    expect(draft).toMatchObject({
      ...{ municipality: 'Comune di Borgo', year: 2026, act: { ordinal: 0 } },
      areas: [{ name: 'Città sicura' }],
      sectors: [
        { name: 'Polizia Locale', manager: 'Rossi Maria' },
        { name: 'Mobilità', manager: 'Neri Ugo' },
      ],
      objectives: [
        {
          code: 'OB_1',
          title: 'Strade più sicure',
          definition: 'Più pattuglie nelle ore serali',
          weight: { value: '8' },
        },
        { code: 'OB_2' },
      ],
      indicators: [
        {
          code: 'IN_1',
          title: 'Controlli eseguiti',
          formula: 'n. controlli',
          purpose: 'Prevenire gli incidenti',
          direction: 'HIGHER',
        },
        { code: 'IN_2', target: { value: '2026-06-30' } },
      ],
    });
    expect(draft?.indicators[0]).toMatchObject({
      target: { value: '120' },
      baseline: { value: '100' },
      weight: { value: '100' },
    });
  });

  it('of a variation is read without a question, with its number and what the decision changes', async () => {
    const template = variationTemplate(FACTS, 2, [row('IN_1'), row('IN_2', { target: '40' })]);
    const { Richiesta, Motivazione, Decisione } = asExample(template);
    const rows = [{ Richiesta: Richiesta ?? '', Motivazione: Motivazione ?? '', Decisione: Decisione ?? '' }, {}];
    const { draft, issues, questions } = await planDraft(await filledIn(template, rows));
    expect([issues, questions]).toEqual([[], []]);
    expect(draft).toMatchObject({
      ...{ municipality: 'Comune di Borgo', year: 2026, act: { ordinal: 2 } },
      indicators: [
        { code: 'IN_1', target: { value: '120' } },
        { code: 'IN_2', target: { value: '40' } },
      ],
    });
    expect(draft?.variations.flatMap(({ revisions }) => revisions)).toMatchObject([
      { kind: 'TARGET_CHANGED', indicator: 'IN_1', from: '120', to: '100', certain: true },
    ]);
  });

  it('of values is told from a plan, and read row by row', async () => {
    const template = readingsTemplate(FACTS, [row('IN_1'), row('IN_2')]);
    const bytes = await filledIn(template, [
      { valore: '118' },
      { numeratore: '45', denominatore: '60', definitivo: 'no' },
    ]);
    expect(documentKind(await readBlocks(bytes))).toBe('READINGS');
    const { rows, issues, questions } = await checked(
      bytes,
      {},
      planOf(2026, [
        indicator('IN_1', 'Controlli IN_1', 'NUMBER', 120),
        indicator('IN_2', 'Controlli IN_2', 'PERCENT', 80),
      ]),
    );
    expect([issues, questions]).toEqual([[], []]);
    expect(rows).toMatchObject([
      { indicator: 'IN_1', value: '118', asOf: '2026-12-31', final: true },
      { indicator: 'IN_2', numerator: '45', denominator: '60', final: false },
    ]);
  });

  it('of values leaves an indicator without a value unreported, without a question', async () => {
    const template = readingsTemplate(FACTS, [row('IN_1'), row('IN_2')]);
    const file = await checked(
      await filledIn(template, [{ valore: '118' }, {}]),
      {},
      planOf(2026, [
        indicator('IN_1', 'Controlli IN_1', 'NUMBER', 120),
        indicator('IN_2', 'Controlli IN_2', 'NUMBER', 120),
      ]),
    );
    expect([file.issues.filter(({ severity }) => severity === 'ERROR'), file.questions]).toEqual([[], []]);
    expect(file.counts).toMatchObject({ rows: 1, notReported: 1 });
  });

  it('without rows is never loaded: nothing of its example is a real row', async () => {
    const { draft } = await planDraft(await templateWorkbook(planTemplate(FACTS)));
    expect(draft).toBeNull();
  });

  it('without the name of the body asks for it', async () => {
    const template = planTemplate({ municipality: null, year: 2026 });
    const { questions } = await planDraft(
      await filledIn(template, [{ ...asExample(template), 'Peso Indicatore': '100' }]),
    );
    expect(questions.map(({ code }) => code)).toEqual(['WHICH_BODY']);
  });
});

describe('an example', () => {
  it('of a plan and of a variation is read without a question or an issue', async () => {
    const plan = await planDraft(await exampleWorkbook('plan'));
    expect([plan.issues, plan.questions]).toEqual([[], []]);
    expect(plan.draft?.indicators.map(({ code, target }) => [code, target?.value])).toEqual([
      ['IN_1', '120'],
      ['IN_2', '15'],
      ['IN_3', '90'],
      ['IN_4', '2025-09-30'],
    ]);
    const variation = await planDraft(await exampleWorkbook('variation'));
    expect([variation.issues, variation.questions]).toEqual([[], []]);
    expect(variation.draft?.act.ordinal).toBe(1);
    expect(variation.draft?.variations.flatMap(({ revisions }) => revisions)).toMatchObject([
      { kind: 'TARGET_CHANGED', indicator: 'IN_1', from: '120', to: '100', certain: true },
    ]);
  });

  it('of values has one for each indicator of the plan', async () => {
    const file = await checked(
      await exampleWorkbook('readings'),
      {},
      planOf(2025, [
        indicator('IN_1', 'Controlli eseguiti', 'NUMBER', 120),
        indicator('IN_2', 'Tempo medio di intervento', 'NUMBER', 15, { direction: 'LOWER' }),
        indicator('IN_3', 'Domande accolte', 'PERCENT', 90),
        indicator('IN_4', 'Apertura del nuovo nido', 'DATE', null),
      ]),
    );
    expect([file.issues, file.questions]).toEqual([[], []]);
    expect(recorded(file)).toEqual([
      'IN_1 = 118, 2025-12-31 final',
      'IN_2 = 17, 2025-12-31 final',
      'IN_3 = 93.75, 2025-12-31 final',
      'IN_4 = 2025-09-15, 2025-12-31 final',
    ]);
  });
});

function planOf(year: number, indicators: readonly ReturnType<typeof indicator>[]) {
  return {
    year,
    indicators: new Map(indicators.map((one) => [one.code, one])),
    members: new MemberIndex(indicators, year),
  };
}
