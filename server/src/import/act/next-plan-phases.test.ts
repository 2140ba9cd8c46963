import { describe, expect, it } from 'vitest';
import { phaseState } from './next-plan.fixture.js';
import { checkPhases, continuedPhases } from './next-plan-phases.js';

const phases = [
  phaseState('A_1', 'Gara d’appalto', { start: '2019-01-01', due: '2019-06-30', weight: '40' }),
  phaseState('A_1', 'Collaudo', { due: '2019-12-31' }),
  phaseState('A_1', 'Osservatorio', { removed: true }),
  phaseState('B_1', 'Bando'),
];
const days = (found: ReturnType<typeof continuedPhases>) =>
  found.map(({ title, start, due, weight }) => [title, start, due, weight]);

describe('the phases that go on in the next plan', () => {
  it('are all those of the continued objectives that no act removed, without the days of the year before', () => {
    expect(days(continuedPhases(phases, new Set(['A_1']), null))).toEqual([
      ['Gara d’appalto', null, null, '40'],
      ['Collaudo', null, null, null],
    ]);
  });

  it('are those that are named, with the days that are confirmed for them', () => {
    const wanted = [{ objective: 'A_1', title: 'gara d’APPALTO', start: '2020-01-01', due: '2020-06-30' }];
    expect(days(continuedPhases(phases, new Set(['A_1']), wanted))).toEqual([
      ['Gara d’appalto', '2020-01-01', '2020-06-30', '40'],
    ]);
    expect(continuedPhases(phases, new Set(['A_1']), [])).toEqual([]);
  });

  it.each([
    ['of an objective that does not go on', { objective: 'B_1', title: 'Bando', start: null, due: null }],
    ['that was removed', { objective: 'A_1', title: 'Osservatorio', start: null, due: null }],
    ['that ends before it starts', { objective: 'A_1', title: 'Collaudo', start: '2020-05-01', due: '2020-04-30' }],
  ])('are not one %s', (_, wanted) => {
    expect(() => continuedPhases(phases, new Set(['A_1']), [wanted])).toThrow(wanted.title);
  });

  it('are named once', () => {
    const twice = { objective: 'A_1', title: 'Collaudo', start: null, due: null };
    expect(() => checkPhases([twice, { ...twice, title: 'collaudo' }])).toThrow('due volte');
  });
});
