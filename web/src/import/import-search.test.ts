import * as v from 'valibot';
import { expect, test } from 'vitest';
import { importsSearch, pendingSearch } from './import-search.js';

test('the address of a preview names step and row; an unknown step is the first one', () => {
  expect(v.parse(pendingSearch, { passo: 'correggi', riga: 36, righe: 'tutte' })).toEqual({
    passo: 'correggi',
    riga: 36,
    righe: 'tutte',
  });
  expect(v.parse(pendingSearch, { passo: 'nulla', riga: -1, righe: 'x' })).toEqual({});
});

test('nothing written is shown as zero, not left out', () => {
  expect(v.parse(importsSearch, { caricato: 'pieve/9', scritti: 0 })).toEqual({ caricato: 'pieve/9', scritti: 0 });
  expect(v.parse(importsSearch, { caricato: '', scritti: -1 })).toEqual({});
});
