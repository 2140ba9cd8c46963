import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Person } from './person.entity.js';

/** Roles in a further municipality that a person has not accepted yet. Accepting or withdrawing them deletes the row. */
@Entity({ tableName: 'role_invitation' })
@Unique({ properties: ['id'] })
@Unique({ properties: ['tokenHash'] })
export class RoleInvitation {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @ManyToOne(() => Person, { mapToPk: true, fieldName: 'person', index: 'role_invitation_by_person', primary: true })
  person!: string;

  /** By which the municipality that invites knows the person: nothing leads from it to the account. */
  @Property({ type: 'text' })
  id!: string;

  /** Digest of the secret of the link. */
  @Property({ type: 'text' })
  tokenHash!: string;

  /** The name that the municipality typed; that of the account is shown when the person has accepted. */
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  roles!: string;

  @Property({ type: 'text', nullable: true })
  invitedBy!: string | null;

  @Property({ type: 'text' })
  createdAt!: string;

  @Property({ type: 'text' })
  expiresAt!: string;
}
