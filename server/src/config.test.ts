import { expect, test } from 'vitest';
import { config } from './config.js';

test('without settings it serves this machine alone, on port 4000, from a SQLite file', () => {
  expect(config({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: 'file:data/traguardo.db',
    municipality: null,
    logLevel: 'info',
  });
});

test('an empty variable counts as unset', () => {
  expect(config({ PORT: '', DATABASE_URL: ' ' })).toEqual(config({}));
});

test.each([
  ['PORT', 'ottomila'],
  ['PORT', '-1'],
  ['PORT', '70000'],
  ['PORT', '80.5'],
  ['DATABASE_URL', 'mysql://localhost/piani'],
  ['DATABASE_URL', 'file:'],
  ['LOG_LEVEL', 'chatty'],
])('%s=%s is refused with its name and its value', (name, value) => {
  expect(() => config({ [name]: value })).toThrow(`Impostazione non valida. ${name}=«${value}»: deve essere`);
});

test('PostgreSQL and the configured municipality are taken as they are', () => {
  const url = 'postgresql://traguardo:segreto@db:5432/piani';
  expect(config({ DATABASE_URL: url, MUNICIPALITY: 'cremona' })).toMatchObject({
    databaseUrl: url,
    municipality: 'cremona',
  });
});
