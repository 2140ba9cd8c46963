import { type UseMutationResult, useMutation } from '@tanstack/react-query';

/** A plain HTTP request, with its failure; it is never retried automatically. */
export function useTask<Input>(
  run: (input: Input) => Promise<void>,
  done: () => void,
): UseMutationResult<void, Error, Input> {
  return useMutation({ mutationFn: run, onSuccess: done });
}
