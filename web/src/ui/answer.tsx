import { keepPreviousData, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, type Question } from '#client';
import { useDrawnQuestion } from './drawn-page.js';
import { Failure, Loading } from './states.js';

/** The options of a query to the server, under its cache key. */
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

/** Queries the server; the previous answer stays on the screen while the next one is loading. */
export function useAnswer<Result, Variables>(
  document: Question<Result, Variables>,
  variables: Variables,
  enabled = true,
): UseQueryResult<Result> {
  useDrawnQuestion(document, variables, enabled);
  return useQuery({ ...question(document, variables, enabled), placeholderData: keepPreviousData });
}

type AnsweredProps<Result> = {
  query: UseQueryResult<Result>;
  children: (result: Result) => ReactNode;
};

/**
 * The three states of a query: loading, failed, answered. Content once shown stays, with everything typed in it, when a
 * refetch fails: a note above the page reports that.
 */
export function Answered<Result>({ query, children }: AnsweredProps<Result>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
}
