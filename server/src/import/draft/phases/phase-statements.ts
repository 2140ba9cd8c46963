import { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';
import { phaseCode } from '../../../plan/phase-code.js';
import type { Phase, StatedField } from '../../../plan/statement/statement.js';
import { correctedText } from '../answers/draft-corrections.js';
import type { DraftPhase, DraftRevision, PlanDraft } from '../plan-draft.js';
import type { UnnumberedStatement } from '../statements/unnumbered-statement.js';

/** A revision of a phase, with its place in the document. */
interface PhaseRevision {
  /** Ordinal of the act. */
  readonly act: number;
  readonly line: number;
  readonly revisionNumber: number;
  readonly text: string;
  readonly revision: Pick<DraftRevision, 'kind' | 'objective' | 'from' | 'to' | 'fields'>;
}

/** The statements of an act's columns about the phases that it prints. `isAdded`: whether the act adds the objective. */
export function printedPhaseStatements(
  draft: PlanDraft,
  isAdded: (objective: string) => boolean,
): UnnumberedStatement[] {
  const { ordinal } = draft.act;
  return (draft.phases ?? []).flatMap((phase) =>
    phaseStatements(draft, phase, ordinal === 0 || isAdded(phase.objective) ? 'AFTER' : 'BEFORE'),
  );
}

function phaseStatements(draft: PlanDraft, printed: DraftPhase, phase: Phase): UnnumberedStatement[] {
  const act = draft.act.ordinal;
  const code = phaseCode(printed.objective, printed.title);
  if (code === null) return [];
  const states = (field: StatedField, value: string | null, text: string): UnnumberedStatement[] =>
    value === null
      ? []
      : [{ subject: 'PHASE', code, field, act, phase, value, source: { line: printed.line, text }, revision: null }];
  const corrected = (field: keyof typeof PHASE_FIELDS) => {
    const { column } = PHASE_FIELDS[field];
    return column === null ? null : correctedText(draft, printed.line, column);
  };
  return [
    ...states('exists', 'true', printed.text),
    ...states('title', printed.title, corrected('title') ?? printed.title),
    ...(['start', 'due', 'weight'] as const).flatMap((field) =>
      states(field, printed[field]?.value ?? null, corrected(field) ?? printed[field]?.text ?? ''),
    ),
  ];
}

/**
 * The statements of a decision about a phase. A phase that no column lists comes into being with them: what is moved or
 * removed was there before. A new due that the words leave open is unknown.
 */
export function phaseRevisionStatements(context: PhaseRevision): UnnumberedStatement[] {
  const { kind, objective, from, to, fields } = context.revision;
  const title = kind === 'PHASE_ADDED' ? to : from;
  const code = title === null ? null : phaseCode(objective, title);
  if (title === null || code === null) return [];
  const states = (phase: Phase, field: StatedField, value: string | null): UnnumberedStatement => ({
    ...{ subject: 'PHASE', code, field, act: context.act, phase, value },
    ...{ source: { line: context.line, text: context.text }, revision: context.revisionNumber },
  });
  const changes = fields.map(({ field, to: value }) => states('AFTER', field, value));
  if (kind === 'PHASE_ADDED') {
    const exists = [states('BEFORE', 'exists', 'false'), states('AFTER', 'exists', 'true')];
    return [...exists, states('AFTER', 'title', title), ...changes];
  }
  const known = [states('BEFORE', 'exists', 'true'), states('BEFORE', 'title', title)];
  if (kind === 'PHASE_REMOVED') return [...known, states('AFTER', 'exists', 'false')];
  return [...known, states('BEFORE', 'due', null), states('AFTER', 'due', isDay(to) ? to : null), ...changes];
}

function isDay(text: string | null): boolean {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
