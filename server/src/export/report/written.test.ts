import { italianWords } from '@traguardo/schema/words/it';
import { expect, test } from 'vitest';
import type { Validation } from '../../plan/report/report-decision.js';
import { gulpease } from './gulpease.fixture.js';
import { ALMOST_ACHIEVED, EMPTY_PLAN, planOf, REQUEST, UNMEASURED, UNREPORTED } from './report.fixture.js';
import { report } from './report.js';
import type { ReportFacts, RevisionFacts } from './report-facts.js';
import { below, headings, items, rows } from './report-reading.fixture.js';

const ADOPTED = { number: '118', date: '2022-06-15', link: null };
const VALIDATED: Validation = {
  ...{ number: 'Verbale 4', date: '2022-06-28', link: null, outcome: 'WITH_REMARKS' },
  ...{ reason: 'Mancano i tempi medi.', recordedBy: null, onBehalfOf: 'Nucleo di Valutazione' },
};

/** Every sentence of the document. */
function sentences(facts: ReportFacts): string {
  const { title, mark, facts: cover, blocks } = report(facts);
  return JSON.stringify([title, mark, cover, blocks]);
}

test('what the municipality writes stands in its chapter, with paragraphs and lists', () => {
  const facts = { ...EMPTY_PLAN, texts: { CONTEXT: 'La città ha:\n- due teatri\n- un museo', ISSUES: 'Pochi fondi.' } };
  expect(items(below(facts, 'Contesto di riferimento'))).toEqual(['due teatri', 'un museo']);
  expect(JSON.stringify(below(facts, 'Criticità e opportunità'))).toContain('Pochi fondi.');
  expect(headings(facts, 1)).not.toContain('Risorse');
});

test('a chapter that nobody wrote is missing, but for those who write it while it is a draft', () => {
  const writer = { ...EMPTY_PLAN, mayWrite: true };
  const names = ['CONTEXT', 'RESOURCES', 'ISSUES', 'EQUALITY'].map((section) => {
    const words: Readonly<Record<string, string>> = italianWords.reportSection;
    return words[section];
  });
  expect(headings(writer, 1)).toEqual(expect.arrayContaining(names));
  for (const name of names) {
    expect(headings(EMPTY_PLAN, 1)).not.toContain(name);
    expect(headings({ ...writer, closed: true, adopted: ADOPTED }, 1)).not.toContain(name);
  }
});

test('what was adopted speaks of no open work, and what is not says what it is', () => {
  const facts = {
    ...planOf([{ ...ALMOST_ACHIEVED, note: null }, UNREPORTED]),
    acts: [{ ordinal: 1, title: 'Primo', ...ADOPTED }],
  };
  const revision: RevisionFacts = {
    ...{ kind: 'TARGET_CHANGED', initiative: 'SECTOR', indicator: '12', valueBefore: '1', valueAfter: '2' },
    ...{ status: 'PROPOSED', certain: true, fields: [] },
  };
  const document = {
    ...{ filename: 'atto.txt', sha256: 'a'.repeat(64), importedAt: '2021-05-05T08:00:00Z', content: 'Primo' },
    issues: [{ message: 'Riprenderle dal documento originale.', line: 36 }],
  };
  const changed = { ...facts, variations: [{ ...REQUEST, revisions: [revision] }], documents: [document] };
  const open = sentences({ ...changed, mayWrite: true });
  const adopted = sentences({ ...changed, closed: true, adopted: ADOPTED, validated: VALIDATED });
  for (const words of [
    'BOZZA',
    'bozza',
    'da confermare',
    'da scrivere',
    'Riprenderle',
    'Possibile esito finale',
    'non indicata',
  ]) {
    expect(open + sentences(changed)).toContain(words);
    expect(adopted).not.toContain(words);
  }
  expect(adopted).toContain('atto.txt: righe 36.');
  expect(report({ ...changed, closed: true }).mark).toBe('PROPOSTA PER LA GIUNTA');
});

test('a validation is printed with its outcome, its reasons and in whose name it was recorded', () => {
  const facts = { ...EMPTY_PLAN, closed: true, adopted: ADOPTED, validated: VALIDATED };
  const said = JSON.stringify(below(facts, 'Adozione e validazione'));
  expect(said).toContain('Validata con osservazioni: numero Verbale 4, data 28 giugno 2022.');
  expect(said).toContain('Mancano i tempi medi.');
  expect(said).toContain('Esito registrato per conto di Nucleo di Valutazione.');
});

test('who sent the values is said for every sector, also that one did not', () => {
  const submissions = [
    { sector: 'Tecnico', state: 'SUBMITTED', on: '2022-02-03', by: 'Anna Neri' },
    { sector: 'Cultura', state: 'RETURNED', on: '2022-02-04', by: null },
    { sector: 'Sport', state: 'MISSING', on: null, by: null },
  ] as const;
  expect(rows(below({ ...EMPTY_PLAN, submissions }, 'Trasmissione dei consuntivi'))).toEqual([
    ['Tecnico', 'trasmessi il 3 febbraio 2022 da Anna Neri'],
    ['Cultura', 'restituiti al settore il 4 febbraio 2022'],
    ['Sport', 'non trasmessi con la procedura'],
  ]);
});

