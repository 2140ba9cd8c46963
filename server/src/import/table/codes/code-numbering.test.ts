import { describe, expect, it } from 'vitest';
import { planDraft } from '../../draft/document-draft.js';

const HEADING = [
  ...['Settore', 'Codice Obiettivo', 'Titolo Obiettivo', 'Codice Indicatore', 'Titolo Indicatore'],
  ...['Target Atteso', 'Peso Indicatore'],
];
type Row = readonly [sector: string, objective: string, title: string, indicator: string, indicatorTitle: string];

async function read(rows: readonly Row[], answers: Readonly<Record<string, string>> = {}) {
  const lines = rows.map((row) => [...row, '10', '100'].join('\t'));
  const text = ['Comune di Sarno', 'Piano della performance 2022', '', HEADING.join('\t'), ...lines].join('\n');
  const result = await planDraft(Buffer.from(text), { answers: new Map(Object.entries(answers)) });
  const content = result.draft ?? ('provisional' in result ? result.provisional : null);
  return {
    ...result,
    objectives: content?.objectives.map(({ code, title, sector }) => [code, title, sector]),
    indicators: content?.indicators.map(({ code, objective }) => [code, objective]),
  };
}

describe('codes of objectives that are printed twice', () => {
  const ONCE: readonly Row[] = [
    ['Tributi', 'A_1', 'Riscossione', 'I1', 'Avvisi emessi'],
    ['Tributi', 'A_2', 'Sportello', 'I2', 'Ore di apertura'],
    ['Cultura', 'A_1', 'Biblioteca', 'I3', 'Prestiti'],
  ];
  const ID = 'CODES_RESTART/objectiveCode';

  it('restart plainly where most codes of a sector come again', async () => {
    const { questions, objectives, indicators } = await read([
      ...ONCE,
      ['Cultura', 'A_2', 'Museo', 'I4', 'Visitatori'],
    ]);
    expect(questions.map(({ id }) => id)).not.toContain(ID);
    expect(objectives?.map(([code]) => code)).toEqual(['tributi.A_1', 'tributi.A_2', 'cultura.A_1', 'cultura.A_2']);
    expect(indicators?.map(([code]) => code)).toEqual(['I1', 'I2', 'I3', 'I4']);
  });

  it('restart plainly where every sector begins at 1', async () => {
    const { questions, objectives } = await read([
      ['Tributi', '1', 'Riscossione', '1.1', 'Avvisi emessi'],
      ['Cultura', '1', 'Biblioteca', '1.1', 'Avvisi emessi'],
    ]);
    expect(questions.map(({ code }) => code)).not.toContain('CODES_RESTART');
    expect(objectives?.map(([code]) => code)).toEqual(['tributi.1', 'cultura.1']);
  });

  it('restart plainly where the first objective of two sectors has the same title', async () => {
    const { questions, objectives } = await read([
      ['Tributi', '1', 'Trasparenza', '1', 'Atti pubblicati'],
      ['Tributi', '2', 'Riscossione', '1', 'Avvisi emessi'],
      ['Cultura', '1', 'Trasparenza', '1', 'Atti pubblicati'],
      ['Cultura', '2', 'Biblioteca', '1', 'Prestiti'],
    ]);
    expect(questions.map(({ code }) => code)).not.toContain('CODES_RESTART');
    expect(objectives?.map(([code]) => code)).toEqual(['tributi.1', 'tributi.2', 'cultura.1', 'cultura.2']);
  });

  it('are asked about where only one comes again, and nothing is saved before the answer', async () => {
    const { draft, questions, objectives } = await read(ONCE);
    expect(draft).toBeNull();
    expect(questions.find(({ id }) => id === ID)).toMatchObject({
      code: 'CODES_RESTART',
      blocking: true,
      line: 7,
      found: 'A_1',
      message: expect.stringContaining('«Riscossione» (Tributi) e di «Biblioteca» (Cultura)'),
      choices: [{ value: 'RESTART' }, { value: 'UNIQUE' }],
      proposed: null,
    });
    expect(objectives).toHaveLength(3);
  });

  it('are made unique by their sector where a person says that they restart', async () => {
    const { draft, objectives, indicators } = await read(ONCE, { [ID]: 'RESTART' });
    expect(draft).not.toBeNull();
    expect(objectives).toEqual([
      ['tributi.A_1', 'Riscossione', 'Tributi'],
      ['tributi.A_2', 'Sportello', 'Tributi'],
      ['cultura.A_1', 'Biblioteca', 'Cultura'],
    ]);
    expect(indicators?.at(-1)).toEqual(['I3', 'cultura.A_1']);
  });

  it('are of one objective where a person says so', async () => {
    const { draft, objectives, issues } = await read(ONCE, { [ID]: 'UNIQUE' });
    expect(draft).not.toBeNull();
    expect(objectives?.map(([code, title]) => [code, title])).toEqual([
      ['A_1', 'Riscossione'],
      ['A_2', 'Sportello'],
    ]);
    expect(issues.map(({ code }) => code)).toContain('DUPLICATE_CODE');
  });

  it('leave the question open where the answer is none of the choices', async () => {
    expect((await read(ONCE, { [ID]: 'forse' })).draft).toBeNull();
  });
});

