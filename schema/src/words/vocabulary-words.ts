import type { IndicatorField } from '../fields/indicator-fields.js';
import type { ObjectiveField } from '../fields/objective-fields.js';
import type { RevisedField } from '../revision-shapes.js';
import type {
  AreaKind,
  AttainmentState,
  ComparisonLevel,
  CycleStepKind,
  DecisionOutcome,
  Direction,
  IndicatorKind,
  IndicatorStatus,
  Initiative,
  RevisionKind,
  RevisionStatus,
  Role,
  TargetBasis,
} from '../vocabulary.js';

type Words<Value extends string> = Readonly<Record<Value, string>>;

/** Every described field, and those of results and of sectors. */
type NamedField = RevisedField | IndicatorField | ObjectiveField | 'actual' | 'manager';

/** The words of the vocabularies in one language, as screens, exports and reports print them. A vocabulary value without
 *  a word is a type error in every language. */
export interface VocabularyWords {
  /** What stands where nothing is known: never a zero. */
  readonly unknown: string;
  readonly unknownWeight: string;
  readonly percentage: (number: string) => string;
  readonly percentagePoints: (number: string) => string;
  readonly binary: { readonly done: string; readonly notDone: string };
  readonly areaKind: Words<AreaKind>;
  readonly indicatorKind: Words<IndicatorKind>;
  readonly direction: Words<Direction>;
  readonly status: Words<IndicatorStatus>;
  readonly state: Words<AttainmentState>;
  readonly basis: Words<TargetBasis>;
  readonly level: Words<ComparisonLevel>;
  readonly outcome: Words<DecisionOutcome>;
  readonly revision: Words<RevisionKind>;
  readonly revisionStatus: Words<RevisionStatus>;
  readonly initiative: Words<Initiative>;
  /** In place of the initiative `BOARD`, where a weight is reduced. */
  readonly boardReduction: string;
  readonly role: Words<Role>;
  readonly cycleStep: Words<CycleStepKind>;
  /** What revisions, declarations and comparisons say of a field; the GraphQL schema leaves the names of fields open. */
  readonly field: Words<NamedField> & Readonly<Record<string, string>>;
}
