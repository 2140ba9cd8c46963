import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A login that lasts: the cookie holds the token, the database only its digest. */
@Entity({ tableName: 'session' })
export class Session {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string;

  @Property({ type: 'text' })
  person!: string;

  @Property({ type: 'text' })
  createdAt!: string;

  @Property({ type: 'text' })
  lastSeenAt!: string;

  @Property({ type: 'text' })
  expiresAt!: string;
}
