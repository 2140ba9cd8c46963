import { expect, test } from 'vitest';
import { words } from '#words/it/frame.js';
import { pageHits, placeOf } from './search-hits.js';

test('what was found opens by its kind and key', () => {
  expect(placeOf({ kind: 'INDICATOR', key: '1389' })).toEqual({ kind: 'indicator', key: '1389' });
  expect(placeOf({ kind: 'SECTOR', key: 'musei-e-biblioteche' })).toEqual({
    kind: 'sector',
    key: 'musei-e-biblioteche',
  });
});

test('pages are found by words of their name, without regard to case and accents', () => {
  const found = (typed: string) => pageHits(typed, words.navigation).map(({ key }) => key);
  expect(found('CONFRÓN')).toEqual(['/confronto']);
  expect(found('variazioni registro')).toEqual(['/variazioni']);
  expect(found('1389')).toEqual([]);
  expect(found(' ')).toEqual([]);
});
