import { Entity, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Person } from './person.entity.js';

/** A role that a person has in a municipality; `*` = in every one. */
@Entity({ tableName: 'role_grant' })
export class RoleGrantRow {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @ManyToOne(() => Person, { mapToPk: true, fieldName: 'person', index: 'role_grant_by_person', primary: true })
  person!: string;

  @PrimaryKey({ type: 'text' })
  role!: string;
}
