import { expect, test } from 'vitest';
import { placeOf } from './search-hits.js';

test('what was found opens by its kind and key', () => {
  expect(placeOf({ kind: 'INDICATOR', key: '1389' })).toEqual({ kind: 'indicator', key: '1389' });
  expect(placeOf({ kind: 'SECTOR', key: 'musei-e-biblioteche' })).toEqual({
    kind: 'sector',
    key: 'musei-e-biblioteche',
  });
});
