import { describe, expect, it } from 'vitest';
import { differInMarks, foldedText, groupKey, municipalitySlug, naturalOrder, sameText, slug } from './natural-key.js';

describe('slug', () => {
  it('is the same whatever the spelling of accents, case and apostrophes', () => {
    expect(slug("Città che si prende cura dell'ambiente")).toBe('citta-che-si-prende-cura-dell-ambiente');
    expect(slug("  CITTA' CHE SI PRENDE CURA DELL’ AMBIENTE")).toBe('citta-che-si-prende-cura-dell-ambiente');
    expect(slug('Lavoro, Area Omogenea & Ambiente!')).toBe('lavoro-area-omogenea-ambiente');
  });
});

describe('the key of an area or sector', () => {
  it.each([
    ['Polizia locale', 'polizia-locale'],
    ['POLIZIA LOCALE.', 'polizia-locale'],
    ["  Citta'  dell’ Arte –", 'citta-dell-arte'],
    ['Settore Sviluppo Lavoro, Area Omogenea ed Ambiente', 'settore-sviluppo-lavoro-area-omogenea-ed-ambiente'],
    ['Gestione Giuridico-Amministrativa', 'gestione-giuridico-amministrativa'],
    ['Servizi A-B', 'servizi-a-b'],
    ['Servizi A/B', 'servizi-a-~-b'],
    ['Servizi A / B', 'servizi-a-~-b'],
    ['Servizi (A) B', 'servizi-(-a-)-b'],
    ['Servizi [A] B', 'servizi-(-a-)-b'],
    ['Area 1', 'area-1'],
    ['Area 1 +', 'area-1-+'],
    ['Οικονομία', 'οικονομια'],
    ['+ / -', '+ / -'],
  ])('%s -> %s', (name, key) => {
    expect(groupKey(name)).toBe(key);
    expect(groupKey(key)).toBe(key);
  });
});

describe('two names with the same words', () => {
  it.each([
    ['Polizia locale', 'POLIZIA LOCALE.', false],
    ['Città dell’Arte', "CITTA' DELL' ARTE", false],
    ['«Polizia locale»', 'Polizia locale', false],
    ['Servizi A - B', 'Servizi A–B', false],
    ['Servizi A-B', 'Servizi A, B', true],
    ['Servizi A-B', 'Servizi A B', true],
    ['Servizi A/B', 'Servizi A-B', true],
    ['Area 1', 'Area 1 +', true],
    ['Area 1', 'Area 1 *', true],
    ['Servizi A-B', 'Servizi A-C', false],
  ])('%s, %s: only their marks tell them apart: %s', (one, other, differ) => {
    expect(differInMarks(one, other)).toBe(differ);
    expect(differInMarks(other, one)).toBe(differ);
  });
});

describe('municipalitySlug', () => {
  it.each([
    ['Comune di Cremona', 'cremona'],
    ['COMUNE DI CREMONA', 'cremona'],
    ["Comune dell'Aquila", 'l-aquila'],
    ["Comune di L'Aquila", 'l-aquila'],
    ['Comune della Spezia', 'la-spezia'],
    ['Comune di Città di Castello', 'citta-di-castello'],
    ["Comune d'Este", 'este'],
    ['Provincia di Cremona', 'provincia-di-cremona'],
    ['Roma Capitale', 'roma-capitale'],
    ['Comunello', 'comunello'],
  ])('%s -> %s', (name, key) => {
    expect(municipalitySlug(name)).toBe(key);
  });
});

describe('naturalOrder', () => {
  it('sorts codes as people count', () => {
    const codes = ['C117_0002', '1011', 'C16_0011', '278', 'C0136_0002', 'C16_0010', '891'];
    const sorted = codes
      .map((code) => ({ code, order: naturalOrder(code) }))
      .sort((a, b) => (a.order < b.order ? -1 : 1));
    expect(sorted.map(({ code }) => code)).toEqual([
      '278',
      '891',
      '1011',
      'C16_0010',
      'C16_0011',
      'C117_0002',
      'C0136_0002',
    ]);
  });
});

describe('sameText', () => {
  it('overlooks spaces, case, apostrophes, accents and quotes', () => {
    expect(
      sameText(
        "INDIVIDUAZIONE  DEGLI INTERVENTI DI PUBBLICA UTILITA'",
        'individuazione degli interventi di pubblica utilità',
      ),
    ).toBe(true);
    expect(sameText('n. azioni /n. previste*100', 'n. azioni / n. previste * 100')).toBe(true);
    expect(sameText('“Cultura a Cremona”', '"Cultura a Cremona"')).toBe(true);
  });

  it('sees other words and other signs', () => {
    expect(sameText('visitatori', 'visitatore')).toBe(false);
    expect(sameText('a/b*100', 'a-b*100')).toBe(false);
  });
});

it('foldedText finds an accented word by its apostrophe spelling', () => {
  expect(foldedText('Pubblica utilità')).toContain(foldedText("UTILITA'"));
});
