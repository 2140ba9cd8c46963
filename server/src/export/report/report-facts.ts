import type { AreaKind, DecisionOutcome, Initiative, ReportSectionKind } from '@traguardo/schema/vocabulary';
import type { Resolution, Validation } from '../../plan/report/report-decision.js';
import type { Revision } from '../../plan/stored/act/revision.entity.js';
import type { Variation } from '../../plan/stored/act/variation.entity.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { Objective } from '../../plan/stored/objective.entity.js';
import type { Attainment } from '../../scoring/stored/attainment.entity.js';
import type { Score } from '../../scoring/stored/score.entity.js';

/** The data of a Relazione sulla performance: stored values, none of them recalculated. */
export interface ReportFacts extends WrittenFacts {
  /** Name of the municipality. */
  readonly municipality: string;
  /** "del Comune di Cremona" */
  readonly municipalityInSentence: string;
  readonly year: number;
  /** "2019-2021", as printed. */
  readonly period: string | null;
  /** Ordinal of the act after which the report shows the plan; -1 = before the first loaded one. */
  readonly atAct: number;
  readonly closed: boolean;
  /** Whether some actual that is shown is demonstration data. */
  readonly demonstration: boolean;
  readonly policy: ReportPolicy;
  /** Null until the Giunta adopts the report, or the Nucleo validates it. */
  readonly adopted: Resolution | null;
  readonly validated: Validation | null;
  /** ISO date. */
  readonly extractedOn: string;
  /** ISO instant of the latest document or reading; null = nothing stored. */
  readonly dataDate: string | null;
  readonly whole: StoredScore;
  readonly areas: readonly AreaFacts[];
  readonly sectors: readonly GroupFacts[];
  /** In the plan's order within each area. */
  readonly objectives: readonly ObjectiveFacts[];
  readonly acts: readonly ActFacts[];
  readonly variations: readonly VariationFacts[];
  readonly weightChanges: readonly WeightChangeFacts[];
  readonly discrepancies: readonly DiscrepancyFacts[];
  readonly documents: readonly DocumentFacts[];
  /** In the plan's order. */
  readonly submissions: readonly SubmissionFacts[];
  readonly declarations: readonly DeclarationFacts[];
}

/** What the municipality itself brings to its report. */
export interface WrittenFacts {
  readonly texts: Readonly<Partial<Record<ReportSectionKind, string>>>;
  /** The coat of arms, a PNG; null = none. */
  readonly coat: Uint8Array | null;
  /** Whether the reader is one of those who write it, and is told what is still to be written. */
  readonly mayWrite: boolean;
}

/** Whether a sector sent its final values. */
export interface SubmissionFacts {
  readonly sector: string;
  readonly state: 'SUBMITTED' | 'RETURNED' | 'MISSING';
  /** ISO date of the latest step. */
  readonly on: string | null;
  /** Null where names are not for the reader. */
  readonly by: string | null;
}

/** Where a value comes from. */
export interface ValueFacts {
  /** ISO date that the value is of. */
  readonly asOf: string;
  /** ISO date. */
  readonly recordedOn: string;
  readonly recordedBy: string | null;
  /** Null = typed by a person. */
  readonly file: string | null;
  readonly line: number | null;
  /** Files that prove it. */
  readonly proofs: number;
  readonly demonstration: boolean;
}

/** What a person stated of an objective or indicator, beside the documents. */
export interface DeclarationFacts {
  readonly code: string;
  readonly title: string | null;
  readonly field: string;
  readonly value: string | null;
  readonly act: number;
  readonly source: string;
  readonly reason: string | null;
  /** ISO date. */
  readonly on: string;
  readonly by: string | null;
}

/** The stored result of the plan, an area, a sector or an objective. */
export type StoredScore = Omit<Score, 'municipality' | 'year' | 'atAct' | 'level' | 'key'>;

