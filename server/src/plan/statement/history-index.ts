import { naturalOrder } from '../natural-key.js';
import { phaseKeyOf } from '../phase-code.js';
import { compareStatements, compareText, EARLIEST, type FieldHistory, fieldHistory } from './history.js';
import type { StatedField, Statement, Subject } from './statement.js';

const NOTHING_STATED: FieldHistory = { values: [], contradictions: [] };

/** A subject that nothing is stated of. */
export function unstatedSubject(code: string): SubjectHistory {
  return subjectHistory(code, new Map());
}

/** All statements about one objective, indicator, sector or phase. */
export interface SubjectHistory {
  readonly code: string;
  /** In order; empty where nothing is stated. */
  statements(field: StatedField): readonly Statement[];
  history(field: StatedField): FieldHistory;
  fields(): Iterable<StatedField>;
}

/** Statements by subject, in the natural order of codes. Reads every statement once. */
export function subjectHistories(
  statements: readonly Statement[],
  acts: readonly number[],
): Readonly<Record<Subject, readonly SubjectHistory[]>> {
  const found: Record<Subject, Map<string, FieldStatements>> = {
    OBJECTIVE: new Map(),
    INDICATOR: new Map(),
    SECTOR: new Map(),
    PHASE: new Map(),
  };
  const listing = new Set<string>();
  for (const statement of statements) {
    const fields = entryOf(found[statement.subject], statement.code, () => new Map());
    entryOf(fields, statement.field, () => []).push(statement);
    if (statement.subject === 'PHASE' && statement.act === 0) listing.add(phaseKeyOf(statement.code).objective);
  }
  const hasOriginalPlan = acts.includes(0);
  // An original plan without the phases of an objective does not say that it had none.
  const listsAll = (subject: Subject, code: string) =>
    hasOriginalPlan && (subject === 'PHASE' ? listing.has(phaseKeyOf(code).objective) : subject !== 'SECTOR');
  const histories = (subject: Subject) =>
    sortedByCode(found[subject]).map(([code, fields]) => {
      if (listsAll(subject, code)) statesAbsence(fields, subject, code);
      return subjectHistory(code, fields);
    });
  return {
    OBJECTIVE: histories('OBJECTIVE'),
    INDICATOR: histories('INDICATOR'),
    SECTOR: histories('SECTOR'),
    PHASE: histories('PHASE'),
  };
}

type FieldStatements = Map<StatedField, Statement[]>;

function subjectHistory(code: string, fields: FieldStatements): SubjectHistory {
  for (const list of fields.values()) list.sort(compareStatements);
  const histories = new Map([...fields].map(([field, list]) => [field, fieldHistory(list)]));
  return {
    code,
    statements: (field) => fields.get(field) ?? [],
    history: (field) => histories.get(field) ?? NOTHING_STATED,
    fields: () => fields.keys(),
  };
}

/** The original plan lists all its subjects, so a subject that it does not list was not in it. */
function statesAbsence(fields: FieldStatements, subject: Subject, code: string): void {
  for (const list of fields.values()) if (list.some(({ act }) => act === 0)) return;
  const absence: Statement = {
    subject,
    code,
    field: 'exists',
    act: 0,
    phase: 'AFTER',
    number: EARLIEST,
    value: 'false',
    source: { line: null, text: '' },
  };
  entryOf(fields, 'exists', () => []).push(absence);
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}

function sortedByCode<V>(map: ReadonlyMap<string, V>): [string, V][] {
  return [...map]
    .map(([code, value]) => ({ code, value, order: naturalOrder(code) }))
    .sort((a, b) => compareText(a.order, b.order) || compareText(a.code, b.code))
    .map(({ code, value }) => [code, value]);
}
