import { italianWords as names } from '@traguardo/schema/words/it';
import { expect, test } from 'vitest';
import { sampleAnswer } from '#ui/sample.fixture.js';
import { words as text } from '#words/it/indicator.js';
import { words as shared } from '#words/it/plan.js';

import { IndicatorPageDocument } from './indicator.generated.js';

import { historyPoints, historyRows } from './target-history.rows.js';

function indicatorOf(code: string) {
  const indicator = sampleAnswer(IndicatorPageDocument, `IndicatorPage.${code}`).plan?.indicator;
  if (!indicator) throw new Error(`the sample has no ${code}`);
  return indicator;
}

test('the target of 278 goes from 91.690 to 78.000, and every target opens to its line', () => {
  const indicator = indicatorOf('278');
  expect(historyPoints(indicator, 5, text, names).map(({ target }) => target)).toEqual([91690, 78000, 78000]);
  const targets = historyRows(indicator, 5, text, shared, names).slice(0, 2);
  expect(targets.map(({ valueText }) => valueText)).toEqual(['91.690', '78.000']);
  expect(targets.every(({ source }) => source !== null && source.line !== null)).toBe(true);
});

test('1595 had no target before 5: not a zero', () => {
  const [before, after] = historyRows(indicatorOf('1595'), 5, text, shared, names);
  expect(before).toMatchObject({ valueText: 'Target non previsto', value: null });
  expect(after).toMatchObject({ value: 5 });
});

test('1011 starts a new series: its 3 percent is never compared with its 50.000 visitors', () => {
  const drawn = historyPoints(indicatorOf('1011'), 5, text, names);
  expect(drawn.map(({ target }) => target)).toEqual([50000, 50000]);
  expect(historyRows(indicatorOf('1011'), 5, text, shared, names)[0]?.valueText).toBe('3 (di un’altra definizione)');
});

test('an actual of zero is a point, a missing one is none', () => {
  expect(historyPoints(indicatorOf('1528'), 5, text, names).some(({ value }) => value === 0)).toBe(true);
  expect(historyPoints(indicatorOf('1391'), 5, text, names).every(({ value }) => value === null)).toBe(true);
});
