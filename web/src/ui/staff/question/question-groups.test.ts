import { expect, test } from 'vitest';
import { answerWords, questionGroups } from './question-groups.js';

const CHOICES = [{ value: '', label: 'Target non previsto' }];
const asked = (key: string, parts: object = {}) => ({
  ...{ key, code: 'TARGET_MEANING', message: 'Che cosa vuol dire «n.d.»?', field: 'target', choices: CHOICES },
  ...{ blocking: false, answer: null },
  ...parts,
});
const keys = (questions: readonly ReturnType<typeof asked>[]) =>
  questionGroups(questions).map((group) => group.questions.map(({ key }) => key));

test('questions that ask the same are one group, in the order of the document', () => {
  const other = { message: 'Che cosa vuol dire «v. allegato»?' };
  expect(keys([asked('1'), asked('2', other), asked('3')])).toEqual([['1', '3'], ['2']]);
});

test('what keeps a document from being loaded comes first, what is answered last', () => {
  const year = { code: 'WHICH_YEAR', message: 'Di quale anno?', field: 'year', blocking: true };
  expect(keys([asked('1', { answer: '' }), asked('2'), asked('3', year)])).toEqual([['3'], ['2'], ['1']]);
});

test('alike questions with different answers are apart', () => {
  expect(keys([asked('1', { answer: '5' }), asked('2', { answer: '' })])).toEqual([['1'], ['2']]);
});

test('an answer is shown in the words of its choice, else as it was typed', () => {
  expect(answerWords(asked('1', { answer: '' }))).toBe('Target non previsto');
  expect(answerWords(asked('1', { answer: '≤ 5' }))).toBe('≤ 5');
});
