import { describe, expect, test } from 'vitest';
import {
  moved,
  openTargets,
  problemsOf,
  sentContent,
  type TypedObjective,
  typedNumber,
  weightSum,
} from './draft-content.js';

const indicator = (id: string, cells: Partial<TypedObjective['indicators'][number]> = {}) => ({
  ...{ id, code: id, title: `Indicatore ${id}`, formula: null, purpose: null, target: '10', weight: '50' },
  ...cells,
});
const objective = (id: string, indicators: TypedObjective['indicators'], cells: Partial<TypedObjective> = {}) => ({
  ...{ id, code: id, title: `Obiettivo ${id}`, definition: null, area: 'Area', sector: 'Settore', weight: '' },
  indicators,
  phases: [],
  ...cells,
});

describe('the draft of a plan as it is typed', () => {
  test.each([
    ['', null],
    ['12,5', 12.5],
    [' 40 ', 40],
    ['dodici', undefined],
    ['-1', undefined],
  ])('a weight «%s» is %s', (text, value) => {
    expect(typedNumber(text)).toBe(value);
  });

  test('weights are added up without dust, an unknown one adds nothing, and one that is no number has no sum', () => {
    expect(weightSum([{ weight: '33,3' }, { weight: '33,3' }, { weight: '33,4' }, { weight: '' }])).toBe(100);
    expect(weightSum([{ weight: '' }])).toBeNull();
    expect(weightSum([{ weight: '50' }, { weight: 'x' }])).toBeUndefined();
  });

  test('what keeps it from being saved stands beside its field', () => {
    const plan = [
      objective('A', [indicator('1'), indicator('2', { code: '1', weight: 'x' })], { area: ' ' }),
      objective('B', [indicator('3', { title: '', code: '' })]),
    ];
    expect(Object.fromEntries(problemsOf(plan))).toEqual({
      '1/code': 'TWICE',
      '2/code': 'TWICE',
      '2/weight': 'NUMBER',
      '3/title': 'EMPTY',
      '3/code': 'EMPTY',
      'A/area': 'EMPTY',
    });
  });

  test('an indicator is moved to the end of another objective', () => {
    const plan = [objective('A', [indicator('1'), indicator('2')]), objective('B', [indicator('3')])];
    expect(moved(plan, '1', 'B').map(({ indicators }) => indicators.map(({ id }) => id))).toEqual([['2'], ['3', '1']]);
  });

  test('it is sent with numbers, and says how many targets are open', () => {
    const plan = [objective('A', [indicator('1', { target: 'da confermare', weight: '12,5' })], { weight: '8' })];
    expect(openTargets(plan)).toBe(1);
    expect(sentContent(plan)).toMatchObject([{ code: 'A', weight: 8, indicators: [{ code: '1', weight: 12.5 }] }]);
  });

  test('phases go with their objective, a day that is not set yet is none, and one before its start is wrong', () => {
    const phase = { id: 'p', title: 'Gara', start: '', due: '2020-06-30', weight: '40' };
    expect(sentContent([objective('A', [], { phases: [phase] })])[0]?.phases).toEqual([
      { title: 'Gara', start: null, due: '2020-06-30', weight: 40 },
    ]);
    const wrong = { ...phase, title: ' ', start: '2020-07-01', weight: 'x' };
    expect(Object.fromEntries(problemsOf([objective('A', [indicator('1')], { phases: [wrong] })]))).toEqual({
      'p/title': 'EMPTY',
      'p/weight': 'NUMBER',
      'p/due': 'BEFORE_START',
    });
  });
});
