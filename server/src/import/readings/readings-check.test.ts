import { describe, expect, it } from 'vitest';
import type { DraftReading } from './draft-reading.js';
import { readingsPlan } from './readings.fixture.js';
import { checkedReadings, type UnusualValues } from './readings-check.js';

function row(indicator: string, parts: Partial<DraftReading>): DraftReading {
  return {
    ...{ line: 2, place: { line: 2 }, indicator, value: null, numerator: null, denominator: null },
    ...{ asOf: '2021-12-31', final: true, note: null, criticality: null, correctiveAction: null },
    ...{ form: 'NUMBER', confirmed: false, text: 'la riga' },
    ...parts,
  };
}

function check(unusual: UnusualValues, ...rows: DraftReading[]) {
  return checkedReadings(rows, readingsPlan().indicators, 2021, unusual);
}

describe('a row of a file by the checks of the entry grid', () => {
  it.each([
    ['a value', row('K1', { value: '88' })],
    ['a ratio', row('K2', { numerator: '48', denominator: '50' })],
    ['a ratio of nothing with its reason', row('K2', { numerator: '0', denominator: '0', note: 'nessuna domanda' })],
    ['done', row('K3', { value: '1', form: 'WORD' })],
    ['a day', row('K6', { value: '2021-06-28', form: 'DAY' })],
    ['a final value of January after the year', row('K1', { value: '88', asOf: '2022-01-31' })],
  ])('%s is accepted', (_, accepted) => {
    expect(check('HELD', accepted)).toMatchObject({
      issues: [],
      questions: [],
      rows: [{ leftOut: false, held: false }],
    });
  });

  it.each([
    ['a code that the plan does not have', row('999', { value: '1' }), 'UNKNOWN_INDICATOR', 'codice_indicatore', '999'],
    ['a date of another year', row('K1', { value: '1', asOf: '2020-12-31' }), 'DATE_OUTSIDE_YEAR', 'data', 'la riga'],
    [
      'an interim value after the year',
      row('K1', { value: '1', asOf: '2022-01-01', final: false }),
      'DATE_OUTSIDE_YEAR',
      'data',
      'la riga',
    ],
    ['2 for done or not done', row('K3', { value: '2' }), 'BINARY_VALUE', 'valore', 'la riga'],
    [
      'a ratio for done or not done',
      row('K3', { numerator: '1', denominator: '1' }),
      'BINARY_VALUE',
      'valore',
      'la riga',
    ],
    [
      'a negative denominator',
      row('K1', { numerator: '1', denominator: '-4' }),
      'NEGATIVE_DENOMINATOR',
      'denominatore',
      'la riga',
    ],
    [
      'a note of 4001 characters',
      row('K1', { value: '1', note: 'x'.repeat(4001) }),
      'TOO_LONG',
      'nota',
      'x'.repeat(500),
    ],
    [
      'a ratio of nothing without a reason',
      row('K2', { numerator: '0', denominator: '0' }),
      'REASON_MISSING',
      'nota',
      'la riga',
    ],
    [
      'a part of nothing',
      row('K2', { numerator: '8000', denominator: '0' }),
      'ZERO_DENOMINATOR',
      'denominatore',
      'la riga',
    ],
    ['a word for a count', row('K1', { value: '1', form: 'WORD' }), 'NOT_A_NUMBER', 'valore', 'la riga'],
    ['a percentage for a count', row('K1', { value: '80', form: 'PERCENT' }), 'NOT_A_PERCENTAGE', 'valore', 'la riga'],
    ['a number for a day', row('K6', { value: '43644' }), 'NOT_A_DAY', 'valore', 'la riga'],
    ['more decimals than are kept', row('K1', { value: '22.1234567' }), 'TOO_FINE', 'valore', 'la riga'],
    ['more digits than are kept', row('K1', { value: '1'.repeat(19) }), 'UNREADABLE_NUMBER', 'valore', 'la riga'],
  ])('with %s is left out, with line, column and what is printed there', (_, refused, code, column, found) => {
    const { issues, rows } = check('HELD', refused);
    expect(issues).toMatchObject([{ code, severity: 'WARNING', line: 2, column, found }]);
    expect(issues[0]?.message).toMatch(/^Riga 2, indicatore .*Questa riga non si carica, le altre sì\.$/);
    expect(rows).toMatchObject([{ leftOut: true, held: false }]);
  });

  it('with a share of one in place of a percentage is asked, and what it means is proposed', () => {
    const { issues, questions } = check('HELD', row('K2', { value: '0.88' }));
    expect(issues).toMatchObject([{ code: 'PERCENT_AS_SHARE', severity: 'WARNING', line: 2, column: 'valore' }]);
    expect(issues[0]?.message).toContain('Riga 2, indicatore K2: 0,88 significa 88 %?');
    expect(questions).toMatchObject([
      { id: 'value:K2 2021-12-31 final', code: 'VALUE_MEANING', blocking: false, indicator: 'K2', proposed: '88' },
    ]);
  });

  it('with an unusual value is held back until the row or the person who loads the file confirms it', () => {
    const unusual = row('K1', { value: '20000' });
    const usual = row('K2', { value: '88' });
    expect(check('HELD', unusual, usual).rows).toMatchObject([{ held: true, answered: [] }, { held: false }]);
    expect(check('TAKEN', unusual, usual)).toMatchObject({
      questions: [],
      rows: [
        { held: false, answered: ['FAR_ABOVE_TARGET'] },
        { held: false, answered: [] },
      ],
    });
    const confirmed = check('HELD', { ...unusual, confirmed: true });
    expect(confirmed).toMatchObject({ issues: [], rows: [{ held: false, answered: ['FAR_ABOVE_TARGET'] }] });
  });

  it('with a final value long after the year is asked, and held back', () => {
    const { issues, rows } = check('HELD', row('K1', { value: '88', asOf: '2022-03-31' }));
    expect(issues).toMatchObject([{ code: 'DATE_AFTER_YEAR', severity: 'WARNING', column: 'data' }]);
    expect(rows).toMatchObject([{ held: true }]);
  });
});
