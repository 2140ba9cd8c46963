import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A started login at the identity provider, which only the same browser may finish. */
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
