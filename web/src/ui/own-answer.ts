import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Question } from '#client';
import { question } from './answer.js';

/**
 * Asks for what a page changes. While the answer for another plan or municipality is on its way there is none: what
 * stands on the screen is never the one before, which its buttons would no longer be about.
 */
export function useOwnAnswer<Result, Variables>(
  document: Question<Result, Variables>,
  variables: Variables,
  enabled = true,
): UseQueryResult<Result> {
  return useQuery(question(document, variables, enabled));
}