describe('codes of indicators that are printed twice', () => {
  const OTHERS: readonly Row[] = [
    ['Tributi', 'A_1', 'Riscossione', 'I1', 'Avvisi emessi'],
    ['Tributi', 'A_1', 'Riscossione', 'I2', 'Ore di apertura'],
    ['Cultura', 'A_2', 'Biblioteca', 'I3', 'Prestiti'],
    ['Cultura', 'A_3', 'Museo', 'I4', 'Visitatori'],
  ];

  it('are asked about where they have two titles', async () => {
    const rows: readonly Row[] = [...OTHERS, ['Cultura', 'A_3', 'Museo', 'I1', 'Mostre']];
    const { draft, questions } = await read(rows);
    expect(draft).toBeNull();
    const [asked] = questions.filter(({ code }) => code === 'CODES_RESTART');
    expect(asked).toMatchObject({ id: 'CODES_RESTART/indicatorCode', line: 9, found: 'I1' });
    const restarted = await read(rows, { 'CODES_RESTART/indicatorCode': 'RESTART' });
    expect(restarted.indicators?.map(([code]) => code)).toEqual(['A_1.I1', 'A_1.I2', 'A_2.I3', 'A_3.I4', 'A_3.I1']);
    const unique = await read(rows, { 'CODES_RESTART/indicatorCode': 'UNIQUE' });
    expect(unique.indicators?.map(([code]) => code)).toEqual(['I1', 'I2', 'I3', 'I4']);
  });

  it('are asked for their objective where two objectives have the same indicator', async () => {
    const rows: readonly Row[] = [...OTHERS, ['Cultura', 'A_3', 'Museo', 'I1', 'Avvisi emessi']];
    const { draft, questions } = await read(rows);
    expect(draft).toBeNull();
    expect(questions.filter(({ code }) => code === 'PARENT')).toMatchObject([
      {
        id: 'PARENT/I1/objective',
        blocking: true,
        line: 9,
        indicator: 'I1',
        choices: [{ value: 'A_1' }, { value: 'A_3' }, { value: 'RESTART' }],
      },
    ]);
    const moved = await read(rows, { 'PARENT/I1/objective': 'A_3' });
    expect(moved.indicators).toEqual([
      ['I1', 'A_3'],
      ['I2', 'A_1'],
      ['I3', 'A_2'],
      ['I4', 'A_3'],
    ]);
    const both = await read(rows, { 'PARENT/I1/objective': 'RESTART' });
    expect(both.indicators).toContainEqual(['A_1.I1', 'A_1']);
    expect(both.indicators).toContainEqual(['A_3.I1', 'A_3']);
  });
});
