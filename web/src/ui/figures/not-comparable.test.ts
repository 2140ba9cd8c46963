import { italianWords as vocabulary } from '@traguardo/schema/words/it';
import { expect, test } from 'vitest';
import { words as plan } from '#words/it/plan.js';
import { reasons } from './not-comparable.js';

const why = (initial: 'SCORED' | 'NO_TARGET' | 'NO_ACTUAL' | 'REDEFINED', current: typeof initial) =>
  reasons({ initial: { state: initial }, current: { state: current } }, plan, vocabulary);

test('an indicator that cannot be compared names the target', () => {
  expect(why('NO_TARGET', 'SCORED')).toEqual(['con il target iniziale: Target non previsto']);
  expect(why('REDEFINED', 'NO_ACTUAL')).toEqual([
    'con il target iniziale: Indicatore riformulato',
    'con il target vigente: Non rendicontato',
  ]);
});

test('one reason for both targets is named once', () => {
  expect(why('NO_ACTUAL', 'NO_ACTUAL')).toEqual(['Non rendicontato']);
});
