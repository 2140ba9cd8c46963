import { expect, test } from 'vitest';
import { isPassword, passwordHash } from './password.js';

test('a password is kept as argon2id, with the parameters OWASP asks for and a salt of its own', async () => {
  const [one, other] = [await passwordHash('cavallo batteria graffa'), await passwordHash('cavallo batteria graffa')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
  expect(await isPassword('cavallo batteria graffa', one)).toBe(true);
  expect(await isPassword('cavallo batteria graffe', one)).toBe(false);
});

test('no password is the one of an account without any', async () => {
  expect(await isPassword('una password che nessuno ha', null)).toBe(false);
});

test.each(['', 'undicilette', '🦊🦊🦊🦊🦊🦊'])(
  'fewer than 12 characters are refused, and the reason says how many: %j',
  async (short) => {
    await expect(passwordHash(short)).rejects.toThrow('almeno 12 caratteri');
  },
);

test('twelve characters are enough, 201 too many', async () => {
  expect(await passwordHash('dodiciletter')).toMatch(/^\$argon2id/);
  await expect(passwordHash('x'.repeat(201))).rejects.toThrow('al massimo 200 caratteri');
});
