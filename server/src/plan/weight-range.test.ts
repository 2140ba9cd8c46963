import { describe, expect, it } from 'vitest';
import { weightFault } from './weight-range.js';

describe('a weight', () => {
  it.each(['0', '0.5', '33.33', '100'])('of an indicator may be %s percent', (weight) => {
    expect(weightFault('INDICATOR', weight)).toBeNull();
  });

  it.each([
    ['-50', 'è negativo'],
    ['150', 'supera 100'],
    ['100.01', 'supera 100'],
  ])('of an indicator cannot be %s', (weight, fault) => {
    expect(weightFault('INDICATOR', weight)).toBe(fault);
  });

  it.each(['0.5', '8', '100', '1000'])('of an objective may be %s points', (weight) => {
    expect(weightFault('OBJECTIVE', weight)).toBeNull();
  });

  it.each([
    ['-10', 'è negativo'],
    ['0', 'è zero'],
    ['1000000', 'supera 1.000'],
  ])('of an objective cannot be %s', (weight, fault) => {
    expect(weightFault('OBJECTIVE', weight)).toBe(fault);
  });
});
