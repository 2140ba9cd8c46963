import * as v from 'valibot';
import { expect, test } from 'vitest';
import { momentOf, withKind } from './reporting-moment.js';
import { reportingSearch } from './reporting-search.js';

test('a date and the kind of account', () => {
  expect(v.parse(reportingSearch, { al: '2019-06-30', definitivo: 0 })).toEqual({ al: '2019-06-30', definitivo: 0 });
});

test.each(['2019-02-30', '30/06/2019', '2019-6-1', 2019, '', null])('%s is no date', (al) => {
  expect(v.parse(reportingSearch, { al, definitivo: 'sì' })).toEqual({});
});

test('without a choice it is the final account of the year', () => {
  expect(momentOf({}, 2019)).toEqual({ asOf: '2019-12-31', final: true });
  expect(momentOf({ al: '2019-06-30' }, 2019)).toEqual({ asOf: '2019-06-30', final: false });
  expect(momentOf({ al: '2019-12-31', definitivo: 0 }, 2019)).toEqual({ asOf: '2019-12-31', final: false });
  expect(momentOf({ definitivo: 1, al: '2020-01-31' }, 2019)).toEqual({ asOf: '2020-01-31', final: true });
});

test('a choice that the year does not allow is none', () => {
  const end = { asOf: '2020-12-31', final: true };
  expect(momentOf({ al: '2019-12-31', definitivo: 1 }, 2020)).toEqual(end);
  expect(momentOf({ al: '2019-06-30', definitivo: 0 }, 2020)).toEqual(end);
  expect(momentOf({ al: '2021-06-30', definitivo: 1 }, 2020)).toEqual({ asOf: '2021-06-30', final: true });
  expect(momentOf({ al: '2021-07-01', definitivo: 1 }, 2020)).toEqual(end);
  expect(momentOf({ al: '2021-01-01', definitivo: 0 }, 2020)).toEqual(end);
});

test('a day after the year can be final only', () => {
  expect(withKind('2020-03-31', false, 2019)).toEqual({ asOf: '2019-12-31', final: false });
  expect(withKind('2019-03-31', true, 2019)).toEqual({ asOf: '2019-03-31', final: true });
});
