import { Field, Float, InputType } from 'type-graphql';
import { DateScalar } from '../graphql/scalars.js';

@InputType({ description: 'Un indicatore di un piano avviato, come lo si vuole.' })
export class StartedIndicatorInput {
  @Field(() => String, { description: 'Codice, unico nel piano.' })
  code!: string;

  @Field(() => String, { description: 'Titolo.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Formula.' })
  formula?: string | null;

  @Field(() => String, { nullable: true, description: 'Finalità.' })
  purpose?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Target come va stampato: «200», «≤ 30 giorni», «entro il 30/06»; null o vuoto: non previsto.',
  })
  target?: string | null;

  @Field(() => Float, { nullable: true, description: 'Peso nell’obiettivo, da 0 a 100; null: non noto.' })
  weight?: number | null;
}

@InputType({ description: 'Una fase di un obiettivo di un piano avviato, come la si vuole.' })
export class StartedPhaseInput {
  @Field(() => String, { description: 'Titolo, unico nell’obiettivo.' })
  title!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Inizio; null: da indicare.' })
  start?: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'Scadenza; null: da indicare.' })
  due?: Date | null;

  @Field(() => Float, { nullable: true, description: 'Peso nell’obiettivo, da 0 a 100; null: non noto.' })
  weight?: number | null;
}

@InputType({ description: 'Una fase che prosegue nell’anno seguente, con le date di quell’anno.' })
export class NextPhaseInput {
  @Field(() => String, { description: 'Codice del suo obiettivo.' })
  objective!: string;

  @Field(() => String, { description: 'Titolo, come nel piano da cui si parte.' })
  title!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Inizio; null: da indicare.' })
  start?: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'Scadenza; null: da indicare.' })
  due?: Date | null;
}

@InputType({ description: 'Un obiettivo di un piano avviato, con i suoi indicatori.' })
export class StartedObjectiveInput {
  @Field(() => String, { description: 'Codice, unico nel piano.' })
  code!: string;

  @Field(() => String, { description: 'Titolo.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Descrizione.' })
  definition?: string | null;

  @Field(() => String, { description: 'Nome dell’area.' })
  area!: string;

  @Field(() => String, { description: 'Nome del settore.' })
  sector!: string;

  @Field(() => Float, { nullable: true, description: 'Peso, in punti; null: non noto.' })
  weight?: number | null;

  @Field(() => [StartedIndicatorInput], { description: 'Gli indicatori.' })
  indicators!: StartedIndicatorInput[];

  @Field(() => [StartedPhaseInput], {
    nullable: true,
    description: 'Le fasi: quelle che non sono nell’elenco si tolgono; senza elenco restano come sono.',
  })
  phases?: StartedPhaseInput[] | null;
}
