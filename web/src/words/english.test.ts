import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date, deviation, measure, number, percent, revisionValue, writeAs } from '#format';
import { ordinalOf } from './en/frame.js';
import { english } from './english.js';
import { englishMore } from './english-more.js';
import { italian } from './italian.js';
import { italianPage } from './page-text.js';

describe('a page in English', () => {
  beforeAll(() => writeAs('en', english));
  afterAll(() => writeAs('it', italian));

  test('numbers and dates follow the language', () => {
    expect([number(91690), number(1234), number(0.1), date('2019-12-31')]).toEqual([
      '91,690',
      '1,234',
      '0.1',
      '31 December 2019',
    ]);
  });

  test('unknown has its English word and is still no zero', () => {
    expect([number(null), percent(null), number(0)]).toEqual(['n/a', 'n/a', '0']);
  });

  test('measures stand in their unit', () => {
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

/** Every path of a catalogue that ends in a sentence. */
function sentences(node: object, path = ''): [string, unknown][] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? sentences(value, `${path}.${name}`) : [[`${path}.${name}`, value]],
  );
}

test('English has a sentence of its own wherever Italian has one', () => {
  const own = new Map(sentences({ ...english, ...englishMore }));
  const missing = sentences(italianPage).filter(([path]) => !own.has(path) || own.get(path) === '');
  expect(missing).toEqual([]);
  const same = sentences(italianPage).filter(([path, value]) => typeof value === 'string' && own.get(path) === value);
  // Names and signs that both languages share.
  expect(same.filter(([, value]) => String(value).split(' ').length > 2)).toEqual([]);
});
