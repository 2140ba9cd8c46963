import { expect, test } from 'vitest';
import { blank, enteredRow, fieldsOf } from './entered-row.js';

const none = { value: null, numerator: null, denominator: null, note: null, criticality: null, correctiveAction: null };

test('a value, with its note trimmed', () => {
  expect(enteredRow({ ...blank, value: '1.234,5', note: ' dato del SIT ' }, 'NUMBER')).toEqual({
    kind: 'reading',
    reading: { ...none, value: '1234.5', note: 'dato del SIT' },
  });
});

test('a ratio is sent as its two parts, undivided', () => {
  expect(enteredRow({ ...blank, numerator: '37', denominator: '40' }, 'PERCENT')).toEqual({
    kind: 'reading',
    reading: { ...none, numerator: '37', denominator: '40' },
  });
  expect(enteredRow({ ...blank, numerator: '0', denominator: '0', note: 'nessuno' }, 'PERCENT').kind).toBe('reading');
});

test('an empty row has no reading, a row of zero has a reading of zero', () => {
  expect(enteredRow({ ...blank, value: '  ' }, 'NUMBER')).toEqual({ kind: 'nothing' });
  expect(enteredRow({ ...blank, value: '0' }, 'NUMBER')).toEqual({ kind: 'reading', reading: { ...none, value: '0' } });
});

test.each([
  [{ value: '5', numerator: '1', denominator: '2' }, 'BOTH', 'numerator'],
  [{ value: '5', denominator: '2' }, 'BOTH', 'denominator'],
  [{ numerator: '1' }, 'NO_DENOMINATOR', 'denominator'],
  [{ denominator: '2' }, 'NO_NUMERATOR', 'numerator'],
  [{ note: 'manca' }, 'NO_VALUE', 'value'],
  [{ criticality: 'sede chiusa' }, 'NO_VALUE', 'value'],
  [{ numerator: '8.000', denominator: '0' }, 'ZERO_DENOMINATOR', 'denominator'],
  [{ numerator: '0', denominator: '0' }, 'NO_REASON', 'note'],
  [{ value: 'abc' }, 'NOT_A_NUMBER', 'value'],
])('%j: %s at %s', (texts, why, field) => {
  expect(enteredRow({ ...blank, ...texts }, 'NUMBER')).toEqual({ kind: 'problems', problems: [{ why, field }] });
});

test('every cell that cannot be read is named', () => {
  expect(enteredRow({ ...blank, numerator: 'x', denominator: '1.5' }, 'NUMBER')).toEqual({
    kind: 'problems',
    problems: [
      { why: 'NOT_A_NUMBER', field: 'numerator' },
      { why: 'ASKED', field: 'denominator', meant: ['1,5', '15'] },
    ],
  });
});

test('something done or not done has no numerator', () => {
  expect(fieldsOf('BINARY')).toEqual(['value', 'note', 'criticality', 'correctiveAction']);
});
