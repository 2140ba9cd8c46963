import { canonicalNumber, typedNumber } from '@traguardo/schema/italian-number';
import type { PhaseInput } from '#gql';
import type { PhaseEntryPartsFragment } from './phase-entry.generated.js';

/** What is typed for a phase; empty = nothing. The day in ISO 8601, as a date field gives it. */
export type PhaseTexts = { percent: string; doneOn: string; evidence: string; note: string };

export type PhaseField = keyof PhaseTexts;

/** Why a phase cannot be recorded; `field` null = not because of one field. */
export type PhaseProblem = { field: PhaseField | null; message: string };

/** The texts of what is recorded. */
export function recordedTexts({ percent, doneOn, evidence, note }: PhaseEntryPartsFragment): PhaseTexts {
  const reached = percent === null ? '' : typedNumber(String(percent));
  return { percent: reached, doneOn: doneOn ?? '', evidence: evidence ?? '', note: note ?? '' };
}

export function samePhaseTexts(a: PhaseTexts, b: PhaseTexts): boolean {
  return (['percent', 'doneOn', 'evidence', 'note'] as const).every((field) => a[field].trim() === b[field].trim());
}

/** The input for the server, or the field whose text is no value of it. A phase that is done is done in full. */
export function phaseInput(
  phase: PhaseEntryPartsFragment,
  { percent, doneOn, evidence, note }: PhaseTexts,
): { input: PhaseInput } | { wrong: PhaseField } {
  const reached = percent.trim() === '' ? null : canonicalNumber(percent.replace(/%\s*$/, ''));
  const isWrong = percent.trim() !== '' && (reached === null || Number(reached) < 0 || Number(reached) > 100);
  if (isWrong) return { wrong: 'percent' };
  return {
    input: {
      phase: phase.key,
      percent: reached === null ? null : Number(reached),
      doneOn: doneOn === '' ? null : doneOn,
      evidence: evidence.trim() === '' ? null : evidence.trim(),
      note: note.trim() === '' ? null : note.trim(),
      expectedReport: phase.reports.at(-1)?.id ?? null,
    },
  };
}
