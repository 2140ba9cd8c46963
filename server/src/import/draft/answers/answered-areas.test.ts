import { describe, expect, it } from 'vitest';
import { planDraft } from '../document-draft.js';

const HEADING = ['Area', 'Settore', 'Codice Obiettivo', 'Obiettivo', 'Codice Indicatore', 'Indicatore', 'Target'];
const ID = 'PARENT/OB1/area';

async function read(rows: readonly (readonly string[])[], answer?: string) {
  const lines = [HEADING, ...rows].map((row) => row.join('\t'));
  const text = ['Comune di Sarno', 'Piano della performance 2022', '', ...lines].join('\n');
  const { draft, questions } = await planDraft(Buffer.from(text), {
    answers: new Map(answer === undefined ? [] : [[ID, answer]]),
  });
  return { questions, areas: draft?.objectives.map(({ area }) => area), draft };
}

const TWICE = [
  ['Città viva', 'Cultura', 'OB1', 'Biblioteca', 'I1', 'Prestiti', '10'],
  ['Città verde', 'Cultura', 'OB1', 'Biblioteca', 'I2', 'Iscritti', '20'],
];

describe('an objective that is printed under two areas', () => {
  it('is asked about, and its area is unknown until then', async () => {
    const { questions, areas, draft } = await read(TWICE);
    expect(questions).toMatchObject([
      {
        id: ID,
        code: 'PARENT',
        blocking: false,
        line: 6,
        objective: 'OB1',
        field: 'area',
        choices: [{ value: 'Città viva' }, { value: 'Città verde' }],
      },
    ]);
    expect(areas).toEqual([null]);
    expect(draft?.indicators).toHaveLength(2);
  });

  it('is of the area that a person says', async () => {
    const { questions, areas } = await read(TWICE, 'Città verde');
    expect(questions).toMatchObject([{ answer: 'Città verde' }]);
    expect(areas).toEqual(['Città verde']);
  });

  it('is plain where only its sector changes: its sectors share it', async () => {
    const [first = [], second = []] = TWICE;
    const { questions, areas } = await read([first, ['Città viva', 'Ambiente', ...second.slice(2)]]);
    expect(questions).toEqual([]);
    expect(areas).toEqual(['Città viva']);
  });
});
