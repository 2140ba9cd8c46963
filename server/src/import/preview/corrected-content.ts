import { revisionShapes } from '@traguardo/schema/revision-shapes';
import type { Initiative, RevisionKind } from '@traguardo/schema/vocabulary';
import { checkedContent, isOfSameSort, type PlanCodes } from '../draft/checked-content.js';
import { cleanText } from '../draft/checked-value.js';
import type { RevisionContent } from './import-edits.js';
import { type InputProblem, inputProblem } from './input-problem.js';

/** The content that a person asks for in a revision. Left out = unchanged; null = none. */
export interface ContentRequest {
  readonly kind?: RevisionKind | null | undefined;
  readonly initiative?: Initiative | null | undefined;
  readonly objective?: string | null | undefined;
  readonly indicator?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly fields?: readonly FieldRequest[] | null | undefined;
}

interface FieldRequest {
  readonly field: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** The members that may change: the codes of the document and of the plan that it amends. */
export type KnownMembers = PlanCodes;

/**
 * The content of a revision after a correction, with its values in canonical form; or the problems of the correction.
 * `current` is its content before: fields left out keep their values where these fit the kind.
 */
export function correctedContent(
  request: ContentRequest,
  current: RevisionContent,
  known: KnownMembers,
  subject: string,
): { readonly content: RevisionContent } | { readonly problems: readonly InputProblem[] } {
  const kind = request.kind ?? current.kind;
  const indicator =
    revisionShapes[kind].indicator === 'none' ? null : requestedText(request.indicator, current.indicator);
  const kept = isOfSameSort(kind, current.kind) ? current : { from: null, to: null };
  const typed = {
    kind,
    initiative: request.initiative ?? current.initiative,
    objective: request.objective ?? ownerOf(indicator, known) ?? current.objective,
    indicator,
    from: request.from === undefined ? kept.from : request.from,
    to: request.to === undefined ? kept.to : request.to,
    fields: (request.fields ?? current.fields).map(({ field, from = null, to = null }) => ({ field, from, to })),
  };
  const checked = checkedContent(typed, known, current);
  if ('problems' in checked) {
    return {
      problems: checked.problems.map(({ code, message, field }) => inputProblem(code, message, subject, field)),
    };
  }
  return { content: { ...checked.content, fields: [...checked.content.fields] } };
}

function requestedText(requested: string | null | undefined, current: string | null): string | null {
  return requested === undefined ? current : cleanText(requested);
}

/** The objective that an indicator belongs to now. */
function ownerOf(indicator: string | null, { indicators }: KnownMembers): string | undefined {
  return indicator === null ? undefined : [...(indicators.get(indicator) ?? [])].at(-1);
}
