import type { Language } from '@traguardo/schema/format';
import type { IndicatorStatus } from '@traguardo/schema/vocabulary';

/** What every picture says of itself: which plan, in which situation, on which targets, of which day. */
export interface ChartFrame {
  readonly language: Language;
  readonly title: string;
  /** A sentence under the title; null = none. */
  readonly note: string | null;
  /** Municipality, year, version, basis, day, demonstration data. */
  readonly source: string;
}

/** Results as percent of the target, one bar each. */
export interface ScoreFacts extends ChartFrame {
  readonly kind: 'scores';
  readonly rows: readonly ScoreFact[];
}

export interface ScoreFact {
  readonly code: string | null;
  readonly label: string;
  /** 0–100; null = not measured. */
  readonly value: number | null;
  readonly valueText: string;
  readonly status: IndicatorStatus | null;
  readonly statusText: string;
}

/** The target of an indicator act by act, and the values reported. */
export interface HistoryFacts extends ChartFrame {
  readonly kind: 'history';
  /** Of the plan. */
  readonly year: number;
  /** What stands before the targets of acts without a day. */
  readonly undatedText: string;
  readonly points: readonly HistoryFact[];
}

export interface HistoryFact {
  /** The target in force after an act, an interim value, or that of the year's end. */
  readonly what: 'target' | 'interim' | 'actual';
  /** "Piano originario", "5ª variazione", "31 dicembre 2019". */
  readonly when: string;
  /** ISO day; null = not known. */
  readonly day: string | null;
  readonly value: number | null;
  readonly valueText: string;
  readonly whatText: string;
}

export type ChartFacts = ScoreFacts | HistoryFacts;
