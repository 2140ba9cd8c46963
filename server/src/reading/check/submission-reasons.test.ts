import { describe, expect, test } from 'vitest';
import { type SubmittedIndicator, submissionQuestion, unansweredIndicators } from './submission-reasons.js';

const reported: SubmittedIndicator = {
  code: '7',
  missing: false,
  final: true,
  note: null,
  state: 'SCORED',
  status: 'ACHIEVED',
};

describe('who sends the values of a sector is asked', () => {
  test.each([
    ['nothing of a target that is reached', {}, null],
    ['why a value is missing', { missing: true, state: 'NO_ACTUAL', status: 'NOT_REPORTED' }, 'VALUE_MISSING'],
    ['why an interim value is missing', { missing: true, final: false }, 'VALUE_MISSING'],
    ['why a target is missed in part', { status: 'PARTIAL' }, 'TARGET_MISSED'],
    ['why a target is missed', { status: 'MISSED' }, 'TARGET_MISSED'],
    ['nothing where the note says why', { status: 'MISSED', note: 'cantiere in ritardo' }, null],
    ['why, where the note is blank', { status: 'MISSED', note: ' ' }, 'TARGET_MISSED'],
    ['nothing of an interim value below the target', { status: 'MISSED', final: false }, null],
    ['nothing of what cannot be measured', { state: 'NO_TARGET', status: 'NOT_MEASURABLE' }, null],
  ] as const)('%s', (_, more, question) => expect(submissionQuestion({ ...reported, ...more })).toBe(question));
});

describe('a missing value needs words, a missed target words or the choice to give none', () => {
  const asked = [
    { code: '1', question: 'VALUE_MISSING' },
    { code: '2', question: 'TARGET_MISSED' },
  ] as const;
  test.each([
    ['no answer', [], ['1', '2']],
    [
      'words for both',
      [
        ['1', 'dato dell’ISTAT a giugno'],
        ['2', 'cantiere in ritardo'],
      ],
      [],
    ],
    [
      'the choice of none for both',
      [
        ['1', null],
        ['2', null],
      ],
      ['1'],
    ],
    [
      'blank words',
      [
        ['1', ' '],
        ['2', ' '],
      ],
      ['1'],
    ],
    ['words for others', [['3', 'x']], ['1', '2']],
  ] as const)('%s', (_, given, left) => {
    const reasons = given.map(([indicator, reason]) => ({ indicator, reason }));
    expect(unansweredIndicators(asked, reasons).map(({ code }) => code)).toEqual(left);
  });
});
