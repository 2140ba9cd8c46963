import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Weighting } from '@traguardo/schema/vocabulary';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from '../../plan/stored/plan.entity.js';

export type ScoreLevel = 'PLAN' | 'AREA' | 'SECTOR' | 'OBJECTIVE';

/**
 * The stored result of an objective, sector, area or plan after an act, on both bases.
 * Values, bounds and easing are percent (0–100), coverage is a share (0–1); null = not computable.
 */
@Entity({ tableName: 'score' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class Score {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  atAct!: number;

  @PrimaryKey({ type: 'text' })
  level!: ScoreLevel;

  /** Code of the objective, key of the sector or area; empty for the plan. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'double', nullable: true })
  currentValue!: number | null;

  /** The current value if every indicator without actual counts 0, as it does once the cycle is closed. */
  @Property({ type: 'double', nullable: true })
  closedValue!: number | null;

  @Property({ type: 'double' })
  currentCoverage!: number;

  @Property({ type: 'double', nullable: true })
  currentLowerBound!: number | null;

  @Property({ type: 'double', nullable: true })
  currentUpperBound!: number | null;

  @Property({ type: 'double', nullable: true })
  initialValue!: number | null;

  @Property({ type: 'double' })
  initialCoverage!: number;

  @Property({ type: 'double', nullable: true })
  initialLowerBound!: number | null;

  @Property({ type: 'double', nullable: true })
  initialUpperBound!: number | null;

  @Property({ type: 'text' })
  weighting!: Weighting;

  @Property({ type: 'integer' })
  unknownWeights!: number;

  @Property({ type: 'integer' })
  reported!: number;

  @Property({ type: 'integer' })
  total!: number;

  @Property({ type: 'double', nullable: true })
  easing!: number | null;

  /** How many indicators (of an objective) or objectives (of a group) the easing compares. */
  @Property({ type: 'integer' })
  compared!: number;

  @Property({ type: 'integer' })
  achieved!: number;

  @Property({ type: 'integer' })
  partial!: number;

  @Property({ type: 'integer' })
  missed!: number;

  @Property({ type: 'integer' })
  notReported!: number;

  @Property({ type: 'integer' })
  notMeasurable!: number;
}
