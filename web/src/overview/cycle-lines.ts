import { date } from '#format';
import type { Words } from '#words/words.js';
import type { Overview } from './overview.rows.js';

type Step = Overview['cycle'][number];
const STEPS = ['CLOSED', 'ADOPTED', 'VALIDATED'] as const;

export type CycleLine = { key: (typeof STEPS)[number]; words: string; link: string | null };

/** The steps of the cycle since it was last reopened, each as a sentence. A report that was not validated is none. */
export function cycleLines(cycle: readonly Step[], text: Words<'overview'>): CycleLine[] {
  const standing = cycle.slice(cycle.findLastIndex(({ step }) => step === 'REOPENED') + 1);
  return STEPS.flatMap((key) => {
    const last = standing.findLast(({ step }) => step === key);
    if (!last || last.outcome === 'NOT_VALIDATED') return [];
    const { documentNumber, documentDate, recordedAt, link } = last;
    const day = date(documentDate ?? recordedAt);
    return [{ key, words: text.cycle.by(text.cycle[key], documentNumber, day), link }];
  });
}
