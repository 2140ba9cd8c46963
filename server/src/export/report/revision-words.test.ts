import { expect, test } from 'vitest';
import type { RevisionFacts } from './report-facts.js';
import { revisionText } from './revision-words.js';

const revision = (part: Partial<RevisionFacts>) =>
  revisionText(
    {
      kind: 'TARGET_CHANGED',
      initiative: 'SECTOR',
      indicator: null,
      valueBefore: null,
      valueAfter: null,
      status: 'CONFIRMED',
      certain: true,
      fields: [],
      ...part,
    },
    false,
  );

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

test('a phase is named, with its new day, or with the words that name none', () => {
  const moved = { kind: 'PHASE_POSTPONED', valueBefore: 'Accordo' } as const;
  expect(revision({ ...moved, valueAfter: '2020-12-31' })).toContain('Fase rinviata: «Accordo» al 31/12/2020.');
  expect(revision({ ...moved, valueAfter: 'primavera 2020' })).toContain(
    'Fase rinviata: «Accordo» a «primavera 2020».',
  );
  expect(revision({ kind: 'PHASE_REMOVED', valueBefore: 'Accordo' })).toContain('Fase eliminata: «Accordo».');
  const fields = [{ field: 'due', from: null, to: '2019-11-30' }];
  expect(revision({ kind: 'PHASE_ADDED', valueAfter: 'Collaudo', fields })).toContain(
    'Fase aggiunta: «Collaudo»; scadenza 30/11/2019.',
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
  expect(
    revision({
      kind: 'DIRECTION_CLARIFIED',
      valueAfter: 'LOWER',
      initiative: 'BOARD',
      status: 'PROPOSED',
      certain: true,
    }),
  ).toBe('Polarità chiarita: «Decrescente: più basso è meglio». D’ufficio. Lettura automatica, da confermare.');
  expect(revision({ kind: 'OTHER', valueAfter: '0,1' })).toContain('Altra disposizione: «0,1».');
});

test('a doubtful change that nobody has confirmed is said not to be applied', () => {
  expect(revision({ status: 'PROPOSED', certain: false, valueBefore: '20', valueAfter: '12' })).toBe(
    'Target modificato: da 20 a 12. Su richiesta del settore. Da confermare, non ancora applicata.',
  );
});
