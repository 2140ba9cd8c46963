import { Field, Float, ObjectType } from 'type-graphql';
import type { WeightChange as WeightChangeRow } from '../../scoring/stored/weight-change.entity.js';
import { type AtState, rowsAtState } from '../loading/members.js';

export type WeightChangeView = AtState<WeightChangeRow>;

@ObjectType({
  description: "Una modifica del peso di un obiettivo, con l'effetto sui risultati del settore e dell'area.",
  simpleResolvers: true,
})
export class WeightChange {
  @Field(() => Float, {
    nullable: true,
    name: 'from',
    simple: false,
    description: 'Peso prima, in punti; null se non noto.',
  })
  weightBefore!: number | null;

  @Field(() => Float, { name: 'to', simple: false, description: 'Peso dopo, in punti.' })
  weightAfter!: number;

  @Field(() => Boolean, { description: 'Vero se il peso è diminuito.' })
  reduced!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      'Effetto sul risultato del settore, in punti percentuali (con il peso nuovo meno con il vecchio); null se ignoto.',
  })
  sectorEffect!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Effetto sul risultato dell'area, in punti percentuali (con il peso nuovo meno con il vecchio); null se ignoto.",
  })
  areaEffect!: number | null;

  /** As it is stored; the field of this name says it in words. */
  effectUnknownBecause!: string | null;
}

export function weightChangeViews(rows: readonly WeightChangeRow[], state: number): readonly WeightChangeView[] {
  return rowsAtState(rows, state);
}
