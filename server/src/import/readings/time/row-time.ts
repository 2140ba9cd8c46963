import { foldedText } from '../../../plan/natural-key.js';
import type { Answers } from '../../question/import-question.js';
import { quoted } from '../row/row-measures.js';
import type { SeriesTime } from '../row/value-series.js';
import { printedDay } from './printed-day.js';
import { answeredTime, type ReadingTime, yearEnd } from './reading-time.js';

/** What is not said of the time of values. */
export type TimeQuestion = 'MOMENT' | 'FINAL' | 'FINAL_DAY' | 'INTERIM_DAY';

/** What is known of the time of one value. */
export interface TimeContext {
  readonly year: number;
  readonly series: SeriesTime;
  /** The cells of the row; null = blank, or no such column. */
  readonly asOf: string | null;
  readonly final: string | null;
  /** Whether the heading of the day says that it is the day of the final value. */
  readonly isDayOfFinal: boolean;
  readonly answers: Answers;
  readonly campaigns: readonly ReadingTime[];
}

export type TimeReading =
  | { readonly kind: 'TIME'; readonly time: ReadingTime }
  | { readonly kind: 'ASKED'; readonly asks: TimeQuestion; readonly proposed: ReadingTime | null }
  | { readonly kind: 'FAULT'; readonly reason: string };

/** The ids of the questions about the time of values: one of each for a file. */
export const TIME_QUESTIONS: Readonly<Record<TimeQuestion, string>> = {
  MOMENT: 'time',
  FINAL: 'final',
  FINAL_DAY: 'final-day',
  INTERIM_DAY: 'interim-day',
};

/** The answer that values of the year's end are final, and those of other days interim. */
export const BY_DAY = 'BY_DAY';
export const FINAL = 'FINAL';
export const INTERIM = 'INTERIM';

const IS_FINAL = /^(?:s|si|true|vero|1|x|y|yes|ok|definitiv[oiae]|final[ei]|consuntiv[oi]|annual[ei]|annu[oi])$/;
const IS_INTERIM =
  /^(?:n|no|false|falso|0|provvisori[oae]|intermedi[oae]|parzial[ei]|monitoraggio|infrannual[ei]|preconsuntivo)$/;

/** The day of a value and whether it is final: from the row, from headings and titles, or as somebody answered. */
export function rowTime(context: TimeContext): TimeReading {
  const { series, year } = context;
  const printed = context.asOf === null ? null : printedDay(context.asOf);
  if (context.asOf !== null && printed === null) {
    return wrong(`la data ${quoted(context.asOf)} non è una data (servono forme come 31/12/${year} o ${year}-12-31)`);
  }
  const said = context.final === null ? null : finality(context.final);
  if (context.final !== null && said === null) {
    return wrong(`«definitivo» deve essere sì o no, non ${quoted(context.final)}`);
  }
  const day = series.day === null ? null : `${year}-${series.day}`;
  if (series.final === false && said === true) {
    return wrong(
      'l’intestazione dice che il valore è intermedio, e la riga che è definitivo: lasciare una sola delle due cose',
    );
  }
  if (series.final === false && day !== null && printed !== null && printed !== day) {
    return wrong(`l’intestazione dice un giorno (${day}) e la riga un altro (${printed}): lasciarne uno solo`);
  }
  return timeOf(context, printed ?? day, said ?? series.final ?? impliedFinality(context, printed));
}

function timeOf(context: TimeContext, asOf: string | null, final: boolean | null): TimeReading {
  const { answers, year } = context;
  if (asOf !== null && final !== null) return { kind: 'TIME', time: { asOf, final } };
  if (asOf !== null) return finalAnswer(asOf, answers.get(TIME_QUESTIONS.FINAL), year);
  if (final !== null) {
    const asks = final ? 'FINAL_DAY' : 'INTERIM_DAY';
    const answer = answeredTime(answers.get(TIME_QUESTIONS[asks]) ?? '');
    if (answer !== null && answer.final === final) return { kind: 'TIME', time: answer };
    return { kind: 'ASKED', asks, proposed: proposedTime(context, final) };
  }
  const answer = answeredTime(answers.get(TIME_QUESTIONS.MOMENT) ?? '');
  if (answer !== null) return { kind: 'TIME', time: answer };
  return { kind: 'ASKED', asks: 'MOMENT', proposed: proposedTime(context, null) };
}

function finalAnswer(asOf: string, answer: string | undefined, year: number): TimeReading {
  const byDay = asOf >= yearEnd(year);
  if (answer === FINAL) return { kind: 'TIME', time: { asOf, final: true } };
  if (answer === INTERIM) return { kind: 'TIME', time: { asOf, final: false } };
  if (answer === BY_DAY) return { kind: 'TIME', time: { asOf, final: byDay } };
  return { kind: 'ASKED', asks: 'FINAL', proposed: { asOf, final: byDay } };
}

/** "Consuntivo" with a day at the year's end is final, and with "data del consuntivo" whatever the day. */
function impliedFinality({ series, isDayOfFinal, year }: TimeContext, printed: string | null): boolean | null {
  if (!series.isCalledFinal || printed === null) return null;
  return isDayOfFinal || printed >= yearEnd(year) ? true : null;
}

/** What is likely: the one time for which values were asked for, else the year's end. */
export function proposedTime(
  { campaigns, year }: Pick<TimeContext, 'campaigns' | 'year'>,
  final: boolean | null,
): ReadingTime | null {
  const fitting = campaigns.filter((campaign) => final === null || campaign.final === final);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  return final === false ? null : { asOf: yearEnd(year), final: true };
}

function finality(text: string): boolean | null {
  const word = foldedText(text);
  if (IS_FINAL.test(word)) return true;
  return IS_INTERIM.test(word) ? false : null;
}

function wrong(reason: string): TimeReading {
  return { kind: 'FAULT', reason };
}
