import { AnswerFailure } from '#client';
import type { Saved } from './outcome.js';

/** Of what stands after a recording, what its writer has recorded: others may have recorded the same value before. */
export function recordedBySelf(saved: readonly Saved[], name: string | null): Saved[] {
  return saved.filter(({ reading }) => name !== null && reading.recordedBy === name);
}

/** How far a withdrawal of several readings has come: by their IDs, what is done and what got no answer. */
export type Progress = { done: Set<string>; unanswered: Set<string> };

/** Withdraws readings one by one. After a failure it can be called again with the same `progress`: what is done stays so. */
export async function withdrawAll(
  readings: readonly Saved[],
  { done, unanswered }: Progress,
  withdraw: (saved: Saved) => Promise<void>,
): Promise<void> {
  for (const saved of readings) {
    const { id } = saved.reading;
    if (done.has(id)) continue;
    try {
      await withdraw(saved);
    } catch (error) {
      // An earlier try whose answer got lost has done it.
      const isDone = unanswered.has(id) && error instanceof AnswerFailure && error.code === 'CONFLICT';
      if (error instanceof AnswerFailure && error.cause !== 'refused') unanswered.add(id);
      if (!isDone) throw error;
    }
    done.add(id);
  }
}
