import { describe, expect, it } from 'vitest';
import type { MeasuredIndicator } from '../../reading/reported-input.js';
import { checkedReadings, type UnusualValues } from './readings-check.js';
import type { DraftReading } from './readings-draft.js';

const PLAIN = {
  direction: 'HIGHER',
  rangeMin: null,
  rangeMax: null,
  unit: null,
  title: null,
  formula: null,
} as const;
const INDICATORS = new Map<string, MeasuredIndicator>([
  ['101', { ...PLAIN, kind: 'NUMBER', target: 100 }],
  ['102', { ...PLAIN, kind: 'PERCENT', target: 100 }],
  ['103', { ...PLAIN, kind: 'BINARY', target: 1 }],
]);

function row(indicator: string, more: Partial<DraftReading> = {}): DraftReading {
  const none = {
    value: null,
    numerator: null,
    denominator: null,
    note: null,
    criticality: null,
    correctiveAction: null,
  };
  const plain = { form: 'NUMBER', confirmed: false } as const;
  return { line: 2, indicator, ...none, ...plain, asOf: '2021-12-31', final: true, text: 'la riga', ...more };
}

const check = (unusual: UnusualValues, ...rows: DraftReading[]) => checkedReadings(rows, INDICATORS, 2021, unusual);
const issues = (...rows: DraftReading[]) => check('HELD', ...rows).issues;

describe('a row of a file passes the checks of the entry grid', () => {
  it.each([
    ['a value', row('101', { value: '88' })],
    ['a code with its year', row('2021-101', { value: '88' })],
    ['a ratio', row('102', { numerator: '48', denominator: '50' })],
    ['a ratio of nothing with its reason', row('102', { numerator: '0', denominator: '0', note: 'nessuna domanda' })],
    ['done', row('103', { value: '1' })],
    ['a final value of January after the year', row('101', { value: '88', asOf: '2022-01-31' })],
  ])('%s is accepted', (_, row) => expect(issues(row)).toEqual([]));

  it.each([
    ['a code that the plan does not have', row('999', { value: '1' }), 'UNKNOWN_INDICATOR', 'codice_indicatore', '999'],
    ['a date of another year', row('101', { value: '1', asOf: '2020-12-31' }), 'DATE_OUTSIDE_YEAR', 'data', 'la riga'],
    [
      'an interim value after the year',
      row('101', { value: '1', asOf: '2022-01-01', final: false }),
      'DATE_OUTSIDE_YEAR',
      'data',
      'la riga',
    ],
    ['2 for done or not done', row('103', { value: '2' }), 'BINARY_VALUE', 'valore', 'la riga'],
    [
      'a ratio for done or not done',
      row('103', { numerator: '1', denominator: '1' }),
      'BINARY_VALUE',
      'valore',
      'la riga',
    ],
    [
      'a negative denominator',
      row('101', { numerator: '1', denominator: '-4' }),
      'NEGATIVE_DENOMINATOR',
      'denominatore',
      'la riga',
    ],
    [
      'a note of 4001 characters',
      row('101', { value: '1', note: 'x'.repeat(4001) }),
      'TOO_LONG',
      'nota',
      'x'.repeat(500),
    ],
    [
      'a ratio of nothing without a reason',
      row('102', { numerator: '0', denominator: '0' }),
      'REASON_MISSING',
      'nota',
      'la riga',
    ],
    [
      'a part of nothing',
      row('102', { numerator: '8000', denominator: '0' }),
      'ZERO_DENOMINATOR',
      'denominatore',
      'la riga',
    ],
    ['a word for a count', row('101', { value: '1', form: 'WORD' }), 'NOT_A_NUMBER', 'valore', 'la riga'],
    ['a percentage for a count', row('101', { value: '80', form: 'PERCENT' }), 'NOT_A_PERCENTAGE', 'valore', 'la riga'],
    ['more decimals than are kept', row('101', { value: '22.1234567' }), 'TOO_FINE', 'valore', 'la riga'],
    ['more digits than are kept', row('101', { value: '1'.repeat(19) }), 'UNREADABLE_NUMBER', 'valore', 'la riga'],
  ])('%s refuses it, with line, column and what is printed there', (_, refused, code, column, found) => {
    expect(issues(refused)).toMatchObject([{ code, severity: 'ERROR', line: 2, column, found }]);
    expect(issues(refused)[0]?.message).toMatch(/^Riga 2, indicatore .*correggere e ricaricare il file\.$/);
  });

  it('a share of one in place of a percentage is a warning and does not refuse the file', () => {
    const [question, ...others] = issues(row('102', { value: '0.88' }));
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      code: 'PERCENT_AS_SHARE',
      severity: 'WARNING',
      line: 2,
      column: 'valore',
      found: 'la riga',
    });
    expect(question?.message).toContain('Riga 2, indicatore 102: 0,88 significa 88 %?');
    expect(question?.message).toContain('Finché non è confermato, il valore non è registrato.');
  });

  it('an unusual value is held back until the row or the person who loads the file confirms it', () => {
    const unusual = row('101', { value: '10000' });
    const usual = row('102', { value: '88' });
    expect(check('HELD', unusual, usual).rows).toMatchObject([{ held: true, answered: [] }, { held: false }]);
    expect(check('TAKEN', unusual, usual).rows).toMatchObject([
      { held: false, answered: ['FAR_ABOVE_TARGET'] },
      { held: false, answered: [] },
    ]);
    const confirmed = check('HELD', { ...unusual, confirmed: true });
    expect(confirmed).toMatchObject({ issues: [], rows: [{ held: false, answered: ['FAR_ABOVE_TARGET'] }] });
  });

  it('a final value long after the year is asked, and held back', () => {
    expect(issues(row('101', { value: '88', asOf: '2022-03-31' }))).toMatchObject([
      { code: 'DATE_AFTER_YEAR', severity: 'WARNING', column: 'data' },
    ]);
  });

  it('the problems of all rows are reported, in the order of the file', () => {
    const found = issues(
      row('103', { line: 2, value: '2', asOf: '2020-12-31' }),
      row('101', { line: 3, value: '81' }),
      row('2021-101', { line: 4, value: '82' }),
      row('999', { line: 5, value: '1' }),
    );
    expect(found.map(({ code, line }) => [code, line])).toEqual([
      ['DATE_OUTSIDE_YEAR', 2],
      ['BINARY_VALUE', 2],
      ['DUPLICATE_CODE', 4],
      ['UNKNOWN_INDICATOR', 5],
    ]);
    expect(found[2]?.message).toContain('alla riga 3');
  });
});
