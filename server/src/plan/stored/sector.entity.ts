import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from './plan.entity.js';

/** A sector after an act (`atAct`; -1 = before the first loaded one). Derived. */
@ObjectType({
  description: "Un settore dell'ente, al quale sono affidati obiettivi.",
  simpleResolvers: true,
})
@Entity({ tableName: 'sector' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class Sector {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  atAct!: number;

  /** The normalised name. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  /** Position among the sectors of the plan. */
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String, { description: 'Nome del settore come è stampato.' })
  @Property({ type: 'text' })
  name!: string;

  /** Name without case and accents, for searching. */
  @Property({ type: 'text' })
  nameFolded!: string;

  /** A label: no ranking, filter or sum by person (Garante 398/2023). */
  @Field(() => String, {
    description:
      "Responsabile del settore: un'etichetta. Si valutano obiettivi, mai persone. Null se il documento non lo riporta, per chi non ha effettuato l'accesso (se l'installazione non dispone altrimenti) e accanto a dati dimostrativi.",
    nullable: true,
  })
  @Property({ type: 'text', nullable: true })
  manager!: string | null;
}
