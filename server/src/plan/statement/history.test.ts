import { describe, expect, it } from 'vitest';
import { EARLIEST, fieldHistory, valueAt } from './history.js';
import type { Phase, StatedField, Statement } from './statement.js';

function stated(act: number, phase: Phase, value: string | null, number = 0, field: StatedField = 'target'): Statement {
  return {
    subject: 'INDICATOR',
    code: '278',
    field,
    act,
    phase,
    number,
    value,
    source: { line: act, text: value ?? '' },
  };
}

const before = (act: number, value: string | null, number = 0) => stated(act, 'BEFORE', value, number);
const after = (act: number, value: string | null, number = 0) => stated(act, 'AFTER', value, number);
const valuesOf = (statements: Statement[], acts: number[]) => {
  const history = fieldHistory(statements);
  return acts.map((act) => valueAt(history, act));
};
const contradictionsOf = (statements: Statement[]) =>
  fieldHistory(statements).contradictions.map(({ known, stated }) => [known.value, stated.value, stated.act]);

describe('the value after an act', () => {
  it('is that of the last statement up to it, else of the first statement', () => {
    const statements = [before(3, '91690'), after(3, '85000'), before(5, '85000'), after(5, '78000')];
    expect(valuesOf(statements, [EARLIEST, 2, 3, 4, 5, 9])).toEqual([
      '91690',
      '91690',
      '85000',
      '85000',
      '78000',
      '78000',
    ]);
    expect(contradictionsOf(statements)).toEqual([]);
  });

  it('is null where an act leaves none', () => {
    expect(valuesOf([before(5, 'a/b'), after(5, null)], [4, 5])).toEqual(['a/b', null]);
  });

  it('is unknown before an act that changes an unknown value', () => {
    expect(valuesOf([before(5, null), after(5, '5')], [EARLIEST, 4, 5])).toEqual([null, null, '5']);
  });

  it('takes the old value a decision names where the column is blank', () => {
    expect(valuesOf([before(5, null, 0), before(5, '8', 1), after(5, '5')], [EARLIEST, 5])).toEqual(['8', '5']);
  });

  it('is null where nothing is stated', () => {
    expect(valuesOf([], [0])).toEqual([null]);
  });
});

describe('a value found that differs from the one left', () => {
  it('contradicts, and wins from there on', () => {
    const statements = [after(0, '100'), before(2, '90'), before(4, '90')];
    expect(valuesOf(statements, [0, 1, 2, 4])).toEqual(['100', '100', '90', '90']);
    expect(contradictionsOf(statements)).toEqual([['100', '90', 2]]);
  });

  it('contradicts also within one act', () => {
    expect(contradictionsOf([before(5, '20', 0), before(5, '2500', 1)])).toEqual([['20', '2500', 5]]);
  });

  it('does not where the number or the words are the same', () => {
    expect(contradictionsOf([after(0, '5'), before(1, '5.0')])).toEqual([]);
    const titles = [
      stated(0, 'AFTER', 'Pubblica utilità', 0, 'title'),
      stated(1, 'BEFORE', "PUBBLICA  UTILITA'", 0, 'title'),
    ];
    expect(fieldHistory(titles).contradictions).toEqual([]);
  });

  it('contradicts a value that was taken away', () => {
    expect(contradictionsOf([before(1, 'a'), after(1, null), before(2, 'b')])).toEqual([[null, 'b', 2]]);
  });
});

it('a blank found by a variation neither contradicts nor wins', () => {
  const statements = [after(0, '100'), before(2, null), before(3, '100')];
  expect(valuesOf(statements, [0, 2, 3])).toEqual(['100', '100', '100']);
  expect(contradictionsOf(statements)).toEqual([]);
});

it('nothing known at first is no statement to contradict', () => {
  const statements = [before(1, null), before(3, '7')];
  expect(valuesOf(statements, [1, 3])).toEqual([null, '7']);
  expect(contradictionsOf(statements)).toEqual([]);
});
