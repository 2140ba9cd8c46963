import { italianWords as names } from '@traguardo/schema/words/it';
import { expect, test } from 'vitest';
import { sampleAnswer } from '#ui/sample.fixture.js';
import { words as text } from '#words/it/indicator.js';
import { words as shared } from '#words/it/plan.js';

import { IndicatorPageDocument } from './indicator.generated.js';

import { historyRows } from './target-history.rows.js';
import { trajectoryOf } from './trajectory.js';

function indicatorOf(code: string) {
  const indicator = sampleAnswer(IndicatorPageDocument, `IndicatorPage.${code}`).plan?.indicator;
  if (!indicator) throw new Error(`the sample has no ${code}`);
  return indicator;
}

/** The plan of Cremona, whose one act has no day. */
const plan = { year: 2019, atAct: 5, acts: [{ ordinal: 5, adoptedOn: null }] };
const drawn = (code: string) => trajectoryOf(indicatorOf(code), plan, text, names);

test('the target of 278 goes from 91.690 to 78.000, and every target opens to its line', () => {
  const indicator = indicatorOf('278');
  expect(drawn('278')?.levels.map(({ value, inForce }) => [value, inForce])).toEqual([
    [91690, false],
    [78000, true],
  ]);
  expect(drawn('278')?.undated).toEqual(['Inizio: 91.690', '5ª var.: 78.000']);
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
  expect(drawn('1011')?.levels.map(({ value }) => value)).toEqual([50000]);
  expect(historyRows(indicatorOf('1011'), 5, text, shared, names)[0]?.valueText).toBe('3 (di un’altra definizione)');
});

test('an actual of zero is a point, a missing one is none', () => {
  expect(drawn('1528')?.readings.map(({ value }) => value)).toEqual([0]);
  expect(drawn('1391')?.readings).toEqual([]);
});
