import { number } from '#format';
import type { Place } from '#ui/place-link.js';
import type { Words } from '#words/words.js';
import type { BetweenActsQuery } from './comparison.generated.js';
import type { ComparedRow } from './comparison.rows.js';

type Pair = { one: string; other: string; differs: boolean };

/** The same row in two states; where one of them lacks it, its text says so. */
export type TwoActsRow = {
  key: string;
  place: Place;
  label: string;
  weight: Pair;
  target: Pair;
  result: Pair;
  differs: boolean;
};

function pair(
  one: ComparedRow | undefined,
  other: ComparedRow | undefined,
  words: (row: ComparedRow) => string,
  absent: string,
): Pair {
  const [left, right] = [one ? words(one) : absent, other ? words(other) : absent];
  return { one: left, other: right, differs: left !== right };
}

/** Two states side by side, in the order of the first; rows of the other alone come last. */
export function twoActsRows(
  ones: readonly ComparedRow[],
  others: readonly ComparedRow[],
  text: Words<'comparison'>,
  names: Words<'vocabulary'>,
): TwoActsRow[] {
  const known = new Set(ones.map(({ key }) => key));
  const there = new Map(others.map((row) => [row.key, row]));
  const pairs: [ComparedRow | undefined, ComparedRow | undefined, ComparedRow][] = [
    ...ones.map((row): [ComparedRow, ComparedRow | undefined, ComparedRow] => [row, there.get(row.key), row]),
    ...others
      .filter(({ key }) => !known.has(key))
      .map((row): [undefined, ComparedRow, ComparedRow] => [undefined, row, row]),
  ];
  return pairs.map(([one, other, { key, place, label }]) => {
    const both = (words: (row: ComparedRow) => string) => pair(one, other, words, text.twoActs.absent);
    const weight = both((row) => (row.weight === null ? names.unknownWeight : number(row.weight)));
    const target = both(({ targetText }) => targetText);
    const result = both(({ valueText }) => valueText);
    return { key, place, label, weight, target, result, differs: weight.differs || target.differs || result.differs };
  });
}

type Decision = NonNullable<BetweenActsQuery['plan']>['variations'][number];

/** The effective decisions between two states: after the earlier act, up to the later one. */
export function decisionsBetween(decisions: readonly Decision[], one: number, other: number): Decision[] {
  const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
  return decisions.filter(
    ({ act, revisions }) => act.ordinal > earlier && act.ordinal <= later && revisions.length > 0,
  );
}
