import { describe, expect, it } from 'vitest';
import { objective, row, state, timelineOf } from '../state/plan-state.fixture.js';
import { definitionAt, stateAt } from '../state/plan-state.js';

describe('kind and direction', () => {
  const redefined = [
    ...objective(2, 'C1'),
    ...row(2, '9', { objective: 'C1', title: 'Incremento visitatori', formula: '(a - b)/b *100', target: '3' }),
    state('INDICATOR', '9', 'meaning', 5, 'BEFORE', null),
    state('INDICATOR', '9', 'meaning', 5, 'AFTER', '5'),
    state('INDICATOR', '9', 'title', 5, 'AFTER', 'Numero visitatori'),
    state('INDICATOR', '9', 'formula', 5, 'AFTER', null),
    state('INDICATOR', '9', 'target', 5, 'AFTER', '50000'),
  ];

  it('are inferred for each definition separately', () => {
    const timeline = timelineOf([2, 5], redefined);
    expect(stateAt(timeline, 4).indicators[0]).toMatchObject({ kind: 'PERCENT', meaning: null, redefined: false });
    expect(stateAt(timeline, 5).indicators[0]).toMatchObject({
      kind: 'NUMBER',
      kindInferred: true,
      meaning: 5,
      redefined: true,
      initialTarget: '3',
    });
    expect([4, 5].map((act) => definitionAt(timeline, '9', act))).toEqual([null, '5']);
  });

  it('of a clarification hold at every act of the meaning, and no longer', () => {
    const clarified = [...redefined, state('INDICATOR', '9', 'direction', 5, 'BEFORE', 'LOWER')];
    const timeline = timelineOf([2, 5], clarified);
    expect(timeline.states.map(({ indicators: [i] }) => [i?.direction, i?.directionInferred])).toEqual([
      ['LOWER', false],
      ['LOWER', false],
      ['HIGHER', true],
    ]);
  });

  it('of a redefinition hold from it on, and stay inferred', () => {
    const timeline = timelineOf([2, 5], [...redefined, state('INDICATOR', '9', 'direction', 5, 'AFTER', 'LOWER')]);
    expect(timeline.states.map(({ indicators: [i] }) => [i?.direction, i?.directionInferred])).toEqual([
      ['HIGHER', true],
      ['HIGHER', true],
      ['LOWER', true],
    ]);
  });

  it('of a range and a day follow from them, whatever a column of polarity says', () => {
    const printed = (target: string, polarity: string) => [
      ...objective(2, 'C1'),
      ...row(2, '9', { objective: 'C1', title: 'Indicatore', target }),
      state('INDICATOR', '9', 'direction', 2, 'BEFORE', polarity),
    ];
    const directionOf = (target: string, polarity: string) =>
      stateAt(timelineOf([2], printed(target, polarity)), 2).indicators[0]?.direction;
    expect(directionOf('80..100', 'HIGHER')).toBe('RANGE');
    expect(directionOf('2019-06-30', 'HIGHER')).toBe('LOWER');
    expect(directionOf('80', 'LOWER')).toBe('LOWER');
  });

  it('are those of the words in which a person states a target: a column of polarity does not gainsay them', () => {
    const column = [
      ...objective(0, 'C1'),
      ...row(0, '9', { objective: 'C1', title: 'Indicatore', target: '120' }),
      state('INDICATOR', '9', 'direction', 0, 'BEFORE', 'HIGHER'),
    ];
    const target = state('INDICATOR', '9', 'target', 0, 'AFTER', '30');
    const typed = (text: string) => ({
      ...{ ...target, number: 9, declared: true as const, corrects: '120', source: { line: null, text } },
    });
    const directionOf = (...more: (typeof target)[]) =>
      stateAt(timelineOf([0], [...column, ...more]), 0).indicators[0]?.direction;
    expect(directionOf(typed('≤ 30 gg'))).toBe('LOWER');
    expect(directionOf(typed('30'))).toBe('HIGHER');
    // The direction itself, stated by a person, is the last word.
    const said = { ...state('INDICATOR', '9', 'direction', 0, 'BEFORE', 'HIGHER'), number: 9, declared: true as const };
    expect(directionOf(typed('≤ 30 gg'), said)).toBe('HIGHER');
  });

  it('contradict only another clarification of the same meaning', () => {
    const said = (act: number, value: string) => state('INDICATOR', '9', 'direction', act, 'BEFORE', value);
    const inferred = state('INDICATOR', '9', 'direction', 5, 'AFTER', 'HIGHER');
    expect(timelineOf([2, 5, 6], [...redefined, said(2, 'HIGHER'), inferred, said(6, 'LOWER')]).discrepancies).toEqual(
      [],
    );
    const twice = timelineOf([2, 3, 5], [...redefined, said(2, 'HIGHER'), said(3, 'LOWER')]);
    expect(twice.discrepancies).toMatchObject([{ act: 3, field: 'direction' }]);
    expect(twice.states.map(({ indicators: [i] }) => i?.direction)).toEqual(['LOWER', 'LOWER', 'LOWER', 'HIGHER']);
  });

  it('follow what a later act asks, at every act of the meaning', () => {
    const requests = [{ indicator: '9', act: 5, text: "L'indicatore va letto in negativo" }];
    const timeline = timelineOf([2, 5], redefined, requests);
    expect(timeline.states.map(({ indicators: [i] }) => i?.direction)).toEqual(['LOWER', 'LOWER', 'HIGHER']);
  });

  it('do not depend on the order in which two requests of one act come', () => {
    const requests = ['il valore deve diminuire', 'va letto in positivo'].map((text) => ({
      indicator: '9',
      act: 2,
      text,
    }));
    const directions = [requests, requests.toReversed()].map(
      (ordered) => stateAt(timelineOf([2, 5], redefined, ordered), 2).indicators[0]?.direction,
    );
    expect(directions).toEqual(['HIGHER', 'HIGHER']);
  });

  it('do not flip with the wording of a later act', () => {
    const timeline = timelineOf(
      [2, 3],
      [
        ...objective(2, 'C1'),
        ...row(2, '9', { objective: 'C1', formula: 'evase/totale *100', target: '3' }),
        ...row(3, '9', { objective: 'C1', formula: 'n. domande', target: '3' }),
      ],
    );
    expect(timeline.states.map(({ indicators: [i] }) => i?.kind)).toEqual(['PERCENT', 'PERCENT', 'PERCENT']);
    expect(timeline.discrepancies).toMatchObject([
      {
        code: 'STATED_VALUE_DIFFERS',
        act: 3,
        field: 'formula',
        known: { act: 2, source: { line: 12 } },
        stated: { act: 3 },
      },
    ]);
  });

  describe('of a target whose words demand a direction', () => {
    const target = (act: number, phase: 'BEFORE' | 'AFTER', value: string, text: string) => ({
      ...state('INDICATOR', '9', 'target', act, phase, value),
      source: { line: 10 + act, text },
    });
    const plan = [...objective(0, 'C1'), ...row(0, '9', { objective: 'C1', title: 'Numero di interventi' })];
    const directions = (acts: number[], ...targets: ReturnType<typeof target>[]) =>
      timelineOf(acts, [...plan, ...targets]).states.map(({ indicators: [i] }) => [i?.direction, i?.directionInferred]);

    it('hold from the act that decides it, and are not inferred', () => {
      expect(
        directions(
          [0, 1],
          target(0, 'AFTER', '20', '20'),
          target(1, 'AFTER', '12', 'NUOVO TARGET: NON SUPERIORE A 12'),
        ),
      ).toEqual([
        ['HIGHER', true],
        ['HIGHER', true],
        ['LOWER', false],
      ]);
    });

    it('stay where a later act only changes the number', () => {
      expect(
        directions([0, 1], target(0, 'AFTER', '30', 'entro 30 giorni'), target(1, 'AFTER', '25', 'TARGET 25')),
      ).toEqual([
        ['LOWER', false],
        ['LOWER', false],
        ['LOWER', false],
      ]);
    });

    it('give way to what a person says', () => {
      const declared = { ...state('INDICATOR', '9', 'direction', 0, 'BEFORE', 'HIGHER'), declared: true as const };
      const { states } = timelineOf([0], [...plan, target(0, 'AFTER', '30', '≤ 30'), declared]);
      expect(states.map(({ indicators: [i] }) => i?.direction)).toEqual(['HIGHER', 'HIGHER']);
    });
  });
});
