import { describe, expect, test } from 'vitest';
import { words as text } from '#words/it/comparison.js';
import type { ComparedRow } from './comparison.rows.js';
import {
  columnOrder,
  comparisonTitle,
  countsOf,
  indicatorOrder,
  objectiveOrder,
  orderOf,
  orderRows,
} from './comparison-order.js';

function row(label: string, value: number | null, changed: Partial<ComparedRow> = {}): ComparedRow {
  return {
    key: label,
    place: { kind: 'sector', key: label },
    label,
    sector: null,
    value,
    attainment: value,
    valueText: '',
    bounds: null,
    boundsText: null,
    coverage: 1,
    status: null,
    state: null,
    weight: null,
    weightCut: null,
    target: null,
    targetText: null,
    actual: null,
    actualText: null,
    deviation: null,
    deviationText: '',
    easing: null,
    ...changed,
  };
}

const plan = [row('1011 Visitatori', 80), row('278 Presenze', null), row('1299 Mostre', 120)];
const labels = (rows: readonly ComparedRow[]) => rows.map(({ label }) => label.split(' ')[0]);

describe('order of the compared rows', () => {
  test('the row furthest below its target comes first, unknown ones last in both directions', () => {
    expect(labels(orderRows(plan, {}))).toEqual(['1011', '1299', '278']);
    expect(labels(orderRows(plan, { verso: 'inverso' }))).toEqual(['1299', '1011', '278']);
  });

  test('codes compare as numbers', () => {
    expect(labels(orderRows(plan, { ordina: 'nome' }))).toEqual(['278', '1011', '1299']);
  });

  test('a measured zero is known: it comes before unknown ones', () => {
    const rows = [row('a', null), row('b', 0), row('c', 5)];
    expect(labels(orderRows(rows, {}))).toEqual(['b', 'c', 'a']);
  });

  test('easing begins with the largest', () => {
    const rows = [row('a', 1, { easing: 5.26 }), row('b', 1, { easing: -1 }), row('c', 1)];
    expect(labels(orderRows(rows, { ordina: 'effetto' }))).toEqual(['a', 'b', 'c']);
  });

  test('the server is asked for the order of the address', () => {
    expect(objectiveOrder({})).toEqual([{ field: 'SCORE', direction: 'ASC' }]);
    expect(objectiveOrder({ ordina: 'effetto' })).toEqual([{ field: 'EASING', direction: 'DESC' }]);
    expect(indicatorOrder({ ordina: 'peso', verso: 'inverso' })).toEqual([{ field: 'WEIGHT', direction: 'ASC' }]);
    expect(indicatorOrder({ ordina: 'copertura' })).toEqual([{ field: 'ATTAINMENT', direction: 'ASC' }]);
  });

  test('the head of a column leads to its order, and back from it', () => {
    for (const by of ['scostamento', 'nome', 'peso', 'copertura', 'effetto'] as const) {
      for (const descending of [true, false]) {
        expect(columnOrder(orderOf(by, descending))).toEqual({ by, descending });
      }
    }
    expect(orderOf('scostamento', false)).toEqual({ ordina: undefined, verso: undefined });
  });
});

describe('the active title of the comparison', () => {
  const title = (rows: readonly ComparedRow[]) => comparisonTitle(countsOf(rows), 'INDICATOR', text);

  test('counts what is below its target out of all rows, and what has no result', () => {
    expect(title(plan)).toBe('1 indicatore su 3 sotto il target, 1 senza risultato');
    expect(comparisonTitle({ total: 1500, below: 697, incomplete: 0 }, 'INDICATOR', text)).toBe(
      '697 indicatori su 1.500 sotto il target',
    );
  });

  test('never reassures while something is not measured', () => {
    expect(title([row('a', 100), row('b', null)])).toBe('1 indicatore su 2 ha raggiunto il target, 1 senza risultato');
    const partly = [row('a', 100, { coverage: 0.5 }), row('b', 100)];
    expect(comparisonTitle(countsOf(partly), 'OBJECTIVE', text)).toBe(
      '1 obiettivo su 2 ha raggiunto il target, 1 da completare',
    );
    expect(title([row('a', 100), row('b', 120)])).toBe('Tutti gli 2 indicatori hanno raggiunto il target');
  });

  test('says when nothing is measured', () => {
    expect(title([row('a', null)])).toBe('1 indicatore: nessun risultato misurato finora');
  });
});
