import { englishWords } from '@traguardo/schema/words/en';
import { italianWords } from '@traguardo/schema/words/it';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date, deviation, measure, number, percent, revisionValue, writeAs } from '#format';
import { ordinalOf } from './en/ordinal.js';

describe('a page in English', () => {
  beforeAll(() => writeAs('en', englishWords));
  afterAll(() => writeAs('it', italianWords));

  test('numbers and dates follow the language', () => {
    expect([number(91690), number(1234), number(0.1), date('2019-12-31')]).toEqual([
      '91,690',
      '1,234',
      '0.1',
      '31 December 2019',
    ]);
  });

  test('unknown has its English word and is still no zero', () => {
    expect([number(null), percent(null), number(0)]).toEqual(['not available', 'not available', '0']);
  });

  test('measures are in their unit', () => {
    expect([measure(92.5, 'PERCENT'), measure(1, 'BINARY'), deviation(-2.5, 'PERCENT'), revisionValue('87.5')]).toEqual(
      ['92.5%', 'done (1)', '−2.5 percentage points', '87.5'],
    );
  });

  test('what is below 100 never prints as 100', () => {
    expect(percent(99.999)).toBe('99.99%');
  });
});

test('English ordinals', () => {
  expect([1, 2, 3, 5, 11, 12, 21, 22].map(ordinalOf)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '5th',
    '11th',
    '12th',
    '21st',
    '22nd',
  ]);
});
