import { italianWords as vocabulary } from '@traguardo/schema/words/it';
import { describe, expect, test } from 'vitest';
import { changesOf } from './changes.js';

describe('before and after of a decision', () => {
  test('a changed target reads as Italian numbers', () => {
    expect(changesOf({ kind: 'TARGET_CHANGED', from: '91690', to: '78000', fields: [] }, vocabulary)).toEqual([
      { name: '', before: '91.690', after: '78.000', quoted: [] },
    ]);
  });

  test('an inserted target had none before', () => {
    expect(changesOf({ kind: 'TARGET_INSERTED', from: null, to: '5', fields: [] }, vocabulary)).toEqual([
      { name: '', before: 'Target non previsto', after: '5', quoted: [] },
    ]);
  });

  test('what is printed before an inserted target is no target, never a zero', () => {
    expect(changesOf({ kind: 'TARGET_INSERTED', from: '0', to: '5', fields: [] }, vocabulary)).toEqual([
      { name: '', before: 'Target non previsto', after: '5', quoted: [] },
    ]);
  });

  test('a postponed phase keeps its name, also where that is a number, and its new day is a date', () => {
    expect(changesOf({ kind: 'PHASE_POSTPONED', from: '1400', to: '2020-12-31', fields: [] }, vocabulary)).toEqual([
      { name: '', before: '1400', after: '31 dicembre 2020', quoted: ['before'] },
    ]);
    expect(changesOf({ kind: 'PHASE_POSTPONED', from: 'Gara', to: 'primavera 2020', fields: [] }, vocabulary)).toEqual([
      { name: '', before: 'Gara', after: 'primavera 2020', quoted: ['before'] },
    ]);
  });

  test('of its fields only measures are numbers', () => {
    const fields = [
      { field: 'weight', from: '1250.5', to: '0' },
      { field: 'rangeMin', from: null, to: '1000' },
      { field: 'formula', from: '1000', to: '2000' },
      { field: 'area', from: '1100', to: 'A2' },
    ];
    expect(changesOf({ kind: 'OTHER', from: null, to: null, fields }, vocabulary)).toMatchObject([
      { before: '1.250,5', after: '0' },
      { before: null, after: '1.000' },
      { before: '1000', after: '2000' },
      { before: '1100', after: 'A2' },
    ]);
  });

  test('a redefined indicator shows its titles, then the other fields in words', () => {
    const fields = [
      { field: 'kind', from: 'PERCENT', to: 'NUMBER' },
      { field: 'formula', from: 'a/b*100', to: null },
    ];
    expect(changesOf({ kind: 'INDICATOR_REDEFINED', from: 'Incremento', to: 'Numero', fields }, vocabulary)).toEqual([
      { name: 'Titolo', before: 'Incremento', after: 'Numero', quoted: ['before', 'after'] },
      { name: 'Tipo di misura', before: 'Percentuale', after: 'Numero', quoted: [] },
      { name: 'Formula', before: 'a/b*100', after: 'n.d.', quoted: ['before'] },
    ]);
  });

  test('a removed phase has nothing after it', () => {
    expect(changesOf({ kind: 'PHASE_REMOVED', from: 'Osservatori', to: null, fields: [] }, vocabulary)).toEqual([
      { name: '', before: 'Osservatori', after: null, quoted: ['before'] },
    ]);
  });
});