export interface ReportPolicy {
  /** Names of the policies of the shown values: "standard-1". */
  readonly labels: readonly string[];
  /** Percent from which an indicator is achieved, and partially achieved. */
  readonly achieved: number;
  readonly partial: number;
  /** LOWER: 100 × (2 − actual / target), or 100 × target / actual. */
  readonly lowerRule: 'MIRROR' | 'RATIO';
  /** The days after a date at which its attainment is 0. */
  readonly lateDays: number;
  /** Percent of an objective's score that its phases give. */
  readonly phaseShare: number;
  /** Article of the municipality's own rules; null for the standard policy. */
  readonly article: string | null;
}

export interface GroupFacts {
  readonly key: string;
  readonly name: string;
  readonly score: StoredScore;
}

export interface AreaFacts extends GroupFacts {
  readonly kind: AreaKind;
}

export interface ObjectiveFacts
  extends Pick<Objective, 'code' | 'title' | 'definition' | 'weight' | 'initialWeight' | 'area' | 'sector'> {
  readonly score: StoredScore;
  readonly indicators: readonly IndicatorFacts[];
}

export interface IndicatorFacts
  extends Pick<
    Indicator,
    | 'code'
    | 'title'
    | 'kind'
    | 'unit'
    | 'direction'
    | 'directionInferred'
    | 'weight'
    | 'initialTarget'
    | 'initialTargetDate'
    | 'initialRangeMin'
    | 'initialRangeMax'
    | 'target'
    | 'targetDate'
    | 'rangeMin'
    | 'rangeMax'
  > {
  readonly result: Pick<
    Attainment,
    | 'actual'
    | 'actualDate'
    | 'deviation'
    | 'status'
    | 'currentState'
    | 'currentValue'
    | 'currentRaw'
    | 'currentExplanation'
    | 'initialState'
  >;
  /** Null = no value. */
  readonly value: ValueFacts | null;
  /** The remark of the person who reported the shown actual. */
  readonly note: string | null;
  /** What the sector said, when it sent its values, of a missing value or a missed target. */
  readonly reason: string | null;
  /** What made the result hard, and what is done about it. */
  readonly criticality: string | null;
  readonly correctiveAction: string | null;
  /** Whether there is a remark that is not for the reader of this report. */
  readonly noteWithheld: boolean;
}

export interface ActFacts extends Resolution {
  readonly ordinal: number;
  readonly title: string;
}

export interface VariationFacts
  extends Pick<
    Variation,
    'act' | 'line' | 'objective' | 'indicator' | 'request' | 'motivation' | 'decision' | 'readable' | 'outcome'
  > {
  readonly objectiveTitle: string | null;
  readonly revisions: readonly RevisionFacts[];
  /** The settlement of a deferred decision; null = not settled, or never deferred. */
  readonly settlement: SettlementFacts | null;
}

export interface SettlementFacts {
  readonly outcome: DecisionOutcome;
  readonly reason: string;
  /** ISO date. */
  readonly decidedOn: string | null;
}

export interface RevisionFacts
  extends Pick<Revision, 'kind' | 'initiative' | 'indicator' | 'valueBefore' | 'valueAfter' | 'status' | 'certain'> {
  readonly fields: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
}

export interface WeightChangeFacts {
  readonly act: number;
  readonly objective: string;
  readonly objectiveTitle: string | null;
  readonly from: number | null;
  readonly to: number;
  readonly reduced: boolean;
  readonly initiative: Initiative;
  /** The words of the decision. */
  readonly evidence: string | null;
  /** Percentage points. */
  readonly sectorEffect: number | null;
  readonly areaEffect: number | null;
  readonly effectUnknownBecause: string | null;
}

export interface DiscrepancyFacts {
  readonly act: number;
  readonly message: string;
  readonly objective: string | null;
  readonly indicator: string | null;
  readonly line: number | null;
}

export interface DocumentFacts {
  readonly filename: string;
  readonly sha256: string;
  /** ISO instant. */
  readonly importedAt: string;
  /** Its content: the title of an act, or actual values. */
  readonly content: string;
  readonly issues: readonly { readonly message: string; readonly line: number | null }[];
}
