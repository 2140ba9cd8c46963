import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Question } from '#client';
import { question } from './answer.js';
import { useDrawnQuestion } from './drawn-page.js';

/**
 * Queries the data that a page edits. While the answer for another plan or municipality is loading there is none: the
 * page never shows the previous data, which its buttons would no longer apply to.
 */
export function useOwnAnswer<Result, Variables>(
  document: Question<Result, Variables>,
  variables: Variables,
  enabled = true,
): UseQueryResult<Result> {
  useDrawnQuestion(document, variables, enabled);
  return useQuery(question(document, variables, enabled));
}
