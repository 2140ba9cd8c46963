import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '../people/person.entity.js';

/** A link that can be used once: first setup, invitation, new password. Using it deletes it. */
@Entity({ tableName: 'one_time_link' })
export class OneTimeLink {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string;

  @ManyToOne(() => Person, {
    mapToPk: true,
    fieldName: 'person',
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  person!: string | null;

  @Property({ type: 'text' })
  purpose!: string;

  @Property({ type: 'text' })
  createdAt!: string;

  @Property({ type: 'text' })
  expiresAt!: string;
}
