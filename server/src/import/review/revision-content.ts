import { DomainError } from '../../plan/domain-error.js';
import { DIRECTIONS, INDICATOR_KINDS, type Initiative, type RevisionKind } from '../../plan/vocabulary.js';
import type { DraftFieldChange } from '../draft/plan-draft.js';
import { CHANGED_FIELDS, OF_INDICATOR, OF_OBJECTIVE, VALUE_OF } from '../draft/revision-kinds.js';
import type { RevisionContent } from '../draft/revision-statements.js';
import { targetNumber } from '../table/target-number.js';
import { italianNumber } from '../text/italian-number.js';

/** What a person says that a revision is: texts as typed. */
export interface TypedContent {
  readonly kind: RevisionKind;
  readonly initiative: Initiative;
  readonly objective: string;
  readonly indicator: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly fields: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
}

/** The codes that a plan knows at any time; an indicator with the objectives that it belonged to. */
export interface PlanCodes {
  readonly objectives: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, ReadonlySet<string>>;
}

type FieldName = DraftFieldChange['field'];

/** What a change of this kind may change besides `from` and `to`. */
const FIELDS_OF: Partial<Record<RevisionKind, readonly FieldName[]>> = {
  INDICATOR_REDEFINED: ['formula', 'purpose', 'target', 'weight', 'kind', 'direction'],
  INDICATOR_ADDED: ['formula', 'purpose', 'target', 'weight', 'kind', 'direction'],
  INDICATOR_MOVED: ['objective', 'weight'],
  OBJECTIVE_ADDED: ['area', 'sector', 'weight'],
  OBJECTIVE_MOVED: ['area', 'sector'],
};

/**
 * What a person says that a revision is, checked, with canonical numbers. Numbers are read as Italians write them
 * ("1.234,5"); one left as it stands in `known`, the content before, is canonical already and stays.
 * Throws INVALID_INPUT, in Italian, where it does not fit its kind or the plan.
 */
export function revisionContent(typed: TypedContent, codes: PlanCodes, known: RevisionContent | null): RevisionContent {
  const { kind, initiative } = typed;
  const objective = typed.objective.trim();
  const indicator = filled(typed.indicator);
  checkSubject(kind, objective, indicator, codes);
  const name = VALUE_OF[kind];
  const value = (text: string | null, before: string | null | undefined) =>
    name === undefined ? filled(text) : canonicalField(name, text, before);
  const from = value(typed.from, known?.from);
  const to = value(typed.to, known?.to);
  if (to === null && (name !== undefined || isTitled(kind, indicator, objective, codes))) {
    throw invalid(name === undefined ? 'Indicare in `to` il titolo.' : 'Indicare in `to` il valore nuovo.');
  }
  const fields = typed.fields.map((change) => fieldChange(kind, change, known));
  const twice = fields.find(({ field }, at) => fields.findIndex((other) => other.field === field) !== at);
  if (twice) throw invalid(`Il campo \`${twice.field}\` è indicato due volte: lasciarlo una volta sola.`);
  checkMove(kind, fields, codes);
  return { kind, initiative, objective, indicator, from, to, fields };
}

function checkSubject(kind: RevisionKind, objective: string, indicator: string | null, codes: PlanCodes): void {
  if (objective === '') throw invalid("Indicare il codice dell'obiettivo.");
  if (OF_INDICATOR.has(kind) && indicator === null) {
    throw invalid('Una modifica di questo tipo riguarda un indicatore: indicarne il codice.');
  }
  if (OF_OBJECTIVE.has(kind) && indicator !== null) {
    throw invalid("Una modifica di questo tipo riguarda l'obiettivo: non indicare un indicatore.");
  }
  if (kind !== 'OBJECTIVE_ADDED' && !codes.objectives.has(objective)) {
    throw invalid(`Il piano non ha un obiettivo con codice «${objective}»: correggere il codice.`);
  }
  if (indicator === null || kind === 'INDICATOR_ADDED') return;
  const objectives = codes.indicators.get(indicator);
  if (objectives === undefined) {
    throw invalid(`Il piano non ha un indicatore con codice «${indicator}»: correggere il codice.`);
  }
  if (!objectives.has(objective)) {
    throw invalid(
      `L'indicatore ${indicator} appartiene all'obiettivo ${[...objectives].join(', ')}, non a ${objective}: correggere uno dei due codici.`,
    );
  }
}

