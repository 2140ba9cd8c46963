import { describe, expect, it } from 'vitest';
import { planDraft } from '../../draft/document-draft.js';

type Row = readonly [objective: string, indicator: string, weight: string];

async function read(
  rows: readonly Row[],
  { answer, heading = 'Peso', act = 'Piano della performance 2022' }: Partial<Record<string, string>> = {},
) {
  const lines = rows.map(([objective, indicator, weight]) =>
    ['Cultura', objective, indicator, '10', weight].join('\t'),
  );
  const text = ['Comune di Sarno', act, '', `Settore\tObiettivo\tIndicatore\tTarget\t${heading}`, ...lines].join('\n');
  const answers = new Map(answer === undefined ? [] : [['WEIGHT_MEANING/weight', answer]]);
  const result = await planDraft(Buffer.from(text), { answers });
  const content = result.draft ?? ('provisional' in result ? result.provisional : null);
  return {
    draft: result.draft,
    asked: result.questions.filter(({ code }) => code === 'WEIGHT_MEANING'),
    objectives: content?.objectives.map(({ weight }) => weight?.value ?? null),
    indicators: content?.indicators.map(({ weight }) => weight?.value ?? null),
  };
}

/** Weights of objectives that stand at the end of the row, beside the indicator. */
const OF_OBJECTIVES: readonly Row[] = [
  ['Lettura', 'Prestiti', '30'],
  ['Musei', 'Visitatori', '50'],
  ['Teatri', 'Spettacoli', '20'],
];
const OF_NOBODY: readonly Row[] = [
  ['Lettura', 'Prestiti', '7'],
  ['Lettura', 'Iscritti', '9'],
  ['Musei', 'Visitatori', '8'],
];

describe('a column «Peso» beside the indicators', () => {
  it.each([
    ['100', '60', '40'],
    ['1', '0,6', '0,4'],
  ])('is plainly theirs where it adds up to %s in each objective', async (whole, first, second) => {
    const found = await read([
      ['Lettura', 'Prestiti', first],
      ['Lettura', 'Iscritti', second],
      ['Musei', 'Visitatori', whole],
    ]);
    expect(found.asked).toEqual([]);
    expect(found.indicators).toEqual([first.replace(',', '.'), second.replace(',', '.'), whole]);
  });

  it('is theirs where one objective of several does not add up', async () => {
    const found = await read([
      ['Lettura', 'Prestiti', '100'],
      ['Musei', 'Visitatori', '100'],
      ['Teatri', 'Spettacoli', '90'],
    ]);
    expect(found.asked).toEqual([]);
  });

  it('is asked about where it adds up over the objectives, and its weights are unknown until then', async () => {
    const { draft, asked, objectives, indicators } = await read(OF_OBJECTIVES);
    expect(draft).toBeNull();
    expect(asked).toMatchObject([
      {
        id: 'WEIGHT_MEANING/weight',
        blocking: true,
        line: 5,
        found: 'Peso',
        proposed: 'objectiveWeight',
        choices: [{ value: 'objectiveWeight' }, { value: 'indicatorWeight' }, { value: 'NONE' }],
      },
    ]);
    expect([objectives, indicators]).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it.each([
    ['objectiveWeight', ['30', '50', '20'], [null, null, null]],
    ['indicatorWeight', [null, null, null], ['30', '50', '20']],
    ['NONE', [null, null, null], [null, null, null]],
  ])('is read as a person says: %s', async (answer, objectives, indicators) => {
    const found = await read(OF_OBJECTIVES, { answer });
    expect(found.draft).not.toBeNull();
    expect(found.asked).toMatchObject([{ answer }]);
    expect(found).toMatchObject({ objectives, indicators });
  });

  it('is asked about without a proposal where it adds up for nobody', async () => {
    expect((await read(OF_NOBODY)).asked).toMatchObject([{ blocking: true, proposed: null }]);
  });

  it('is not asked about in a variation, which lists only some members', async () => {
    const act = 'Prima variazione del Piano della performance 2022';
    expect((await read(OF_NOBODY, { act })).asked).toEqual([]);
  });

  it('is not asked about where its heading says whose it is', async () => {
    expect((await read(OF_NOBODY, { heading: 'Peso indicatore' })).asked).toEqual([]);
  });
});
