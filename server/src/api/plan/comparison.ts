import {
  type ComparisonLevel,
  comparisonLevel,
  type IndicatorStatus,
  indicatorStatus,
  type TargetBasis,
} from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { Objective } from '../../plan/stored/objective.entity.js';
import { deviationFrom } from '../../scoring/deviation.js';
import type { ScoringPolicy } from '../../scoring/policy.js';
import { dayNumber } from '../../scoring/reported-value.js';
import { statusOfScore, statusOfValue } from '../../scoring/status.js';
import type { Attainment } from '../../scoring/stored/attainment.entity.js';
import { policyOf } from '../../scoring/stored/load-policy.js';
import { OBJECT_ID } from '../graphql/arguments.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { DateScalar } from '../graphql/scalars.js';
import type { Loaders } from '../loading/loaders.js';
import { titleOf } from '../loading/members.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import { attainmentOn, type ScoreNumbers, scoreOn } from './result-types.js';

@ObjectType({
  description: 'Una riga del confronto preventivo / consuntivo: un’area, un settore, un obiettivo o un indicatore.',
  simpleResolvers: true,
})
export class ComparisonRow {
  @Field(() => comparisonLevel, { description: 'Livello della riga.' })
  level!: ComparisonLevel;

  @Field(() => ID, { description: OBJECT_ID })
  id!: string;

  @Field(() => String, { description: "Chiave dell'area o del settore, codice dell'obiettivo o dell'indicatore." })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: "Codice dell'obiettivo o dell'indicatore; null per aree e settori.",
  })
  code!: string | null;

  @Field(() => String, { description: 'Nome o titolo.' })
  label!: string;

  @Field(() => Float, {
    nullable: true,
    description: "Target della base scelta, nell'unità dell'indicatore; null se non previsto e per i gruppi.",
  })
  target!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Il giorno del target della base scelta, per il tipo di misura DATE.',
  })
  targetDate!: string | null;

  @Field(() => Float, { nullable: true, description: "Estremo inferiore dell'intervallo della base scelta." })
  rangeMin!: number | null;

  @Field(() => Float, { nullable: true, description: "Estremo superiore dell'intervallo della base scelta." })
  rangeMax!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Il giorno del consuntivo, per il tipo di misura DATE.' })
  actualDate!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "Consuntivo, nell'unità dell'indicatore; null se non rendicontato e per i gruppi.",
  })
  actual!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Scostamento: consuntivo meno target della base scelta (di una data, in giorni; da un intervallo, la distanza dall’estremo più vicino, 0 se vi sta dentro); null se non confrontabili e per i gruppi.',
  })
  deviation!: number | null;

  @Field(() => Float, { nullable: true, description: 'Grado di raggiungimento, 0-100; null se non misurato.' })
  attainment!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Quota misurata, 0-1; per un indicatore 1 se misurato, altrimenti 0.',
  })
  coverage!: number;

  @Field(() => indicatorStatus, { nullable: true, description: 'Stato rispetto al target della base scelta.' })
  status!: IndicatorStatus | null;
}

/** The rows of a plan on one level, in the plan's order, against the targets of one basis. */
export async function comparisonRows(
  loaders: Loaders,
  plan: PlanView,
  by: ComparisonLevel,
  basis: TargetBasis,
): Promise<readonly ComparisonRow[]> {
  const key = stateKey(plan);
  const policy = policyOf((await loaders.policies.load([plan.municipality, plan.year])).at(-1));
  if (by === 'INDICATOR') {
    const [indicators, attainments] = await Promise.all([loaders.indicators.load(key), loaders.attainments.load(key)]);
    const found = new Map(attainments.map((row) => [row.indicator, row]));
    return indicators.map((row) => indicatorRow(row, found.get(row.code), basis, policy));
  }
  const scores = new Map((await loaders.scores.load([...key, by])).map((row) => [row.key, scoreOn(row, basis)]));
  const row = (member: string, code: string | null, label: string) =>
    groupRow({ ...rowIdentity(plan, by, basis, member), code, label }, scores.get(member), policy);
  if (by === 'OBJECTIVE') {
    const objectives = await loaders.objectives.load(key);
    return objectives.map((objective) => row(objective.code, objective.code, titleOf(objective)));
  }
  const groups = await (by === 'AREA' ? loaders.areas : loaders.sectors).load(key);
  return groups.map((group) => row(group.key, null, group.name));
}

/** The row of one indicator. */
export async function comparedIndicator(
  loaders: Loaders,
  indicator: Indicator,
  basis: TargetBasis,
): Promise<ComparisonRow> {
  const { municipality, year, atAct, code } = indicator;
  const [[policy], [attainment]] = await Promise.all([
    loaders.policies.load([municipality, year]).then((rows) => rows.slice(-1)),
    loaders.attainment.load([municipality, year, atAct, code]),
  ]);
  return indicatorRow(indicator, attainment, basis, policyOf(policy));
}

