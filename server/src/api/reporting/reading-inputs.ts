import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { typedText } from '../../reading/draft-texts.js';
import type { ReportedInput } from '../../reading/reading-check.js';
import { DateScalar, dayOf } from '../graphql/scalars.js';

const EITHER = 'Si indica il valore, oppure numeratore e denominatore.';

@InputType({ description: 'Un valore da registrare.' })
export class ReadingInput {
  @Field(() => String, { description: "Codice dell'indicatore." })
  indicator!: string;

  @Field(() => Float, {
    nullable: true,
    description: `Valore nell'unità dell'indicatore: 80 significa 80 %. ${EITHER}`,
  })
  value?: number | null;

  @Field(() => Float, { nullable: true, description: `Numeratore di un rapporto. ${EITHER}` })
  numerator?: number | null;

  @Field(() => Float, { nullable: true, description: `Denominatore di un rapporto; 0 = non applicabile. ${EITHER}` })
  denominator?: number | null;

  @Field(() => DateScalar, {
    description: "La data a cui il valore si riferisce: nell'anno del piano; per il consuntivo fino al 30 giugno dopo.",
  })
  asOf!: Date;

  @Field(() => Boolean, { description: 'Vero per il consuntivo, falso per un monitoraggio intermedio.' })
  final!: boolean;

  @Field(() => String, { nullable: true, description: 'Nota.' })
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "L'ultima rilevazione vista da chi scrive (per il consuntivo, dell'indicatore; per un monitoraggio, della stessa data); null = nessuna. Se ora ce n'è un'altra è un conflitto.",
  })
  expectedReading?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Vero per rispondere alla domanda se 0,88 è davvero 0,88 % quando il target è 100 %.',
  })
  confirmed?: boolean | null;
}

@InputType({ description: 'Una bozza: i testi come sono stati scritti. Senza testi, la bozza è tolta.' })
export class ReadingDraftInput {
  @Field(() => String, { description: "Codice dell'indicatore." })
  indicator!: string;

  @Field(() => String, { nullable: true, description: 'Valore, come è stato scritto.' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'Numeratore, come è stato scritto.' })
  numerator?: string | null;

  @Field(() => String, { nullable: true, description: 'Denominatore, come è stato scritto.' })
  denominator?: string | null;

  @Field(() => String, { nullable: true, description: 'Nota.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "La versione vista da chi scrive; null = nessuna bozza. Se ora ce n'è un'altra è un conflitto.",
  })
  expectedVersion?: number | null;
}

/** What is reported, as the checks want it; a blank note is none. */
export function reportedInput(input: ReadingInput): ReportedInput {
  return {
    indicator: input.indicator,
    value: input.value ?? null,
    numerator: input.numerator ?? null,
    denominator: input.denominator ?? null,
    asOf: dayOf(input.asOf),
    final: input.final,
    note: typedText(input.note)?.trim() ?? null,
    confirmed: input.confirmed ?? false,
  };
}
