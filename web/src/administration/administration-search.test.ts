import * as v from 'valibot';
import { expect, test } from 'vitest';
import { administrationSearch } from './administration-search.js';

test('a search of the audit log survives in its address', () => {
  const search = {
    ambito: 'installazione',
    testo: 'rossi',
    azione: 'closePlan',
    dal: '2019-01-01',
    al: '2019-12-31',
    mostra: 200,
  };
  expect(v.parse(administrationSearch, search)).toEqual(search);
});

test('digits alone are words too', () => {
  expect(v.parse(administrationSearch, { testo: 1391 })).toEqual({ testo: '1391' });
});

test('what cannot be read filters nothing', () => {
  expect(
    v.parse(administrationSearch, { dal: '2019-13-40', al: 'ieri', testo: '', mostra: -1, ambito: 'altro' }),
  ).toEqual({});
  expect(v.parse(administrationSearch, { mostra: 1_000_000 })).toEqual({ mostra: 1000 });
});
