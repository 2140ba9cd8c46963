import { keepPreviousData, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, type Question } from '#client';
import { Failure, Loading } from './states.js';

/** A question to the server, under the key by which its answer is kept. */
export function question<Result, Variables>(
  document: Question<Result, Variables>,
  variables: Variables,
  enabled: boolean,
): UseQueryOptions<Result> {
  return {
    queryKey: [document, variables],
    queryFn: ({ signal }) => answer(document, variables, signal),
    enabled,
  };
}

/** Asks the server; the previous answer stays on the screen while the next one is under way. */
export function useAnswer<Result, Variables>(
  document: Question<Result, Variables>,
  variables: Variables,
  enabled = true,
): UseQueryResult<Result> {
  return useQuery({ ...question(document, variables, enabled), placeholderData: keepPreviousData });
}

type AnsweredProps<Result> = {
  query: UseQueryResult<Result>;
  children: (result: Result) => ReactNode;
};

/**
 * One place for the three states of a question: on its way, failed, answered. What was answered once stays, with
 * everything typed in it, when asking anew fails: that is said above the page.
 */
export function Answered<Result>({ query, children }: AnsweredProps<Result>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
}
