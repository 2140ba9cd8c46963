import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Queries } from '../../database/open-database.js';
import { STANDARD_POLICY } from '../../scoring/policy.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { dayOf } from '../graphql/scalars.js';
import {
  allOf,
  anyOf,
  type Condition,
  combinedCondition,
  FilterBudget,
  type Operand,
  operandCondition,
} from './condition.js';
import type { Operators } from './filter-inputs.js';
import type { GroupingFilter, IndicatorFilter, ObjectiveFilter, PhaseFilter, VariationFilter } from './filters.js';

const column = (name: string): Operand => ({ value: sql.ref(name) });
const title = (table: string): Operand => ({
  value: sql.ref(`${table}.title`),
  folded: sql.ref(`${table}.titleFolded`),
});

/** Of `Indicator as i` joined with its `Attainment as a`, whatever the basis. */
const INDICATOR = {
  code: column('i.code'),
  title: title('i'),
  kind: column('i.kind'),
  direction: column('i.direction'),
  weight: column('i.weight'),
  target: column('i.target'),
  targetDate: column('i.targetDate'),
  initialTarget: column('i.initialTarget'),
  baseline: column('i.baseline'),
  unit: column('i.unit'),
  actual: column('a.actual'),
  actualDate: column('a.actualDate'),
  deviation: column('a.deviation'),
} as const;

/** What an indicator reached, against the targets of one basis. */
function reachedOn(basis: TargetBasis, queries: Queries): Readonly<Record<string, Operand>> {
  if (basis === 'CURRENT') {
    return { status: column('a.status'), state: column('a.currentState'), attainment: column('a.currentValue') };
  }
  return {
    status: { value: initialStatus(queries) },
    state: column('a.initialState'),
    attainment: column('a.initialValue'),
  };
}

/** The rule of `statusOn`, for the database: a status is stored against the targets in force alone. */
export function initialStatus(queries: Queries): RawBuilder<string> {
  const threshold = (name: 'achieved' | 'partial') => {
    const latest = queries
      .selectFrom('ScoringPolicyRow as p')
      .select(sql`cast(${sql.ref(`p.${name}`)} as double precision)`.as('from'))
      .where(sql<boolean>`(${columns('p', PLAN)}) = (${columns('a', PLAN)})`)
      .orderBy('p.number', 'desc')
      .limit(1);
    return sql`coalesce(${latest}, ${sql.lit(Number(STANDARD_POLICY.thresholds[name]))})`;
  };
  const [state, raw] = [sql.ref('a.initialState'), sql.ref('a.initialRaw')];
  return sql`(case
    when ${state} = 'NO_ACTUAL' then 'NOT_REPORTED'
    when ${state} <> 'SCORED' or ${raw} is null then 'NOT_MEASURABLE'
    when ${raw} >= ${threshold('achieved')} then 'ACHIEVED'
    when ${raw} >= ${threshold('partial')} then 'PARTIAL'
    else 'MISSED' end)`;
}

/** Of `Objective as o` joined with its `Score as s`, whatever the basis. */
const OBJECTIVE = {
  code: column('o.code'),
  title: title('o'),
  weight: column('o.weight'),
  weightReduced: {
    value: sql`(case when ${sql.ref('o.weight')} < ${sql.ref('o.initialWeight')} then 1 else 0 end)`,
  },
} as const;

const SCORED = {
  CURRENT: { score: column('s.currentValue'), coverage: column('s.currentCoverage') },
  INITIAL: { score: column('s.initialValue'), coverage: column('s.initialCoverage') },
} as const;

/** Of `Phase as p`. */
const PHASE = {
  title: title('p'),
  start: column('p.start'),
  due: column('p.due'),
  initialDue: column('p.initialDue'),
  doneOn: column('p.doneOn'),
  percent: column('p.percent'),
  weight: column('p.weight'),
} as const;

/** Of `Variation as v`. */
const VARIATION = {
  act: column('v.act'),
  outcome: column('v.outcome'),
  objective: column('v.objective'),
  indicator: column('v.indicator'),
} as const;

