import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferredMeasure } from '../../plan/measure/measure.js';
import { targetNumber } from './target-number.js';

/** Kind, direction and value of a printed target of an indicator whose other words say nothing. */
function targetReading(text: string): string {
  const number = targetNumber(text);
  if (number.kind !== 'value') return number.kind;
  const words = { title: 'Indicatore', formula: null, purpose: null, request: null };
  const { kind, direction } = inferredMeasure({ ...words, target: number.value, targetText: text });
  return `${kind} ${direction} ${number.value}`;
}

describe('a printed target', () => {
  it.each([
    ['200', 'NUMBER HIGHER 200'],
    ['91.690', 'NUMBER HIGHER 91690'],
    ['0,1', 'NUMBER HIGHER 0.1'],
    ['€ 1.250.000,00', 'NUMBER HIGHER 1250000'],
    ['€ 40.000', 'NUMBER HIGHER 40000'],
    ['n. 210', 'NUMBER HIGHER 210'],
    ['numero 12', 'NUMBER HIGHER 12'],
    ['circa 30', 'NUMBER HIGHER 30'],
    ['pari a 100', 'NUMBER HIGHER 100'],
    ['30 giorni', 'NUMBER HIGHER 30'],
    ['12 min', 'NUMBER HIGHER 12'],
    ['90%', 'PERCENT HIGHER 90'],
    ['90 %', 'PERCENT HIGHER 90'],
    ['90 per cento', 'PERCENT HIGHER 90'],
    ['+3%', 'PERCENT HIGHER 3'],
    ['+ 10 %', 'PERCENT HIGHER 10'],
    ['SI', 'BINARY HIGHER 1'],
    ['sì', 'BINARY HIGHER 1'],
    ['fatto', 'BINARY HIGHER 1'],
    ['Realizzato', 'BINARY HIGHER 1'],
    ['approvato', 'BINARY HIGHER 1'],
    ['n.d.', 'missing'],
    ['-', 'missing'],
  ])('without a bound: %s', (text, expected) => {
    expect(targetReading(text)).toBe(expected);
  });

  it.each([
    ['≥ 90%', 'PERCENT HIGHER 90'],
    ['≥90', 'NUMBER HIGHER 90'],
    ['>= 90', 'NUMBER HIGHER 90'],
    ['=> 90', 'NUMBER HIGHER 90'],
    ['> 80', 'NUMBER HIGHER 80'],
    ['>80%', 'PERCENT HIGHER 80'],
    ['⩾ 5', 'NUMBER HIGHER 5'],
    ['≮ 5', 'NUMBER HIGHER 5'],
    ['almeno il 95%', 'PERCENT HIGHER 95'],
    ['almeno 3', 'NUMBER HIGHER 3'],
    ['almeno n. 5', 'NUMBER HIGHER 5'],
    ['almeno € 1.000', 'NUMBER HIGHER 1000'],
    ['ALMENO 90%', 'PERCENT HIGHER 90'],
    ['non inferiore a 90', 'NUMBER HIGHER 90'],
    ['non inferiore al 90%', 'PERCENT HIGHER 90'],
    ["non inferiore all'80%", 'PERCENT HIGHER 80'],
    ['non inferiori a 12', 'NUMBER HIGHER 12'],
    ['non meno di 40', 'NUMBER HIGHER 40'],
    ['non minore di 7', 'NUMBER HIGHER 7'],
    ['non sotto il 70%', 'PERCENT HIGHER 70'],
    ['non al di sotto di 60', 'NUMBER HIGHER 60'],
    ['minimo 3', 'NUMBER HIGHER 3'],
    ['minimo: 3', 'NUMBER HIGHER 3'],
    ['min. 10', 'NUMBER HIGHER 10'],
    ['min 10', 'NUMBER HIGHER 10'],
    ['superiore a 50', 'NUMBER HIGHER 50'],
    ['superiore al 50%', 'PERCENT HIGHER 50'],
    ["superiore o uguale all'80%", 'PERCENT HIGHER 80'],
    ['superiore a n. 12', 'NUMBER HIGHER 12'],
    ['maggiore di 12', 'NUMBER HIGHER 12'],
    ['maggiore o uguale a 80', 'NUMBER HIGHER 80'],
    ['pari o superiore a 80', 'NUMBER HIGHER 80'],
    ['uguale o superiore a 80', 'NUMBER HIGHER 80'],
    ['più di 12', 'NUMBER HIGHER 12'],
    ['oltre 50', 'NUMBER HIGHER 50'],
    ['oltre il 60%', 'PERCENT HIGHER 60'],
    ['sopra il 60%', 'PERCENT HIGHER 60'],
    ['80 o più', 'NUMBER HIGHER 80'],
    ['80 e oltre', 'NUMBER HIGHER 80'],
    ['80% o superiore', 'PERCENT HIGHER 80'],
    ['10 minimo', 'NUMBER HIGHER 10'],
    ['90% almeno', 'PERCENT HIGHER 90'],
    ['target: ≥ 90', 'NUMBER HIGHER 90'],
  ])('that is a floor: %s', (text, expected) => {
    expect(targetReading(text)).toBe(expected);
  });

  it.each([
    ['≤ 30 gg', 'NUMBER LOWER 30'],
    ['≤ 500', 'NUMBER LOWER 500'],
    ['<= 5%', 'PERCENT LOWER 5'],
    ['=< 5', 'NUMBER LOWER 5'],
    ['< 3', 'NUMBER LOWER 3'],
    ['<3', 'NUMBER LOWER 3'],
    ['⩽ 4', 'NUMBER LOWER 4'],
    ['≯ 4', 'NUMBER LOWER 4'],
    ['max 12,50', 'NUMBER LOWER 12.5'],
    ['max. 100', 'NUMBER LOWER 100'],
    ['massimo 15', 'NUMBER LOWER 15'],
    ['massimo € 20.000', 'NUMBER LOWER 20000'],
    ['al massimo 4', 'NUMBER LOWER 4'],
    ['al più 4', 'NUMBER LOWER 4'],
    ['non oltre 10', 'NUMBER LOWER 10'],
    ['NON OLTRE 10', 'NUMBER LOWER 10'],
    ['non oltre i 30 giorni', 'NUMBER LOWER 30'],
    ['non superiore a € 20.000', 'NUMBER LOWER 20000'],
    ['non superiore al 5%', 'PERCENT LOWER 5'],
    ['non superiori a 8', 'NUMBER LOWER 8'],
    ['non più di 3', 'NUMBER LOWER 3'],
    ['non maggiore di 8', 'NUMBER LOWER 8'],
    ['non supera 5', 'NUMBER LOWER 5'],
    ['non può superare 5', 'NUMBER LOWER 5'],
    ['non deve superare 5', 'NUMBER LOWER 5'],
    ['non deve essere superiore a 5', 'NUMBER LOWER 5'],
    ['inferiore a 10', 'NUMBER LOWER 10'],
    ['inferiore al 10%', 'PERCENT LOWER 10'],
    ['inferiore o pari a 7', 'NUMBER LOWER 7'],
    ['minore di 10', 'NUMBER LOWER 10'],
    ['minore o uguale a 10', 'NUMBER LOWER 10'],
    ['meno di 10', 'NUMBER LOWER 10'],
    ["meno dell'80%", 'PERCENT LOWER 80'],
    ['non oltre 2.000', 'NUMBER LOWER 2000'],
    ['max 2000', 'NUMBER LOWER 2000'],
    ['sotto il 5%', 'PERCENT LOWER 5'],
    ['al di sotto di 20', 'NUMBER LOWER 20'],
    ['fino a 40', 'NUMBER LOWER 40'],
    ['sino a 40', 'NUMBER LOWER 40'],
    ['fino ad 80', 'NUMBER LOWER 80'],
    ['entro 30 giorni', 'NUMBER LOWER 30'],
    ['entro i 30 giorni', 'NUMBER LOWER 30'],
    ['entro 60 gg', 'NUMBER LOWER 60'],
    ['entro 2 mesi', 'NUMBER LOWER 2'],
    ['entro 48 ore', 'NUMBER LOWER 48'],
    ['entro e non oltre 30 giorni', 'NUMBER LOWER 30'],
    ['30 giorni max', 'NUMBER LOWER 30'],
    ['30 gg al massimo', 'NUMBER LOWER 30'],
    ['30 min max', 'NUMBER LOWER 30'],
    ['10 o meno', 'NUMBER LOWER 10'],
    ['5% massimo', 'PERCENT LOWER 5'],
    ['tetto 1.000', 'NUMBER LOWER 1000'],
    ['tetto massimo di 1.000', 'NUMBER LOWER 1000'],
    ['-10%', 'PERCENT LOWER -10'],
    ['−5 %', 'PERCENT LOWER -5'],
    ['valore massimo 10', 'NUMBER LOWER 10'],
  ])('that is a ceiling: %s', (text, expected) => {
    expect(targetReading(text)).toBe(expected);
  });

  it.each([
    'tra 80 e 100',
    '10-15',
    'da 5 a 8',
    '30/06/2019',
    'entro il 30 giugno',
    'entro 2020',
    'entro e non oltre 2020',
    'non oltre il 2019',
    'fino al 2020',
    'entro il 31.12.2025',
    'dicembre 2019',
    '2025: 80 / 2026: 85',
    '100% entro il 30/09',
    'riduzione del 5%',
    'almeno 80%, non oltre 100%',
    'minimo 3 massimo 5',
    'almeno non superiore a 5',
    'non almeno 5',
    'da definire',
  ])('that is no number, or of which not all is understood, is none: %s', (text) => {
    expect(targetReading(text)).toBe('unreadable');
  });

  it('never gives a number without the direction that its words demand', () => {
    const least = ['≥', '>', 'almeno', 'minimo', 'non inferiore a', 'non meno di', 'superiore a', 'oltre', 'più di'];
    const most = ['≤', '<', 'max', 'massimo', 'non superiore a', 'non oltre', 'inferiore a', 'fino a', 'al massimo'];
    const bound = fc.oneof(
      fc.constantFrom(...least).map((words) => ({ words, direction: 'HIGHER' })),
      fc.constantFrom(...most).map((words) => ({ words, direction: 'LOWER' })),
    );
    const before = fc.constantFrom('', 'target ', 'valore ', 'circa ');
    const link = fc.constantFrom('', 'n. ', '€ ', 'il ', 'i ', 'le ', 'un ');
    const unit = fc.constantFrom(
      '',
      '%',
      ' %',
      ' giorni',
      ' gg',
      ' ore',
      ' euro',
      ' punti',
      ' posti',
      ' entro il 30/06',
    );
    const fold = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.replaceAll(' ', '  '),
      (text) => text.replaceAll(' ', '\u00a0'),
    );
    fc.assert(
      fc.property(
        before,
        bound,
        link,
        fc.nat(99_999),
        unit,
        fold,
        (start, { words, direction }, between, value, after, folded) => {
          const found = targetReading(folded(`${start}${words} ${between}${value}${after}`));
          return found === 'unreadable' || found.includes(` ${direction} `);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
