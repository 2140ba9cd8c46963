import { expect, test } from 'vitest';
import { reminderText } from './reminder-text.js';

test('a reminder names what is missing in each sector, by when, and where to enter it', () => {
  const { subject, text } = reminderText({
    name: 'Maria Rossi',
    municipality: 'Comune di Pieve',
    year: 2021,
    asOf: '2021-12-31',
    dueOn: '2022-01-31',
    final: true,
    sectors: [
      { sector: 'Polizia Locale', missing: [{ code: '101', title: 'Numero di controlli' }] },
      { sector: 'Tributi', missing: [] },
    ],
    link: 'https://performance.pieve.it/rendicontazione',
  });
  expect(subject).toBe('Rendicontazione 2021: consuntivo al 31/12/2021, entro il 31/01/2022');
  expect(text.split('\n')).toEqual([
    'Buongiorno Maria Rossi,',
    '',
    'per il consuntivo al 31/12/2021 del piano 2021 del Comune di Pieve mancano ancora dei valori, da trasmettere alla Segreteria Generale entro il 31/01/2022.',
    '',
    'Polizia Locale',
    '- 101 Numero di controlli',
    '',
    'Tributi',
    '- tutti i valori sono inseriti: restano da trasmettere',
    '',
    'Per inserirli: https://performance.pieve.it/rendicontazione',
    '',
  ]);
});
