import { revisedFields } from '@traguardo/schema/revision-shapes';
import type { Initiative, RevisionKind } from '@traguardo/schema/vocabulary';
import { z } from 'zod';
import type { RevisionContent } from '../draft/statements/revision-statements.js';

/** The columns with the content of a revision, and of each of its reviews. */
export interface ContentColumns {
  readonly kind: RevisionKind;
  readonly initiative: Initiative;
  readonly objective: string;
  readonly indicator: string | null;
  readonly valueBefore: string | null;
  readonly valueAfter: string | null;
  /** JSON list of { field, from, to }. */
  readonly fields: string;
}

const FIELDS = z.array(
  z.object({
    field: z.enum(revisedFields),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
);

export function contentOf(columns: ContentColumns): RevisionContent {
  const { kind, initiative, objective, indicator, valueBefore, valueAfter, fields } = columns;
  return {
    kind,
    initiative,
    objective,
    indicator,
    from: valueBefore,
    to: valueAfter,
    fields: FIELDS.parse(JSON.parse(fields)),
  };
}

export function contentColumns({ from, to, fields, ...content }: RevisionContent): ContentColumns {
  return { ...content, valueBefore: from, valueAfter: to, fields: JSON.stringify(fields) };
}
