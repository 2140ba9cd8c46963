import type { RevisionStatus } from '#gql';
import type { Words } from '#words/words.js';
import type { Pending } from './rows/use-editing.js';

/** What a confirmation would write, one sentence for each kind of record. */
export function importSummary(pending: Pending, { confirmStep, compare }: Words<'correction'>): string[] {
  const { kind, counts, comparison, variations, rows, readings, actuals } = pending;
  const revisions = variations.flatMap((variation) => variation.revisions);
  const count = (...statuses: RevisionStatus[]) => revisions.filter(({ status }) => statuses.includes(status)).length;
  const differences = [...comparison.objectives, ...comparison.indicators].filter(({ isNew }) => !isNew).length;
  const contents: [number, (count: number) => string][] =
    kind === 'ACT' && counts !== null
      ? [
          [counts.objectives, confirmStep.objectives],
          [counts.indicators, confirmStep.indicators],
          [counts.decisions, confirmStep.decisions],
        ]
      : [];
  const parts: [number, (count: number) => string][] = [
    ...contents,
    [differences, confirmStep.differences],
    [actuals === null ? readings.length : actuals.recorded, confirmStep.readings],
    [actuals?.waiting ?? 0, confirmStep.waiting],
    [actuals?.refused ?? 0, confirmStep.refused],
    [count('CONFIRMED', 'CORRECTED'), confirmStep.checked],
    [count('PROPOSED'), confirmStep.proposed],
    [count('DISCARDED'), confirmStep.discarded],
    [rows.filter(({ state }) => state === 'LEFT_OUT').length, confirmStep.leftOut],
  ];
  const said = parts.flatMap(([number, sentence]) => (number > 0 ? [sentence(number)] : []));
  return comparison.unchanged ? [compare.unchanged, ...said] : said;
}
