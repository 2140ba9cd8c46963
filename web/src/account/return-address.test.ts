import * as v from 'valibot';
import { expect, test } from 'vitest';
import { accessSearch, passwordSearch } from './return-address.js';

test('the login returns to a path of this site', () => {
  expect(v.parse(accessSearch, { da: '/chiusura?anno=2019' })).toEqual({ da: '/chiusura?anno=2019' });
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
  expect(v.parse(accessSearch, { da })).toEqual({});
});

test('the page of a one-time link keeps a code of digits, and asks who one is at the first start alone', () => {
  expect(v.parse(passwordSearch, { token: 123 })).toEqual({ token: '123' });
  expect(v.parse(passwordSearch, { token: 'abc', avvio: 'primo' })).toEqual({ token: 'abc', avvio: 'primo' });
  expect(v.parse(passwordSearch, { token: '', avvio: 'altro' })).toEqual({});
});
