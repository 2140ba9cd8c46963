import { targetParts } from '@traguardo/schema/canonical-target';
import { readNumber, typedNumber } from '@traguardo/schema/italian-number';
import { fieldShape, revisionShapes, type ValueShape, valueShape } from '@traguardo/schema/revision-shapes';
import type { Initiative, RevisionKind } from '#gql';

type FieldChange = { field: string; from: string | null; to: string | null };

/** The content of a revision, read from a document or stated by a person. */
export type RevisionContent = {
  kind: RevisionKind;
  initiative: Initiative;
  objective: string;
  indicator: string | null;
  from: string | null;
  to: string | null;
  fields: FieldChange[];
};

/** The content of a new change of a decision. */
export function blankContent(objective: string, indicator: string | null): RevisionContent {
  const kind = indicator === null ? 'OBJECTIVE_WEIGHT_CHANGED' : 'TARGET_CHANGED';
  return { kind, initiative: 'SECTOR', objective, indicator, from: null, to: null, fields: [] };
}

/** A revision as typed in a form: values by name, `from`, `to`, `target.from` …; empty is none. */
export type RevisionDraft = Pick<RevisionContent, 'kind' | 'initiative' | 'objective'> & {
  indicator: string;
  values: Readonly<Record<string, string>>;
};

export function revisionDraft({
  kind,
  initiative,
  objective,
  indicator,
  from,
  to,
  fields,
}: RevisionContent): RevisionDraft {
  const values = [
    ['from', from] as const,
    ['to', to] as const,
    ...fields.flatMap((change) => [
      [`${change.field}.from`, change.from] as const,
      [`${change.field}.to`, change.to] as const,
    ]),
  ];
  const typed = values.flatMap(([name, value]) => (value === null ? [] : [[name, typedValue(value)]]));
  return { kind, initiative, objective, indicator: indicator ?? '', values: Object.fromEntries(typed) };
}

/** A canonical value as a person types it: "1.5" is "1,5", "2019-12-31" is "31/12/2019", "10..15" is "da 10 a 15". */
function typedValue(canonical: string): string {
  const range = targetParts(canonical);
  if (range?.min != null && range.max !== null) return `da ${typedNumber(range.min)} a ${typedNumber(range.max)}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(canonical) ? canonical.split('-').reverse().join('/') : typedNumber(canonical);
}

/** Whether two drafts are equal: an emptied value equals a missing one. */
export function sameDraft(one: RevisionDraft, other: RevisionDraft): boolean {
  const names = [...new Set([...Object.keys(one.values), ...Object.keys(other.values)])];
  const whole = (['kind', 'initiative', 'objective', 'indicator'] as const).every((part) => one[part] === other[part]);
  return whole && names.every((name) => (one.values[name] ?? '') === (other.values[name] ?? ''));
}

/** The fields of a draft: those of its kind, and those with an initial value. */
export function draftFields({ kind, values }: RevisionDraft): string[] {
  const given = Object.keys(values).flatMap((name) => /^(\w+)\.(?:from|to)$/.exec(name)?.[1] ?? []);
  return [...new Set([...revisionShapes[kind].fields, ...given])];
}

/** The problem of a value; `asked`: its number is ambiguous. */
export type DraftProblem = 'needed' | 'number' | 'asked';

/** A target has a number, or says done or not done. */
const MAY_BE_TARGET = /\d|^(?:s[iì]|no|(?:non )?(?:fatt|realizzat|raggiunt|attuat)[oa])$/i;

type Reading = { value: string | null; problem: DraftProblem | null };

function fieldReading(typed: string | undefined, form: ValueShape | null): Reading {
  const text = (typed ?? '').trim();
  if (form === null || text === '') return { value: null, problem: null };
  if (form !== 'number' && form !== 'target') return { value: text, problem: null };
  const number = readNumber(text);
  // A day, a range or a bound is read by the server, which says why it cannot be.
  if (form === 'target' && number.kind !== 'number' && number.kind !== 'asked' && MAY_BE_TARGET.test(text)) {
    return { value: text, problem: null };
  }
  if (number.kind === 'number') return { value: typedNumber(number.canonical), problem: null };
  return { value: null, problem: number.kind === 'asked' ? 'asked' : 'number' };
}

/**
 * The content of a draft, or a problem for each field by name. Numbers are sent with a decimal comma and no grouping,
 * the one notation that is unambiguous in Italian.
 */
export function revisionContent(draft: RevisionDraft): {
  content: RevisionContent;
  problems: Readonly<Record<string, DraftProblem>>;
} {
  const form = revisionShapes[draft.kind];
  const from = fieldReading(draft.values.from, valueShape(draft.kind, 'from'));
  const to = fieldReading(draft.values.to, valueShape(draft.kind, 'to'));
  const fields = draftFields(draft).map((field) => ({
    field,
    from: fieldReading(draft.values[`${field}.from`], fieldShape(field)),
    to: fieldReading(draft.values[`${field}.to`], fieldShape(field)),
  }));
  const indicator = form.indicator === 'none' ? '' : draft.indicator.trim();
  const problems: [string, DraftProblem | null][] = [
    ['objective', draft.objective.trim() === '' ? 'needed' : null],
    ['indicator', form.indicator === 'needed' && indicator === '' ? 'needed' : null],
    ['from', from.problem],
    ['to', to.problem ?? (form.field !== null && to.value === null ? 'needed' : null)],
    ...fields.flatMap(({ field, from, to }): [string, DraftProblem | null][] => [
      [`${field}.from`, from.problem],
      [`${field}.to`, to.problem],
    ]),
  ];
  return {
    content: {
      kind: draft.kind,
      initiative: draft.initiative,
      objective: draft.objective.trim(),
      indicator: indicator === '' ? null : indicator,
      from: from.value,
      to: to.value,
      fields: fields
        .map(({ field, from, to }) => ({ field, from: from.value, to: to.value }))
        .filter(({ from, to }) => from !== null || to !== null),
    },
    problems: Object.fromEntries(problems.flatMap(([name, problem]) => (problem === null ? [] : [[name, problem]]))),
  };
}
