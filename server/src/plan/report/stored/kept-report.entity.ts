import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ForeignKey } from '../../../database/schema.js';
import { CycleStep } from '../../stored/cycle-step.entity.js';

/** The report as it was adopted, or as it was validated: the bytes of the file, which are given out again for ever. */
@Entity({ tableName: 'kept_report' })
@ForeignKey(() => CycleStep, ['municipality', 'year', 'step'])
export class KeptReport {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  /** Number of the step of the cycle. */
  @PrimaryKey({ type: 'integer' })
  step!: number;

  @PrimaryKey({ type: 'text' })
  format!: 'docx' | 'pdf';

  /** Whether what the sectors said of their results stands in it. */
  @Property({ type: 'boolean', default: false })
  remarks!: boolean;

  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'integer' })
  size!: number;

  @Property({ type: 'text' })
  madeAt!: string;

  @Property({ type: 'blob' })
  bytes!: Uint8Array;
}
