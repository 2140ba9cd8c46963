import { describe, expect, test } from 'vitest';
import { matchedSectors } from './contributing-sectors.js';
import { groupKey } from './natural-key.js';

const SECTORS = ['Polizia Locale', 'Settore Cultura, Musei e City Branding', 'Lavori pubblici', 'Servizio Tributi'].map(
  (name) => ({ key: groupKey(name), name }),
);
const [POLICE, CULTURE, WORKS, TAXES] = SECTORS.map(({ key }) => key);

describe('the sectors that a text names', () => {
  test.each([
    ['Polizia Locale', [POLICE], []],
    ['POLIZIA LOCALE; lavori pubblici', [POLICE, WORKS], []],
    ['Polizia Locale\nTributi', [POLICE, TAXES], []],
    ['Settore Polizia Locale / Ufficio Tributi', [POLICE, TAXES], []],
    ['Cultura, Musei e City Branding, Lavori pubblici', [CULTURE, WORKS], []],
    ['Lavori pubblici, Lavori Pubblici', [WORKS], []],
    ['Polizia, Tributi', [TAXES], ['Polizia']],
    ['sì', [], ['sì']],
    ['tutti i settori', [POLICE, CULTURE, WORKS, TAXES], []],
    ['no', [], []],
    ['-', [], []],
    ['', [], []],
    [null, [], []],
    ['lavori-pubblici\npolizia-locale', [WORKS, POLICE], []],
  ])('%s', (text, keys, unmatched) => expect(matchedSectors(text, SECTORS)).toEqual({ keys, unmatched }));

  test('a name with a slash or brackets is found as a whole, and no other with the same words', () => {
    const alike = ['Servizi A/B', 'Servizi A-B', 'Servizi (A) B'].map((name) => ({ key: groupKey(name), name }));
    const [slash, dash, brackets] = alike.map(({ key }) => key);
    expect(matchedSectors('Servizi A/B; servizi a-b', alike).keys).toEqual([slash, dash]);
    expect(matchedSectors('SERVIZI (A) B / Servizi A / B', alike).keys).toEqual([brackets, slash]);
  });

  test('a name without its office names none of two sectors that share it', () => {
    const two = ['Settore Tributi', 'Ufficio Tributi'].map((name) => ({ key: groupKey(name), name }));
    expect(matchedSectors('Tributi', two)).toEqual({ keys: [], unmatched: ['Tributi'] });
  });
});