/** What is reached is compared with the targets of `basis`. */
export function indicatorCondition(
  queries: Queries,
  where: IndicatorFilter | null | undefined,
  basis: TargetBasis,
): Condition {
  const budget = new FilterBudget();
  const operands = { ...INDICATOR, ...reachedOn(basis, queries) };
  return combinedCondition(where, (filter) => [
    ...fieldConditions(operands, filter, budget),
    ...(filter.objective ? [ofItsObjective(queries, 'i', filter.objective, basis, budget)] : []),
    ...differing(filter.differsFromAct, (act) => sameIndicator(queries, act, basis), budget),
  ]);
}

/** Of `Phase as p`; its state is that on the day `today`. */
export function phaseCondition(queries: Queries, where: PhaseFilter | null | undefined, today: string): Condition {
  const budget = new FilterBudget();
  const operands = { ...PHASE, state: { value: phaseStateOn(today) } };
  return combinedCondition(where, ({ objective, ...filter }) => [
    ...fieldConditions(operands, withDays(filter), budget),
    ...(objective ? [ofItsObjective(queries, 'p', objective, 'CURRENT', budget)] : []),
  ]);
}

export function objectiveCondition(
  queries: Queries,
  where: ObjectiveFilter | null | undefined,
  basis: TargetBasis,
  budget = new FilterBudget(),
): Condition {
  return combinedCondition(where, ({ weightReduced, ...filter }) => [
    ...fieldConditions(
      { ...OBJECTIVE, ...SCORED[basis] },
      { ...filter, weightReduced: asNumbers(weightReduced) },
      budget,
    ),
    ...(filter.area ? [ofItsGroup(queries, 'StrategicArea', filter.area, budget)] : []),
    ...(filter.sector ? [ofItsGroup(queries, 'Sector', filter.sector, budget)] : []),
    ...(filter.contributors ? [ofAContributor(queries, filter.contributors, budget)] : []),
    ...differing(filter.differsFromAct, (act) => sameObjective(queries, act, basis), budget),
  ]);
}

export function variationCondition(queries: Queries, where: VariationFilter | null | undefined): Condition {
  const budget = new FilterBudget();
  return combinedCondition(where, (filter) => [
    ...fieldConditions(VARIATION, filter, budget),
    ...(filter.revisionKind ? [ofItsRevisions(queries, filter.revisionKind, budget)] : []),
    ...(filter.certain ? [anyRevision(queries, CERTAIN, asNumbers(filter.certain), budget)] : []),
    ...(filter.weightReduced ? [weightCutCondition(queries, asNumbers(filter.weightReduced), budget)] : []),
    ...(filter.area ? [inAnyState(queries, 'StrategicArea', filter.area, budget)] : []),
    ...(filter.sector ? [inAnyState(queries, 'Sector', filter.sector, budget)] : []),
    ...(filter.toConfirm ? [toConfirmCondition(queries, asNumbers(filter.toConfirm), budget)] : []),
  ]);
}

function fieldConditions(
  operands: Readonly<Record<string, Operand>>,
  filter: object,
  budget: FilterBudget,
): Condition[] {
  const given = new Map<string, Operators | null | undefined>(Object.entries(filter));
  return Object.entries(operands).flatMap(([name, operand]) => {
    const operators = given.get(name);
    return operators ? [operandCondition(operand, operators, budget)] : [];
  });
}

/** SQLite has no booleans to compare with, so both databases compare 1 and 0. */
function asNumbers(operators: Operators | null | undefined): Operators {
  const number = (value: unknown) => (typeof value === 'boolean' ? (value ? 1 : 0) : value);
  return Object.fromEntries(Object.entries(operators ?? {}).map(([name, value]) => [name, number(value)]));
}

