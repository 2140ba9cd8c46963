import { describe, expect, it } from 'vitest';
import { objective, row, state, statementsOf, timelineOf } from './plan-state.fixture.js';
import { EARLIEST, stateAt } from './plan-state.js';

describe('the states of a plan', () => {
  const timeline = timelineOf(
    [5, 3],
    [
      ...objective(3, 'C50_0005', { area: 'Cultura e città', sector: 'Musei', weight: '8' }),
      state('OBJECTIVE', 'C50_0005', 'weight', 5, 'AFTER', '5'),
      ...row(3, '278', { objective: 'C50_0005', title: 'Pubblico', target: '91690', weight: '50' }),
      state('INDICATOR', '278', 'target', 5, 'AFTER', '78000'),
    ],
  );

  it('are the earliest and one for each act, ascending', () => {
    expect(timeline.states.map(({ atAct }) => atAct)).toEqual([EARLIEST, 3, 5]);
  });

  it('keep the first target and weight beside those in force', () => {
    expect(stateAt(timeline, 5).indicators).toMatchObject([{ code: '278', target: '78000', initialTarget: '91690' }]);
    expect(stateAt(timeline, 5).objectives).toMatchObject([{ weight: '5', initialWeight: '8' }]);
    expect(stateAt(timeline, 4).objectives).toMatchObject([{ weight: '8', initialWeight: '8' }]);
  });

  it('answer above the latest act as the latest, below the first with the earliest', () => {
    expect(stateAt(timeline, 99).atAct).toBe(5);
    expect(stateAt(timeline, 2).atAct).toBe(EARLIEST);
  });

  it('name the act, line and words that show an indicator', () => {
    expect(stateAt(timeline, 5).indicators[0]?.source).toEqual({ act: 3, line: 13, text: '278 exists' });
  });
});

it('areas and sectors go by the first spelling, and management comes last', () => {
  const timeline = timelineOf(
    [1, 2],
    [
      ...objective(1, 'C2', { area: "Citta' aperta", sector: 'Musei' }),
      ...objective(2, 'C1', { area: 'Città Aperta', sector: 'MUSEI' }),
      ...objective(2, 'C3', { area: 'Obiettivi Gestionali', sector: 'Vigili' }),
      ...objective(2, 'C4', { area: null, sector: null }),
      ...objective(2, 'C10', { area: 'Welfare', sector: 'Musei' }),
      state('SECTOR', 'musei', 'manager', 1, 'BEFORE', 'Quaglia Maurizia'),
    ],
  );
  expect(stateAt(timeline, 2).areas).toEqual([
    { key: 'area-non-indicata', name: 'Area non indicata', kind: 'STRATEGIC' },
    { key: 'citta-aperta', name: "Citta' aperta", kind: 'STRATEGIC' },
    { key: 'welfare', name: 'Welfare', kind: 'STRATEGIC' },
    { key: 'obiettivi-gestionali', name: 'Obiettivi Gestionali', kind: 'MANAGEMENT' },
  ]);
  expect(stateAt(timeline, 2).sectors).toEqual([
    { key: 'musei', name: 'Musei', manager: 'Quaglia Maurizia' },
    { key: 'settore-non-indicato', name: 'Settore non indicato', manager: null },
    { key: 'vigili', name: 'Vigili', manager: null },
  ]);
  expect(stateAt(timeline, 2).objectives.map(({ code, area }) => [code, area])).toEqual([
    ['C1', 'citta-aperta'],
    ['C2', 'citta-aperta'],
    ['C3', 'obiettivi-gestionali'],
    ['C4', 'area-non-indicata'],
    ['C10', 'welfare'],
  ]);
});

it('a printed zero is no target until a person confirms it', () => {
  const timeline = timelineOf(
    [5],
    [
      ...objective(5, 'C1'),
      ...row(5, '1595', { objective: 'C1', target: '0' }),
      state('INDICATOR', '1595', 'target', 5, 'AFTER', '5'),
      ...row(5, '1600', { objective: 'C1', target: '0', formula: '1=fatto 0=non fatto' }),
    ],
  );
  expect(stateAt(timeline, 4).indicators[0]).toMatchObject({ target: null, initialTarget: null });
  expect(stateAt(timeline, 5).indicators).toMatchObject([
    { target: '5', initialTarget: null },
    { kind: 'BINARY', target: null, initialTarget: null },
  ]);
});

describe('what comes and goes', () => {
  it('existed before the act that first prints it', () => {
    const timeline = timelineOf([2, 4], [...objective(2, 'C1'), ...row(4, '7', { objective: 'C1' })]);
    expect(timeline.states.map(({ indicators }) => indicators.length)).toEqual([1, 1, 1]);
  });

  it('but was not in an original plan that does not list it', () => {
    const timeline = timelineOf([0, 4], [...objective(0, 'C1'), ...row(4, '7', { objective: 'C1', target: '3' })]);
    expect(timeline.states.map(({ indicators }) => indicators.length)).toEqual([0, 0, 1]);
    expect(stateAt(timeline, 4).indicators[0]?.initialTarget).toBeNull();
    expect(timeline.discrepancies).toMatchObject([
      { act: 4, subjectCode: '7', field: 'exists', known: { act: 0 }, stated: { act: 4 } },
    ]);
    expect(timeline.discrepancies[0]?.message).toBe(
      "Variazione 4: riporta l'indicatore 7, che non è nel piano originario.",
    );
  });

  it('starts with the act that adds it, without a first target and without a contradiction', () => {
    const added = [
      state('INDICATOR', '7', 'exists', 4, 'BEFORE', 'false'),
      ...statementsOf('INDICATOR', '7', 4, 'AFTER', { exists: 'true', objective: 'C1', target: '3' }),
    ];
    for (const acts of [
      [0, 4],
      [2, 4],
    ]) {
      const timeline = timelineOf(acts, [...objective(acts[0] ?? 0, 'C1'), ...added]);
      expect(timeline.states.map(({ indicators }) => indicators.length)).toEqual([0, 0, 1]);
      expect(stateAt(timeline, 4).indicators[0]).toMatchObject({ target: '3', initialTarget: null });
      expect(timeline.discrepancies).toEqual([]);
    }
  });

  it('ends with the act that removes it, and with its objective', () => {
    const timeline = timelineOf(
      [1, 2, 3],
      [
        ...objective(1, 'C1'),
        ...row(1, '7', { objective: 'C1' }),
        ...row(1, '8', { objective: 'C1' }),
        state('INDICATOR', '7', 'exists', 2, 'AFTER', 'false'),
        state('OBJECTIVE', 'C1', 'exists', 3, 'AFTER', 'false'),
      ],
    );
    expect(timeline.states.map(({ indicators }) => indicators.map(({ code }) => code))).toEqual([
      ['7', '8'],
      ['7', '8'],
      ['8'],
      [],
    ]);
  });
});
