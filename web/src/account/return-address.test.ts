import { expect, test } from 'vitest';
import { accessSearch, passwordSearch } from './return-address.js';

test('after the login one goes back to a path of this site', () => {
  expect(accessSearch({ da: '/chiusura?anno=2019' })).toEqual({ da: '/chiusura?anno=2019' });
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '',
  7,
])('never to another host: %s', (da) => {
  expect(accessSearch({ da })).toEqual({});
});

test('the page of a one-time link keeps a code of digits, and asks who one is at the first start alone', () => {
  expect(passwordSearch({ token: 123 })).toEqual({ token: '123' });
  expect(passwordSearch({ token: 'abc', avvio: 'primo' })).toEqual({ token: 'abc', avvio: 'primo' });
  expect(passwordSearch({ token: '', avvio: 'altro' })).toEqual({});
});
