import { italianWords as vocabulary } from '@traguardo/schema/words/it';
import { expect, test } from 'vitest';
import type { IndicatorRowPartsFragment } from '#ui/parts.generated.js';
import { words as plan } from '#words/it/plan.js';
import { indicatorBars, indicatorTitle } from './objective.rows.js';

const achieved: IndicatorRowPartsFragment = {
  code: '1390',
  printedCode: '1390',
  title: 'Andamento',
  kind: 'PERCENT',
  unit: null,
  targetDate: null,
  rangeMin: null,
  rangeMax: null,
  actualDate: null,
  direction: 'HIGHER',
  directionInferred: true,
  weight: 40,
  initialTarget: 90,
  target: 90,
  actual: 92.5,
  status: 'ACHIEVED',
  attainment: { state: 'SCORED', value: 100, raw: 102.777778 },
};
const partial: IndicatorRowPartsFragment = {
  ...achieved,
  code: '1389',
  printedCode: '1389',
  actual: 82,
  status: 'PARTIAL',
  attainment: { state: 'SCORED', value: 82, raw: 82 },
};
const unreported: IndicatorRowPartsFragment = {
  ...achieved,
  code: '1391',
  printedCode: '1391',
  actual: null,
  status: 'NOT_REPORTED',
  attainment: { state: 'NO_ACTUAL', value: null, raw: null },
};

test('over-achievement is drawn beyond the cap, beside the number that counts', () => {
  expect(indicatorBars([achieved], plan, vocabulary)[0]).toMatchObject({
    value: 102.777778,
    valueText: '100,00 % (102,78 %)',
    detail: '92,5 % · target 90 %',
  });
});

test('a missing bar has its reason', () => {
  expect(indicatorBars([unreported], plan, vocabulary)[0]).toMatchObject({
    value: null,
    valueText: 'Non rendicontato',
    detail: 'target 90 %',
  });
});

test('the title counts what is measured and below target, out of all', () => {
  expect(indicatorTitle([achieved, partial, unreported], plan)).toBe('1 indicatore su 3 sotto il target');
  expect(indicatorTitle([achieved, unreported], plan)).toBe(
    'Per quanto misurato il target è raggiunto; mancano dati per 1 voce',
  );
  expect(indicatorTitle([unreported], plan)).toBe('Nessun risultato misurato finora');
});
