import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type AreaKind, areaKind } from '@traguardo/schema/vocabulary';
import { Field, ObjectType } from 'type-graphql';
import { ForeignKey } from '../../database/schema.js';
import { Plan } from './plan.entity.js';

/** A strategic area after an act (`atAct`; -1 = before the first loaded one). Derived. */
@ObjectType({
  description: "Un'area (linea) strategica del piano, o la classe degli obiettivi gestionali che ne tiene il posto.",
  simpleResolvers: true,
})
@Entity({ tableName: 'strategic_area' })
@ForeignKey(() => Plan, ['municipality', 'year'])
export class StrategicArea {
  @PrimaryKey({ type: 'text' })
  municipality!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  atAct!: number;

  /** The normalised name. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  /** Position among the areas of the plan. */
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String, { description: "Nome dell'area come è stampato." })
  @Property({ type: 'text' })
  name!: string;

  /** Name without case and accents, for searching. */
  @Property({ type: 'text' })
  nameFolded!: string;

  @Field(() => areaKind, { description: "Se è un'area strategica o la classe degli obiettivi gestionali." })
  @Property({ type: 'text' })
  kind!: AreaKind;
}
