import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { DomainError } from '../plan/domain-error.js';
import { errorFormat } from './error-format.js';

function formattedAnswer(original: Error) {
  const reported: unknown[] = [];
  const format = errorFormat((bug) => reported.push(bug));
  const error = new GraphQLError(original.message, { originalError: original, path: ['plan'] });
  return { answer: format(error.toJSON(), error), reported };
}

test('a refusal is answered with its code and its words, and is no bug', () => {
  const { answer, reported } = formattedAnswer(new DomainError('CONFLICT', 'L’ente «pieve» esiste già.'));
  expect(answer).toEqual({
    message: 'L’ente «pieve» esiste già.',
    path: ['plan'],
    extensions: { code: 'CONFLICT', inEnglish: 'The municipality “pieve” exists already.' },
  });
  expect(reported).toEqual([]);
});

test('what a database refused is answered as a conflict, and its reason is reported', () => {
  const reason = new Error('duplicate key');
  const { answer, reported } = formattedAnswer(
    new DomainError('CONFLICT', 'L’ente «pieve» esiste già.', { cause: reason }),
  );
  expect(answer).toEqual({
    message: 'L’ente «pieve» esiste già.',
    path: ['plan'],
    extensions: { code: 'CONFLICT', inEnglish: 'The municipality “pieve” exists already.' },
  });
  expect(reported).toEqual([reason]);
});

test('a bug is reported, and nothing of it is answered', () => {
  const bug = new TypeError('x is undefined');
  const { answer, reported } = formattedAnswer(bug);
  expect(answer.extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    inEnglish: 'Internal error of the service: it has been recorded. Try again later.',
  });
  expect(answer.message).not.toContain('undefined');
  expect(reported).toEqual([bug]);
});
