import { targetParts } from '@traguardo/schema/canonical-target';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import type { InterimResult } from '../../scoring/interim-attainment.js';
import { DateScalar } from '../graphql/scalars.js';

const NUMBER = "Target, nell'unità dell'indicatore; null se è una data o non si sa come leggerlo.";
const TEXT = 'Il target con le parole del documento.';

@ObjectType({ description: 'Il target di un altro anno, precedente o successivo.', simpleResolvers: true })
export class YearTarget {
  @Field(() => Int, { description: 'Anno.' })
  year!: number;

  @Field(() => Float, { nullable: true, description: NUMBER })
  target!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Target, se è una data.' })
  targetDate!: string | null;

  @Field(() => String, { description: TEXT })
  text!: string;
}

@ObjectType({
  description: 'Un target intermedio: si confronta con i monitoraggi, mai con il consuntivo.',
  simpleResolvers: true,
})
export class InterimTarget {
  @Field(() => DateScalar, { description: 'Il giorno in cui si misura.' })
  due!: string;

  @Field(() => Float, { nullable: true, description: NUMBER })
  target!: number | null;

  @Field(() => String, { description: TEXT })
  text!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Il monitoraggio di quel giorno, nella definizione vigente; null se non è rendicontato o misura un’altra definizione.',
  })
  actual!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Grado di raggiungimento del target intermedio, 0-100; non entra in alcun risultato. Null se ne manca un termine.',
  })
  attainment!: number | null;
}

const STORED_YEARS = z.array(z.object({ year: z.number(), target: z.string().nullable(), text: z.string() }));
const STORED_DAYS = z.array(z.object({ due: z.string(), target: z.string().nullable(), text: z.string() }));

/** The targets of other years, from the JSON of their statement. */
export function yearTargetsOf(stored: string | null): YearTarget[] {
  return stored === null
    ? []
    : STORED_YEARS.parse(JSON.parse(stored)).map(({ year, target, text }) => {
        const parts = target === null ? null : targetParts(target);
        return { year, target: numberOf(parts?.number), targetDate: parts?.date ?? null, text };
      });
}

/** The interim targets, from the JSON of their statement, with what `resultOf` knows of their days. */
export function interimTargetsOf(
  stored: string | null,
  resultOf: (due: string, target: string | null) => InterimResult,
): InterimTarget[] {
  return stored === null
    ? []
    : STORED_DAYS.parse(JSON.parse(stored)).map(({ due, target, text }) => ({
        due,
        target: numberOf(target === null ? null : targetParts(target)?.number),
        text,
        ...resultOf(due, target),
      }));
}

function numberOf(canonical: string | null | undefined): number | null {
  return canonical == null ? null : Number.parseFloat(canonical);
}
