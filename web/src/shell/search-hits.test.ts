import { expect, test } from 'vitest';
import { placeOf } from './search-hits.js';

test('what has a code opens by it, an area or a sector by its name', () => {
  expect(placeOf({ kind: 'INDICATOR', id: 'roccachiara/2024/1389', code: '1389' })).toEqual({
    kind: 'indicator',
    key: '1389',
  });
  expect(placeOf({ kind: 'SECTOR', id: 'roccachiara/2024/musei e biblioteche', code: null })).toEqual({
    kind: 'sector',
    key: 'musei-e-biblioteche',
  });
});