/** The rule of `phaseState`, for the database. */
function phaseStateOn(today: string): RawBuilder<unknown> {
  const [start, due, doneOn] = [sql.ref('p.start'), sql.ref('p.due'), sql.ref('p.doneOn')];
  return sql`(case
    when ${sql.ref('p.removed')} then 'REMOVED'
    when ${doneOn} is not null then case when ${doneOn} > ${due} then 'DONE_LATE' else 'DONE' end
    when ${due} < ${today} then 'LATE'
    when ${start} <= ${today} or ${sql.ref('p.percent')} > 0 then 'ON_TIME'
    else 'TO_DO' end)`;
}

/** Dates are stored as days in ISO 8601. */
function withDays(filter: object): object {
  const day = (value: unknown): unknown =>
    value instanceof Date ? dayOf(value) : Array.isArray(value) ? value.map(day) : value;
  return Object.fromEntries(
    Object.entries(filter).map(([field, operators]) => [
      field,
      Object.fromEntries(Object.entries(Object(operators)).map(([name, value]) => [name, day(value)])),
    ]),
  );
}

function ofItsObjective(
  queries: Queries,
  member: 'i' | 'p',
  filter: ObjectiveFilter,
  basis: TargetBasis,
  budget: FilterBudget,
): Condition {
  const objective = objectivesWithScores(queries)
    .select(sql.lit(1).as('one'))
    .where(sameMember('o', member))
    .where(sql<boolean>`${sql.ref('o.code')} = ${sql.ref(`${member}.objective`)}`)
    .where(objectiveCondition(queries, filter, basis, budget));
  return sql`exists ${objective}`;
}

/** Objectives `o` with their scores `s`. */
export function objectivesWithScores(queries: Queries) {
  return queries
    .selectFrom('Objective as o')
    .leftJoin('Score as s', (join) =>
      join
        .onRef('s.municipality', '=', 'o.municipality')
        .onRef('s.year', '=', 'o.year')
        .onRef('s.atAct', '=', 'o.atAct')
        .on('s.level', '=', 'OBJECTIVE')
        .onRef('s.key', '=', 'o.code'),
    );
}

function ofItsGroup(
  queries: Queries,
  table: 'StrategicArea' | 'Sector',
  { id, name }: GroupingFilter,
  budget: FilterBudget,
): Condition {
  const key = sql.ref(table === 'Sector' ? 'o.sector' : 'o.area');
  const conditions = id ? [memberCondition(table, key, id, budget)] : [];
  if (!name) return allOf(conditions);
  const ofObjective = allOf([sameMember('g', 'o'), sql<boolean>`${sql.ref('g.key')} = ${key}`]);
  const names = (column: 'g.name' | 'g.nameFolded') =>
    table === 'Sector'
      ? queries.selectFrom('Sector as g').select(column).where(ofObjective)
      : queries.selectFrom('StrategicArea as g').select(column).where(ofObjective);
  const label = { value: sql`${names('g.name')}`, folded: sql`${names('g.nameFolded')}` };
  return allOf([...conditions, operandCondition(label, name, budget)]);
}

/** At least one contributing sector fulfils the conditions. */
function ofAContributor(queries: Queries, { id, name }: GroupingFilter, budget: FilterBudget): Condition {
  const contributors = queries
    .selectFrom('Contribution as c')
    .innerJoin('Sector as g', (join) =>
      join
        .onRef('g.municipality', '=', 'c.municipality')
        .onRef('g.year', '=', 'c.year')
        .onRef('g.atAct', '=', 'c.atAct')
        .onRef('g.key', '=', 'c.sector'),
    )
    .select(sql.lit(1).as('one'))
    .where(sameMember('c', 'o'))
    .where(sql<boolean>`${sql.ref('c.objective')} = ${sql.ref('o.code')}`);
  const label = { value: sql.ref('g.name'), folded: sql.ref('g.nameFolded') };
  const conditions = [
    ...(id ? [memberCondition('Sector', sql.ref('c.sector'), id, budget)] : []),
    ...(name ? [operandCondition(label, name, budget)] : []),
  ];
  return sql`exists ${contributors.where(allOf(conditions))}`;
}

