import { expect, test } from 'vitest';
import { isPassword, passwordHash } from './password.js';

const OWNER = { name: 'Verdi Carla', email: 'c.verdi@comune-pieve.example' };

test('a password is kept as argon2id, with the parameters OWASP asks for and a salt of its own', async () => {
  const [one, other] = [
    await passwordHash('cavallo batteria graffa', OWNER),
    await passwordHash('cavallo batteria graffa', OWNER),
  ];
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
    await expect(passwordHash(short, OWNER)).rejects.toThrow('almeno 12 caratteri');
  },
);

test('twelve characters are enough, 201 too many', async () => {
  expect(await passwordHash('dodiciletter', OWNER)).toMatch(/^\$argon2id/);
  await expect(passwordHash('x'.repeat(201), OWNER)).rejects.toThrow('al massimo 200 caratteri');
});

test.each([
  ['aaaaaaaaaaaa', 'ripete'],
  ['abababababab', 'ripete'],
  ['cavallocavallo', 'ripete'],
  ['            ', 'soli spazi'],
  ['123456789012', 'ordine dei numeri'],
  ['210987654321', 'ordine dei numeri'],
  ['abcdefghijkl', 'ordine dei numeri'],
  ['Qwertyuiop12', 'ordine dei numeri'],
  ['qwertyasdfgh', 'ordine dei numeri'],
  ['password1234', 'più usate'],
  ['PASSWORD1234!', 'più usate'],
  ['1q2w3e4r5t6y', 'più usate'],
  ['Margherita!2024', 'più usate'],
  ['c.verdi@comune-pieve.example', 'del suo nome'],
  ['CarlaVerdi1975', 'del suo nome'],
  ['verdi.carla.verdi', 'del suo nome'],
  ['Traguardo2024!', 'del nome del servizio'],
])('what is guessed soon is refused, and the reason says how to mend it: %j', async (password, reason) => {
  const refused = passwordHash(password, OWNER);
  await expect(refused).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(reason) });
  await expect(refused).rejects.toThrow('quattro parole');
});

test.each([
  'cavallo batteria graffa',
  'Carla va al mercato coperto',
  'x7#Lq!29vTz&',
  'la password del gatto rosso',
  'ひらがなのパスワードです',
])('words that have nothing to do with each other, and what is drawn by chance, are accepted: %j', async (password) => {
  expect(await passwordHash(password, OWNER)).toMatch(/^\$argon2id/);
});
