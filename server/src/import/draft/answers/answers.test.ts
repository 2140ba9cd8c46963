import { describe, expect, it } from 'vitest';
import { type Answers, blockingQuestions, openQuestions } from '../../question/import-question.js';
import { planDraft } from '../document-draft.js';

const HEADING = ['Settore', 'Codice Obiettivo', 'Titolo Obiettivo', 'Codice Indicatore', 'Titolo Indicatore'];

interface Printed {
  readonly facts?: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly string[])[];
}

function text({ facts = ['Comune di Sarno', 'Piano della performance 2022'], columns, cells }: Printed): string {
  const rows = cells.map((row, at) => [
    'Tributi',
    'OB1',
    'Riscossione',
    `IND${at + 1}`,
    `Indicatore ${at + 1}`,
    ...row,
  ]);
  return [...facts, '', [...HEADING, ...columns].join('\t'), ...rows.map((row) => row.join('\t'))].join('\n');
}

const TWO_TARGETS: Printed = {
  columns: ['Target A', 'Target B', 'Peso Indicatore'],
  cells: [
    ['10', '12', '60'],
    ['20', '24', '40'],
  ],
};

async function read(printed: Printed, answers: Readonly<Record<string, string>> = {}) {
  const given: Answers = new Map(Object.entries(answers));
  const result = await planDraft(Buffer.from(text(printed)), { answers: given });
  return { ...result, content: result.draft ?? ('provisional' in result ? result.provisional : null) };
}

describe('two columns that may be the same field', () => {
  it('are asked about, and nothing is saved before the answer', async () => {
    const { draft, questions } = await read(TWO_TARGETS);
    expect(draft).toBeNull();
    expect(questions).toMatchObject([
      {
        id: 'COLUMN_MEANING/target',
        blocking: true,
        answer: null,
        choices: [
          { value: 'Target A', label: 'Target A (colonna 6)' },
          { value: 'Target B', label: 'Target B (colonna 7)' },
        ],
      },
    ]);
  });

  it.each([
    ['Target A', ['10', '20']],
    ['Target B', ['12', '24']],
  ])('%s is read once it is chosen', async (chosen, targets) => {
    const { draft, questions } = await read(TWO_TARGETS, { 'COLUMN_MEANING/target': chosen });
    expect(draft?.indicators.map(({ target }) => target?.value)).toEqual(targets);
    expect(questions).toMatchObject([{ id: 'COLUMN_MEANING/target', answer: chosen }]);
  });

  it('stay open where the answer names none of them', async () => {
    const { draft, questions } = await read(TWO_TARGETS, { 'COLUMN_MEANING/target': 'Peso Indicatore' });
    expect(draft).toBeNull();
    expect(blockingQuestions(questions)).toHaveLength(1);
  });

  it('are not asked about where they say the same', async () => {
    const cells = [
      ['10', '10', '60'],
      ['20', '', '40'],
    ];
    const { draft, questions } = await read({ ...TWO_TARGETS, cells });
    expect(questions).toEqual([]);
    expect(draft?.indicators.map(({ target }) => target?.value)).toEqual(['10', '20']);
  });

  it('may be weights', async () => {
    const printed = {
      columns: ['Target Atteso', 'Peso Indicatore', 'Peso Indicatore'],
      cells: [
        ['10', '60', '50'],
        ['20', '40', '50'],
      ],
    };
    expect((await read(printed)).questions).toMatchObject([{ id: 'COLUMN_MEANING/indicatorWeight', blocking: true }]);
    const { draft } = await read(printed, { 'COLUMN_MEANING/indicatorWeight': 'Peso Indicatore (colonna 8)' });
    expect(draft?.indicators.map(({ weight }) => weight?.value)).toEqual(['50', '50']);
  });
});

