import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, type Question } from '#client';
import { announce } from '../announcement.js';
import { withLogin } from './session.js';

/**
 * Sends a change to the server once: a write is never retried automatically. After it every query on the screen is
 * refetched, and the sentence of `done` is announced to screen readers (null = no announcement). When the login has
 * expired a dialog asks for a new one, and the change is sent then.
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