/** A redefinition names the new title; so does what is added, unless the plan knows it. */
function isTitled(kind: RevisionKind, indicator: string | null, objective: string, codes: PlanCodes): boolean {
  if (kind === 'INDICATOR_REDEFINED') return true;
  if (kind === 'INDICATOR_ADDED') return !codes.indicators.has(indicator ?? '');
  return kind === 'OBJECTIVE_ADDED' && !codes.objectives.has(objective);
}

function fieldChange(
  kind: RevisionKind,
  change: TypedContent['fields'][number],
  known: RevisionContent | null,
): DraftFieldChange {
  const field = CHANGED_FIELDS.find((name) => name === change.field);
  const allowed = FIELDS_OF[kind] ?? [];
  const before = known?.fields.find((other) => other.field === field);
  if (field === undefined || (!allowed.includes(field) && before === undefined)) {
    const mend =
      allowed.length === 0 ? 'toglierlo' : `sono possibili ${allowed.map((name) => `\`${name}\``).join(', ')}`;
    throw invalid(`Una modifica di questo tipo non cambia il campo \`${change.field}\`: ${mend}.`);
  }
  return {
    field,
    from: canonicalField(field, change.from, before?.from),
    to: canonicalField(field, change.to, before?.to),
  };
}

function checkMove(kind: RevisionKind, fields: readonly DraftFieldChange[], codes: PlanCodes): void {
  const to = (field: FieldName) => fields.find((change) => change.field === field)?.to ?? null;
  if (kind === 'INDICATOR_MOVED') {
    const objective = to('objective');
    if (objective === null) throw invalid("Indicare nel campo `objective` l'obiettivo a cui passa l'indicatore.");
    if (!codes.objectives.has(objective)) {
      throw invalid(`Il piano non ha un obiettivo con codice «${objective}»: correggere il codice.`);
    }
  }
  if (kind === 'OBJECTIVE_MOVED' && to('area') === null && to('sector') === null) {
    throw invalid("Indicare nei campi `area` o `sector` dove passa l'obiettivo.");
  }
}

function canonicalField(field: FieldName, text: string | null, known: string | null | undefined): string | null {
  const typed = filled(text);
  if (typed === null || typed === known) return typed;
  switch (field) {
    case 'target':
      return measured(typed, targetNumber(typed));
    case 'weight':
      return weighed(typed);
    case 'kind':
      return named(typed, INDICATOR_KINDS, 'il tipo di misura');
    case 'direction':
      return named(typed, DIRECTIONS, 'la polarità');
    default:
      return typed;
  }
}

function weighed(typed: string): string {
  const weight = measured(typed, italianNumber(typed));
  if (weight.startsWith('-')) throw invalid(`Il peso «${typed}» è negativo: indicare un numero da 0 in su.`);
  return weight;
}

function measured(typed: string, reading: ReturnType<typeof italianNumber>): string {
  if (reading.kind === 'value') return reading.value;
  throw invalid(`«${typed}» non è un numero che si possa leggere con certezza: scriverlo come 1.234,5.`);
}

function named(typed: string, names: readonly string[], what: string): string {
  const found = names.find((name) => name === typed.toUpperCase());
  if (found !== undefined) return found;
  throw invalid(`«${typed}» non è ${what}: sono possibili ${names.join(', ')}.`);
}

function filled(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function invalid(message: string): DomainError {
  return new DomainError('INVALID_INPUT', message);
}
