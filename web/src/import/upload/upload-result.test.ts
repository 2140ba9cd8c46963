import { expect, test } from 'vitest';
import { uploadResult } from './upload-result.js';

const json = (body: unknown) => JSON.stringify(body);

test('a document that was read has a preview', () => {
  expect(uploadResult(201, json({ id: 'pieve/7', expiresAt: '2026-01-01T00:00:00Z', report: {} }))).toEqual({
    kind: 'read',
    id: 'pieve/7',
  });
});

test('an unreadable one has its problem and how to correct it', () => {
  const issue = {
    code: 'NO_TABLE',
    severity: 'ERROR',
    line: null,
    column: null,
    found: null,
    message: 'Nessuna tabella: salvare come testo con tabulazioni.',
  };
  expect(uploadResult(422, json({ id: null, report: { issues: [issue] } }))).toEqual({
    kind: 'unreadable',
    issues: [issue],
  });
});

test('a refusal gives its reason and its code, whichever way it is written', () => {
  const refused = { kind: 'refused', reason: 'Non consentito.', inEnglish: 'Not allowed.', code: 'FORBIDDEN' };
  expect(
    uploadResult(403, json({ error: { code: 'FORBIDDEN', message: 'Non consentito.', inEnglish: 'Not allowed.' } })),
  ).toEqual(refused);
  expect(
    uploadResult(
      400,
      json({ errors: [{ message: 'Non consentito.', extensions: { code: 'FORBIDDEN', inEnglish: 'Not allowed.' } }] }),
    ),
  ).toEqual(refused);
});

test.each([
  [0, '', 'unreachable'],
  [413, '', 'tooLarge'],
  [500, '<html>', 'broken'],
  [201, '{}', 'broken'],
  [422, json({ report: { issues: [] } }), 'broken'],
] as const)('%s %s is %s', (status, body, kind) => {
  expect(uploadResult(status, body)).toEqual({ kind });
});
