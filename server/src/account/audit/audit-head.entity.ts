import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The last entry of a municipality's audit log (`*` = of the install): the row that writers queue on. */
@Entity({ tableName: 'audit_head' })
export class AuditHead {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @Property({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  hash!: string;
}
