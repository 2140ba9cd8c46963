import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '../people/person.entity.js';

/** A session of a person who has logged in: the cookie contains the token, the database only its digest. */
@Entity({ tableName: 'session' })
export class Session {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string;

  @ManyToOne(() => Person, { mapToPk: true, fieldName: 'person', index: 'session_by_person' })
  person!: string;

  @Property({ type: 'text' })
  createdAt!: string;

  @Property({ type: 'text' })
  lastSeenAt!: string;

  @Property({ type: 'text' })
  expiresAt!: string;

  /** The municipalities for which it is good, "acqui pieve"; null = wherever the person works. */
  @Property({ type: 'text', nullable: true })
  places!: string | null;

  /** "Firefox, Windows"; null where it was not said. */
  @Property({ type: 'text', nullable: true })
  browser!: string | null;
}