describe('a target that is not understood', () => {
  const printed = {
    columns: ['Target Atteso', 'Peso Indicatore'],
    cells: [
      ['come da convenzione', '50'],
      ['30.06', '50'],
    ],
  };
  const unclear = 'TARGET_MEANING/OB1/IND1/target';
  const day = 'DATE_OR_NUMBER/OB1/IND2/target';

  it('is unknown and asked about, and does not keep the rest from being saved', async () => {
    const { draft, questions } = await read(printed);
    expect(draft?.indicators.map(({ target }) => target?.value)).toEqual([null, null]);
    expect(questions.map(({ id, blocking, found }) => [id, blocking, found])).toEqual([
      [unclear, false, 'come da convenzione'],
      [day, false, '30.06'],
    ]);
  });

  it('has the value that a person types, with the printed words beside it', async () => {
    const { draft, questions, issues } = await read(printed, { [unclear]: '≤ 30 giorni' });
    expect(draft?.indicators[0]).toMatchObject({ target: { value: '30' }, unit: 'giorni' });
    expect(draft?.corrections).toEqual([
      { line: 5, column: 'target', indicator: 'IND1', found: 'come da convenzione', edited: '≤ 30 giorni' },
    ]);
    expect(openQuestions(questions).map(({ id }) => id)).toEqual([day]);
    const codes = issues.filter(({ line, column }) => line === 5 && column !== null).map(({ code }) => code);
    expect(codes).toEqual(['ROW_EDITED']);
  });

  it.each([
    ['30 giugno', '2022-06-30'],
    ['30,06', '30.06'],
  ])('is a day or a number as chosen: %s', async (answer, value) => {
    const { draft, questions } = await read(printed, { [day]: answer });
    expect(draft?.indicators[1]?.target?.value).toBe(value);
    expect(questions.find(({ id }) => id === day)?.choices.map((choice) => choice.value)).toContain(answer);
  });

  it('is no target where a person says so', async () => {
    const { draft, questions } = await read(printed, { [unclear]: '' });
    expect(draft?.indicators[0]?.target).toBeNull();
    expect(openQuestions(questions).map(({ id }) => id)).toEqual([day]);
  });

  it('stays open where the answer is not understood either', async () => {
    const { draft, questions } = await read(printed, { [unclear]: 'vedi sopra' });
    expect(draft?.indicators[0]?.target).toMatchObject({ value: null, text: 'come da convenzione' });
    expect(openQuestions(questions).map(({ id }) => id)).toEqual([unclear, day]);
  });
});

describe('a printed target of zero', () => {
  const printed = { columns: ['Target Atteso', 'Peso Indicatore'], cells: [['0', '100']] };
  const zero = 'TARGET_MEANING/OB1/IND1/target';

  it('is meant where a person says so', async () => {
    const { draft, questions, issues } = await read(printed, { [zero]: '0' });
    expect(draft?.zeroConfirmed).toEqual(['IND1']);
    expect(openQuestions(questions)).toEqual([]);
    expect(issues.map(({ code }) => code)).not.toContain('ZERO_TARGET');
  });

  it('means no target where a person says that', async () => {
    const { draft } = await read(printed, { [zero]: '' });
    expect(draft?.indicators[0]?.target).toBeNull();
    expect(draft?.zeroConfirmed).toBeUndefined();
  });

  it('is one of its row alone where a cell lists several indicators', async () => {
    const cells = [['1) 0 2) 0', '100']];
    const lists = { ...printed, cells };
    const given = text(lists).replace('IND1\tIndicatore 1', '1) R1 2) R2\t1) Reclami 2) Ritardi');
    const ids = (await planDraft(Buffer.from(given))).questions.map(({ id }) => id);
    const [first = '', second = ''] = ids;
    const { draft, questions } = await planDraft(Buffer.from(given), { answers: new Map([[first, '5']]) });
    expect(ids).toHaveLength(2);
    expect(draft?.indicators.map(({ target }) => target?.value)).toEqual(['5', '0']);
    expect(openQuestions(questions).map(({ id }) => id)).toEqual([second]);
  });
});

describe('what a document does not say of itself', () => {
  const printed = {
    facts: ['Obiettivi e indicatori'],
    columns: ['Target Atteso', 'Peso Indicatore'],
    cells: [['10', '100']],
  };

  it('is asked, each with the id that answers it', async () => {
    const { draft, questions } = await read(printed);
    expect(draft).toBeNull();
    expect(blockingQuestions(questions).map(({ id }) => id)).toEqual(['WHICH_BODY', 'WHICH_YEAR', 'WHICH_ACT']);
  });

  it('is known by the answers, which are kept with the questions', async () => {
    const given = { WHICH_BODY: 'Comune di  Sarno', WHICH_YEAR: '2022', WHICH_ACT: '0' };
    const { draft, questions } = await read(printed, given);
    expect(draft).toMatchObject({ municipality: 'Comune di Sarno', year: 2022, act: { ordinal: 0 } });
    expect(questions.map(({ answer }) => answer)).toEqual(['Comune di Sarno', '2022', '0']);
  });

  it('stays asked where an answer cannot be one', async () => {
    const { questions } = await read(printed, { WHICH_BODY: ' ', WHICH_YEAR: 'duemila', WHICH_ACT: '100' });
    expect(blockingQuestions(questions)).toHaveLength(3);
  });
});
