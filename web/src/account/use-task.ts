import { type UseMutationResult, useMutation } from '@tanstack/react-query';

/** Something done once over plain HTTP, with its failure; it is never repeated by itself. */
export function useTask<Input>(
  run: (input: Input) => Promise<void>,
  done: () => void,
): UseMutationResult<void, Error, Input> {
  return useMutation({ mutationFn: run, onSuccess: done });
}
