import { describe, expect, test } from 'vitest';
import { words as text } from '#words/it/comparison.js';
import { words as shared } from '#words/it/plan.js';
import type { ComparedRow } from './comparison.rows.js';
import { comparisonTitle, orderRows } from './comparison-order.js';

function row(label: string, value: number | null, changed: Partial<ComparedRow> = {}): ComparedRow {
  return {
    key: label,
    place: { kind: 'sector', key: label },
    label,
    value,
    valueText: '',
    bounds: null,
    boundsText: null,
    coverage: 1,
    status: null,
    state: null,
    weight: null,
    weightCut: null,
    target: 100,
    targetText: '',
    actual: value,
    actualText: '',
    deviation: null,
    deviationText: '',
    easing: null,
    ...changed,
  };
}

const plan = [row('1011 Visitatori', 80), row('278 Presenze', null), row('1299 Mostre', 120)];
const labels = (rows: readonly ComparedRow[]) => rows.map(({ label }) => label.split(' ')[0]);

describe('order of the compared rows', () => {
  test('the default order is the plan’s, and can be reversed', () => {
    expect(labels(orderRows(plan, {}))).toEqual(['1011', '278', '1299']);
    expect(labels(orderRows(plan, { verso: 'inverso' }))).toEqual(['1299', '278', '1011']);
  });

  test('codes compare as numbers', () => {
    expect(labels(orderRows(plan, { ordina: 'nome' }))).toEqual(['278', '1011', '1299']);
  });

  test('the row furthest below its target comes first, unknown ones last in both directions', () => {
    expect(labels(orderRows(plan, { ordina: 'scostamento' }))).toEqual(['1011', '1299', '278']);
    expect(labels(orderRows(plan, { ordina: 'scostamento', verso: 'inverso' }))).toEqual(['1299', '1011', '278']);
  });

  test('a measured zero is known: it comes before unknown ones', () => {
    const rows = [row('a', null), row('b', 0), row('c', 5)];
    expect(labels(orderRows(rows, { ordina: 'scostamento' }))).toEqual(['b', 'c', 'a']);
  });

  test('easing sorts by points', () => {
    const rows = [row('a', 1, { easing: 5.26 }), row('b', 1, { easing: -1 }), row('c', 1)];
    expect(labels(orderRows(rows, { ordina: 'effetto' }))).toEqual(['b', 'a', 'c']);
  });
});

describe('the active title of the comparison', () => {
  test('counts what is measured and below its target out of all rows', () => {
    expect(comparisonTitle(plan, 'INDICATOR', text, shared)).toBe('1 indicatore su 3 sotto il target');
    expect(comparisonTitle([row('a', 3), row('b', 4)], 'SECTOR', text, shared)).toBe('2 settori su 2 sotto il target');
  });

  test('says when nothing is measured', () => {
    expect(comparisonTitle([row('a', null)], 'AREA', text, shared)).toBe('Nessun risultato misurato finora');
  });
});
