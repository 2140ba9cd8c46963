import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The last entry of a municipality's audit log (`*` = of the install). Writers lock this row, so that they write
 *  one after the other. */
@Entity({ tableName: 'audit_head' })
export class AuditHead {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @Property({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  hash!: string;
}
