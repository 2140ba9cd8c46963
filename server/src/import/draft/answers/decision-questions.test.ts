import { describe, expect, it } from 'vitest';
import { planDraft } from '../document-draft.js';

const HEADING = [
  ...['Settore', 'Codice Obiettivo', 'Titolo Obiettivo', 'Peso Obiettivo', 'Codice Indicatore', 'Titolo Indicatore'],
  ...['Target Atteso', 'Peso Indicatore', 'Richiesta', 'Motivazione', 'Decisione'],
];
const ID = 'DECISION_MEANING/5/1';

async function read(decision: string, { answer, target = '80%' }: { answer?: string; target?: string } = {}) {
  const rows = [
    ['Tributi', 'OB1', 'Riscossione', '20', 'I1', 'Avvisi riscossi', target, '60', '', '', decision],
    ['', '', '', '', 'I2', 'Numero avvisi', '50', '40', '', '', ''],
  ];
  const lines = [HEADING, ...rows].map((row) => row.join('\t'));
  const text = ['Comune di Sarno', 'Prima variazione del Piano della performance 2022', '', ...lines].join('\n');
  const { draft, questions } = await planDraft(Buffer.from(text), {
    answers: new Map(answer === undefined ? [] : [[ID, answer]]),
  });
  const revisions = draft?.variations.flatMap((variation) => variation.revisions) ?? [];
  return {
    questions,
    revisions: revisions.map(({ kind, indicator, from, to, certain, review }) =>
      [kind, indicator, from, to, certain ? 'certain' : (review?.status ?? 'open')].join(' '),
    ),
  };
}

describe('a decision that can be read in two ways', () => {
  it('is asked where a percentage is of the target or in points, and changes nothing until then', async () => {
    const { questions, revisions } = await read('Si accoglie: target ridotto del 10%');
    expect(questions).toMatchObject([
      {
        id: ID,
        code: 'DECISION_MEANING',
        blocking: false,
        line: 5,
        indicator: 'I1',
        found: 'Si accoglie: target ridotto del 10%',
        proposed: null,
        choices: [
          { value: 'TARGET_CHANGED/80/72', label: 'Il target passa da 80 a 72: il 10 % di 80' },
          { value: 'TARGET_CHANGED/80/70', label: 'Il target passa da 80 a 70: 10 punti percentuali' },
          { value: 'NONE' },
        ],
      },
    ]);
    expect(revisions).toEqual(['TARGET_CHANGED I1 80 72 open']);
  });

  it.each([
    ['TARGET_CHANGED/80/72', 'TARGET_CHANGED I1 80 72 CONFIRMED'],
    ['TARGET_CHANGED/80/70', 'TARGET_CHANGED I1 80 70 CORRECTED'],
    ['NONE', 'TARGET_CHANGED I1 80 72 DISCARDED'],
  ])('is what a person picks: %s', async (answer, revision) => {
    const { questions, revisions } = await read('Si accoglie: target ridotto del 10%', { answer });
    expect(questions).toMatchObject([{ answer }]);
    expect(revisions).toEqual([revision]);
  });

  it.each([
    ['a weight beside a target', 'Si accoglie: target 70%, peso 50', 'DECISION_MEANING/5/2'],
    ['a weight alone', 'Si accoglie: il peso viene portato a 50', ID],
  ])('is asked where %s is the indicator’s or the objective’s', async (_, decision, id) => {
    expect((await read(decision)).questions).toMatchObject([
      {
        id,
        field: 'weight',
        choices: [
          { value: 'INDICATOR_WEIGHT_CHANGED/60/50', label: 'Cambia il peso dell’indicatore: da 60 a 50' },
          { value: 'OBJECTIVE_WEIGHT_CHANGED/20/50', label: 'Cambia il peso dell’obiettivo: da 20 a 50' },
          { value: 'NONE' },
        ],
      },
    ]);
  });

  it('leaves the certain revisions of the same decision as they are', async () => {
    const { revisions } = await read('Si accoglie: target 70%, peso 50');
    expect(revisions[0]).toBe('TARGET_CHANGED I1 80 70 certain');
  });

  it('can change the objective', async () => {
    const answer = 'OBJECTIVE_WEIGHT_CHANGED/20/50';
    const { revisions } = await read('Si accoglie: il peso viene portato a 50', { answer });
    expect(revisions).toEqual(['OBJECTIVE_WEIGHT_CHANGED  20 50 CORRECTED']);
  });

  it.each([
    ['points are said', 'Si accoglie: riduzione di 10 punti percentuali del target', '80%'],
    ['the target is no percentage', 'Si accoglie: target ridotto del 10%', '80'],
    ['the old weight says whose it is', 'Si accoglie: il peso passa da 60 a 50', '80%'],
    ['the objective is named', 'Si accoglie: il peso dell’obiettivo viene portato a 50', '80%'],
  ])('is not asked where %s', async (_, decision, target) => {
    expect((await read(decision, { target })).questions).toEqual([]);
  });
});
