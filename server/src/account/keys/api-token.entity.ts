import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A program's key. The token itself was shown once; only its digest is kept. */
@Entity({ tableName: 'api_token' })
export class ApiToken {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  tokenHash!: string;

  @Property({ type: 'text' })
  person!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  scopes!: string;

  @Property({ type: 'text' })
  createdAt!: string;

  @Property({ type: 'text' })
  expiresAt!: string;

  @Property({ type: 'text', nullable: true })
  lastUsedAt!: string | null;

  @Property({ type: 'text', nullable: true })
  revokedAt!: string | null;
}
