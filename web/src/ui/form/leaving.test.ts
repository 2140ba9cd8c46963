import { expect, test } from 'vitest';
import { isLeaving } from './leaving.js';

const at = (pathname: string, search: object = {}) => ({ pathname, search });

test('another path leaves the page, whatever follows it', () => {
  expect(isLeaving(at('/revisione'), at('/'), [])).toBe(true);
});

test('on the same path only a change of a named parameter leaves the page, also when it is added or removed', () => {
  const here = at('/revisione', { anno: 2019, voce: 'a' });
  expect(isLeaving(here, at('/revisione', { anno: 2019, voce: 'b' }), ['anno'])).toBe(false);
  expect(isLeaving(here, at('/revisione', { anno: 2020, voce: 'a' }), ['anno'])).toBe(true);
  expect(isLeaving(here, at('/revisione'), ['anno'])).toBe(true);
  expect(isLeaving(here, at('/revisione', { anno: 2019, ente: 'pieve' }), ['ente'])).toBe(true);
});
