import { expect, test } from 'vitest';
import { delegationText } from './delegation-text.js';

const NOTICE = {
  name: 'Luca Verdi',
  delegatedBy: 'Maria Rossi',
  sector: 'Polizia Locale',
  link: 'https://performance.pieve.it/rendicontazione/polizia-locale?ente=pieve',
};

test('a delegate reads who delegated which sector, until when, and where its values are', () => {
  const { subject, text } = delegationText({ ...NOTICE, until: '2022-01-31' });
  expect(subject).toBe('Rendicontazione: delega per Polizia Locale');
  expect(text.split('\n')).toEqual([
    'Buongiorno Luca Verdi,',
    '',
    'Maria Rossi le ha delegato la rendicontazione di Polizia Locale, fino al 31/01/2022 compreso: può inserire e trasmettere i valori del settore.',
    '',
    'La rendicontazione del settore: https://performance.pieve.it/rendicontazione/polizia-locale?ente=pieve',
    '',
  ]);
});

test('a delegation without a last day lasts until it is ended', () => {
  expect(delegationText({ ...NOTICE, until: null }).text).toContain('fino a revoca');
});
