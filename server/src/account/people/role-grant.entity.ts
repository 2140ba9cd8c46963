import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';

/** A role that a person has in a municipality; `*` = in every one. */
@Entity({ tableName: 'role_grant' })
export class RoleGrantRow {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'text' })
  person!: string;

  @PrimaryKey({ type: 'text' })
  role!: string;
}
