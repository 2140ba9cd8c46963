import { fieldsWith, isKeyOf } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import { groupKey } from '../../../plan/natural-key.js';
import type { Phase, StatedField, Subject } from '../../../plan/statement/statement.js';
import type { TableColumn } from '../../table/columns/table-column.js';
import { correctedText } from '../answers/draft-corrections.js';
import { printedPhaseStatements } from '../phases/phase-statements.js';
import {
  type DraftIndicator,
  type DraftObjective,
  isEffective,
  type PlanDraft,
  type PrintedValue,
} from '../plan-draft.js';
import type { UnnumberedStatement } from './unnumbered-statement.js';

const OBJECTIVE_TEXTS = fieldsWith(OBJECTIVE_FIELDS, 'column', 'text');
const OBJECTIVE_MEASURES = fieldsWith(OBJECTIVE_FIELDS, 'column', 'measure');
const INDICATOR_TEXTS = fieldsWith(INDICATOR_FIELDS, 'column', 'text');
const INDICATOR_MEASURES = fieldsWith(INDICATOR_FIELDS, 'column', 'measure');

const DETAILS = ['yearTargets', 'interimTargets', 'baselineYear'] as const satisfies readonly StatedField[];

/**
 * The statements of an act's columns. A variation act prints the values before it, so its columns state BEFORE; the
 * original plan (ordinal 0), and members that an act adds, are stated as AFTER. A blank cell states nothing, except a
 * blank target of the original plan, which states that there is none.
 */
export function columnStatements(draft: PlanDraft): UnnumberedStatement[] {
  const added = addedCodes(draft);
  const phaseOf = (isAdded: boolean): Phase => (draft.act.ordinal === 0 || isAdded ? 'AFTER' : 'BEFORE');
  return [
    ...draft.sectors.flatMap((sector) =>
      sector.manager === null
        ? []
        : row(draft, phaseOf(false), 'SECTOR', groupKey(sector.name), sector.line)('manager', sector.manager),
    ),
    ...draft.objectives.flatMap((objective) =>
      objectiveStatements(draft, objective, phaseOf(added.objectives.has(objective.code))),
    ),
    ...draft.indicators.flatMap((indicator) =>
      indicatorStatements(
        draft,
        indicator,
        phaseOf(added.indicators.has(indicator.code) || added.objectives.has(indicator.objective)),
      ),
    ),
    ...printedPhaseStatements(draft, (objective) => added.objectives.has(objective)),
  ];
}

function objectiveStatements(draft: PlanDraft, objective: DraftObjective, phase: Phase): UnnumberedStatement[] {
  const states = row(draft, phase, 'OBJECTIVE', objective.code, objective.line);
  return [
    ...notBefore(draft, phase, 'OBJECTIVE', objective),
    ...states('exists', 'true', objective.text),
    ...codeStatements(states, objective),
    ...states('area', objective.area),
    ...states('sector', objective.sector),
    ...states('contributors', objective.contributors),
    ...OBJECTIVE_TEXTS.flatMap((field) => states(field, objective[field])),
    ...OBJECTIVE_MEASURES.flatMap((field) => cellStatements(states, field, objective[field])),
  ];
}

function indicatorStatements(draft: PlanDraft, indicator: DraftIndicator, phase: Phase): UnnumberedStatement[] {
  const states = row(draft, phase, 'INDICATOR', indicator.code, indicator.line);
  const blankTarget: UnnumberedStatement = {
    subject: 'INDICATOR',
    code: indicator.code,
    field: 'target',
    act: draft.act.ordinal,
    phase,
    value: null,
    source: { line: indicator.line, text: '' },
    revision: null,
  };
  return [
    ...notBefore(draft, phase, 'INDICATOR', indicator),
    ...states('exists', 'true', indicator.text),
    ...codeStatements(states, indicator),
    ...states('objective', indicator.objective),
    ...INDICATOR_TEXTS.flatMap((field) => states(field, indicator[field])),
    ...INDICATOR_MEASURES.flatMap((field) => cellStatements(states, field, indicator[field])),
    ...DETAILS.flatMap((field) => states(field, indicator[field], indicator.target?.text)),
    // A column of polarity says what always was, like a decision that clarifies it.
    ...row(draft, 'BEFORE', 'INDICATOR', indicator.code, indicator.line)('direction', indicator.direction),
    ...(draft.act.ordinal === 0 && indicator.target === null ? [blankTarget] : []),
  ];
}

/** A generated code, with the printed one beside it. */
function codeStatements(states: CellStatements, { code, printedCode }: DraftObjective | DraftIndicator) {
  return code === printedCode ? [] : [...states('codeGenerated', 'true'), ...states('printedCode', printedCode)];
}

/** A member that an act adds did not exist before. */
function notBefore(
  draft: PlanDraft,
  phase: Phase,
  subject: Subject,
  { code, line, text }: DraftObjective | DraftIndicator,
): UnnumberedStatement[] {
  return phase === 'AFTER' && draft.act.ordinal > 0
    ? row(draft, 'BEFORE', subject, code, line)('exists', 'false', text)
    : [];
}

type CellStatements = (field: StatedField, value: string | null, text?: string) => UnnumberedStatement[];

function row(draft: PlanDraft, phase: Phase, subject: Subject, code: string, line: number): CellStatements {
  return (field, value, text) => {
    if (value === null && !isUnread(field, text)) return [];
    const column = columnOf(subject, field);
    const corrected = column === null ? null : correctedText(draft, line, column, code);
    const source = { line, text: corrected ?? text ?? value ?? '' };
    return [{ subject, code, field, act: draft.act.ordinal, phase, value, source, revision: null }];
  };
}

/** The column that each field is printed in. */
function columnOf(subject: Subject, field: StatedField): TableColumn | null {
  if (field === 'manager') return 'manager';
  if (subject === 'INDICATOR' && field === 'objective') return 'objectiveCode';
  if (subject === 'OBJECTIVE' && isKeyOf(OBJECTIVE_FIELDS, field)) return OBJECTIVE_FIELDS[field].column;
  if (subject === 'INDICATOR' && isKeyOf(INDICATOR_FIELDS, field)) return INDICATOR_FIELDS[field].column;
  return null;
}

/** A target that is printed and not understood is stated as such, so that it is never taken for none. */
function isUnread(field: StatedField, text: string | undefined): boolean {
  return field === 'target' && text !== undefined && text !== '';
}

/** Any other unreadable number states nothing: it was reported as an issue. */
function cellStatements(states: CellStatements, field: StatedField, cell: PrintedValue | null): UnnumberedStatement[] {
  return cell === null ? [] : states(field, cell.value, cell.text);
}

function addedCodes(draft: PlanDraft) {
  const revisions = draft.variations.flatMap((v) => v.revisions).filter(isEffective);
  return {
    objectives: new Set(revisions.filter((r) => r.kind === 'OBJECTIVE_ADDED').map((r) => r.objective)),
    indicators: new Set(revisions.filter((r) => r.kind === 'INDICATOR_ADDED').map((r) => r.indicator)),
  };
}
