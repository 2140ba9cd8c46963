import { expect, test } from 'vitest';
import { momentOf } from './reporting-moment.js';
import { reportingSearch } from './reporting-search.js';

test('a date and the kind of account', () => {
  expect(reportingSearch({ al: '2019-06-30', definitivo: 0 })).toEqual({ al: '2019-06-30', definitivo: 0 });
});

test.each(['2019-02-30', '30/06/2019', '2019-6-1', 2019, '', null])('%s is no date', (al) => {
  expect(reportingSearch({ al, definitivo: 'sì' })).toEqual({});
});

test('without a choice it is the final account of the year', () => {
  expect(momentOf({}, 2019)).toEqual({ asOf: '2019-12-31', final: true });
  expect(momentOf({ al: '2019-06-30' }, 2019)).toEqual({ asOf: '2019-06-30', final: false });
  expect(momentOf({ al: '2019-12-31', definitivo: 0 }, 2019)).toEqual({ asOf: '2019-12-31', final: false });
  expect(momentOf({ definitivo: 1, al: '2020-01-31' }, 2019)).toEqual({ asOf: '2020-01-31', final: true });
});
