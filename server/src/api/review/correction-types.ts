import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Act } from '../../plan/stored/act/act.entity.js';
import { OBJECT_ID } from '../graphql/arguments.js';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  description:
    'Una correzione di ciò che un documento dice, o che il programma vi ha letto: la fa una persona, con motivo e fonte. ' +
    'Non è una variazione: il valore corretto vale da quando valeva quello sbagliato, e la storia mostra entrambi.',
  simpleResolvers: true,
})
export class Correction {
  @Field(() => ID, { description: OBJECT_ID })
  id!: string;

  @Field(() => String, { description: 'Il campo: `title`, `target`, `weight` …; `exists` per un elemento tolto.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Il valore corretto, in forma canonica; null = nessuno.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Il valore giusto, in forma canonica; null = nessuno.' })
  to!: string | null;

  @Field(() => String, { nullable: true, description: 'Le parole con cui è stato scritto, dove dicono di più.' })
  words!: string | null;

  @Field(() => String, { description: 'Il motivo.' })
  reason!: string;

  @Field(() => String, { description: 'Dove sta scritto il valore giusto.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Chi l’ha fatta; null per chi non lavora per l’ente.' })
  by!: string | null;

  @Field(() => DateTimeScalar, { description: 'Quando.' })
  at!: string;

  @Field(() => Act, { description: 'Il provvedimento il cui valore è corretto.' })
  act!: Act;
}

@InputType({ description: 'Che cosa si corregge: un obiettivo, un indicatore, o una fase di un obiettivo.' })
export class CorrectedSubject {
  @Field(() => String, { nullable: true, description: "Codice dell'obiettivo; con `phase`, di quello della fase." })
  objective?: string | null;

  @Field(() => String, { nullable: true, description: "Codice dell'indicatore." })
  indicator?: string | null;

  @Field(() => String, { nullable: true, description: 'Titolo della fase, come è nel piano.' })
  phase?: string | null;
}

@InputType({ description: 'Una correzione.' })
export class CorrectionInput {
  @Field(() => String, {
    description:
      'Il campo: di un obiettivo `title, definition, area, sector, weight, exists`; di un indicatore `title, formula, ' +
      'purpose, kind, direction, unit, target, baseline, weight, objective, exists`; di una fase `title, start, due, ' +
      'weight, exists`. Con `exists` «true» e ciò che serve (titolo, obiettivo o area e settore) si aggiunge ciò che i ' +
      'documenti non hanno; con «false» si toglie ciò che non è del piano.',
  })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Il valore giusto, come lo scrive una persona («1.234,5», «≤ 30 giorni», «30/06/2019»); null = nessuno. Per ' +
      '`exists`, «true» o «false».',
  })
  value?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Si corregge il valore in vigore dopo questo provvedimento; -1 = quello iniziale. Se manca, quello vigente. 0 vale ' +
      'anche se il piano originario non è caricato.',
  })
  act?: number | null;

  @Field(() => String, { description: 'Il motivo.' })
  reason!: string;

  @Field(() => String, { description: 'Dove sta scritto il valore giusto: «PEG 2019, allegato 2, pag. 12».' })
  source!: string;
}
