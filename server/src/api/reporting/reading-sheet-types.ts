import {
  type SubmissionQuestion,
  type SubmissionState,
  submissionQuestion,
  submissionState,
} from '@traguardo/schema/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { Sector } from '../../plan/stored/sector.entity.js';
import { Reading } from '../../reading/stored/reading.entity.js';
import { InputIssue } from '../graphql/input-issue.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { EvidenceFile } from './evidence-types.js';

@ObjectType({
  description:
    'Ciò che è stato scritto e non ancora registrato: i testi come sono stati scritti. Non conta da nessuna parte.',
  simpleResolvers: true,
})
export class ReadingDraft {
  @Field(() => Int, { description: 'Cresce a ogni salvataggio: chi scrive dice quale ha visto.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Valore, come è stato scritto.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'Numeratore, come è stato scritto.' })
  numerator!: string | null;

  @Field(() => String, { nullable: true, description: 'Denominatore, come è stato scritto.' })
  denominator!: string | null;

  @Field(() => String, { nullable: true, description: 'Nota.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Criticità.' })
  criticality!: string | null;

  @Field(() => String, { nullable: true, description: 'Azione correttiva.' })
  correctiveAction!: string | null;

  @Field(() => DateTimeScalar, { description: 'Quando è stata salvata.' })
  savedAt!: string;

  @Field(() => String, { description: 'Chi la ha salvata.' })
  savedBy!: string;
}

@ObjectType({
  description: 'Che cosa il settore ha detto, trasmettendo, di un indicatore senza valore o sotto il target.',
  simpleResolvers: true,
})
export class SubmissionReason {
  @Field(() => String, { description: "Codice dell'indicatore." })
  indicator!: string;

  @Field(() => submissionQuestion, { description: 'Che cosa era chiesto.' })
  question!: SubmissionQuestion;

  @Field(() => String, { nullable: true, description: 'Il motivo; null se si è scelto di non darlo.' })
  reason!: string | null;
}

@ObjectType({ description: 'Un passaggio fra il settore e la Segreteria Generale.', simpleResolvers: true })
export class SubmissionStep {
  @Field(() => submissionState, { description: 'Trasmesso, o restituito.' })
  state!: SubmissionState;

  @Field(() => String, { nullable: true, description: 'Il motivo di una restituzione.' })
  reason!: string | null;

  @Field(() => [SubmissionReason], { description: 'I motivi dati trasmettendo; vuota per una restituzione.' })
  reasons!: readonly SubmissionReason[];

  @Field(() => DateTimeScalar, { description: 'Quando.' })
  recordedAt!: string;

  @Field(() => String, { description: 'Chi.' })
  recordedBy!: string;
}

@ObjectType({ description: 'Un indicatore da rendicontare.', simpleResolvers: true })
export class ReadingSheetRow {
  @Field(() => Indicator, { description: "L'indicatore, dopo l'ultimo provvedimento." })
  indicator!: Indicator;

  @Field(() => Reading, {
    nullable: true,
    description:
      'La rilevazione che vale ora, da indicare in `expectedReading`: per il consuntivo dell’indicatore, per un monitoraggio della data. Un ritiro, se non ne è rimasta nessuna; null se non ce ne sono mai state.',
  })
  latest!: Reading | null;

  @Field(() => ReadingDraft, { nullable: true, description: 'La bozza; null se non ce n’è una.' })
  draft!: ReadingDraft | null;

  @Field(() => Boolean, {
    description:
      'Se chi chiede può scrivere questa riga. Di un obiettivo a cui il settore contribuisce decide il foglio del settore responsabile.',
  })
  canWrite!: boolean;

  @Field(() => Boolean, {
    description: 'Se il valore è chiesto a questa data: falso se la frequenza dell’indicatore non la prevede.',
  })
  asked!: boolean;

  @Field(() => submissionQuestion, {
    nullable: true,
    description: 'Che cosa `submitReadings` chiede dell’indicatore, con i valori registrati ora; null = nulla.',
  })
  question!: SubmissionQuestion | null;

  @Field(() => [EvidenceFile], { description: 'I file allegati al valore di questa data.' })
  evidence!: readonly EvidenceFile[];
}

@ObjectType({ description: 'Al posto di chi si scrive, e fino a quando.', simpleResolvers: true })
export class WritingDelegation {
  @Field(() => String, { description: 'Chi ha delegato.' })
  by!: string;

  @Field(() => DateScalar, { nullable: true, description: 'L’ultimo giorno; null = fino a revoca.' })
  until!: string | null;
}

@ObjectType({
  description:
    'Il foglio di rendicontazione di un settore a una data: una riga per ogni indicatore vigente degli obiettivi di cui è responsabile, e di quelli a cui contribuisce.',
  simpleResolvers: true,
})
export class ReadingSheet {
  @Field(() => Sector, { description: 'Il settore.' })
  sector!: Sector;

  @Field(() => DateScalar, { description: 'La data a cui i valori si riferiscono.' })
  asOf!: string;

  @Field(() => Boolean, { description: 'Vero per il consuntivo, falso per un monitoraggio intermedio.' })
  final!: boolean;

  @Field(() => submissionState, {
    description: 'Se il foglio è stato trasmesso alla Segreteria Generale, o restituito.',
  })
  state!: SubmissionState;

  @Field(() => String, { nullable: true, description: 'Il motivo, se il foglio è stato restituito.' })
  reason!: string | null;

  @Field(() => [SubmissionStep], { description: 'Trasmissioni e restituzioni, dalla prima.' })
  history!: readonly SubmissionStep[];

  @Field(() => [ReadingSheetRow], {
    description:
      'Gli indicatori vigenti del settore, per codice; poi quelli degli obiettivi di altri settori a cui contribuisce, che non sono chiesti alla trasmissione.',
  })
  rows!: readonly ReadingSheetRow[];

  @Field(() => Boolean, {
    description: 'Se chi chiede può scrivere: ne ha il ruolo, il ciclo è aperto, e il foglio non è stato trasmesso.',
  })
  canWrite!: boolean;

  @Field(() => WritingDelegation, {
    nullable: true,
    description: 'La delega per cui chi chiede scrive nel foglio; null se non scrive per delega.',
  })
  delegation!: WritingDelegation | null;
}

@ObjectType({ description: 'Qualcun altro ha salvato la bozza nel frattempo.', simpleResolvers: true })
export class DraftConflict {
  @Field(() => String, { description: "Codice dell'indicatore." })
  indicator!: string;

  @Field(() => ReadingDraft, { nullable: true, description: 'La bozza che c’è ora; null = nessuna.' })
  draft!: ReadingDraft | null;
}

@ObjectType({
  description: 'L’esito di un salvataggio di bozze: ogni riga sta per sé, e ciò che non è in conflitto è salvato.',
  simpleResolvers: true,
})
export class SaveReadingDraftsResult {
  @Field(() => [ReadingSheetRow], { description: 'Le righe salvate, con la versione nuova.' })
  drafts!: readonly ReadingSheetRow[];

  @Field(() => [DraftConflict], { description: 'Dove qualcun altro ha scritto nel frattempo.' })
  conflicts!: readonly DraftConflict[];

  @Field(() => [InputIssue], { description: 'Le righe che non si possono salvare.' })
  issues!: readonly InputIssue[];
}
