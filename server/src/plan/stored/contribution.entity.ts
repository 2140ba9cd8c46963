import { Entity, Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from './plan.entity.js';

/** A sector that contributes to an objective after an act, beside the leading one. Derived from the statements. */
@Entity({ tableName: 'contribution' })
@Index({ name: 'contribution_by_sector', properties: ['municipality', 'year', 'atAct', 'sector'] })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class Contribution {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  atAct!: number;

  /** Code. */
  @PrimaryKey({ type: 'text' })
  objective!: string;

  /** Key. */
  @PrimaryKey({ type: 'text' })
  sector!: string;
}
