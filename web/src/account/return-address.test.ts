import { expect, test } from 'vitest';
import { accessSearch } from './return-address.js';

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
