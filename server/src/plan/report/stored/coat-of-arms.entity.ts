import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Municipality } from '../../stored/municipality.entity.js';

/** The coat of arms of a municipality, for the documents that it signs. Rows are only added: the highest version is in
 *  force. */
@Entity({ tableName: 'coat_of_arms' })
export class CoatOfArms {
  @ManyToOne(() => Municipality, { mapToPk: true, fieldName: 'municipality', index: false, primary: true })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  version!: number;

  @Property({ type: 'text' })
  sha256!: string;

  /** A PNG. */
  @Property({ type: 'blob' })
  bytes!: Uint8Array;

  @Property({ type: 'text' })
  recordedAt!: string;

  @Property({ type: 'text' })
  recordedBy!: string;
}
