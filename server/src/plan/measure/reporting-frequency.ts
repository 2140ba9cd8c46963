import { REPORTING_FREQUENCIES, type ReportingFrequency } from '@traguardo/schema/vocabulary';
import { foldedText } from '../natural-key.js';

/** Words of a frequency, the longer ones before those that they contain: "quadrimestre" before "trimestre". */
const WORDS: readonly (readonly [ReportingFrequency, RegExp])[] = [
  ['FOUR_MONTHLY', /\bquadrimestr\w*|\bogni (?:4|quattro) mesi\b/g],
  ['QUARTERLY', /\btrimestr\w*|\bogni (?:3|tre) mesi\b/g],
  ['HALF_YEARLY', /\bsemestr\w*|\bogni (?:6|sei) mesi\b/g],
  ['BIMONTHLY', /\bbimestr\w*|\bogni (?:2|due) mesi\b/g],
  ['MONTHLY', /\bmensil\w*|\bogni mese\b/g],
  [
    'YEARLY',
    /\bannual\w*|\bannua\b|\bannuo\b|\bogni anno\b|\bogni (?:12|dodici) mesi\b|\ba consuntivo\b|\bfine anno\b/g,
  ],
];

/** The frequency that a text names, or its own name; null where it names none, or several. */
export function reportingFrequencyOf(text: string | null): ReportingFrequency | null {
  if (text === null) return null;
  const own = REPORTING_FREQUENCIES.find((frequency) => frequency === text);
  if (own !== undefined) return own;
  const folded = foldedText(text);
  const named = WORDS.filter(([, pattern]) => folded.match(pattern) !== null);
  const [[only] = [null]] = named;
  return named.length === 1 ? only : null;
}

/** The months of each frequency's period. */
const MONTHS: Readonly<Record<ReportingFrequency, number>> = {
  MONTHLY: 1,
  BIMONTHLY: 2,
  QUARTERLY: 3,
  FOUR_MONTHLY: 4,
  HALF_YEARLY: 6,
  YEARLY: 12,
};

/**
 * Whether an indicator is asked for a date: a final value always, an interim one in the month that ends a period of its
 * frequency. One whose frequency is not stated is asked at every date.
 */
export function isAskedAt(
  frequency: ReportingFrequency | null,
  { asOf, final }: { readonly asOf: string; readonly final: boolean },
): boolean {
  return final || frequency === null || Number.parseInt(asOf.slice(5, 7), 10) % MONTHS[frequency] === 0;
}
