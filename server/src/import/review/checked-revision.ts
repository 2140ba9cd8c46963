import { DomainError } from '../../plan/domain-error.js';
import { checkedContent, type PlanCodes, type TypedContent } from '../draft/checked-content.js';
import type { RevisionContent } from '../draft/statements/revision-statements.js';

/**
 * The content that a person typed for a stored revision, in canonical form. `known` is its content before.
 * Throws INVALID_INPUT, in Italian, where it does not fit its kind or the plan.
 */
export function checkedRevision(typed: TypedContent, codes: PlanCodes, known: RevisionContent | null): RevisionContent {
  const checked = checkedContent(typed, codes, known);
  if ('content' in checked) return checked.content;
  throw new DomainError('INVALID_INPUT', checked.problems[0].message);
}
