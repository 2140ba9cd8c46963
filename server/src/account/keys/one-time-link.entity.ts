import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A link that works once: first setup, invitation, new password. Using it deletes it. */
@Entity({ tableName: 'one_time_link' })
export class OneTimeLink {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string;

  @Property({ type: 'text', nullable: true })
  person!: string | null;

  @Property({ type: 'text' })
  purpose!: string;

  @Property({ type: 'text' })
  createdAt!: string;

  @Property({ type: 'text' })
  expiresAt!: string;
}