/** An area or sector named by its key, or by its ID after any act: the ID holds for its own plan alone. */
function memberCondition(
  table: 'StrategicArea' | 'Sector',
  key: RawBuilder<unknown>,
  { eq, ne, in: among, isNull }: Operators,
  budget: FilterBudget,
): Condition {
  const oneOf = (values: readonly unknown[]): Condition => {
    const names = values.filter((value) => typeof value === 'string');
    const ids = names.map((name) => NODE_IDS[table].key(name));
    const ofPlan = sql`${sql.ref('o.municipality')} || '/' || cast(${sql.ref('o.year')} as text) || '/' || ${key}`;
    const members = ids.flatMap((id) => (id ? [`${id.municipality}/${id.year}/${id.key}`] : []));
    return anyOf([
      operandCondition({ value: key }, { in: names.filter((_, index) => ids[index] === null) }, budget),
      operandCondition({ value: sql`(${ofPlan})` }, { in: members }, budget),
    ]);
  };
  return allOf([
    ...(eq === undefined ? [] : [oneOf([eq])]),
    ...(ne === undefined ? [] : [ne === null ? anyOf([]) : sql<SqlBool>`not ${oneOf([ne])}`]),
    ...(among === undefined ? [] : [oneOf(among ?? [])]),
    ...(isNull === undefined ? [] : [operandCondition({ value: key }, { isNull }, budget)]),
  ]);
}

/** The members that differ from what they were after an act, or were not there. */
function differing(
  act: number | null | undefined,
  same: (act: number) => Expression<unknown>,
  budget: FilterBudget,
): Condition[] {
  if (typeof act !== 'number') return [];
  budget.spend({ conditions: 1 });
  return [sql<SqlBool>`not exists ${same(act)}`];
}

const AIM = ['target', 'targetDate', 'rangeMin', 'rangeMax', 'weight'];

/** The indicator `i`, unchanged, in the state of its plan after an act. */
function sameIndicator(queries: Queries, act: number, basis: TargetBasis) {
  const value = basis === 'CURRENT' ? 'currentValue' : 'initialValue';
  return queries
    .selectFrom('Indicator as j')
    .innerJoin('Attainment as b', (join) =>
      join
        .onRef('b.municipality', '=', 'j.municipality')
        .onRef('b.year', '=', 'j.year')
        .onRef('b.atAct', '=', 'j.atAct')
        .onRef('b.indicator', '=', 'j.code'),
    )
    .select(sql.lit(1).as('one'))
    .where(sameCode('j', 'i'))
    .where(stateAfter(queries, 'i', 'j', act))
    .where(allOf(AIM.map((name) => unchanged(`j.${name}`, `i.${name}`))))
    .where(unchanged(`b.${value}`, `a.${value}`));
}

/** The objective `o`, unchanged, in the state of its plan after an act. */
function sameObjective(queries: Queries, act: number, basis: TargetBasis) {
  const value = basis === 'CURRENT' ? 'currentValue' : 'initialValue';
  return queries
    .selectFrom('Objective as j')
    .leftJoin('Score as b', (join) =>
      join
        .onRef('b.municipality', '=', 'j.municipality')
        .onRef('b.year', '=', 'j.year')
        .onRef('b.atAct', '=', 'j.atAct')
        .on('b.level', '=', 'OBJECTIVE')
        .onRef('b.key', '=', 'j.code'),
    )
    .select(sql.lit(1).as('one'))
    .where(sameCode('j', 'o'))
    .where(stateAfter(queries, 'o', 'j', act))
    .where(unchanged('j.weight', 'o.weight'))
    .where(unchanged(`b.${value}`, `s.${value}`));
}

function unchanged(a: string, b: string): Condition {
  return sql`(${sql.ref(a)} = ${sql.ref(b)} or (${sql.ref(a)} is null and ${sql.ref(b)} is null))`;
}

