import type { Initiative, RevisionKind } from '../../plan/vocabulary.js';
import { CHANGED_FIELDS, OF_INDICATOR, OF_OBJECTIVE, VALUE_OF } from '../draft/revision-kinds.js';
import { type Checked, checkedValue, cleanText } from './checked-value.js';
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
export interface KnownMembers {
  readonly objectives: ReadonlySet<string>;
  /** The objective of each indicator. */
  readonly indicators: ReadonlyMap<string, string>;
}

/**
 * What a revision says after a person has corrected it, with its values in canonical form; or what is wrong with it.
 * `held` is what it said before: a value that is repeated unchanged is taken as it stands.
 */
export function revisionContent(
  request: ContentRequest,
  held: RevisionContent,
  known: KnownMembers,
  subject: string,
): { readonly content: RevisionContent } | { readonly problems: readonly InputProblem[] } {
  const kind = request.kind ?? held.kind;
  const indicator = OF_OBJECTIVE.has(kind) ? null : given(request.indicator, held.indicator);
  const objective = request.objective ?? ownerOf(indicator, known) ?? held.objective;
  const from = checkedValue(given(request.from, held.from), VALUE_OF[kind] ?? 'text', held.from, {
    subject,
    field: 'from',
  });
  const to = checkedValue(given(request.to, held.to), VALUE_OF[kind] ?? 'text', held.to, { subject, field: 'to' });
  const fields = (request.fields ?? held.fields).map((change) => checkedField(change, held, subject));
  const problems = [
    ...memberProblems(kind, objective, indicator, known, subject),
    ...[from, to, ...fields].flatMap((part) => ('problem' in part ? [part.problem] : [])),
    ...('value' in to && to.value === null && VALUE_OF[kind] !== undefined
      ? [
          inputProblem(
            'VALUE_MISSING',
            'Manca il nuovo valore: indicarlo, oppure scegliere un altro tipo di modifica.',
            subject,
            'to',
          ),
        ]
      : []),
  ];
  if (problems.length > 0 || 'problem' in from || 'problem' in to) return { problems };
  return {
    content: {
      kind,
      initiative: request.initiative ?? held.initiative,
      objective,
      indicator,
      from: from.value,
      to: to.value,
      fields: fields.flatMap((part) => ('value' in part ? [part.value] : [])),
    },
  };
}

function given(asked: string | null | undefined, held: string | null): string | null {
  return asked === undefined ? held : cleanText(asked);
}

function ownerOf(indicator: string | null, { indicators }: KnownMembers): string | undefined {
  return indicator === null ? undefined : indicators.get(indicator);
}

function memberProblems(
  kind: RevisionKind,
  objective: string,
  indicator: string | null,
  { objectives, indicators }: KnownMembers,
  subject: string,
): InputProblem[] {
  const unknown = (what: string, code: string, field: string) =>
    inputProblem(
      'UNKNOWN_CODE',
      `Nel piano non c'è ${what} con codice «${code}»: correggere il codice.`,
      subject,
      field,
    );
  if (OF_INDICATOR.has(kind) && indicator === null) {
    return [
      inputProblem(
        'INDICATOR_MISSING',
        'Questo tipo di modifica riguarda un indicatore: indicarne il codice.',
        subject,
        'indicator',
      ),
    ];
  }
  const problems: InputProblem[] = [];
  if (!objectives.has(objective) && kind !== 'OBJECTIVE_ADDED')
    problems.push(unknown('un obiettivo', objective, 'objective'));
  if (indicator === null || kind === 'INDICATOR_ADDED') return problems;
  const owner = indicators.get(indicator);
  if (owner === undefined) problems.push(unknown('un indicatore', indicator, 'indicator'));
  else if (owner !== objective && kind !== 'INDICATOR_MOVED') {
    const message = `L'indicatore ${indicator} è dell'obiettivo ${owner}, non di ${objective}: correggere uno dei due codici.`;
    problems.push(inputProblem('INDICATOR_NOT_OF_OBJECTIVE', message, subject, 'indicator'));
  }
  return problems;
}

function checkedField(
  { field, from = null, to = null }: FieldRequest,
  held: RevisionContent,
  subject: string,
): Checked<RevisionContent['fields'][number]> {
  const name = CHANGED_FIELDS.find((known) => known === field);
  if (name === undefined) {
    const message = `«${field}» non è un campo che una decisione possa cambiare: usare ${CHANGED_FIELDS.join(', ')}.`;
    return { problem: inputProblem('UNKNOWN_FIELD', message, subject, field) };
  }
  const before = held.fields.find((change) => change.field === name);
  const found = checkedValue(cleanText(from), name, before?.from ?? null, { subject, field });
  const left = checkedValue(cleanText(to), name, before?.to ?? null, { subject, field });
  if ('problem' in found) return found;
  return 'problem' in left ? left : { value: { field: name, from: found.value, to: left.value } };
}
