import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferredMeasure } from '../../../plan/measure/measure.js';
import { targetReading } from './target-reading.js';

const PLAN = { year: 2019, speaksOfDates: false };

/** Kind, direction, value and unit of a printed target in a plan of 2019, of an indicator whose other words say nothing. */
function readingOf(text: string): string {
  const reading = targetReading(text, PLAN);
  if (reading.kind !== 'value') return reading.kind;
  const words = { title: 'Indicatore', formula: null, purpose: null, request: null, unit: null };
  const { kind, direction } = inferredMeasure({ ...words, target: reading.value, targetText: text });
  return [kind, direction, reading.value, reading.unit].filter((part) => part !== null).join(' ');
}

describe('a printed target', () => {
  it.each([
    ['200', 'NUMBER HIGHER 200'],
    ['91.690', 'NUMBER HIGHER 91690'],
    ['0,1', 'NUMBER HIGHER 0.1'],
    ['€ 1.250.000,00', 'NUMBER HIGHER 1250000 euro'],
    ['€ 40.000', 'NUMBER HIGHER 40000 euro'],
    ['n. 210', 'NUMBER HIGHER 210'],
    ['numero 12', 'NUMBER HIGHER 12'],
    ['circa 30', 'NUMBER HIGHER 30'],
    ["almeno l'85%", 'PERCENT HIGHER 85'],
    ["oltre l'80%", 'PERCENT HIGHER 80'],
    ['pari ad almeno il 60%', 'PERCENT HIGHER 60'],
    ['entro 24 h', 'NUMBER LOWER 24 ore'],
    ['≥ 4 su una scala da 1 a 5', 'NUMBER HIGHER 4'],
    ['pari a 100', 'NUMBER HIGHER 100'],
    ['30 giorni', 'NUMBER HIGHER 30 giorni'],
    ['12 min', 'NUMBER HIGHER 12 minuti'],
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
    expect(readingOf(text)).toBe(expected);
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
    ['almeno € 1.000', 'NUMBER HIGHER 1000 euro'],
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
    expect(readingOf(text)).toBe(expected);
  });

  it.each([
    ['≤ 30 gg', 'NUMBER LOWER 30 giorni'],
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
    ['massimo € 20.000', 'NUMBER LOWER 20000 euro'],
    ['al massimo 4', 'NUMBER LOWER 4'],
    ['al più 4', 'NUMBER LOWER 4'],
    ['non oltre 10', 'NUMBER LOWER 10'],
    ['NON OLTRE 10', 'NUMBER LOWER 10'],
    ['non oltre i 30 giorni', 'NUMBER LOWER 30 giorni'],
    ['non superiore a € 20.000', 'NUMBER LOWER 20000 euro'],
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
    ['entro 30 giorni', 'NUMBER LOWER 30 giorni'],
    ['entro i 30 giorni', 'NUMBER LOWER 30 giorni'],
    ['entro 60 gg', 'NUMBER LOWER 60 giorni'],
    ['entro 2 mesi', 'NUMBER LOWER 2 mesi'],
    ['entro 48 ore', 'NUMBER LOWER 48 ore'],
    ['entro e non oltre 30 giorni', 'NUMBER LOWER 30 giorni'],
    ['30 giorni max', 'NUMBER LOWER 30 giorni'],
    ['30 gg al massimo', 'NUMBER LOWER 30 giorni'],
    ['30 min max', 'NUMBER LOWER 30 minuti'],
    ['10 o meno', 'NUMBER LOWER 10'],
    ['5% massimo', 'PERCENT LOWER 5'],
    ['tetto 1.000', 'NUMBER LOWER 1000'],
    ['tetto massimo di 1.000', 'NUMBER LOWER 1000'],
    ['-10%', 'PERCENT LOWER -10'],
    ['−5 %', 'PERCENT LOWER -5'],
    ['valore massimo 10', 'NUMBER LOWER 10'],
  ])('that is a ceiling: %s', (text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });

  it.each([
    ['25 posti', 'NUMBER HIGHER 25 posti'],
    ['1.000 euro', 'NUMBER HIGHER 1000 euro'],
    ['300 mq', 'NUMBER HIGHER 300 mq'],
    ['200 mila', 'NUMBER HIGHER 200000'],
    ['9 M€', 'NUMBER HIGHER 9000000 euro'],
    ['1,5 milioni di euro', 'NUMBER HIGHER 1500000 euro'],
    ['500 ore/anno', 'NUMBER HIGHER 500 ore/anno'],
    ['30 gg lavorativi', 'NUMBER HIGHER 30 giorni lavorativi'],
    ['4 unità', 'NUMBER HIGHER 4'],
    ['3 attività', 'NUMBER HIGHER 3 attività'],
    ['4 (quattro)', 'NUMBER HIGHER 4'],
    ['2 (due) incontri', 'NUMBER HIGHER 2 incontri'],
    ['7 (*)', 'NUMBER HIGHER 7'],
    ['3 su 4', 'NUMBER HIGHER 3'],
    ['2/3', 'NUMBER HIGHER 2'],
    ['≥ 3,5 su 5', 'NUMBER HIGHER 3.5'],
    ['80% dei cittadini', 'PERCENT HIGHER 80'],
    ['n. 3 entro il 31/12/2019', 'NUMBER HIGHER 3'],
    ['non oltre € 96.000', 'NUMBER LOWER 96000 euro'],
  ])('with its unit, or with the number again in words: %s', (text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });

  it.each([
    ['tra 80 e 100', 'NUMBER RANGE 80..100'],
    ['compreso tra 80 e 100', 'NUMBER RANGE 80..100'],
    ['tra il 10% e il 20%', 'PERCENT RANGE 10..20'],
    ['10-15', 'NUMBER RANGE 10..15'],
    ['10 – 15', 'NUMBER RANGE 10..15'],
    ['10 ÷ 15 giorni', 'NUMBER RANGE 10..15 giorni'],
    ['da 5 a 8', 'NUMBER RANGE 5..8'],
    ['almeno 80%, non oltre 100%', 'PERCENT RANGE 80..100'],
    ['≥ 80 e ≤ 100', 'NUMBER RANGE 80..100'],
    ['minimo 3 massimo 5', 'NUMBER RANGE 3..5'],
  ])('that has two limits: %s', (text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });

  it.each([
    ['30/06/2019', '2019-06-30'],
    ['30.06.2019', '2019-06-30'],
    ['2019-06-30', '2019-06-30'],
    ['30/06', '2019-06-30'],
    ['30-giu', '2019-06-30'],
    ['30 giugno', '2019-06-30'],
    ['1° luglio 2019', '2019-07-01'],
    ['entro il 30 giugno', '2019-06-30'],
    ['entro 30/06/2019', '2019-06-30'],
    ['entro e non oltre il 15.10', '2019-10-15'],
    ['entro il 31.12.2025', '2025-12-31'],
    ['dicembre 2019', '2019-12-31'],
    ['entro febbraio', '2019-02-28'],
    ['entro fine anno', '2019-12-31'],
    ['entro il 2020', '2020-12-31'],
    ['entro 2020', '2020-12-31'],
    ['non oltre il 2019', '2019-12-31'],
    ['entro il primo semestre', '2019-06-30'],
    ['entro il III trimestre 2019', '2019-09-30'],
    ['fatto entro il 30/06', '2019-06-30'],
    ['approvazione del bilancio entro giugno', '2019-06-30'],
  ])('that is a day: %s', (text, day) => {
    expect(readingOf(text)).toBe(`DATE LOWER ${day}`);
  });

  it.each([
    ['-5 % rispetto al 2018', 'PERCENT LOWER -5', 2018],
    ['+10 % rispetto al 2018', 'PERCENT HIGHER 10', 2018],
    ['1) +10% sul 2018', 'PERCENT HIGHER 10', 2018],
    ['riduzione del 5 %', 'PERCENT LOWER -5', null],
    ['riduzione del 10% rispetto all’anno precedente', 'PERCENT LOWER -10', 2018],
    ['aumento del 3%', 'PERCENT HIGHER 3', null],
  ])('that is a change: %s', (text, expected, baselineYear) => {
    expect(readingOf(text)).toBe(expected);
    expect(targetReading(text, PLAN)).toMatchObject({ baselineYear });
  });

  it.each(['approvazione delibera', 'realizzazione dell’evento', 'si’', 'SÌ', '1 = fatto', 'adottato.'])(
    'that is done or not done: %s',
    (text) => {
      expect(readingOf(text)).toBe('BINARY HIGHER 1');
    },
  );

  it('of several years has the target of the plan’s year, and the others beside it', () => {
    const years = [
      { year: 2020, target: '85' },
      { year: 2021, target: '90' },
    ];
    expect(targetReading('2019: 80 / 2020: 85 / 2021: 90', PLAN)).toMatchObject({ value: '80', years });
    expect(targetReading('80 (2019), 85 (2020), 90 (2021)', PLAN)).toMatchObject({ value: '80', years });
    expect(targetReading('2020: 85 / 2021: 90', PLAN)).toEqual({ kind: 'unreadable' });
    expect(targetReading('2019: 80 / 2019: 85', PLAN)).toEqual({ kind: 'unreadable' });
  });

  it('of several days has the last one, and the others as interim targets', () => {
    const found = targetReading('50 % entro il 30/06 e 100 % entro il 31/12', PLAN);
    expect(found).toMatchObject({ value: '100', interim: [{ due: '2019-06-30', target: '50' }] });
    const before = targetReading('30/06/2019: 50%; 31/12/2019: 100%', PLAN);
    expect(before).toMatchObject({ value: '100', interim: [{ due: '2019-06-30', target: '50' }] });
    const within = targetReading('100% entro il 30/09', PLAN);
    expect(within).toMatchObject({ value: '100', interim: [{ due: '2019-09-30', target: '100' }] });
  });

  it('with a day that could be a number is one only where the words beside it speak of dates', () => {
    expect(targetReading('30.06', PLAN)).toEqual({ kind: 'unreadable' });
    expect(targetReading('30.06', { ...PLAN, speaksOfDates: true })).toMatchObject({ value: '2019-06-30' });
    expect(targetReading('12.50', PLAN)).toMatchObject({ value: '12.5' });
  });

  it.each([
    '2019',
    '30.06',
    '31.12',
    '10/12',
    '2019-2021',
    'da 10 a 5',
    '10-10',
    'dal 5 al 8%',
    "dal 60% all'80%",
    '5 e 8',
    '30.06 e 31.12',
    '30.06-31.12',
    '1.5',
    '1a fase entro giugno',
    '30/02/2019',
    '3 o 4',
    '4 (cinque)',
    '5 salvo imprevisti',
    '2019: 80 / 2020: da definire',
    'riduzione di 5 giorni',
    'almeno non superiore a 5',
    'non almeno 5',
    'mantenimento del livello 2018',
    'da definire',
    'vedi allegato',
  ])('of which not all is understood is unreadable: %s', (text) => {
    expect(readingOf(text)).toBe('unreadable');
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
          const found = readingOf(folded(`${start}${words} ${between}${value}${after}`));
          return found === 'unreadable' || found.includes(` ${direction} `);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
