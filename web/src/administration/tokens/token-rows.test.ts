import { expect, test } from 'vitest';
import { dayFrom, type TokenParts, tokenState } from './token-rows.js';

const token: TokenParts = {
  id: '1',
  name: 'cruscotto',
  scopes: ['READ'],
  owner: 'Verdi Anna',
  createdBy: 'Neri Ugo',
  expiresAt: '2019-12-31T00:00:00.000Z',
  lastUsedAt: null,
  revokedAt: null,
};

test('a token works until the moment it expires, and a revoked one is shown as revoked even when it has expired', () => {
  expect(tokenState(token, new Date('2019-12-30T23:59:59Z'))).toBe('valid');
  expect(tokenState(token, new Date('2019-12-31T00:00:00Z'))).toBe('expired');
  expect(tokenState({ ...token, revokedAt: '2019-06-01T00:00:00.000Z' }, new Date('2020-01-01T00:00:00Z'))).toBe(
    'revoked',
  );
});

test('a day from now crosses months and leap years', () => {
  expect(dayFrom(new Date('2020-02-28T12:00:00Z'), 1)).toBe('2020-02-29');
  expect(dayFrom(new Date('2019-12-31T12:00:00Z'), 90)).toBe('2020-03-30');
});
