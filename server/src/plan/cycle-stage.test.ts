import { expect, test } from 'vitest';
import { cycleStage } from './cycle-stage.js';

const closed = { step: 'CLOSED', outcome: null } as const;
const adopted = { step: 'ADOPTED', outcome: null } as const;

test('a report that was not validated stays adopted; one with remarks is validated', () => {
  expect(cycleStage([closed, adopted, { step: 'VALIDATED', outcome: 'NOT_VALIDATED' }])).toBe('ADOPTED');
  expect(cycleStage([closed, adopted, { step: 'VALIDATED', outcome: 'WITH_REMARKS' }])).toBe('VALIDATED');
  expect(cycleStage([closed, adopted, { step: 'VALIDATED', outcome: null }])).toBe('VALIDATED');
  expect([cycleStage([]), cycleStage([{ step: 'REOPENED', outcome: null }])]).toEqual(['OPEN', 'OPEN']);
});
