import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Queries } from '../../database/open-database.js';
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

/** Of `Indicator as i` joined with its `Attainment as a`. */
const INDICATOR = {
  code: column('i.code'),
  title: title('i'),
  kind: column('i.kind'),
  direction: column('i.direction'),
  status: column('a.status'),
  weight: column('i.weight'),
  target: column('i.target'),
  targetDate: column('i.targetDate'),
  initialTarget: column('i.initialTarget'),
  baseline: column('i.baseline'),
  unit: column('i.unit'),
  actual: column('a.actual'),
  actualDate: column('a.actualDate'),
  state: column('a.currentState'),
  deviation: column('a.deviation'),
  attainment: column('a.currentValue'),
} as const;

/** Of `Objective as o` joined with its `Score as s`. */
const OBJECTIVE = {
  code: column('o.code'),
  title: title('o'),
  weight: column('o.weight'),
  weightReduced: {
    value: sql`(case when ${sql.ref('o.weight')} < ${sql.ref('o.initialWeight')} then 1 else 0 end)`,
  },
  score: column('s.currentValue'),
  coverage: column('s.currentCoverage'),
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

export function indicatorCondition(queries: Queries, where: IndicatorFilter | null | undefined): Condition {
  const budget = new FilterBudget();
  return combinedCondition(where, (filter) => [
    ...fieldConditions(INDICATOR, filter, budget),
    ...(filter.objective ? [ofItsObjective(queries, 'i', filter.objective, budget)] : []),
  ]);
}

/** Of `Phase as p`; its state is that on the day `today`. */
export function phaseCondition(queries: Queries, where: PhaseFilter | null | undefined, today: string): Condition {
  const budget = new FilterBudget();
  const operands = { ...PHASE, state: { value: phaseStateOn(today) } };
  return combinedCondition(where, ({ objective, ...filter }) => [
    ...fieldConditions(operands, withDays(filter), budget),
    ...(objective ? [ofItsObjective(queries, 'p', objective, budget)] : []),
  ]);
}

export function objectiveCondition(
  queries: Queries,
  where: ObjectiveFilter | null | undefined,
  budget = new FilterBudget(),
): Condition {
  return combinedCondition(where, ({ weightReduced, ...filter }) => [
    ...fieldConditions(OBJECTIVE, { ...filter, weightReduced: asNumbers(weightReduced) }, budget),
    ...(filter.area ? [ofItsGroup(queries, 'StrategicArea', filter.area, budget)] : []),
    ...(filter.sector ? [ofItsGroup(queries, 'Sector', filter.sector, budget)] : []),
    ...(filter.contributors ? [ofAContributor(queries, filter.contributors, budget)] : []),
  ]);
}

export function variationCondition(queries: Queries, where: VariationFilter | null | undefined): Condition {
  const budget = new FilterBudget();
  return combinedCondition(where, (filter) => [
    ...fieldConditions(VARIATION, filter, budget),
    ...(filter.revisionKind ? [ofItsRevisions(queries, filter.revisionKind, budget)] : []),
    ...(filter.certain ? [anyRevision(queries, CERTAIN, asNumbers(filter.certain), budget)] : []),
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

function ofItsObjective(queries: Queries, member: 'i' | 'p', filter: ObjectiveFilter, budget: FilterBudget): Condition {
  const objective = objectivesWithScores(queries)
    .select(sql.lit(1).as('one'))
    .where(sameMember('o', member))
    .where(sql<boolean>`${sql.ref('o.code')} = ${sql.ref(`${member}.objective`)}`)
    .where(objectiveCondition(queries, filter, budget));
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

const STATE = ['municipality', 'year', 'atAct'];
const REVISED = ['municipality', 'year', 'act', 'line'];

/** Both rows belong to the same state of the same plan. */
function sameMember(a: string, b: string): Condition {
  return sql`(${columns(a, STATE)}) = (${columns(b, STATE)})`;
}

function columns(table: string, names: readonly string[]) {
  return sql.join(names.map((name) => sql.ref(`${table}.${name}`)));
}
