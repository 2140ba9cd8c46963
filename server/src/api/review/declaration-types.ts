import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type { DeclaredValue } from '../../plan/stored/declared-value.entity.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import { InputIssue } from '../graphql/input-issue.js';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  description:
    'Ciò che una persona dichiara di un campo, con la fonte. Per ogni campo e provvedimento vale l’ultima dichiarazione.',
  simpleResolvers: true,
})
export class Declaration implements Pick<DeclaredValue, 'act' | 'value' | 'source' | 'recordedAt'> {
  @Field(() => String, {
    description:
      'Nome del campo: `weight`, `kind`, `direction`, `rangeMin`, `rangeMax`, `tolerance`, `zeroConfirmed`, `neutralised`, `frequency`, `contributors`.',
  })
  field!: string;

  @Field(() => Int, { description: 'Ordinale del provvedimento a cui si riferisce.' })
  act!: number;

  @Field(() => String, { nullable: true, description: 'Il valore; null = la dichiarazione è stata ritirata.' })
  value!: string | null;

  @Field(() => String, { description: 'La fonte.' })
  source!: string;

  @Field(() => DateTimeScalar, { description: 'Quando è stata registrata.' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: 'Chi l’ha registrata; null per chi non lavora per l’ente.' })
  recordedBy!: string | null;
}

@InputType({ description: 'Il peso di un obiettivo, che il documento non riporta, con la fonte.' })
export class ObjectiveWeightInput {
  @Field(() => String, { description: "Codice dell'obiettivo." })
  objective!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Peso in punti, maggiore di 0 e al più 1.000; null ritira la dichiarazione.',
  })
  weight?: number | null;

  @Field(() => Int, { description: 'Ordinale del provvedimento dopo il quale vale.' })
  act!: number;

  @Field(() => String, { description: 'Dove sta scritto.' })
  source!: string;
}

@ObjectType({ description: 'I pesi dichiarati: tutti, o nessuno se uno non si può prendere.', simpleResolvers: true })
export class SetObjectiveWeightResult {
  @Field(() => [Objective], { description: 'Gli obiettivi con i pesi nuovi.' })
  objectives!: readonly Objective[];

  @Field(() => [InputIssue], { description: 'Perché nulla è stato salvato; vuota se è stato salvato.' })
  issues!: readonly InputIssue[];
}
