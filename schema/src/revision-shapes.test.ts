import { expect, test } from 'vitest';
import { revisionShapes, valueShape } from './revision-shapes.js';

test('an added indicator may bring its whole definition along, like a redefined one', () => {
  expect(revisionShapes.INDICATOR_ADDED.fields).toEqual([
    'target',
    'formula',
    'purpose',
    'kind',
    'direction',
    'unit',
    'baseline',
    'weight',
  ]);
  expect(revisionShapes.INDICATOR_ADDED.fields).toEqual(revisionShapes.INDICATOR_REDEFINED.fields);
});

test('a kind whose value stands in a field has a value after', () => {
  for (const { field, values } of Object.values(revisionShapes)) {
    if (field !== null) expect(values).toContain('to');
  }
});

test('values are numbers, directions or words, after the field that they stand in', () => {
  expect(valueShape('TARGET_CHANGED', 'from')).toBe('target');
  expect(valueShape('OBJECTIVE_WEIGHT_CHANGED', 'from')).toBe('number');
  expect(valueShape('TARGET_INSERTED', 'from')).toBeNull();
  expect(valueShape('DIRECTION_CLARIFIED', 'to')).toBe('direction');
  expect(valueShape('OBJECTIVE_ADDED', 'to')).toBe('words');
  expect(valueShape('INDICATOR_REMOVED', 'from')).toBe('words');
  expect(valueShape('NEUTRALISED', 'to')).toBeNull();
});
