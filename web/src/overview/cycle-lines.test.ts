import { expect, test } from 'vitest';
import { words as overview } from '#words/it/overview.js';
import { cycleLines } from './cycle-lines.js';
import type { Overview } from './overview.rows.js';

const cycleStep = (
  step: Overview['cycle'][number]['step'],
  documentNumber: string | null = null,
  outcome: Overview['cycle'][number]['outcome'] = null,
) => ({
  step,
  documentNumber,
  documentDate: documentNumber === null ? null : '2020-06-30',
  link: null,
  outcome,
  recordedAt: '2020-05-03T10:00:00.000Z',
});

test('a report that was not validated is not called validated', () => {
  const steps = [cycleStep('CLOSED'), cycleStep('ADOPTED', '112'), cycleStep('VALIDATED', '4', 'NOT_VALIDATED')];
  expect(cycleLines(steps, overview).map(({ key }) => key)).toEqual(['CLOSED', 'ADOPTED']);
});

test('every step of the cycle with the number and the day of its act', () => {
  const lines = cycleLines([cycleStep('CLOSED'), cycleStep('ADOPTED', '112'), cycleStep('VALIDATED', '4')], overview);
  expect(lines.map(({ words }) => words)).toEqual([
    'Ciclo chiuso il 3 maggio 2020',
    'Relazione adottata dalla Giunta (n. 112 del 30 giugno 2020)',
    'Relazione validata dal Nucleo di Valutazione (n. 4 del 30 giugno 2020)',
  ]);
});

test('what was done before a reopening holds no more', () => {
  const lines = cycleLines(
    [cycleStep('CLOSED'), cycleStep('ADOPTED', '112'), cycleStep('REOPENED'), cycleStep('CLOSED')],
    overview,
  );
  expect(lines.map(({ key }) => key)).toEqual(['CLOSED']);
});
