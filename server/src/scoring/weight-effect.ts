import type { Language } from '@traguardo/schema/format';
import { CALCULATION_WORDS, type CalculationWords } from '@traguardo/schema/words/calculation-words';
import { z } from 'zod';
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
  | { readonly value: null; readonly unknownBecause: UnknownEffect };

const UNKNOWN_EFFECT = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('OBJECTIVE_MISSING'), objective: z.string() }),
  z.object({ reason: z.literal('FORMER_WEIGHT'), objective: z.string() }),
  z.object({ reason: z.literal('WEIGHTS'), objectives: z.array(z.string()), total: z.number() }),
  z.object({ reason: z.literal('NOTHING_MEASURED') }),
]);

/** Why an effect is unknown. */
export type UnknownEffect = z.infer<typeof UNKNOWN_EFFECT>;

/** The reason as it is stored; null = the effect is known. */
export function storedReason(unknown: UnknownEffect | null): string | null {
  return unknown === null ? null : JSON.stringify(unknown);
}

/** A stored reason in a sentence. */
export function unknownEffectSentence(stored: string, language: Language): string {
  const words = CALCULATION_WORDS[language];
  return words.effectUnknown(reasonText(UNKNOWN_EFFECT.parse(JSON.parse(stored)), words));
}

function reasonText(unknown: UnknownEffect, words: CalculationWords): string {
  switch (unknown.reason) {
    case 'OBJECTIVE_MISSING':
      return words.objectiveMissing(unknown.objective);
    case 'FORMER_WEIGHT':
      return words.formerWeightUnknown(unknown.objective);
    case 'WEIGHTS': {
      const { objectives, total } = unknown;
      const codes = objectives.join(', ');
      return objectives.length === 1
        ? words.weightUnknown(codes)
        : words.weightsUnknown(codes, objectives.length, total);
    }
    case 'NOTHING_MEASURED':
      return words.nothingMeasured;
  }
}

/** The effect of a changed objective weight on the score of its sector or area: the score with the new weight minus
 *  the score with the old one. */
export function weightEffect(group: readonly GroupMember[], change: ObjectiveWeightChange): WeightEffect {
  if (change.from === null) return unknownEffect({ reason: 'FORMER_WEIGHT', objective: change.objective });
  const unweighted = group.filter(({ code, weight }) => weight === null && code !== change.objective);
  if (unweighted.length > 0)
    return unknownEffect({ reason: 'WEIGHTS', objectives: codesOf(unweighted), total: group.length });
  const after = meanWithWeight(group, change.objective, change.to);
  const before = meanWithWeight(group, change.objective, change.from);
  if (after === null || before === null) return unknownEffect({ reason: 'NOTHING_MEASURED' });
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

function codesOf(objectives: readonly GroupMember[]): string[] {
  return objectives.map(({ code }) => code).sort((a, b) => compareText(naturalOrder(a), naturalOrder(b)));
}

function unknownEffect(unknownBecause: UnknownEffect): WeightEffect {
  return { value: null, unknownBecause };
}
