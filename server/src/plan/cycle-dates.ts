import type { CycleStepKind } from '@traguardo/schema/vocabulary';
import { dateText } from './italian-day.js';

/** A step of the year's cycle with its ISO day: of its deliberation or minute, or stated for a closing; null = none. */
export interface DatedStep {
  readonly step: CycleStepKind;
  readonly documentDate: string | null;
}

export interface DatingPlan {
  readonly year: number;
  readonly today: string;
  /** Whether a person confirmed that the cycle is closed before its year has ended. */
  readonly beforeYearEnd?: boolean;
}

/**
 * Why the date of a step cannot be, in Italian, with how to correct it; null = it can. The cycle is closed after the year,
 * unless a person confirms another day; the Relazione on a year is adopted after the year (art. 10 d.lgs. 150/2009) and
 * after the closing, and validated after its adoption. `earlier` are the steps before, in order. A closing without a
 * stated day is compared with nothing: it may be recorded late.
 */
export function stepDateFault(
  { step, documentDate }: DatedStep,
  earlier: readonly DatedStep[],
  plan: DatingPlan,
): string | null {
  if (step === 'CLOSED') return closingFault(documentDate ?? plan.today, plan);
  if (documentDate === null) return null;
  const future = futureDateFault(documentDate, plan.today);
  if (future !== null) return future;
  const date = dateText(documentDate);
  if (documentDate <= `${plan.year}-12-31`)
    return `Il ${date} il ${plan.year} non era ancora finito: la Relazione su quell’anno è di dopo. Correggere la data.`;
  const closed = dayOfLast(earlier, 'CLOSED');
  if (closed !== null && documentDate < closed)
    return `Il ciclo è stato chiuso il ${dateText(closed)}: il ${date} la Relazione non poteva ancora essere ${step === 'ADOPTED' ? 'adottata' : 'validata'}. Correggere la data, o quella della chiusura.`;
  const adopted = dayOfLast(earlier, 'ADOPTED');
  if (step === 'VALIDATED' && adopted !== null && documentDate < adopted)
    return `La Relazione è stata adottata il ${dateText(adopted)}: il ${date} non poteva essere validata. Correggere la data.`;
  return null;
}

function closingFault(day: string, { year, today, beforeYearEnd = false }: DatingPlan): string | null {
  const future = futureDateFault(day, today);
  if (future !== null || beforeYearEnd || day > `${year}-12-31`) return future;
  return `Il ${dateText(day)} il ${year} non era ancora finito: indicare un giorno dal 01/01/${year + 1}, o confermare che il ciclo si chiude prima della fine dell’anno.`;
}

/** The day of the last step of that kind since the cycle was last open; null = it has none, or states no day. */
function dayOfLast(earlier: readonly DatedStep[], kind: CycleStepKind): string | null {
  const since = earlier.slice(earlier.findLastIndex(({ step }) => step === 'REOPENED') + 1);
  return since.findLast(({ step }) => step === kind)?.documentDate ?? null;
}

/** Why a step cannot have another day, by the steps around it; null = it can. `index` is its place among `steps`. */
export function correctedDateFault(
  steps: readonly DatedStep[],
  index: number,
  day: string,
  plan: DatingPlan,
): string | null {
  const corrected = steps.map((step, at) => (at === index ? { ...step, documentDate: day } : step));
  const until = corrected.findIndex(({ step }, at) => at > index && step === 'REOPENED');
  for (let at = index; at < (until < 0 ? corrected.length : until); at += 1) {
    const step = corrected[at];
    const fault =
      step === undefined
        ? null
        : stepDateFault(step, corrected.slice(0, at), {
            ...plan,
            beforeYearEnd: at > index || plan.beforeYearEnd === true,
          });
    if (fault !== null) return fault;
  }
  return null;
}

/** Why a day on which something was decided cannot be, in Italian; null = it is not in the future. */
export function futureDateFault(day: string, today: string): string | null {
  return day > today ? `Il ${dateText(day)} è nel futuro: indicare il giorno della decisione, al più oggi.` : null;
}

/** An act with the ISO day of its adoption; null = unknown. */
export interface DatedAct {
  readonly ordinal: number;
  readonly adoptedOn: string | null;
}

/** Why an act cannot be of a day, in Italian; null = it can. Acts follow each other: the third is not before the second. */
export function actDateFault(ordinal: number, day: string, others: readonly DatedAct[], today: string): string | null {
  const future = futureDateFault(day, today);
  if (future !== null) return future;
  for (const { ordinal: other, adoptedOn } of others) {
    if (adoptedOn === null || other === ordinal) continue;
    if (other < ordinal ? day < adoptedOn : day > adoptedOn)
      return `${actName(other)} è del ${dateText(adoptedOn)}: ${actName(ordinal).toLowerCase()} non può essere ${other < ordinal ? 'di prima' : 'di dopo'} (${dateText(day)}). Correggere la data, o prima quella dell’altro provvedimento.`;
  }
  return null;
}

/** An act with its day, and the day on which its document was loaded. */
export interface PrintedAct extends DatedAct {
  readonly loadedOn: string;
}

/** A day that an act cannot have. */
export interface ActDateDiscrepancy {
  readonly act: number;
  readonly day: string;
  /** Italian. */
  readonly message: string;
}

/**
 * The acts of a year's plan whose day cannot be: after the day on which they were loaded, before the act that they amend,
 * or so far from the year that they belong to another plan. A plan is adopted in its year or the one before; its last
 * amendment is confirmed in the year after at the latest.
 */
export function actDateDiscrepancies(acts: readonly PrintedAct[], year: number): ActDateDiscrepancy[] {
  return acts.flatMap(({ ordinal, adoptedOn: day, loadedOn }) => {
    if (day === null) return [];
    const earlier = acts.filter((other) => other.ordinal < ordinal);
    const fault = actDateFault(ordinal, day, earlier, loadedOn) ?? cycleFault(day, year);
    return fault === null ? [] : [{ act: ordinal, day, message: `${actName(ordinal)}, data dell’adozione: ${fault}` }];
  });
}

function cycleFault(day: string, year: number): string | null {
  if (day >= `${year - 1}-01-01` && day <= `${year + 1}-12-31`) return null;
  return `il ${dateText(day)} è lontano dal ${year}, l’anno del piano. Verificare il documento, e correggere la data.`;
}

function actName(ordinal: number): string {
  return ordinal === 0 ? 'Il piano originario' : `La variazione ${ordinal}`;
}
