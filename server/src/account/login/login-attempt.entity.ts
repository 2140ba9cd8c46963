import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A login at the identity provider that is under way: what only the browser that began it may finish. */
@Entity({ tableName: 'login_attempt' })
export class LoginAttempt {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string;

  @Property({ type: 'text' })
  state!: string;

  @Property({ type: 'text' })
  nonce!: string;

  @Property({ type: 'text' })
  codeVerifier!: string;

  @Property({ type: 'text' })
  returnTo!: string;

  @Property({ type: 'text' })
  expiresAt!: string;
}
