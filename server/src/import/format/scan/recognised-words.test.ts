import { describe, expect, test } from 'vitest';
import { withEvenDigits } from '../even-digits.js';
import { agreedWords, type KnownInk, type Look } from './recognised-words.js';

const WRITING = { left: 0, top: 0, width: 100, height: 30 };

function look(text: string, confidence = 95): Look {
  return text === '' ? [] : text.split(' ').map((word) => ({ text: word, confidence, box: WRITING, lineBox: WRITING }));
}

/** The words of several looks; `marks`: how many marks of ink stand there. */
function read(
  looks: readonly Look[],
  { marks = 2, isWhole = () => true }: Partial<KnownInk> & { marks?: number } = {},
) {
  const ink = { writing: WRITING, marksIn: () => marks, isWhole };
  return agreedWords(looks, 0, ink).map(({ text, isCertain }) => (isCertain ? text : `?${text}`));
}

describe('a number is certain only where', () => {
  test('two looks found the same', () => {
    expect(read([look('40'), look('40')])).toEqual(['40']);
    expect(read([look('40'), look('10')])).toEqual(['?40']);
    expect(read([look('40')])).toEqual(['?40']);
  });
  test('the engine is confident', () => expect(read([look('40', 60), look('40', 60)])).toEqual(['?40']));
  test('a third look agrees with one of two that do not', () =>
    expect(read([look('10'), look('40'), look('40')])).toEqual(['40']));
  test('it has as many signs as there are marks of ink: a comma was lost in both looks', () =>
    expect(read([look('12'), look('12')], { marks: 3 })).toEqual(['?12']));
  test('no digit stands where a code has a letter', () => expect(read([look('0B1'), look('0B1')])).toEqual(['?0B1']));
});

describe('a word', () => {
  test('is certain by itself where the engine is confident, else where another look found it', () => {
    expect(read([look('Tributi')])).toEqual(['Tributi']);
    expect(read([look('Tributi', 40), look('Tributi', 50)])).toEqual(['Tributi']);
    expect(read([look('Trihuti', 40)])).toEqual(['?Trihuti']);
  });
  test('of letters that look like digits needs a second look', () => expect(read([look('Il')])).toEqual(['?Il']));
});

describe('what is written and not read', () => {
  test('is a blank that is not certain', () => expect(read([look(''), look('')])).toEqual(['?']));
  test('leaves the other lines of its cell open', () =>
    expect(read([look('sportello')], { isWhole: () => false })).toEqual(['?sportello']));
  test('is taken from the look that read all lines', () => {
    const isWhole = (words: Look) => words.length === 2;
    expect(read([look('sportello'), look('dello sportello')], { isWhole })).toEqual(['dello', 'sportello']);
  });
});

describe('a number wider than its digits has lost a sign', () => {
  // By the height of 72 dots a letter has 100: two digits take 55 + 45, and with a comma of 28 more.
  const number = (text: string, width: number) => {
    const box = { ...WRITING, width, height: 72 };
    return { text, box, lineBox: box, turn: 0 as const, isCertain: true };
  };
  test.each([
    ['12', 100, true],
    ['12', 128, false],
    ['112', 155, true],
    ['112', 211, false],
  ])('%s of %i dots', (text, width, isCertain) => {
    expect(withEvenDigits([number(text, width)])).toMatchObject([{ isCertain }]);
  });
  test('than those of its page, whose font may be wide', () => {
    const wide = Array.from({ length: 5 }, () => number('40', 118));
    expect(withEvenDigits([...wide, number('12', 118), number('12', 146)]).map(({ isCertain }) => isCertain)).toEqual([
      ...wide.map(() => true),
      true,
      false,
    ]);
  });
});
