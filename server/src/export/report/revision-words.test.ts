import { expect, test } from 'vitest';
import type { RevisionFacts } from './report-facts.js';
import { revisionText } from './revision-words.js';

const revision = (part: Partial<RevisionFacts>) =>
  revisionText({
    kind: 'TARGET_CHANGED',
    initiative: 'SECTOR',
    indicator: null,
    valueBefore: null,
    valueAfter: null,
    status: 'CONFIRMED',
    fields: [],
    ...part,
  });

test('a changed target is written with Italian numbers, and an unknown old one is not zero', () => {
  expect(revision({ indicator: '278', valueBefore: '91690', valueAfter: '78000' })).toBe(
    'Target modificato (indicatore 278): da 91.690 a 78.000. Su richiesta del settore. Confermata.',
  );
  expect(revision({ valueAfter: '87.5' })).toContain('da n.d. a 87,5.');
});

test('an inserted target replaces none, whatever sign stood in its place', () => {
  expect(revision({ kind: 'TARGET_INSERTED', valueBefore: '0', valueAfter: '5' })).toContain(
    'da target non previsto (stampato 0) a 5.',
  );
});

test('a year is a text, not a measure', () => {
  expect(revision({ kind: 'PHASE_POSTPONED', valueBefore: 'Accordo', valueAfter: '2020' })).toContain(
    'Fase rinviata: da «Accordo» a «2020».',
  );
});

test('a redefinition names every field, vocabularies by their words, and what holds no more', () => {
  const fields = [
    { field: 'formula', from: 'a / b', to: null },
    { field: 'target', from: '3', to: '50000' },
    { field: 'kind', from: 'PERCENT', to: 'NUMBER' },
  ];
  expect(revision({ kind: 'INDICATOR_REDEFINED', valueBefore: 'Incremento', valueAfter: 'Numero', fields })).toBe(
    'Indicatore riformulato: titolo da «Incremento» a «Numero»; formula «a / b» non vale più; target da 3 a 50.000; tipo di misura da «Percentuale» a «Numero». Su richiesta del settore. Confermata.',
  );
});

test('what was not said before is not made up', () => {
  expect(revision({ kind: 'DIRECTION_CLARIFIED', valueAfter: 'LOWER', initiative: 'BOARD', status: 'PROPOSED' })).toBe(
    'Polarità chiarita: «Decrescente: più basso è meglio». D’ufficio. Lettura automatica, da confermare.',
  );
  expect(revision({ kind: 'OTHER', valueAfter: '0,1' })).toContain('Altra disposizione: «0,1».');
});
