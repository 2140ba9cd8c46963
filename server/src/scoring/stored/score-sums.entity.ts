import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import type { ScoreLevel } from './score.entity.js';

/**
 * The unrounded sums behind a stored score, by which a value that is recorded changes the scores of sector, area and plan
 * without their other objectives.
 */
@Entity({ tableName: 'score_sums' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class ScoreSums {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  atAct!: number;

  @PrimaryKey({ type: 'text' })
  level!: ScoreLevel;

  /** As in the score. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  /** See sumsText. */
  @Property({ type: 'text' })
  sums!: string;
}
