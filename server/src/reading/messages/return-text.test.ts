import { expect, test } from 'vitest';
import { returnText } from './return-text.js';

test('who gets values back reads of which sector and date, why, and where to correct them', () => {
  const { subject, text } = returnText({
    name: 'Maria Rossi',
    sector: 'Polizia Locale',
    municipality: 'Comune di Pieve',
    year: 2021,
    asOf: '2021-06-30',
    final: false,
    reason: 'Manca la relazione.\nIl 102 non torna.',
    link: 'https://performance.pieve.it/rendicontazione/polizia-locale',
  });
  expect(subject).toBe('Rendicontazione 2021: restituito il monitoraggio al 30/06/2021, Polizia Locale');
  expect(text.split('\n')).toEqual([
    'Buongiorno Maria Rossi,',
    '',
    'la Segreteria Generale ha restituito i valori di Polizia Locale per il monitoraggio al 30/06/2021 del piano 2021 del Comune di Pieve. Il motivo:',
    '',
    'Manca la relazione.',
    'Il 102 non torna.',
    '',
    'Per correggerli e trasmetterli di nuovo: https://performance.pieve.it/rendicontazione/polizia-locale',
    '',
  ]);
});
