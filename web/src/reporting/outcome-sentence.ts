import type { Words } from '#words/words.js';
import type { Outcome } from './outcome.js';

/** The sentence for the outcome of a save. */
export function outcomeSentence(outcome: Outcome, { status }: Words<'saving'>): string {
  switch (outcome.kind) {
    case 'toMend': {
      // A server issue of no cell is a sentence of its own.
      const cells = outcome.cells.length === 0 ? [] : [status.toMend(outcome.cells.length)];
      return [...cells, ...outcome.messages].join(' ');
    }
    case 'contested':
      return status.contested(outcome.codes.length);
    case 'drafted':
      return status.drafted(outcome.count);
    case 'recorded':
      return status.recorded(outcome.saved.length);
    case 'submitted':
      return status.submitted;
    case 'typedOn':
      return status.typedOn;
  }
}
