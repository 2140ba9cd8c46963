import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, type Question } from '#client';
import { announce } from '../announcement.js';
import { withLogin } from './session.js';

/**
 * Changes something on the server, once: a write is never repeated by itself. When it is done every answer on the screen
 * is asked for anew, and the sentence of `done` is said once to screen readers (null = say nothing). Where the login is
 * over a dialog asks for a new one, and the change is made then.
 */
export function useWrite<Result, Variables>(
  document: Question<Result, Variables>,
  done: (result: Result) => string | null,
): UseMutationResult<Result, Error, Variables> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => withLogin(() => answer(document, variables)),
    onSuccess: async (result) => {
      const sentence = done(result);
      if (sentence !== null) announce(sentence);
      await queries.invalidateQueries();
    },
  });
}
