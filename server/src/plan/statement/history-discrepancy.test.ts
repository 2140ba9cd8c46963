import { expect, it } from 'vitest';
import { objective, row, timelineOf } from '../state/plan-state.fixture.js';

it('a discrepancy says in Italian which values differ', () => {
  const timeline = timelineOf(
    [0, 3],
    [
      ...objective(0, 'C1'),
      ...row(0, '278', { objective: 'C1', target: '91690' }),
      ...row(3, '278', { target: '78000.5' }),
    ],
  );
  expect(timeline.discrepancies.map(({ message }) => message)).toEqual([
    "Variazione 3: per l'indicatore 278 indica come target precedente 78.000,5, mentre dal piano originario risulta 91.690.",
  ]);
});
