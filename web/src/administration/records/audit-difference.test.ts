import { expect, test } from 'vitest';
import { differences } from './audit-difference.js';

test('only what changed is shown, and what was not there is null', () => {
  expect(differences('{"weight":"8","title":"Musei"}', '{"weight":"5","title":"Musei","note":"tagliato"}')).toEqual([
    { field: 'weight', before: '8', after: '5' },
    { field: 'note', before: null, after: 'tagliato' },
  ]);
});

test('zero and false are values, null is none', () => {
  expect(differences('{"value":null,"final":false}', '{"value":0,"final":null}')).toEqual([
    { field: 'final', before: 'false', after: null },
    { field: 'value', before: null, after: '0' },
  ]);
});

test('nested fields have their way in their name, a list is one value', () => {
  expect(differences(null, '{"sector":{"name":"Cultura"},"roles":["BOARD"]}')).toEqual([
    { field: 'sector.name', before: null, after: 'Cultura' },
    { field: 'roles', before: null, after: '["BOARD"]' },
  ]);
});

test('a text that is no JSON is shown as it stands', () => {
  expect(differences(null, 'tolto')).toEqual([{ field: '', before: null, after: 'tolto' }]);
  expect(differences(null, null)).toEqual([]);
});

test.each([null, '{"a":{"b":[1,2]},"c":null}', 'tolto', '0'])('the same state differs in nothing: %s', (state) => {
  expect(differences(state, state)).toEqual([]);
});
