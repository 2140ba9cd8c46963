import * as v from 'valibot';
import { expect, test } from 'vitest';
import { comparisonSearch } from './comparison-search.js';

test('the choices of an address are read', () => {
  const chosen = { per: 'SECTOR', ordina: 'effetto', verso: 'inverso', confronta: 0 } as const;
  expect(v.parse(comparisonSearch, chosen)).toEqual(chosen);
});

test('what cannot be read chooses nothing', () => {
  expect(v.parse(comparisonSearch, { per: 'toString', ordina: 'colore', verso: 'su', confronta: 'due' })).toEqual({});
});
