import { DomainError } from '../../plan/domain-error.js';
import { dateText } from '../../plan/italian-day.js';
import { phaseCode, phaseCodeOf } from '../../plan/phase-code.js';
import type { PhaseState } from '../../plan/state/plan-state-phase.js';
import type { PlanDraft } from '../draft/plan-draft.js';
import type { PrintedPhase } from './next-plan-text.js';

/** A phase as a person wants it in a started plan; days in ISO 8601, null = still to be set. */
export interface WantedPhase {
  readonly objective: string;
  readonly title: string;
  readonly start: string | null;
  readonly due: string | null;
}

/**
 * The phases that go on with their objectives. `wanted` names them, with their days of the next year; null = all that no
 * act has removed, without a day, because a day of this year is no promise for the next. Throws INVALID_INPUT where a
 * wanted one is not offered.
 */
export function continuedPhases(
  phases: readonly PhaseState[],
  objectives: ReadonlySet<string>,
  wanted: readonly WantedPhase[] | null,
): PhaseState[] {
  const offered = phases.filter(({ objective, removed }) => objectives.has(objective) && !removed);
  if (wanted === null) return offered.map((phase) => ({ ...phase, start: null, due: null }));
  checkPhases(wanted);
  const known = new Map(offered.map((phase) => [phaseCodeOf(phase), phase]));
  return wanted.map(({ objective, title, start, due }) => {
    const found = known.get(phaseCode(objective, title) ?? '');
    if (found) return { ...found, start, due };
    throw new DomainError(
      'INVALID_INPUT',
      `Fra le fasi che proseguono non c’è «${title}» dell’obiettivo ${objective}: correggere il titolo, o togliere la fase dall’elenco.`,
    );
  });
}

/** Each phase has a title of its own within its objective, and ends no earlier than it starts. */
export function checkPhases(phases: readonly WantedPhase[]): void {
  const seen = new Set<string>();
  for (const { objective, title, start, due } of phases) {
    const code = phaseCode(objective, title);
    const where = `La fase «${title}» dell’obiettivo ${objective}`;
    if (code === null) throw new DomainError('INVALID_INPUT', `${where} non ha un titolo: scriverlo a parole.`);
    if (seen.has(code)) {
      throw new DomainError('INVALID_INPUT', `${where} c’è due volte: aggiungere al titolo che cosa le distingue.`);
    }
    seen.add(code);
    if (start !== null && due !== null && due < start) {
      throw new DomainError(
        'INVALID_INPUT',
        `${where} scade il ${dateText(due)}, prima di cominciare il ${dateText(start)}: correggere le date.`,
      );
    }
  }
}

/** Whether a document is read with exactly these phases. */
export function readsPhases({ phases = [] }: Pick<PlanDraft, 'phases'>, printed: readonly PrintedPhase[]): boolean {
  const read = new Map(phases.map((phase) => [phaseCode(phase.objective, phase.title), phase]));
  return (
    phases.length === printed.length &&
    printed.every(({ objective, title, start, due, weight }) => {
      const found = read.get(phaseCode(objective, title));
      return (
        found !== undefined &&
        (found.start?.value ?? null) === start &&
        (found.due?.value ?? null) === due &&
        (found.weight?.value ?? null) === weight
      );
    })
  );
}
