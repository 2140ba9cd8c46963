import { expect, it } from 'vitest';
import { answeredTime, timeAnswer, timeChoices } from './reading-time.js';

it('a time is an answer and is read back from it', () => {
  const time = { asOf: '2021-06-30', final: false };
  expect(timeAnswer(time)).toBe('2021-06-30 interim');
  expect(answeredTime(timeAnswer(time))).toEqual(time);
  expect(answeredTime('ieri')).toBeNull();
});

it('the choices are the year’s end, what was asked of the sectors and the ends of its parts, each once', () => {
  const choices = timeChoices(2021, [
    { asOf: '2021-06-30', final: false },
    { asOf: '2021-10-15', final: false },
  ]);
  expect(choices.map(({ value }) => value)).toEqual([
    '2021-12-31 final',
    '2021-06-30 interim',
    '2021-10-15 interim',
    '2021-03-31 interim',
    '2021-09-30 interim',
    '2021-12-31 interim',
  ]);
});
