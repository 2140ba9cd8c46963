import { AnswerFailure } from '#client';
import type { SavedReading } from './outcome.js';

/** The readings of a recording that its writer has recorded: others may have recorded the same value before. */
export function ownRecordings(saved: readonly SavedReading[], name: string | null): SavedReading[] {
  return saved.filter(({ reading }) => name !== null && reading.recordedBy === name);
}

/** The progress of a withdrawal of several readings, by ID: those done, and those without an answer. */
export type Progress = { done: Set<string>; unanswered: Set<string> };

/**
 * Withdraws readings one by one. After a failure it can be called again with the same `progress`, which skips those
 * done.
 */
export async function withdrawAll(
  readings: readonly SavedReading[],
  { done, unanswered }: Progress,
  withdraw: (saved: SavedReading) => Promise<void>,
): Promise<void> {
  for (const saved of readings) {
    const { id } = saved.reading;
    if (done.has(id)) continue;
    try {
      await withdraw(saved);
    } catch (error) {
      // An earlier try whose answer was lost has withdrawn it.
      const isDone = unanswered.has(id) && error instanceof AnswerFailure && error.code === 'CONFLICT';
      if (error instanceof AnswerFailure && error.cause !== 'refused') unanswered.add(id);
      if (!isDone) throw error;
    }
    done.add(id);
  }
}
