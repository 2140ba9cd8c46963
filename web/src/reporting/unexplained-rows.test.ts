import { expect, test } from 'vitest';
import { type Cell, enterTexts, sheetState } from './saving/sheet-state.js';
import { moment, reading, row } from './sheet/sheet.fixture.js';
import type { SheetRow } from './sheet/sheet-rows.js';
import { unexplainedRows } from './unexplained-rows.js';

type Indicator = SheetRow['indicator'];

/** Whether a reason is required after texts were typed into the cells of one row. */
function isAsked(texts: Partial<Record<Cell['field'], string>>, indicator: Partial<Indicator> = {}, at = moment) {
  const plain = row(null);
  const rows = [{ ...plain, indicator: { ...plain.indicator, ...indicator } }];
  const changes = (['value', 'numerator', 'denominator', 'note'] as const).map((field) => ({
    code: '278',
    field,
    to: texts[field] ?? '',
  }));
  return unexplainedRows(rows, enterTexts(sheetState(rows, at), changes, false), at).length === 1;
}

test('a value short of its target asks for a reason, unless a note gives one', () => {
  expect(isAsked({ value: '77.999' })).toBe(true);
  expect(isAsked({ value: '78.000' })).toBe(false);
  expect(isAsked({ value: '77.999', note: 'museo chiuso per lavori' })).toBe(false);
  expect(isAsked({ value: '77.999', note: ' ' })).toBe(true);
  expect(isAsked({})).toBe(false);
  expect(isAsked({ value: 'abc' })).toBe(false);
});

test('where lower is better more than the target misses it; where a range is right the page cannot tell', () => {
  expect(isAsked({ value: '78.001' }, { direction: 'LOWER' })).toBe(true);
  expect(isAsked({ value: '0' }, { direction: 'LOWER' })).toBe(false);
  expect(isAsked({ value: '1' }, { direction: 'LOWER', target: 0 })).toBe(true);
  expect(isAsked({ value: '0' }, { direction: 'RANGE' })).toBe(false);
  expect(isAsked({ value: '0' }, { target: null })).toBe(false);
});

test('a ratio is compared as its result', () => {
  const percent = { kind: 'PERCENT', target: 80 } as const;
  expect(isAsked({ numerator: '79', denominator: '100' }, percent)).toBe(true);
  expect(isAsked({ numerator: '80', denominator: '100' }, percent)).toBe(false);
  expect(isAsked({ numerator: '1', denominator: '0' }, { ...percent, direction: 'LOWER' })).toBe(false);
});

test('what is recorded is judged by the server', () => {
  const judged = (status: Indicator['status']) => {
    const recorded = row(reading(70_000));
    recorded.indicator.status = status;
    recorded.indicator.attainment.state = 'SCORED';
    return unexplainedRows([recorded], sheetState([recorded], moment), moment).length;
  };
  expect([judged('ACHIEVED'), judged('PARTIAL'), judged('MISSED')]).toEqual([0, 1, 1]);
});

test('before the end of the year no reason is required', () => {
  expect(isAsked({ value: '1' }, {}, { asOf: '2019-06-30', final: false })).toBe(false);
});
