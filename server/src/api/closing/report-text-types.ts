import { type ReportSectionKind, reportSectionKind } from '@traguardo/schema/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { declareEnum } from '../graphql/enums.js';
import { DateTimeScalar } from '../graphql/scalars.js';

declareEnum(reportSectionKind, 'ReportSectionKind', 'Che cosa l’ente scrive nella Relazione sulla performance.', {
  FOREWORD: 'Premessa.',
  CONTEXT: 'Contesto di riferimento.',
  RESOURCES: 'Risorse: personale, bilancio.',
  ISSUES: 'Criticità e opportunità.',
  EQUALITY: 'Pari opportunità e bilancio di genere.',
  PROCESS: 'Processo di redazione e soggetti coinvolti.',
  PLACE_AND_DAY: 'Luogo e data, sopra le firme.',
  SIGNATURES: 'Firme, una per riga.',
});

@ObjectType({ description: 'Una versione di un testo della Relazione.', simpleResolvers: true })
export class ReportSectionVersion {
  @Field(() => Int, { description: 'Numero della versione, da 1.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Il testo; null se è stato tolto.' })
  text!: string | null;

  @Field(() => DateTimeScalar, { description: 'Quando è stata salvata.' })
  recordedAt!: string;

  @Field(() => String, { description: 'Chi l’ha salvata.' })
  recordedBy!: string;
}

@ObjectType({
  description:
    'Un testo della Relazione, con tutte le sue versioni. Una riga vuota separa i capoversi, una riga che comincia con «- » è una voce di elenco.',
  simpleResolvers: true,
})
export class ReportSection {
  @Field(() => reportSectionKind, { description: 'Quale testo.' })
  section!: ReportSectionKind;

  @Field(() => String, { nullable: true, description: 'Il testo in vigore; null se non c’è.' })
  text!: string | null;

  @Field(() => Int, { description: 'Versione in vigore; 0 se non è mai stato scritto.' })
  version!: number;

  @Field(() => Int, { description: 'Quanti caratteri può avere.' })
  limit!: number;

  @Field(() => [ReportSectionVersion], { description: 'Tutte le versioni, dalla prima.' })
  versions!: readonly ReportSectionVersion[];
}

@ObjectType({
  description: 'Un file della Relazione, conservato com’era all’adozione o alla validazione.',
  simpleResolvers: true,
})
export class ReportEdition {
  @Field(() => Int, { description: 'Numero del passo del ciclo (`CycleStep.number`).' })
  step!: number;

  @Field(() => String, { description: '«pdf» o «docx».' })
  format!: string;

  @Field(() => Boolean, { description: 'Vero se contiene le motivazioni scritte dai settori.' })
  remarks!: boolean;

  @Field(() => String, { description: 'Impronta SHA-256 del file.' })
  sha256!: string;

  @Field(() => Int, { description: 'Byte.' })
  size!: number;

  @Field(() => DateTimeScalar, { description: 'Quando è stato prodotto.' })
  madeAt!: string;
}
