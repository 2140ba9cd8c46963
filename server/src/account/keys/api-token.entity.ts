import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from '../people/person.entity.js';

/** A program's API token. The token itself was shown once; only its digest is stored. */
@Entity({ tableName: 'api_token' })
@Unique({ properties: ['tokenHash'] })
export class ApiToken {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  tokenHash!: string;

  @ManyToOne(() => Person, { mapToPk: true, fieldName: 'person', index: 'api_token_by_person' })
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

  /** The municipalities for which it is good, "acqui pieve"; null = wherever the person works. */
  @Property({ type: 'text', nullable: true })
  places!: string | null;

  /** Name of who made it, which need not be its owner; null for one made before this was kept. */
  @Property({ type: 'text', nullable: true })
  createdBy!: string | null;
}
