import { targetParts } from '@traguardo/schema/canonical-target';
import { type ReadingQuestion, readingQuestion } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import { Ctx, FieldResolver, Float, ID, Resolver, Root } from 'type-graphql';
import { readCells } from '../../reading/read-cells.js';
import { isReadingQuestion } from '../../reading/reported-input.js';
import { Reading } from '../../reading/stored/reading.entity.js';
import { isStaff } from '../access/is-staff.js';
import { Source, type SourceRow } from '../act/source-types.js';
import { OBJECT_ID } from '../graphql/arguments.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import type { RequestContext } from '../loading/request-context.js';
import type { ReadingView } from './reading-views.js';

@Resolver(() => Reading)
export class ReadingResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() reading: Reading): string {
    return NODE_IDS.Reading.id(reading);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Valore, nell'unità dell'indicatore; null se sono rendicontati numeratore e denominatore o una data (`date`), o se è un ritiro.",
  })
  value(@Root() { value }: Reading): number | null {
    return isDay(value) ? null : measure(value);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Il giorno rendicontato, per il tipo di misura DATE; null per ogni altro valore.',
  })
  date(@Root() { value }: Reading): string | null {
    return isDay(value) ? value : null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Numeratore di un rapporto; null se è rendicontato il valore.',
  })
  numerator(@Root() { numerator }: Reading): number | null {
    return measure(numerator);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Denominatore di un rapporto; null se è rendicontato il valore.',
  })
  denominator(@Root() { denominator }: Reading): number | null {
    return measure(denominator);
  }

  @FieldResolver(() => DateScalar, { description: 'La data a cui il valore si riferisce.' })
  asOf(@Root() { asOf }: Reading): string {
    return asOf;
  }

  @FieldResolver(() => DateTimeScalar, { description: 'Quando il valore è stato registrato.' })
  recordedAt(@Root() { recordedAt }: Reading): string {
    return recordedAt;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Nota di chi ha rendicontato; null se assente, e per chi non lavora per l’ente.',
  })
  note(@Root() { municipality, note }: Reading, @Ctx() context: RequestContext): string | null {
    return isStaff(context, municipality) ? note : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Criticità: che cosa ha reso difficile il risultato; null se assente, e per chi non lavora per l’ente.',
  })
  criticality(@Root() { municipality, criticality }: Reading, @Ctx() context: RequestContext): string | null {
    return isStaff(context, municipality) ? criticality : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Azione correttiva: che cosa si fa per rimediare; null se assente, e per chi non lavora per l’ente.',
  })
  correctiveAction(@Root() { municipality, correctiveAction }: Reading, @Ctx() context: RequestContext): string | null {
    return isStaff(context, municipality) ? correctiveAction : null;
  }

  @FieldResolver(() => [readingQuestion], {
    description: 'Che cosa è stato chiesto di un valore insolito, e confermato da chi lo ha registrato.',
  })
  confirmedQuestions(@Root() { confirmed }: Reading): readonly ReadingQuestion[] {
    return (confirmed ?? '').split(' ').filter(isReadingQuestion);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Chi ha registrato il valore; null se registrato da riga di comando, e per chi non lavora per l’ente.',
  })
  recordedBy(@Root() { municipality, recordedBy }: Reading, @Ctx() context: RequestContext): string | null {
    return isStaff(context, municipality) ? recordedBy : null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      'La rilevazione, o il ritiro, che ha preso il suo posto; di un ritiro, la rilevazione tornata in vigore. Null per l’ultima parola: la rilevazione che vale, o il ritiro che non ne ha lasciata nessuna.',
  })
  supersededBy(@Root() { supersededBy }: ReadingView): string | null {
    return supersededBy;
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description:
      'Da quale documento viene; null se è stato inserito a mano. Il testo è la riga intera per chi lavora per l’ente, per gli altri ciò che ne è stato letto: codice, valore, data, definitivo.',
  })
  source(@Root() reading: Reading, @Ctx() context: RequestContext): SourceRow | null {
    const { municipality, document, line, text } = reading;
    if (document === null) return null;
    return {
      municipality,
      documentId: document,
      line,
      text: isStaff(context, municipality) ? (text ?? '') : readCells(reading),
    };
  }
}

/** A stored canonical number as the API's Float. */
function isDay(canonical: string | null): boolean {
  return canonical !== null && targetParts(canonical)?.date != null;
}

function measure(canonical: string | null): number | null {
  return canonical === null ? null : new Decimal(canonical).toNumber();
}
