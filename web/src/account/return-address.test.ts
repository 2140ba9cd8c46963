import * as v from 'valibot';
import { expect, test } from 'vitest';
import { accessSearch, passwordSearch, returnPath } from './return-address.js';

test('the login returns to a path of this site', () => {
  expect(v.parse(accessSearch, { da: '/chiusura?anno=2019' })).toEqual({ da: '/chiusura?anno=2019' });
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/javascript:alert(1)',
  '/http://evil.example',
  '/%2f/evil.example',
  '/\t/evil.example',
  '',
  7,
])('never to another host: %s', (da) => {
  expect(v.parse(accessSearch, { da })).toEqual({});
});

test('what is opened after the login is a page of this site, also under a sub-path', () => {
  for (const [site, home] of [
    ['https://ente.example/', '/'],
    ['https://ente.example/performance/', '/performance/'],
  ] as const) {
    expect(returnPath('/chiusura?anno=2019', site)).toBe(`${home}chiusura?anno=2019`);
    expect(returnPath('/', site)).toBe(home);
    for (const da of [undefined, '/http://evil.example', '/javascript:alert(1)', '/.//evil.example']) {
      expect(returnPath(da, site)).toBe(`${home}scrivania`);
    }
  }
});

test('the page of a one-time link keeps a code of digits, and asks who one is at the first start alone', () => {
  expect(v.parse(passwordSearch, { token: 123 })).toEqual({ token: '123' });
  expect(v.parse(passwordSearch, { token: 'abc', avvio: 'primo' })).toEqual({ token: 'abc', avvio: 'primo' });
  expect(v.parse(passwordSearch, { token: '', avvio: 'altro' })).toEqual({});
});
