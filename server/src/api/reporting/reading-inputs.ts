import { READING_QUESTIONS, type ReadingQuestion, readingQuestion } from '@traguardo/schema/vocabulary';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { typedText } from '../../reading/draft-texts.js';
import type { ReportedInput } from '../../reading/reported-input.js';
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

  @Field(() => Float, {
    nullable: true,
    description: `Denominatore di un rapporto; 0 su 0 = non applicabile, con il motivo nella nota. ${EITHER}`,
  })
  denominator?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Il giorno in cui è stato fatto, al posto del valore, per il tipo di misura DATE.',
  })
  date?: Date | null;

  @Field(() => DateScalar, {
    description: "La data a cui il valore si riferisce: nell'anno del piano; per il consuntivo fino al 30 giugno dopo.",
  })
  asOf!: Date;

  @Field(() => Boolean, { description: 'Vero per il consuntivo, falso per un monitoraggio intermedio.' })
  final!: boolean;

  @Field(() => String, { nullable: true, description: 'Nota: anche il motivo di uno scostamento dal target.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Criticità: che cosa ha reso difficile il risultato.' })
  criticality?: string | null;

  @Field(() => String, { nullable: true, description: 'Azione correttiva: che cosa si fa per rimediare.' })
  correctiveAction?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "L'ultima rilevazione vista da chi scrive (per il consuntivo, dell'indicatore; per un monitoraggio, della stessa data); null = nessuna. Se ora ce n'è un'altra è un conflitto.",
  })
  expectedReading?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Vero per confermare che il valore è proprio quello, qualunque cosa si chieda: una percentuale scritta come quota, un valore cento volte il target, una data dopo l’anno.',
  })
  confirmed?: boolean | null;

  @Field(() => [readingQuestion], {
    nullable: true,
    description: 'Le sole domande a cui si risponde che il valore è proprio quello; vedi `confirmed`.',
  })
  confirmedQuestions?: ReadingQuestion[] | null;
}

@InputType({ description: 'Il motivo di un valore che manca o di un target non raggiunto, dato trasmettendo.' })
export class SubmissionReasonInput {
  @Field(() => String, { description: "Codice dell'indicatore." })
  indicator!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Il motivo. Null per trasmettere senza: si può per un target non raggiunto, non per un valore che manca.',
  })
  reason?: string | null;
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

  @Field(() => String, { nullable: true, description: 'Nota: anche il motivo di uno scostamento dal target.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Criticità: che cosa ha reso difficile il risultato.' })
  criticality?: string | null;

  @Field(() => String, { nullable: true, description: 'Azione correttiva: che cosa si fa per rimediare.' })
  correctiveAction?: string | null;

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
    date: input.date == null ? null : dayOf(input.date),
    asOf: dayOf(input.asOf),
    final: input.final,
    note: typedText(input.note)?.trim() ?? null,
    criticality: typedText(input.criticality)?.trim() ?? null,
    correctiveAction: typedText(input.correctiveAction)?.trim() ?? null,
    form: input.date == null ? 'NUMBER' : 'DAY',
    confirmed: input.confirmed === true ? READING_QUESTIONS : (input.confirmedQuestions ?? []),
  };
}
