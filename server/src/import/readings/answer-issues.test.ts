import { expect, it } from 'vitest';
import { answerIssues, keptAnswers } from './answer-issues.js';
import { checked, contentOf, readingsPlan } from './readings.fixture.js';

const FILE = 'codice;valore\nK1;210';
const ANSWERS = { time: '2021-12-31 final' };

it('an answer is kept with the file as a notice that says what was asked and answered', async () => {
  const { tables } = await contentOf(FILE);
  const issues = answerIssues(tables, readingsPlan(), new Map(Object.entries(ANSWERS)));
  expect(issues).toMatchObject([{ code: 'ANSWERED', severity: 'WARNING', column: 'time', found: '2021-12-31 final' }]);
  expect(issues[0]?.message).toContain('valori definitivi al 31/12/2021');
  expect(answerIssues(tables, readingsPlan(), new Map())).toEqual([]);
});

it('the file is read again in the same way with the answers that are kept with it', async () => {
  const { readings, issues } = await checked(FILE, ANSWERS);
  const kept = keptAnswers(issues.map(({ code, column, found }) => ({ code, heading: column, found })));
  expect(Object.fromEntries(kept)).toEqual(ANSWERS);
  expect((await checked(FILE, Object.fromEntries(kept))).readings).toEqual(readings);
});
