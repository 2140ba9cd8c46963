import type { IndicatorField } from '../fields/indicator-fields.js';
import type { ObjectiveField } from '../fields/objective-fields.js';
import type { PhaseField } from '../fields/phase-fields.js';
import type { RevisedField } from '../revision-shapes.js';
import type {
  AreaKind,
  AttainmentState,
  BodyKind,
  ComparisonLevel,
  CycleStepKind,
  DecisionOutcome,
  Direction,
  IndicatorKind,
  IndicatorStatus,
  Initiative,
  PhaseState,
  ReportingFrequency,
  ReportSectionKind,
  RevisionKind,
  RevisionStatus,
  Role,
  TargetBasis,
  TokenScope,
  ValidationOutcome,
} from '../vocabulary.js';

type Words<Value extends string> = Readonly<Record<Value, string>>;

/** Every described field, and those of results and of sectors. */
type NamedField = RevisedField | IndicatorField | ObjectiveField | PhaseField | 'actual' | 'manager';

/** The words of the vocabularies in one language, for screens, exports and reports. A vocabulary value without a
 *  word is a type error in every language. */
export interface VocabularyWords {
  /** The text for an unknown value: never a zero. */
  readonly unknown: string;
  readonly unknownWeight: string;
  readonly percentage: (number: string) => string;
  readonly percentagePoints: (number: string) => string;
  readonly binary: { readonly done: string; readonly notDone: string };
  /** Of a day that has passed without what it was set for. */
  readonly overdue: string;
  /** A day as a target. */
  readonly until: (day: string) => string;
  readonly range: {
    readonly between: (min: string, max: string) => string;
    /** Where a dash between the limits would be misread. */
    readonly apart: (min: string, max: string) => string;
    readonly least: (min: string) => string;
    readonly most: (max: string) => string;
  };
  /** A number of days; `signed` is the number in words of the language. */
  readonly days: (signed: string, count: number) => string;
  readonly bodyKind: Words<BodyKind>;
  readonly areaKind: Words<AreaKind>;
  readonly indicatorKind: Words<IndicatorKind>;
  readonly direction: Words<Direction>;
  readonly status: Words<IndicatorStatus>;
  readonly state: Words<AttainmentState>;
  readonly basis: Words<TargetBasis>;
  readonly level: Words<ComparisonLevel>;
  readonly phaseState: Words<PhaseState>;
  readonly outcome: Words<DecisionOutcome>;
  readonly revision: Words<RevisionKind>;
  readonly revisionStatus: Words<RevisionStatus>;
  readonly initiative: Words<Initiative>;
  /** Replaces the word of the initiative `BOARD` where a weight is reduced. */
  /** The state of a doubtful revision that nobody has reviewed. */
  readonly toConfirm: string;
  readonly boardReduction: string;
  readonly frequency: Words<ReportingFrequency>;
  readonly role: Words<Role>;
  /** What a token allows. */
  readonly tokenScope: Words<TokenScope>;
  readonly cycleStep: Words<CycleStepKind>;
  readonly validationOutcome: Words<ValidationOutcome>;
  readonly reportSection: Words<ReportSectionKind>;
  /** The names of fields in revisions, declarations and comparisons; the GraphQL schema has no enum of fields. */
  readonly field: Words<NamedField> & Readonly<Record<string, string>>;
}
