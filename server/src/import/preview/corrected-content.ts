import { revisionShapes } from '@traguardo/schema/revision-shapes';
import type { Initiative, RevisionKind } from '@traguardo/schema/vocabulary';
import { checkedContent, isOfSameSort, type PlanCodes } from '../draft/checked-content.js';
import { cleanText } from '../draft/checked-value.js';
import type { RevisionContent } from './import-edits.js';
import { type InputProblem, inputProblem } from './input-problem.js';

/** What somebody wants a revision to say. Left out = as it was; null = none. */
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

/** What there is to change: the codes of the document and of the plan that it amends. */
export type KnownMembers = PlanCodes;

/**
 * What a revision says after a person has corrected it, with its values in canonical form; or what is wrong with it.
 * `held` is what it said before: what is left out stays, where it fits the kind.
 */
export function correctedContent(
  request: ContentRequest,
  held: RevisionContent,
  known: KnownMembers,
  subject: string,
): { readonly content: RevisionContent } | { readonly problems: readonly InputProblem[] } {
  const kind = request.kind ?? held.kind;
  const indicator = revisionShapes[kind].indicator === 'none' ? null : given(request.indicator, held.indicator);
  const stays = isOfSameSort(kind, held.kind) ? held : { from: null, to: null };
  const typed = {
    kind,
    initiative: request.initiative ?? held.initiative,
    objective: request.objective ?? ownerOf(indicator, known) ?? held.objective,
    indicator,
    from: request.from === undefined ? stays.from : request.from,
    to: request.to === undefined ? stays.to : request.to,
    fields: (request.fields ?? held.fields).map(({ field, from = null, to = null }) => ({ field, from, to })),
  };
  const checked = checkedContent(typed, known, held);
  if ('problems' in checked) {
    return {
      problems: checked.problems.map(({ code, message, field }) => inputProblem(code, message, subject, field)),
    };
  }
  return { content: { ...checked.content, fields: [...checked.content.fields] } };
}

function given(asked: string | null | undefined, held: string | null): string | null {
  return asked === undefined ? held : cleanText(asked);
}

/** The objective that an indicator belongs to now. */
function ownerOf(indicator: string | null, { indicators }: KnownMembers): string | undefined {
  return indicator === null ? undefined : [...(indicators.get(indicator) ?? [])].at(-1);
}