/** The row of one objective. */
export async function comparedObjective(
  loaders: Loaders,
  objective: Objective,
  basis: TargetBasis,
): Promise<ComparisonRow> {
  const { municipality, year, atAct, code } = objective;
  const [[policy], [score]] = await Promise.all([
    loaders.policies.load([municipality, year]).then((rows) => rows.slice(-1)),
    loaders.score.load([municipality, year, atAct, 'OBJECTIVE', code]),
  ]);
  const identity = rowIdentity({ municipality, year, state: atAct }, 'OBJECTIVE', basis, code);
  return groupRow({ ...identity, code, label: titleOf(objective) }, score && scoreOn(score, basis), policyOf(policy));
}

function rowIdentity(
  { municipality, year, state }: Pick<PlanView, 'municipality' | 'year' | 'state'>,
  level: ComparisonLevel,
  basis: TargetBasis,
  key: string,
): Pick<ComparisonRow, 'level' | 'id' | 'key'> {
  return { level, id: NODE_IDS.ComparisonRow.id({ municipality, year, atAct: state, basis, level, key }), key };
}

function indicatorRow(
  indicator: Indicator,
  row: Attainment | undefined,
  basis: TargetBasis,
  policy: ScoringPolicy,
): ComparisonRow {
  const aim = basis === 'CURRENT' ? currentTarget(indicator) : initialTarget(indicator);
  const attainment = row ? attainmentOn(row, basis) : null;
  const actual = { actual: row?.actual ?? null, actualDate: row?.actualDate ?? null };
  return {
    ...rowIdentity({ ...indicator, state: indicator.atAct }, 'INDICATOR', basis, indicator.code),
    code: indicator.code,
    label: titleOf(indicator),
    ...aim,
    ...actual,
    deviation: attainment?.state === 'REDEFINED' ? null : deviationOf(indicator, aim, actual),
    attainment: attainment?.value ?? null,
    coverage: attainment?.state === 'SCORED' ? 1 : 0,
    status: row === undefined ? null : basis === 'CURRENT' ? row.status : statusOn(row, policy),
  };
}

type Aim = Pick<ComparisonRow, 'target' | 'targetDate' | 'rangeMin' | 'rangeMax'>;

function currentTarget({ target, targetDate, rangeMin, rangeMax }: Indicator): Aim {
  return { target, targetDate, rangeMin, rangeMax };
}

function initialTarget({ initialTarget, initialTargetDate, initialRangeMin, initialRangeMax }: Indicator): Aim {
  return {
    target: initialTarget,
    targetDate: initialTargetDate,
    rangeMin: initialRangeMin,
    rangeMax: initialRangeMax,
  };
}

/** In the indicator's unit; of days, how many. */
function deviationOf(
  { kind, direction }: Indicator,
  { target, targetDate, rangeMin, rangeMax }: Aim,
  { actual, actualDate }: Pick<ComparisonRow, 'actual' | 'actualDate'>,
): number | null {
  const found = actualDate === null ? (actual === null ? null : new Decimal(actual)) : dayNumber(actualDate);
  if (found === null) return null;
  const range = { min: canonicalText(rangeMin), max: canonicalText(rangeMax) };
  const aim = { kind, direction, target: kind === 'DATE' ? targetDate : canonicalText(target), range };
  return deviationFrom(aim, found)?.toNumber() ?? null;
}

function canonicalText(stored: number | null): string | null {
  return stored === null ? null : new Decimal(stored).toFixed();
}

/** The status against the initial target. */
function statusOn({ initialState, initialRaw }: Attainment, policy: ScoringPolicy): IndicatorStatus {
  if (initialState === 'NO_ACTUAL') return 'NOT_REPORTED';
  return initialState === 'SCORED' && initialRaw !== null ? statusOfValue(initialRaw, policy) : 'NOT_MEASURABLE';
}

function groupRow(
  label: Pick<ComparisonRow, 'level' | 'id' | 'key' | 'code' | 'label'>,
  score: ScoreNumbers | undefined,
  policy: ScoringPolicy,
): ComparisonRow {
  if (!score) throw new Error(`${label.id} has no stored score.`);
  return {
    ...label,
    target: null,
    targetDate: null,
    rangeMin: null,
    rangeMax: null,
    actual: null,
    actualDate: null,
    deviation: null,
    attainment: score.value,
    coverage: score.coverage,
    status: statusOfScore(score, policy),
  };
}
