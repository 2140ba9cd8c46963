import type { Phase, StatedField, Statement, Subject } from '../statement/statement.js';
import { planTimeline, type TimelineInput } from './plan-state.js';

const FIELDS: readonly StatedField[] = [
  'exists',
  'title',
  'definition',
  'formula',
  'purpose',
  'area',
  'sector',
  'objective',
  'weight',
  'target',
  'direction',
  'kind',
  'meaning',
];
type Cells = Partial<Record<StatedField, string | null>>;

/** One statement; its line is 10 + act. */
export function state(
  subject: Subject,
  code: string,
  field: StatedField,
  act: number,
  phase: Phase,
  value: string | null,
): Statement {
  return { subject, code, field, act, phase, number: 0, value, source: { line: 10 + act, text: `${code} ${field}` } };
}

/** The statements of an act's columns about an indicator. */
export function row(act: number, code: string, cells: Cells, subject: Subject = 'INDICATOR'): Statement[] {
  return statementsOf(subject, code, act, act === 0 ? 'AFTER' : 'BEFORE', { exists: 'true', ...cells });
}

export function objective(act: number, code: string, cells: Cells = {}): Statement[] {
  return row(act, code, cells, 'OBJECTIVE');
}

/** Statements about several fields of one subject, alike but for the value. */
export function statementsOf(subject: Subject, code: string, act: number, phase: Phase, cells: Cells): Statement[] {
  return FIELDS.flatMap((field) => {
    const value = cells[field];
    return value === undefined ? [] : [state(subject, code, field, act, phase, value)];
  });
}

export function timelineOf(acts: number[], statements: Statement[], requests: TimelineInput['requests'] = []) {
  return planTimeline({ acts, statements, requests });
}
