import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { AttainmentState, IndicatorStatus } from '@traguardo/schema/vocabulary';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from '../../plan/stored/plan.entity.js';

/** The stored result of an indicator after an act, on both bases. `value` and `raw` are percent; null = not computable. */
@Entity({ tableName: 'attainment' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class Attainment {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  atAct!: number;

  @PrimaryKey({ type: 'text' })
  indicator!: string;

  /** The latest final reading that measures the definition in force, in the indicator's unit. */
  @Property({ type: 'double', nullable: true })
  actual!: number | null;

  /** The day reported, for the kind DATE. */
  @Property({ type: 'text', nullable: true })
  actualDate!: string | null;

  @Property({ type: 'double', nullable: true })
  deviation!: number | null;

  @Property({ type: 'text' })
  status!: IndicatorStatus;

  /** Name and version of the scoring policy. */
  @Property({ type: 'text' })
  policy!: string;

  @Property({ type: 'text' })
  currentState!: AttainmentState;

  @Property({ type: 'double', nullable: true })
  currentValue!: number | null;

  @Property({ type: 'double', nullable: true })
  currentRaw!: number | null;

  /** What the value was calculated from, and how, as `readCalculation` reads it: every language has its sentence of it. */
  @Property({ type: 'text' })
  currentExplanation!: string;

  @Property({ type: 'text' })
  initialState!: AttainmentState;

  @Property({ type: 'double', nullable: true })
  initialValue!: number | null;

  @Property({ type: 'double', nullable: true })
  initialRaw!: number | null;

  @Property({ type: 'text' })
  initialExplanation!: string;
}
