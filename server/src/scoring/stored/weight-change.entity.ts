import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The stored effect of a revised objective weight on the scores of its sector and area, right after the act. */
@Entity({ tableName: 'weight_change' })
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

  @Property({ type: 'text', nullable: true })
  effectUnknownBecause!: string | null;
}
