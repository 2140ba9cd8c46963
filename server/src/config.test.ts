import { expect, test } from 'vitest';
import { config } from './config.js';

test('without settings it serves this machine alone, on port 4000, from a SQLite file', () => {
  expect(config({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: 'file:data/traguardo.db',
    municipality: null,
    analystLimitFactor: 4,
    evidenceQuota: 2_000_000_000,
    publicReading: true,
    publicNames: false,
    publicationYears: 5,
    publicUrl: null,
    trustProxy: false,
    administrator: null,
    mail: null,
    oidc: null,
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
  ['EVIDENCE_QUOTA_MB', '0'],
  ['OIDC_ISSUER', 'http://id.comune.example'],
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

test('secrets are not repeated where one of them is wrong', () => {
  expect(() => config({ ADMIN_EMAIL: 'a@comune.example', ADMIN_PASSWORD: 'corta' })).toThrow(
    'Impostazione non valida. ADMIN_PASSWORD: deve avere almeno 12 caratteri.',
  );
  expect(() => config({ SMTP_URL: 'utente:segreto@posta' })).toThrow(/^(?!.*segreto)/s);
});

test.each([
  [{ ADMIN_EMAIL: 'a@comune.example' }, 'Con ADMIN_EMAIL occorre anche ADMIN_PASSWORD.'],
  [{ SMTP_URL: 'smtp://posta.comune.example' }, 'Con SMTP_URL occorre anche MAIL_FROM.'],
  [{ OIDC_ISSUER: 'https://id.comune.example' }, 'Con OIDC_ISSUER occorre anche OIDC_CLIENT_ID.'],
])('settings that belong together come together: %j', (given, message) => {
  expect(() => config(given)).toThrow(message);
});

test('claims of the identity provider give one role or several', () => {
  const found = config({
    OIDC_ISSUER: 'https://id.comune.example',
    OIDC_CLIENT_ID: 'traguardo',
    OIDC_ROLE_MAP:
      '{"ufficio-piani":{"role":"SEGRETERIA","municipality":"cremona"},"ced":[{"role":"ADMINISTRATOR","municipality":"*"}]}',
  }).oidc;
  expect(found?.roleMap.get('ufficio-piani')).toEqual([{ role: 'SEGRETERIA', municipality: 'cremona' }]);
  expect(found?.roleMap.get('ced')).toEqual([{ role: 'ADMINISTRATOR', municipality: '*' }]);
});

test.each(['{', '{"a":{"role":"SINDACO","municipality":"cremona"}}', '{"a":{"role":"BOARD"}}', '[]'])(
  'a role map that is not one is refused: %s',
  (map) => {
    expect(() => config({ OIDC_ROLE_MAP: map })).toThrow('deve essere JSON');
  },
);

test('the public address ends with a slash', () => {
  expect(config({ PUBLIC_URL: 'https://performance.comune.it' }).publicUrl).toBe('https://performance.comune.it/');
});
