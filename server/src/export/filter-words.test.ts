import { expect, test } from 'vitest';
import { filterWords } from './filter-words.js';

test.each([
  [{ status: { in: ['MISSED', 'NOT_REPORTED'] } }, 'stato fra Non raggiunto, Non rendicontato'],
  [{ target: { gte: 80, lt: 90.5 } }, 'target vigente maggiore o uguale a 80 e target vigente minore di 90,5'],
  [
    { and: [{ kind: { eq: 'PERCENT' } }, { actual: { isNull: true } }] },
    '(tipo di misura uguale a Percentuale) e (consuntivo mancante)',
  ],
  [{ not: { title: { contains: 'museo' } } }, 'non (titolo contiene «museo»)'],
  [{ objective: { sector: { name: { contains: 'cultura' } } } }, 'obiettivo settore nome contiene «cultura»'],
  [{ objective: { not: { weightReduced: { eq: true } } } }, 'obiettivo non (peso ridotto uguale a sì)'],
  [{}, 'nessuna condizione'],
])('%j reads in Italian', (filter, words) => {
  expect(filterWords(filter)).toBe(words);
});
