import { describe, expect, it } from 'vitest';
import { planDraft } from '../document-draft.js';

interface Printed {
  readonly title?: string;
  readonly target: string;
  readonly polarity?: string;
}

const ID = 'DIRECTION/OB1/I1/direction';

async function read({ title = 'Numero di pratiche', target, polarity = '' }: Printed, answer?: string) {
  const heading = ['Settore', 'Codice Obiettivo', 'Obiettivo', 'Codice Indicatore', 'Indicatore', 'Polarità', 'Target'];
  const row = ['Tributi', 'OB1', 'Riscossione', 'I1', title, polarity, target];
  const text = ['Comune di Sarno', 'Piano della performance 2022', '', heading.join('\t'), row.join('\t')].join('\n');
  const { draft, questions, issues } = await planDraft(Buffer.from(text), {
    answers: new Map(answer === undefined ? [] : [[ID, answer]]),
  });
  const [indicator] = draft?.indicators ?? [];
  return { questions, issues: issues.map(({ code }) => code), indicator };
}

describe('the direction of an indicator', () => {
  it.each<[string, Printed]>([
    ['the polarity and the target agree', { target: '≤ 30 giorni', polarity: 'decrescente' }],
    ['the target says nothing', { target: '30', polarity: 'decrescente' }],
    ['the target alone says it', { target: 'almeno 30', polarity: '' }],
    ['a polarity that is not read stands beside a target that says it', { target: 'almeno 30', polarity: 'boh' }],
    ['the target is a day', { target: '30/06/2022', polarity: 'crescente' }],
    ['the target is a range', { target: 'da 10 a 15', polarity: 'crescente' }],
    ['something is done or not', { title: 'Regolamento approvato', target: 'SI', polarity: 'boh' }],
  ])('is plain where %s', async (_, printed) => {
    const { questions, indicator } = await read(printed);
    expect(questions).toEqual([]);
    expect(indicator?.target?.value).not.toBeNull();
  });

  it.each<[string, Printed, string]>([
    ['the polarity contradicts the target', { target: '≤ 30', polarity: 'crescente' }, 'il target è «≤ 30»'],
    ['the polarity is not understood', { target: '30', polarity: 'boh' }, '«boh» non si legge'],
    [
      'the title contradicts the polarity',
      { title: 'Reclami (il valore deve diminuire)', target: '30', polarity: 'crescente' },
      'il titolo o la finalità dicono il contrario',
    ],
    [
      'the title contradicts the target',
      { title: 'Reclami (il valore deve diminuire)', target: 'almeno 30' },
      'il titolo o la finalità dicono il contrario',
    ],
  ])('is asked where %s, and the target is unknown until then', async (_, printed, message) => {
    const { questions, indicator } = await read(printed);
    expect(questions).toMatchObject([
      {
        id: ID,
        blocking: false,
        line: 5,
        found: printed.target,
        message: expect.stringContaining(message),
        choices: [{ value: 'HIGHER' }, { value: 'LOWER' }],
        proposed: null,
      },
    ]);
    expect(indicator).toMatchObject({ direction: null, target: { value: null, text: printed.target } });
  });

  it.each(['HIGHER', 'LOWER'])('is what a person says: %s', async (answer) => {
    const { questions, issues, indicator } = await read({ target: '30', polarity: 'boh' }, answer);
    expect(questions).toMatchObject([{ answer }]);
    expect(indicator).toMatchObject({ direction: answer, target: { value: '30' } });
    expect(issues).not.toContain('UNREADABLE_DIRECTION');
  });
});
