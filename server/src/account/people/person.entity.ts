import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** A person who can log in. People belong to the install; their roles belong to a municipality. */
@Entity({ tableName: 'person' })
@Unique({ properties: ['email'] })
@Unique({ properties: ['issuer', 'subject'] })
export class Person {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  email!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  passwordHash!: string | null;

  @Property({ type: 'text', nullable: true })
  issuer!: string | null;

  @Property({ type: 'text', nullable: true })
  subject!: string | null;

  @Property({ type: 'boolean' })
  active!: boolean;

  @Property({ type: 'text' })
  createdAt!: string;
}
