import { fieldShape, revisedFields, revisionShapes, type ValueShape } from '@traguardo/schema/revision-shapes';
import type { Initiative, RevisionKind } from '@traguardo/schema/vocabulary';
import { phaseKey } from '../../plan/phase-code.js';
import type { WeightOwner } from '../../plan/weight-range.js';
import { type CheckedValue, checkedValue } from './checked-value.js';
import type { DraftFieldChange } from './plan-draft.js';
import type { RevisionContent } from './statements/revision-statements.js';

/** The content of a revision as a person typed it. */
export interface TypedContent {
  readonly kind: RevisionKind;
  readonly initiative: Initiative;
  readonly objective: string;
  readonly indicator: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly fields: readonly TypedChange[];
}

interface TypedChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The year of a plan, and its codes after any of its acts; an indicator with the objectives that it belonged to, the latest last. */
export interface PlanCodes {
  readonly year: number;
  readonly objectives: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Why the content of a revision is invalid, in Italian, with how to correct it. */
export interface ContentProblem {
  readonly code: string;
  readonly message: string;
  /** The part of the revision with the problem, or the field that it changes. */
  readonly field: string;
}

export type CheckedContent =
  | { readonly content: RevisionContent }
  | { readonly problems: readonly [ContentProblem, ...ContentProblem[]] };

/**
 * The typed content of a revision with its values in canonical form; or the problems with its kind or the plan.
 * `current` is its content before, null for a new one: a value that is repeated unchanged is canonical already.
 */
export function checkedContent(typed: TypedContent, codes: PlanCodes, current: RevisionContent | null): CheckedContent {
  const { kind, initiative } = typed;
  const objective = typed.objective.trim();
  const indicator = typed.indicator?.trim() || null;
  const problems: ContentProblem[] = memberProblems(kind, objective, indicator, codes);
  const acceptedValue = (field: string, checked: CheckedValue): string | null => {
    if ('value' in checked) return checked.value;
    problems.push({ ...checked, field });
    return null;
  };
  const main = revisionShapes[kind].field;
  const subject = { owner: ownerOf(kind), year: codes.year };
  const before = current !== null && isOfSameSort(kind, current.kind) ? current : null;
  const ofPhase = revisionShapes[kind].ofPhase === true;
  const from = acceptedValue(
    'from',
    checkedValue(typed.from, ofPhase ? 'text' : (main ?? 'text'), before?.from ?? null, subject),
  );
  const to = acceptedValue('to', checkedValue(typed.to, main ?? 'text', before?.to ?? null, subject));
  if (to === null && !problems.some(({ field }) => field === 'to')) {
    if (main !== null && main !== 'title')
      problems.push(problem('VALUE_MISSING', 'to', 'Indicare in `to` il valore nuovo.'));
    else if (isTitled(kind, objective, indicator, codes))
      problems.push(problem('VALUE_MISSING', 'to', 'Indicare in `to` il titolo.'));
  }
  const fields = typed.fields.flatMap((change) =>
    fieldChange(kind, change, current, { problems, acceptedValue, year: codes.year }),
  );
  problems.push(...phaseProblems(kind, from, to), ...fieldProblems(kind, fields, codes));
  const [first, ...others] = problems;
  if (first !== undefined) return { problems: [first, ...others] };
  return { content: { kind, initiative, objective, indicator, from, to, fields } };
}

/** What the values of a kind of revision belong to. */
function ownerOf(kind: RevisionKind): WeightOwner {
  return revisionShapes[kind].indicator === 'none' ? 'OBJECTIVE' : 'INDICATOR';
}

/** Whether `from` and `to` of the two kinds are values of the same sort: a target's number is no title. */
export function isOfSameSort(kind: RevisionKind, other: RevisionKind): boolean {
  return sortOf(kind) === sortOf(other);
}

function sortOf(kind: RevisionKind): ValueShape {
  const { field } = revisionShapes[kind];
  return field === null ? 'words' : fieldShape(field);
}

function memberProblems(
  kind: RevisionKind,
  objective: string,
  indicator: string | null,
  codes: PlanCodes,
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  if (objective === '') {
    problems.push(problem('OBJECTIVE_MISSING', 'objective', "Indicare il codice dell'obiettivo."));
  } else if (kind !== 'OBJECTIVE_ADDED' && !codes.objectives.has(objective)) {
    problems.push(unknownObjective(objective, 'objective'));
  }
  if (indicator === null) {
    const message = 'Una modifica di questo tipo riguarda un indicatore: indicarne il codice.';
    return revisionShapes[kind].indicator === 'needed'
      ? [...problems, problem('INDICATOR_MISSING', 'indicator', message)]
      : problems;
  }
  if (revisionShapes[kind].indicator === 'none') {
    const message = "Una modifica di questo tipo riguarda l'obiettivo: non indicare un indicatore.";
    return [...problems, problem('INDICATOR_NOT_EXPECTED', 'indicator', message)];
  }
  if (kind === 'INDICATOR_ADDED') return problems;
  const owners = codes.indicators.get(indicator);
  if (owners === undefined) {
    const message = `Il piano non ha un indicatore con codice «${indicator}»: correggere il codice.`;
    problems.push(problem('UNKNOWN_CODE', 'indicator', message));
  } else if (objective !== '' && !owners.has(objective)) {
    const message = `L'indicatore ${indicator} appartiene all'obiettivo ${[...owners].join(', ')}, non a ${objective}: correggere uno dei due codici.`;
    problems.push(problem('INDICATOR_NOT_OF_OBJECTIVE', 'indicator', message));
  }
  return problems;
}

/** A decision on a phase names it: without a name it would change none. */
function phaseProblems(kind: RevisionKind, from: string | null, to: string | null): ContentProblem[] {
  const isAdded = kind === 'PHASE_ADDED';
  if (!isAdded && revisionShapes[kind].ofPhase !== true) return [];
  const [title, field] = isAdded ? ([to, 'to'] as const) : ([from, 'from'] as const);
  if (title !== null && phaseKey(title) !== null) return [];
  return [problem('PHASE_MISSING', field, `Indicare in \`${field}\` il titolo della fase.`)];
}

/** Whether the kind needs a title: a redefinition does, and an addition that the plan does not have yet. */
function isTitled(kind: RevisionKind, objective: string, indicator: string | null, codes: PlanCodes): boolean {
  if (kind === 'INDICATOR_REDEFINED') return true;
  if (kind === 'INDICATOR_ADDED') return !codes.indicators.has(indicator ?? '');
  return kind === 'OBJECTIVE_ADDED' && !codes.objectives.has(objective);
}

interface Findings {
  readonly year: number;
  readonly problems: ContentProblem[];
  readonly acceptedValue: (field: string, checked: CheckedValue) => string | null;
}

function fieldChange(
  kind: RevisionKind,
  change: TypedChange,
  current: RevisionContent | null,
  { problems, acceptedValue, year }: Findings,
): DraftFieldChange[] {
  const field = revisedFields.find((name) => name === change.field);
  const allowed = revisionShapes[kind].fields;
  const before = current?.fields.find((other) => other.field === field) ?? null;
  const isRead = before !== null && current?.kind === kind;
  const subject = { owner: ownerOf(kind), year };
  const from = checkedValue(change.from, change.field, before?.from ?? null, subject);
  const to = checkedValue(change.to, change.field, before?.to ?? null, subject);
  if (field !== undefined && (allowed.includes(field) || isRead)) {
    return [{ field, from: acceptedValue(field, from), to: acceptedValue(field, to) }];
  }
  // A field change of the earlier kind is dropped with that kind, unless the person typed another value.
  if (before !== null && 'value' in from && 'value' in to && from.value === before.from && to.value === before.to) {
    return [];
  }
  const names = allowed.map((name) => `\`${name}\``).join(', ');
  const mend = allowed.length === 0 ? 'toglierlo' : `sono possibili ${names}`;
  const message = `Una modifica di questo tipo non cambia il campo \`${change.field}\`: ${mend}.`;
  problems.push(problem(field === undefined ? 'UNKNOWN_FIELD' : 'FIELD_NOT_EXPECTED', change.field, message));
  return [];
}

/** Problems of fields given twice, and of destinations that are missing or unknown. */
function fieldProblems(kind: RevisionKind, fields: readonly DraftFieldChange[], codes: PlanCodes): ContentProblem[] {
  const to = (field: DraftFieldChange['field']) => fields.find((change) => change.field === field)?.to ?? null;
  const problems: ContentProblem[] = [];
  const twice = fields.find(({ field }, at) => fields.findIndex((other) => other.field === field) !== at);
  if (twice !== undefined) {
    const message = `Il campo \`${twice.field}\` è indicato due volte: lasciarlo una volta sola.`;
    problems.push(problem('FIELD_TWICE', twice.field, message));
  }
  const objective = to('objective');
  if (objective !== null && !codes.objectives.has(objective)) problems.push(unknownObjective(objective, 'objective'));
  if (kind === 'INDICATOR_MOVED' && objective === null) {
    const message = "Indicare nel campo `objective` l'obiettivo a cui passa l'indicatore.";
    problems.push(problem('DESTINATION_MISSING', 'objective', message));
  }
  if (kind === 'OBJECTIVE_MOVED' && to('area') === null && to('sector') === null) {
    const message = "Indicare nei campi `area` o `sector` dove passa l'obiettivo.";
    problems.push(problem('DESTINATION_MISSING', 'area', message));
  }
  return problems;
}

function unknownObjective(code: string, field: string): ContentProblem {
  return problem('UNKNOWN_CODE', field, `Il piano non ha un obiettivo con codice «${code}»: correggere il codice.`);
}

function problem(code: string, field: string, message: string): ContentProblem {
  return { code, message, field };
}
