import { italianWords as vocabulary } from '@traguardo/schema/words/it';
import { expect, test } from 'vitest';
import type { DeclarationPartsFragment } from '#ui/parts.generated.js';
import { words as plan } from '#words/it/plan.js';
import { declarationLines } from './declaration-lines.js';

const stated = (field: string, value: string | null, act = 0): DeclarationPartsFragment => ({
  field,
  value,
  act,
  recordedAt: '2020-01-10T10:00:00.000Z',
  recordedBy: 'Rossi Anna',
  source: 'PEG 2019, p. 4',
});

test('who stated what with which source, the latest first', () => {
  expect(declarationLines([stated('weight', '12.5')], plan, vocabulary)).toEqual([
    {
      key: 'weight/0/0',
      name: 'Peso (Piano originario)',
      value: '12,5',
      superseded: false,
      by: 'Indicato da Rossi Anna il 10 gennaio 2020. Fonte: PEG 2019, p. 4',
    },
  ]);
});

test('a frequency is named, and sectors are listed; none is told apart from a statement that is taken back', () => {
  const lines = declarationLines(
    [stated('frequency', 'HALF_YEARLY'), stated('contributors', 'tributi\ncultura', 1), stated('contributors', '', 2)],
    plan,
    vocabulary,
  );
  expect(lines.map(({ value }) => value)).toEqual(['nessuno', 'tributi, cultura', 'Semestrale']);
});

test('a statement is superseded by a later one of the same field at the same act, also by one that takes it back', () => {
  const lines = declarationLines(
    [stated('weight', '8'), stated('weight', '5', 5), stated('weight', null)],
    plan,
    vocabulary,
  );
  expect(lines.map(({ value, superseded }) => [value, superseded])).toEqual([
    ['dichiarazione ritirata', false],
    ['5', false],
    ['8', true],
  ]);
});

test('units, directions and confirmations are in words', () => {
  const lines = declarationLines(
    [stated('kind', 'PERCENT'), stated('zeroConfirmed', 'true'), stated('neutralised', 'false')],
    plan,
    vocabulary,
  );
  expect(lines.map(({ value }) => value)).toEqual(['no', 'sì', 'Percentuale']);
});