test('every value has its source, typed or read, and every weight or target that a person stated', () => {
  const typed = {
    ...{ asOf: '2021-12-31', recordedOn: '2022-02-01', recordedBy: 'Anna Neri', file: null, line: null },
    ...{ proofs: 2, demonstration: false },
  };
  const read = { ...typed, recordedBy: null, file: 'valori.csv', line: 7, proofs: 0 };
  const facts = {
    ...planOf([{ ...ALMOST_ACHIEVED, value: typed }, { ...ALMOST_ACHIEVED, code: '13', value: read }, UNREPORTED]),
    declarations: [
      {
        ...{ code: 'C1_0001', title: 'Opere pubbliche', field: 'weight', value: '8', act: 0, reason: null },
        ...{ source: 'PEG 2021, allegato 2, pag. 14', on: '2022-01-10', by: null },
      },
    ],
  };
  expect(rows(below(facts, 'Valori rendicontati'))).toEqual([
    ['12 Interventi conclusi', '31 dicembre 2021', 'digitato il 1 febbraio 2022 da Anna Neri; 2 documenti allegati'],
    ['13 Interventi conclusi', '31 dicembre 2021', 'valori.csv, riga 7, caricato il 1 febbraio 2022'],
  ]);
  expect(rows(below(facts, 'Pesi, target e altri dati indicati dall’ente'))).toEqual([
    ['C1_0001 Opere pubbliche', 'Peso: 8', 'PEG 2021, allegato 2, pag. 14. Indicato il 10 gennaio 2022.'],
  ]);
});

test('a neutralised indicator has its reason and the minute that decided it', () => {
  const neutral = { ...UNREPORTED, result: { ...UNREPORTED.result, currentState: 'NEUTRALISED' } } as const;
  const declarations = [
    {
      ...{ code: '12', title: 'Interventi conclusi', field: 'neutralised', value: 'true', act: 0, reason: null },
      ...{ source: 'Frana — Nucleo di Valutazione, verbale 3', on: '2022-02-12', by: null },
    },
  ];
  expect(rows(below({ ...planOf([neutral]), declarations }, 'Indicatori neutralizzati'))).toEqual([
    ['12 Interventi conclusi', 'Frana — Nucleo di Valutazione, verbale 3', '12 febbraio 2022'],
  ]);
});

test('both articles of the law are named, and names of rules stand in the annex alone', () => {
  const policy = { ...EMPTY_PLAN.policy, labels: ['standard-1'] };
  const { blocks } = report({ ...EMPTY_PLAN, policy });
  const annex = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Allegato tecnico');
  const body = JSON.stringify(blocks.slice(0, annex));
  expect(body).toMatch(/art\. 10, comma 1, lettera b/);
  expect(body).toContain('art. 6');
  expect(body).not.toMatch(/standard-1|SHA-256/);
  expect(JSON.stringify(blocks.slice(annex))).toContain('standard-1');
});

test('place and signatures stand below the chapters, before the annex', () => {
  const texts = { PLACE_AND_DAY: 'Pieve, 15 giugno 2022', SIGNATURES: 'Il Segretario Generale\nIl Sindaco' };
  const facts = { ...EMPTY_PLAN, texts };
  expect(headings(facts, 1).slice(-2)).toEqual(['Firme', 'Allegato tecnico']);
  expect(below(facts, 'Firme')).toEqual([
    { kind: 'paragraph', label: null, text: 'Pieve, 15 giugno 2022' },
    { kind: 'signatures', names: ['Il Segretario Generale', 'Il Sindaco'] },
  ]);
});

const SCORE = { ...UNMEASURED, currentValue: 80.84, currentCoverage: 0.9417, reported: 25, total: 27 };

test.each([
  ['nothing measured', planOf([UNREPORTED])],
  ['an open year', { ...planOf([ALMOST_ACHIEVED]), whole: SCORE }],
  [
    'a closed year with changes',
    {
      ...planOf([ALMOST_ACHIEVED]),
      whole: SCORE,
      closed: true,
      acts: [{ ordinal: 1, title: 'Primo', ...ADOPTED }],
    },
  ],
])('the summary for citizens is read by everybody (Gulpease of 60 at least): %s', (_, facts) => {
  const { blocks } = report(facts);
  const own = blocks.slice(
    0,
    blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Premessa'),
  );
  const said = own.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  expect(said.length).toBeGreaterThan(4);
  expect(gulpease(said.join(' '))).toBeGreaterThanOrEqual(60);
});

test('the index of Gulpease is 89 + (300 × sentences − 10 × letters) / words', () => {
  // 6 words of 23 letters in 2 sentences: 89 + (600 − 230) / 6.
  expect(gulpease('Il gatto beve. Il cane dorme.')).toBeCloseTo(89 + (600 - 10 * 22) / 6);
});
