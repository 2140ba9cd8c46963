import { number, percent, share } from '@traguardo/schema/italian-format';
import { italianWords } from '@traguardo/schema/words/it';
import type { Bar, TableCell } from './report-block.js';
import type { IndicatorFacts, ObjectiveFacts, StoredScore } from './report-facts.js';

/** The bounds of a score: one number when nothing is missing, "n.d." when nothing counts. */
export function boundsText({ currentLowerBound: lower, currentUpperBound: upper }: StoredScore): string {
  if (lower === null || upper === null || lower === upper) return percent(lower);
  return `da ${percent(lower)} a ${percent(upper)}`;
}

/** "(misurato il 94,17 % del peso)" */
export function measuredText({ currentCoverage }: StoredScore): string {
  return `(misurato il ${share(currentCoverage)} del peso)`;
}

export function reportedText({ reported, total }: StoredScore): string {
  return `${number(reported)} su ${number(total)}`;
}

/** The kind of mean of a group. */
export function meanText({ weighting, unknownWeights }: StoredScore): string {
  if (weighting === 'WEIGHTED' || unknownWeights === 0) return 'Media ponderata con i pesi degli obiettivi.';
  const missing = unknownWeights === 1 ? '1 obiettivo' : `${number(unknownWeights)} obiettivi`;
  return `Media semplice: peso non disponibile per ${missing}.`;
}

/** The attainment of an indicator, with a value beyond the limit in brackets; where there is no number, the reason. */
export function attainmentText({ currentState, currentValue, currentRaw }: IndicatorFacts['result']): string {
  if (currentState !== 'SCORED' || currentValue === null || currentRaw === null)
    return italianWords.state[currentState];
  return currentRaw === currentValue ? percent(currentValue) : `${percent(currentValue)} (${percent(currentRaw)})`;
}

/** The status as sign and word, or the reason why there is none. */
export function statusCell({ status, currentState }: IndicatorFacts['result']): TableCell {
  return { status, text: currentState === 'SCORED' ? italianWords.status[status] : italianWords.state[currentState] };
}

export function weightText({ weight, initialWeight }: Pick<ObjectiveFacts, 'weight' | 'initialWeight'>): string {
  if (weight === null) return 'peso non disponibile';
  const reduced = initialWeight !== null && weight < initialWeight;
  const change = reduced ? ` (peso ridotto da ${number(initialWeight)} a ${number(weight)})` : '';
  return `${number(weight)} punti${change}`;
}

/** "278 Visitatori dei musei"; without a title, the code alone. */
export function codeAndTitle({ code, title }: { readonly code: string; readonly title: string | null }): string {
  return title === null ? code : `${code} ${title}`;
}

/** The bar of a group's score. */
export function scoreBar(label: string, score: StoredScore, closed: boolean): Bar {
  const { currentValue, currentLowerBound: lower, currentUpperBound: upper } = score;
  const bounds = closed || lower === null || upper === null || lower === upper ? null : ([lower, upper] as const);
  return { label, value: currentValue, text: percent(currentValue), bounds, status: null };
}

/** A chart of scores in one sentence: the groups farthest from the target. */
export function scoreTitle(bars: readonly Bar[]): string {
  const measured = bars.filter(({ value }) => value !== null);
  const [lowest] = [...measured].sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity));
  if (!lowest || lowest.value === null) return 'Nessun risultato misurato finora';
  if (lowest.value < 100) return `Più lontano dal target: ${lowest.label}, ${lowest.text}`;
  return measured.length === 1 ? 'Il target è raggiunto' : `Tutti e ${measured.length} hanno raggiunto il target`;
}
