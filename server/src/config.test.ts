import { expect, test } from 'vitest';
import { config } from './config.js';

test('without settings it serves this machine alone, on port 4000, from a SQLite file', () => {
  expect(config({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: 'file:data/traguardo.db',
    municipality: null,
    analystLimitFactor: 4,
    publicReading: true,
    logLevel: 'info',
    basePath: '/',
    logo: null,
    entityName: null,
    accessibilityUrl: null,
    feedbackUrl: null,
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
  ['BASE_PATH', '/a b/'],
  ['BASE_PATH', '/"><script>/'],
  ['BASE_PATH', '//altrove.example'],
  ['LOGO', 'stemma.exe'],
  ['ACCESSIBILITY_URL', 'javascript:alert(1)'],
  ['FEEDBACK_URL', 'urp@comune.example.it'],
])('%s=%s is refused with its name and its value', (name, value) => {
  expect(() => config({ [name]: value })).toThrow(`Impostazione non valida. ${name}=«${value}»: deve essere`);
});

test.each(['performance', '/performance', 'performance/', '/performance/'])(
  'the sub-path %s begins and ends with a slash',
  (path) => {
    expect(config({ BASE_PATH: path }).basePath).toBe('/performance/');
    expect(config({ BASE_PATH: `/servizi/${path.replace(/^\//, '')}` }).basePath).toBe('/servizi/performance/');
  },
);

test('PostgreSQL and the configured municipality are taken as they are', () => {
  const url = 'postgresql://traguardo:segreto@db:5432/piani';
  expect(config({ DATABASE_URL: url, MUNICIPALITY: 'cremona' })).toMatchObject({
    databaseUrl: url,
    municipality: 'cremona',
  });
});
