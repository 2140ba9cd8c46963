import { expect, test } from 'vitest';
import { reminderDay } from './reminder-day.js';

const opened = { dueOn: '2022-01-31', openedOn: '2022-01-03', remindedFor: null };

test.each([
  ['2022-01-23', null],
  ['2022-01-24', '2022-01-24'],
  ['2022-01-25', '2022-01-24'],
  ['2022-01-26', null],
  ['2022-01-30', '2022-01-30'],
  ['2022-01-31', '2022-01-30'],
  ['2022-02-01', '2022-02-01'],
  ['2022-02-02', '2022-02-01'],
  ['2022-02-03', null],
])(
  'sectors are reminded a week before the due day, the day before and the day after, or a day later: %s',
  (today, day) => {
    expect(reminderDay(opened, today)).toBe(day);
  },
);

test('a day is served once, and the next one again', () => {
  const served = { ...opened, remindedFor: '2022-01-24' };
  expect(reminderDay(served, '2022-01-24')).toBeNull();
  expect(reminderDay(served, '2022-01-25')).toBeNull();
  expect(reminderDay(served, '2022-01-30')).toBe('2022-01-30');
});

test('a campaign that is opened late reminds of what is still to come', () => {
  const late = { ...opened, openedOn: '2022-01-24' };
  expect(reminderDay(late, '2022-01-24')).toBeNull();
  expect(reminderDay(late, '2022-01-30')).toBe('2022-01-30');
});