/** The rows of `other` in the state of the plan of `row` right after an act, or after the last one before it. */
function stateAfter(queries: Queries, row: string, other: string, act: number): Condition {
  const state = queries
    .selectFrom('Score as t')
    .select(({ fn }) => fn.max('t.atAct').as('state'))
    .where(sql<boolean>`(${columns('t', PLAN)}) = (${columns(row, PLAN)})`)
    .where('t.level', '=', 'PLAN')
    .where('t.atAct', '<=', act);
  return sql`${sql.ref(`${other}.atAct`)} = ${state}`;
}

/** Both rows are the same member of the same plan, in any states. */
function sameCode(a: string, b: string): Condition {
  const names = [...PLAN, 'code'];
  return sql`(${columns(a, names)}) = (${columns(b, names)})`;
}

/** The objective of a variation `v` stands in a group in some state of the plan. */
function inAnyState(
  queries: Queries,
  table: 'StrategicArea' | 'Sector',
  filter: GroupingFilter,
  budget: FilterBudget,
): Condition {
  const objective = queries
    .selectFrom('Objective as o')
    .select(sql.lit(1).as('one'))
    .where(sql<boolean>`(${columns('o', PLAN)}) = (${columns('v', PLAN)})`)
    .where(sql<boolean>`${sql.ref('o.code')} = ${sql.ref('v.objective')}`)
    .where(ofItsGroup(queries, table, filter, budget));
  return sql`exists ${objective}`;
}

/** A decision that lowers the weight of an objective (1), or not (0). */
function weightCutCondition(queries: Queries, operators: Operators, budget: FilterBudget): Condition {
  const cuts = queries
    .selectFrom('WeightChange as w')
    .select(sql.lit(1).as('one'))
    .where(sql<boolean>`(${columns('w', REVISED)}) = (${columns('v', REVISED)})`)
    .where('w.reduced', '=', true);
  return operandCondition({ value: sql`(case when exists ${cuts} then 1 else 0 end)` }, operators, budget);
}

/** The revisions `r` of a variation `v`. */
function itsRevisions(queries: Queries) {
  return queries
    .selectFrom('Revision as r')
    .select(sql.lit(1).as('one'))
    .where(sql<boolean>`(${columns('r', REVISED)}) = (${columns('v', REVISED)})`);
}

const CERTAIN: Operand = { value: sql`(case when ${sql.ref('r.certain')} then 1 else 0 end)` };

function anyRevision(queries: Queries, operand: Operand, operators: Operators, budget: FilterBudget): Condition {
  return sql<boolean>`exists ${itsRevisions(queries).where(operandCondition(operand, operators, budget))}`;
}

/** A doubtful revision that nobody has reviewed: there is one (1), or none (0). */
function toConfirmCondition(queries: Queries, operators: Operators, budget: FilterBudget): Condition {
  const waiting = itsRevisions(queries).where('r.status', '=', 'PROPOSED').where('r.certain', '=', false);
  return operandCondition({ value: sql`(case when exists ${waiting} then 1 else 0 end)` }, operators, budget);
}

function ofItsRevisions(queries: Queries, operators: Operators, budget: FilterBudget): Condition {
  const revisions = itsRevisions(queries);
  const { isNull, ...rest } = operators;
  const conditions = [
    ...(typeof isNull === 'boolean' ? [sql<boolean>`${sql.raw(isNull ? 'not exists' : 'exists')} ${revisions}`] : []),
    ...(Object.keys(rest).length > 0
      ? [sql<boolean>`exists ${revisions.where(operandCondition(column('r.kind'), rest, budget))}`]
      : []),
  ];
  return allOf(conditions);
}

const PLAN = ['municipality', 'year'];
const STATE = [...PLAN, 'atAct'];
const REVISED = ['municipality', 'year', 'act', 'line'];

/** Both rows belong to the same state of the same plan. */
function sameMember(a: string, b: string): Condition {
  return sql`(${columns(a, STATE)}) = (${columns(b, STATE)})`;
}

function columns(table: string, names: readonly string[]) {
  return sql.join(names.map((name) => sql.ref(`${table}.${name}`)));
}
