import { describe, expect, test } from 'vitest';
import { draft, moment, of, reading, row, value, write } from '../sheet/sheet.fixture.js';
import {
  cursorAt,
  enterTexts,
  needlessDrafts,
  rowsToRecord,
  type SheetState,
  sheetState,
  shownProblem,
  stepThrough,
} from './sheet-state.js';

describe('what a row begins with', () => {
  test('the recorded value in Italian notation, unless there is a newer draft', () => {
    expect(value(of(reading(1234.5)))).toBe('1.234,5');
    expect(value(of(reading(1234.5), draft))).toBe('circa 80');
    expect(value(of(reading(5, { recordedAt: '2020-01-12T10:00:00Z' }), draft))).toBe('5');
  });

  test('a reading of another date, for demonstration, withdrawn or of another definition leaves it empty', () => {
    const redefined = row(reading(5));
    const others = [
      reading(5, { asOf: '2019-11-30' }),
      reading(5, { demonstration: true }),
      reading(null, { withdrawn: true }),
    ];
    expect(others.map((other) => value(of(other)))).toEqual(['', '', '']);
    redefined.indicator.attainment.state = 'REDEFINED';
    expect(value(sheetState([redefined], moment))).toBe('');
  });
});

describe('what is recorded', () => {
  test('a value that differs, in canonical numbers; the same number in another notation does not differ', () => {
    expect(rowsToRecord(write(of(reading(1234.5)), '1.234,50')).readings).toEqual([]);
    expect(rowsToRecord(write(of(reading(1234.5)), '78.000')).readings).toMatchObject([
      { code: '278', reading: { value: '78000' } },
    ]);
  });

  test('a draft of earlier is recorded with the rest', () => {
    expect(rowsToRecord(of(reading(5), { ...draft, value: '80' })).readings).toMatchObject([
      { reading: { value: '80' } },
    ]);
  });

  test('an emptied cell takes no value back', () => {
    const { readings, problems } = rowsToRecord(write(of(reading(5)), ''));
    expect([readings, problems]).toEqual([[], [{ code: '278', field: 'value' }]]);
  });
});

test('a problem is shown when its cell is left, one of the row when the row is left', () => {
  const cell = { code: '278', field: 'value' } as const;
  const typing = enterTexts(cursorAt(of(null), cell), [{ ...cell, to: 'abc' }], true);
  const shown = (state: SheetState, field: 'value' | 'denominator') => {
    const entry = state.rows['278'];
    return entry ? shownProblem(entry, { code: '278', field }, state.cursor)?.why : undefined;
  };
  expect(shown(typing, 'value')).toBeUndefined();
  expect(shown(cursorAt(typing, { code: '278', field: 'note' }), 'value')).toBe('NOT_A_NUMBER');
  const half = enterTexts(of(null), [{ code: '278', field: 'numerator', to: '5' }], false);
  expect(shown(cursorAt(half, cell), 'denominator')).toBeUndefined();
  expect(shown(cursorAt(half, null), 'denominator')).toBe('NO_DENOMINATOR');
});

test('a step back shows where it was', () => {
  const { state, cell } = stepThrough(write(of(reading(5)), '6'), 'back');
  expect([value(state), cell]).toEqual(['5', { code: '278', field: 'value' }]);
  expect(value(stepThrough(state, 'again').state)).toBe('6');
  expect(stepThrough(of(null), 'back').cell).toBeNull();
});

describe('a draft equal to what is recorded', () => {
  const old = { ...draft, value: '6' };
  const recorded = reading(5);

  test('is needless, in the same or in other words', () => {
    expect(needlessDrafts(of(recorded, old))).toEqual([]);
    expect(needlessDrafts(write(of(recorded, old), '5'))).toEqual(['278']);
    expect(needlessDrafts(write(of(recorded, old), '5,0'))).toEqual(['278']);
    expect(needlessDrafts(write(of(null, old), ''))).toEqual(['278']);
    expect(needlessDrafts(of(recorded))).toEqual([]);
  });

  test('so is one that a newer reading has overtaken', () => {
    expect(needlessDrafts(of(reading(5, { recordedAt: '2020-01-12T10:00:00Z' }), old))).toEqual(['278']);
  });
});
