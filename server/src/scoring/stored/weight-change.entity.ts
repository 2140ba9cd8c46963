import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../database/schema.js';
import { Revision } from '../../plan/stored/act/revision.entity.js';

/** The stored effect of a revised objective weight on the scores of its sector and area, right after the act. */
@Entity({ tableName: 'weight_change' })
@Index({ name: 'weight_change_by_objective', properties: ['municipality', 'year', 'objective'] })
@ForeignKey(() => Revision, ['municipality', 'year', 'act', 'line', 'number'])
export class WeightChange {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  act!: number;

  /** Line and number of the revision. */
  @PrimaryKey({ type: 'integer' })
  line!: number;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  objective!: string;

  /** Points. */
  @Property({ type: 'double', nullable: true })
  weightBefore!: number | null;

  @Property({ type: 'double' })
  weightAfter!: number;

  @Property({ type: 'boolean' })
  reduced!: boolean;

  /** Percentage points: score with the new minus score with the old weight. */
  @Property({ type: 'double', nullable: true })
  sectorEffect!: number | null;

  @Property({ type: 'double', nullable: true })
  areaEffect!: number | null;

  /** The reason by its parts: every language has its sentence of it. */
  @Property({ type: 'text', nullable: true })
  effectUnknownBecause!: string | null;
}
