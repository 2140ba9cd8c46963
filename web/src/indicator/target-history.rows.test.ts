import { italianWords as names } from '@traguardo/schema/words/it';
import { describe, expect, test } from 'vitest';
import { words as text } from '#words/it/indicator.js';
import { words as shared } from '#words/it/plan.js';
import { indicator, reading, target } from './indicator.fixture.js';
import type { Indicator } from './indicator.rows.js';
import { historyRows, historyTitle } from './target-history.rows.js';

const revision: Indicator['revisions'][number] = {
  id: 'v1',
  kind: 'INDICATOR_REDEFINED',
  initiative: 'SECTOR',
  from: 'Incremento visitatori',
  to: 'Numero visitatori',
  status: 'PROPOSED',
  certain: true,
  applied: true,
  settled: false,
  act: { ordinal: 5, number: null, adoptedOn: null, link: null },
  fields: [],
  objective: { code: 'C1' },
  indicator: null,
  evidence: null,
};
/** An indicator with a target of 3 percent, which the fifth act changed to a count of 50,000. */
const redefined: Indicator = {
  ...indicator,
  targets: [target(-1, '3'), target(5, '50000')],
  revisions: [revision],
};

describe('the history of a target', () => {
  test('the table leaves nothing out: superseded readings and those of another definition are marked', () => {
    const old = { ...reading, id: 'old', value: 2, measuresAct: 0 };
    const replaced = { ...reading, id: 'r0', supersededBy: 'r1' };
    const rows = historyRows({ ...redefined, readings: [old, replaced, reading] }, 5, text, shared, names);
    expect(rows.map(({ valueText, mark }) => [valueText, mark])).toEqual([
      ['3 (di un’altra definizione)', null],
      ['50.000', null],
      ['2 (di un’altra definizione)', null],
      ['81.510', 'superseded'],
      ['81.510', null],
    ]);
  });

  test('beside its value stand the note, what made it hard, what is done about it, and that it is confirmed', () => {
    const said: Indicator['readings'][number] = {
      ...reading,
      note: 'dato del SIT',
      criticality: 'sede chiusa',
      correctiveAction: 'aperture serali',
      confirmedQuestions: ['FAR_ABOVE_TARGET'],
    };
    expect(historyRows({ ...indicator, readings: [said] }, 5, text, shared, names).at(-1)?.note).toBe(
      'dato del SIT · Criticità: sede chiusa · Azione correttiva: aperture serali · Valore insolito, confermato da chi lo ha registrato',
    );
  });

  test('a withdrawn reading is superseded, and its withdrawal has no value', () => {
    const withdrawal = { ...reading, id: 'r2', value: null, withdrawn: true, note: 'Errore di battitura' };
    const both = { ...indicator, readings: [{ ...reading, supersededBy: 'r2' }, withdrawal] };
    expect(
      historyRows(both, 5, text, shared, names)
        .slice(2)
        .map(({ valueText, value, mark }) => [valueText, value, mark]),
    ).toEqual([
      ['81.510', 81510, 'superseded'],
      ['—', null, 'withdrawn'],
    ]);
  });

  test('a target that was not there is no zero', () => {
    const inserted = { ...indicator, targets: [target(-1, null), target(5, '5')] };
    expect(historyRows(inserted, 5, text, shared, names)[0]).toMatchObject({
      valueText: 'Target non previsto',
      value: null,
    });
  });

  test('the title states how the target moved and where the actual is', () => {
    expect(historyTitle(indicator, text, shared, names)).toBe(
      'Target da 91.690 a 78.000 · Consuntivo 81.510, target 78.000',
    );
  });

  test('a target that was set during the year did not come from one that was not there', () => {
    const inserted = { ...indicator, targets: [target(-1, null), target(5, '5')], target: 5, actual: 4 };
    expect(historyTitle(inserted, text, shared, names)).toBe(
      'Target inserito in corso d’anno: 5 · Consuntivo 4, target 5',
    );
  });
});
