import { expect, test } from 'vitest';
import type { StatedField, Statement } from '../statement/statement.js';
import { fieldTimeline } from './field-timeline.js';

function stated(
  field: StatedField,
  act: number,
  phase: Statement['phase'],
  value: string | null,
  number = 0,
): Statement {
  return {
    subject: 'INDICATOR',
    code: '278',
    field,
    act,
    phase,
    number,
    value,
    source: { line: act, text: `${value}` },
  };
}

const shown = (statements: readonly Statement[], acts: readonly number[], field: StatedField) =>
  fieldTimeline(statements, acts, field).map(({ atAct, value, statement }) => [atAct, value, statement.act]);

test('a value holds until an act leaves another one, and each says which act states it', () => {
  const statements = [
    stated('exists', 3, 'BEFORE', 'true'),
    stated('target', 3, 'BEFORE', '91690'),
    stated('target', 5, 'BEFORE', '91690.0'),
    stated('target', 5, 'AFTER', '78000'),
  ];
  expect(shown(statements, [3, 5], 'target')).toEqual([
    [-1, '91690', 3],
    [5, '78000', 5],
  ]);
});

test('a printed target of zero is no target, and the first real one follows it', () => {
  const statements = [
    stated('exists', 5, 'BEFORE', 'true'),
    stated('target', 5, 'BEFORE', '0'),
    stated('target', 5, 'AFTER', '5'),
  ];
  expect(shown(statements, [5], 'target')).toEqual([
    [-1, null, 5],
    [5, '5', 5],
  ]);
});

test('what an act adds has no value before that act', () => {
  const statements = [
    stated('exists', 2, 'BEFORE', 'false'),
    stated('exists', 2, 'AFTER', 'true'),
    stated('title', 2, 'AFTER', 'Numero visitatori'),
  ];
  expect(shown(statements, [0, 2], 'title')).toEqual([[2, 'Numero visitatori', 2]]);
});

test('nothing stated is an empty history', () => {
  expect(shown([], [5], 'target')).toEqual([]);
  expect(shown([stated('exists', 5, 'BEFORE', 'true')], [5], 'formula')).toEqual([]);
});
