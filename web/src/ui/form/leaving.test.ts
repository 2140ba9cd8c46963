import { expect, test } from 'vitest';
import { isLeaving } from './leaving.js';

const at = (pathname: string, search: object = {}) => ({ pathname, search });

test('another path leaves the page, whatever follows it', () => {
  expect(isLeaving(at('/revisione'), at('/'), [])).toBe(true);
});

test('of the same path only a parameter that takes the page away leaves it, also where it goes or comes', () => {
  const here = at('/revisione', { anno: 2019, voce: 'a' });
  expect(isLeaving(here, at('/revisione', { anno: 2019, voce: 'b' }), ['anno'])).toBe(false);
  expect(isLeaving(here, at('/revisione', { anno: 2020, voce: 'a' }), ['anno'])).toBe(true);
  expect(isLeaving(here, at('/revisione'), ['anno'])).toBe(true);
  expect(isLeaving(here, at('/revisione', { anno: 2019, ente: 'pieve' }), ['ente'])).toBe(true);
});
