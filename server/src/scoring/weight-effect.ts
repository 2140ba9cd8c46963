import { naturalOrder } from '../plan/natural-key.js';
import { compareText } from '../plan/statement/history.js';
import { exactNumber, storedNumber, weightedMean } from './exact-number.js';

/** An objective of the group at that act; `value` is its stored score. */
export interface GroupMember {
  readonly code: string;
  readonly weight: string | null;
  readonly value: number | null;
}

export interface ObjectiveWeightChange {
  readonly objective: string;
  readonly from: string | null;
  readonly to: string;
}

export type WeightEffect =
  /** Percentage points. */
  | { readonly value: number; readonly unknownBecause: null }
  /** Why the effect is unknown, in Italian. */
  | { readonly value: null; readonly unknownBecause: string };

/** The effect of a changed objective weight on the score of its sector or area: the score with the new weight minus
 *  the score with the old one. */
export function weightEffect(group: readonly GroupMember[], change: ObjectiveWeightChange): WeightEffect {
  if (change.from === null) return unknownEffect(`il peso precedente dell'obiettivo ${change.objective} non è noto`);
  const unweighted = group.filter(({ code, weight }) => weight === null && code !== change.objective);
  if (unweighted.length > 0) return unknownEffect(unknownWeights(unweighted, group.length));
  const after = meanWithWeight(group, change.objective, change.to);
  const before = meanWithWeight(group, change.objective, change.from);
  if (after === null || before === null) return unknownEffect('nessun obiettivo del gruppo ha un risultato misurato');
  return { value: storedNumber(after.minus(before)), unknownBecause: null };
}

function meanWithWeight(group: readonly GroupMember[], changed: string, changedWeight: string) {
  return weightedMean(
    group.flatMap(({ code, weight, value }) => {
      const used = exactNumber(code === changed ? changedWeight : weight);
      return used === null || value === null ? [] : [{ weight: used, value: exactNumber(String(value)) }];
    }),
  );
}

function unknownWeights(unweighted: readonly GroupMember[], total: number): string {
  const codes = unweighted
    .map(({ code }) => code)
    .sort((a, b) => compareText(naturalOrder(a), naturalOrder(b)))
    .join(', ');
  return unweighted.length === 1
    ? `non è noto il peso dell'obiettivo ${codes}`
    : `non è noto il peso di ${unweighted.length} obiettivi su ${total} (${codes})`;
}

function unknownEffect(reason: string): WeightEffect {
  return { value: null, unknownBecause: `Effetto non calcolabile: ${reason}.` };
}
