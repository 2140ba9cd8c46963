import fc from 'fast-check';
import { expect, it } from 'vitest';
import { objective, row } from './state/plan-state.fixture.js';
import { planTimeline } from './state/plan-state.js';
import type { Phase, StatedField, Subject } from './statement/statement.js';

const VALUES: readonly (readonly [StatedField, readonly (string | null)[]])[] = [
  ['exists', ['true', 'false']],
  ['title', ['Ricorsi', 'RICORSI', 'Visitatori', null]],
  ['formula', ['a/b*100', 'n. casi', null]],
  ['objective', ['C1', 'C2']],
  ['weight', ['50', '50.0', '40', null]],
  ['target', ['5', '0', '7', null]],
  ['kind', ['NUMBER', 'PERCENT']],
  ['direction', ['LOWER', 'HIGHER']],
  ['meaning', [null, '2', '3']],
  ['neutralised', ['true']],
];
const statement = fc.constantFrom(...VALUES).chain(([field, values]) =>
  fc.record({
    subject: fc.constantFrom<Subject>('INDICATOR', 'OBJECTIVE'),
    code: fc.constantFrom('C1', 'C2', '7', '8'),
    field: fc.constant(field),
    act: fc.integer({ min: 0, max: 4 }),
    phase: fc.constantFrom<Phase>('BEFORE', 'AFTER'),
    number: fc.integer({ min: 0, max: 1 }),
    value: fc.constantFrom(...values),
    source: fc.record({ line: fc.integer({ min: 1, max: 3 }), text: fc.constantFrom('a', 'b') }),
  }),
);

it('any order of acts, statements and requests gives the same timeline, discrepancies included', () => {
  const request = fc.record({
    indicator: fc.constantFrom('7', '8'),
    act: fc.integer({ min: 0, max: 4 }),
    text: fc.constantFrom('va letto in negativo', 'il valore deve aumentare', 'proroga'),
  });
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
  const input = fc
    .record({
      acts: fc.shuffledSubarray([0, 1, 2, 3, 4]),
      statements: fc.array(statement, { maxLength: 60 }),
      requests: fc.array(request, { maxLength: 4 }),
    })
    .map((drawn) => {
      const isLoaded = ({ act }: { act: number }) => drawn.acts.includes(act);
      const rows = [...objective(1, 'C1'), ...objective(1, 'C2'), ...row(1, '7', { objective: 'C1' })];
      return {
        acts: drawn.acts,
        statements: [...rows, ...drawn.statements].filter(isLoaded),
        requests: drawn.requests.filter(isLoaded),
      };
    })
    .chain((one) =>
      fc.record({
        one: fc.constant(one),
        other: fc.record({
          acts: shuffled(one.acts),
          statements: shuffled(one.statements),
          requests: shuffled(one.requests),
        }),
      }),
    );
  fc.assert(
    fc.property(input, ({ one, other }) => {
      expect(planTimeline(other)).toEqual(planTimeline(one));
    }),
    { numRuns: 300 },
  );
});
