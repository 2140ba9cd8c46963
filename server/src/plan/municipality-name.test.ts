import { describe, expect, test } from 'vitest';
import { fullName, kindOfBody, nameInSentence } from './municipality-name.js';

const body = (name: string, stated: { kind?: 'OTHER' | 'UNION'; name?: string } = {}) => ({
  name,
  statedKind: stated.kind ?? null,
  statedName: stated.name ?? null,
});

describe('the name of a body', () => {
  test.each([
    ['Comune di Cremona', 'del Comune di Cremona', 'MUNICIPALITY'],
    ['COMUNE DI FORLÌ', 'del COMUNE DI FORLÌ', 'MUNICIPALITY'],
    ['Città metropolitana di Torino', 'della Città metropolitana di Torino', 'METROPOLITAN_CITY'],
    ['Città di Chieri', 'della Città di Chieri', null],
    ['Provincia di Lodi', 'della Provincia di Lodi', 'PROVINCE'],
    ['Unione dei Comuni della Valle', 'dell’Unione dei Comuni della Valle', 'UNION'],
    ['Azienda Ospedaliera di Padova', 'dell’Azienda Ospedaliera di Padova', 'HEALTH_AUTHORITY'],
    ['Azienda Trasporti', 'dell’Azienda Trasporti', null],
    ['Cremona', 'di Cremona', null],
  ])('%s has its article in a sentence, and its kind only where the name says it', (name, sentence, kind) => {
    expect(nameInSentence(body(name))).toBe(sentence);
    expect(kindOfBody(body(name))).toBe(kind);
  });

  test('what was stated comes before what a document prints', () => {
    const stated = body('CITTA’ DI CHIERI', { name: 'Comune di Chieri' });
    expect(fullName(stated)).toBe('Comune di Chieri');
    expect(kindOfBody(stated)).toBe('MUNICIPALITY');
    expect(kindOfBody(body('Comune di Chieri', { kind: 'OTHER' }))).toBe('OTHER');
  });
});
