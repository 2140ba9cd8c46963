import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, NEARLY_LINEAR } from '../../growth.fixture.js';
import { decisionReading } from './decision-reading.js';
import { context, row } from './decisions.fixture.js';

const WORDS =
  "VIENE ACCOLTA LA RICHIESTA NON SI ACCOGLIE IL TARGET DA A 50 1.500 0,1 % PESO DELL'OBIETTIVO L'INDICATORE 2102 C2_0002 COME SEGUE: - . ; , \" ' ( ) FASE RINVIATA AL 2020 ENTRO FINE ANNO SOSTITUITO CON ELIMINATO E QUELLO RISPETTIVAMENTE POICHE' SE È FORMULA \n PARI ANZICHE' -> TRASFERITO SETTORE NEUTRALIZZATO PARZIALMENTE".split(
    ' ',
  );
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);
const place = fc.constantFrom('trees', 'areas', 'rules', 'events', 'post', 'meetings', 'parks');

const italian = (value: number) => value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.');
const number = fc.integer({ min: 1, max: 999_999 }).filter((value) => value < 1900 || value > 2100);

describe('any text', () => {
  it('never throws, and the evidence is the text at its offsets in the decision', () => {
    fc.assert(
      fc.property(place, fc.option(text), text, (name, request, decision) => {
        for (const { evidence } of decisionReading(row(name, request, decision), context).revisions) {
          expect(evidence).not.toBeNull();
          expect(evidence?.text).toBe(decision.slice(evidence?.start, evidence?.end));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['one endless sentence', "IL TARGET DELL'INDICATORE PASSA DA 50 A 40 E "],
    ['no verbs', 'parola '],
    ['open quotes', '"parola '],
    ['apostrophes', "' "],
    ['numbers', '1.500 '],
    ['years', 'target 2019 '],
    ['from-words', 'da a '],
    ['codes', 'indicatore 2101 2102 '],
    ['reasons', 'poiché '],
    ['labels', 'come segue: target '],
    ['titles', 'numero alberi '],
    ['phases', 'rinviare la fase al 2020 e '],
    ['negations', 'non si '],
    ['second deeds', 'e la riduzione del target '],
    ['asides', 'da 5 (al mese '],
    ['citations', 'delibera n. '],
    ['corrections', 'non più 5 ma '],
  ])('of any length is read in time that grows with it: %s', (_, piece) => {
    const read = (size: number) =>
      decisionReading(row('trees', null, piece.repeat(Math.ceil(size / piece.length))), context);
    expect(growth(read, 25_000)).toBeLessThan(NEARLY_LINEAR);
  });
});

describe('a refusal or a deferral changes nothing, also where it names numbers', () => {
  it.each([
    'NON SI ACCOGLIE LA RIDUZIONE DEL TARGET DA @ A #',
    'La richiesta di portare il target da @ a # è respinta',
    "Non si accoglie la richiesta di ridurre il peso dell'indicatore da @ a #",
    "SI VALUTERA' A CONSUNTIVO LA RIDUZIONE DEL TARGET DA @ A #",
    'Si rinvia la decisione sul target (da @ a #) al consuntivo',
  ])('%s', (template) => {
    fc.assert(
      fc.property(number, number, (from, to) => {
        const decision = template.replace('@', italian(from)).replace('#', italian(to));
        expect(decisionReading(row('trees', 'ridurre il target', decision), context).revisions).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('other numbers in the same words change from and to, and nothing else', () => {
  it.each([
    ['IL TARGET PASSA DA @ A #', 'TARGET_CHANGED'],
    ['Il target viene ridotto da n. @ a n. # unità', 'TARGET_CHANGED'],
    ['Il target è fissato in # anziché @', 'TARGET_CHANGED'],
    [
      "VIENE ACCOLTA LA RICHIESTA DI VARIAZIONE DELL'INDICATORE: NUMERO ALBERI PIANTATI - TARGET @ COME SEGUE: NUMERO ALBERI PIANTATI - TARGET #",
      'TARGET_CHANGED',
    ],
    ["IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA @ PUNTI A #", 'OBJECTIVE_WEIGHT_CHANGED'],
    ["Il peso dell'indicatore è elevato da @ a #", 'INDICATOR_WEIGHT_CHANGED'],
  ])('%s', (template, kind) => {
    fc.assert(
      fc.property(number, number, (from, to) => {
        fc.pre(from !== to);
        const decision = template.replace('@', italian(from)).replace('#', italian(to));
        const { revisions } = decisionReading(row('trees', null, decision), context);
        expect(revisions.map((revision) => [revision.kind, revision.from, revision.to])).toEqual([
          [kind, `${from}`, `${to}`],
        ]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('case, accents and apostrophes do not matter', () => {
  const variants = (decision: string) => [
    decision,
    decision.toUpperCase(),
    decision.toLowerCase(),
    decision.replaceAll('è', "e'").replaceAll('à', "a'").toUpperCase(),
    decision.replaceAll("'", '’'),
    decision.normalize('NFD'),
  ];

  it.each([
    'Il target è ridotto da 200 a 150',
    "Si valuterà l'esito a consuntivo",
    "La natura dell'indicatore è già negativa",
    "Non si accoglie la richiesta. Il peso dell'obiettivo è ridotto da 10 a 7",
    "L'indicatore 2102 è eliminato",
    "Il peso dell'indicatore 2101 passa da 20 a 30 e quello del 2102 da 40 a 30",
  ])('%s', (decision) => {
    const readings = variants(decision).map((words) => {
      const { outcome, revisions } = decisionReading(row('trees', 'ridurre il target', words), context);
      return [
        outcome,
        ...revisions.map(({ kind, indicator, from, to, initiative }) => ({ kind, indicator, from, to, initiative })),
      ];
    });
    for (const reading of readings) expect(reading).toEqual(readings[0]);
  });
});
