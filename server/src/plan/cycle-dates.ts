import type { CycleStepKind } from '@traguardo/schema/vocabulary';
import { dateText } from './italian-day.js';

/** A step of the year's cycle with the ISO day of its deliberation or minute; null = it has none. */
export interface DatedStep {
  readonly step: CycleStepKind;
  readonly documentDate: string | null;
}

/**
 * Why the date of a step cannot be, in Italian, with how to correct it; null = it can. The Relazione on a year is adopted
 * after the year (art. 10 d.lgs. 150/2009) and validated after its adoption. `earlier` are the steps before, in order.
 */
export function stepDateFault(
  { step, documentDate }: DatedStep,
  earlier: readonly DatedStep[],
  { year, today }: { readonly year: number; readonly today: string },
): string | null {
  if (documentDate === null) return null;
  const future = futureDateFault(documentDate, today);
  if (future !== null) return future;
  const date = dateText(documentDate);
  if (documentDate <= `${year}-12-31`)
    return `Il ${date} il ${year} non era ancora finito: la Relazione su quell’anno è di dopo. Correggere la data.`;
  const adopted = earlier.findLast((other) => other.step === 'ADOPTED')?.documentDate ?? null;
  if (step === 'VALIDATED' && adopted !== null && documentDate < adopted)
    return `La Relazione è stata adottata il ${dateText(adopted)}: il ${date} non poteva essere validata. Correggere la data.`;
  return null;
}

/** Why a day on which something was decided cannot be, in Italian; null = it is not in the future. */
export function futureDateFault(day: string, today: string): string | null {
  return day > today ? `Il ${dateText(day)} è nel futuro: indicare il giorno della decisione, al più oggi.` : null;
}
