import { describe, expect, test } from 'vitest';
import { enterTexts, sheetState } from './saving/sheet-state.js';
import { moment, reading, row } from './sheet/sheet.fixture.js';
import { askedRows, givenReasons, type TypedReasons, unanswered } from './submission-reasons.js';

const asked = [
  { code: '1', title: 'Visitatori', question: 'VALUE_MISSING' },
  { code: '2', title: 'Prestiti', question: 'VALUE_MISSING' },
  { code: '3', title: 'Mostre', question: 'TARGET_MISSED' },
] as const;
const none: TypedReasons = { own: {}, forAll: '', without: false };

describe('what is asked before a sheet is sent', () => {
  const askedOf = (value: string, rows = [row(null)]) =>
    askedRows(rows, enterTexts(sheetState(rows, moment), [{ code: '278', field: 'value', to: value }], false), moment);

  test('a row without a value, and one whose typed value misses the target', () => {
    expect(askedOf('')).toMatchObject([{ code: '278', question: 'VALUE_MISSING' }]);
    expect(askedOf('77.999')).toMatchObject([{ code: '278', question: 'TARGET_MISSED' }]);
    expect(askedOf('78.000')).toEqual([]);
  });

  test('nothing of a value that is not owed', () => {
    expect(askedOf('', [{ ...row(null), question: null }])).toEqual([]);
    expect(askedOf('78.000', [row(reading(78_000))])).toEqual([]);
  });
});

describe('what is said', () => {
  const left = (typed: Partial<TypedReasons>) => unanswered(asked, { ...none, ...typed }).map(({ code }) => code);

  test('each needs a reason of its own or, of missing values, the one for all', () => {
    expect(left({})).toEqual(['1', '2', '3']);
    expect(left({ own: { '1': 'dato di giugno', '3': ' ' } })).toEqual(['2', '3']);
    expect(left({ forAll: 'gestionale fermo' })).toEqual(['3']);
  });

  test('a missed target may be sent without, a missing value never', () => {
    expect(left({ without: true })).toEqual(['1', '2']);
  });

  test('the own reason goes before the one for all', () => {
    const typed = { own: { '1': ' dato di giugno ' }, forAll: 'gestionale fermo', without: true };
    expect(givenReasons(asked, typed)).toEqual([
      { indicator: '1', reason: 'dato di giugno' },
      { indicator: '2', reason: 'gestionale fermo' },
      { indicator: '3', reason: null },
    ]);
  });
});
