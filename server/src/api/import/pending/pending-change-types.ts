import {
  type DecisionOutcome,
  decisionOutcome,
  type IndicatorKind,
  type Initiative,
  indicatorKind,
  initiative,
  type RevisionKind,
  type RevisionStatus,
  revisionKind,
  revisionStatus,
} from '@traguardo/schema/vocabulary';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Difference } from '../../../import/pending/load-comparison.js';
import type { ScoreChange, ScoreFigures } from '../../../import/pending/load-score-changes.js';
import { DocumentIssue } from '../../../plan/stored/document/document-issue.entity.js';
import { Reading } from '../../../reading/stored/reading.entity.js';
import { FieldChange } from '../../act/source-types.js';
import { DateScalar } from '../../graphql/scalars.js';
import type { ReadingView } from '../../reporting/reading-views.js';

const NULL_TEXT = 'null se il documento non lo riporta.';

@ObjectType({
  description: 'Una modifica letta da una decisione, o aggiunta a mano, prima del caricamento.',
  simpleResolvers: true,
})
export class PendingRevision {
  @Field(() => ID, { description: 'Identificativo, finché il documento è in attesa.' })
  id!: string;

  @Field(() => revisionKind, { description: 'Che cosa cambia.' })
  kind!: RevisionKind;

  @Field(() => initiative, { description: 'Chi ha voluto la modifica.' })
  initiative!: Initiative;

  @Field(() => String, { description: "Codice dell'obiettivo." })
  objective!: string;

  @Field(() => String, { nullable: true, description: "Codice dell'indicatore; null se cambia l'obiettivo." })
  indicator!: string | null;

  @Field(() => String, { nullable: true, description: 'Prima: numero canonico o testo; null se non è noto.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Dopo: numero canonico o testo; null se non è detto.' })
  to!: string | null;

  @Field(() => [FieldChange], { description: "Che cos'altro cambia." })
  fields!: readonly FieldChange[];

  @Field(() => String, {
    nullable: true,
    description: 'Le parole della decisione che lo dicono; null se aggiunta a mano.',
  })
  evidence!: string | null;

  @Field(() => Int, { nullable: true, description: 'Dove iniziano nella decisione (unità UTF-16, da 0).' })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: 'Dove finiscono nella decisione (unità UTF-16, esclusa).' })
  end!: number | null;

  @Field(() => revisionStatus, { description: 'Che cosa ne ha fatto una persona.' })
  status!: RevisionStatus;

  @Field(() => Boolean, {
    description:
      'Vero se il programma ne ha capito tutte le parole. Se è dubbia non si applica finché non la si conferma.',
  })
  certain!: boolean;

  @Field(() => Boolean, { description: 'Vero se è stata aggiunta a mano.' })
  addedByPerson!: boolean;
}

@ObjectType({ description: 'Una richiesta con la sua decisione, prima del caricamento.', simpleResolvers: true })
export class PendingVariation {
  @Field(() => Int, { description: 'Numero della riga nel documento.' })
  line!: number;

  @Field(() => String, { description: "Codice dell'obiettivo." })
  objective!: string;

  @Field(() => String, { nullable: true, description: "Codice dell'indicatore della riga; null se non ne nomina." })
  indicator!: string | null;

  @Field(() => String, { nullable: true, description: `Richiesta; ${NULL_TEXT}` })
  request!: string | null;

  @Field(() => String, { nullable: true, description: `Motivazione; ${NULL_TEXT}` })
  motivation!: string | null;

  @Field(() => String, { nullable: true, description: `Decisione; ${NULL_TEXT}` })
  decision!: string | null;

  @Field(() => decisionOutcome, { description: 'Esito della decisione.' })
  outcome!: DecisionOutcome;

  @Field(() => [PendingRevision], { description: 'Le modifiche lette dalla decisione o aggiunte.' })
  revisions!: readonly PendingRevision[];
}

@ObjectType({ description: 'Un valore rendicontato di un file in attesa.', simpleResolvers: true })
export class PendingReading {
  @Field(() => Int, { description: 'Numero della riga nel file.' })
  line!: number;

  @Field(() => String, { description: "Codice dell'indicatore." })
  indicator!: string;

  @Field(() => String, { nullable: true, description: "Titolo dell'indicatore; null se il piano non lo conosce." })
  title!: string | null;

  @Field(() => indicatorKind, {
    nullable: true,
    description: "Che cosa misura l'indicatore; null se il piano non lo conosce.",
  })
  kind!: IndicatorKind | null;

  @Field(() => Float, { nullable: true, description: 'Valore; null se sono rendicontati numeratore e denominatore.' })
  value!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Il giorno rendicontato, per il tipo di misura DATE.' })
  date!: string | null;

  @Field(() => Float, { nullable: true, description: 'Numeratore; null se è rendicontato il valore.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Denominatore; null se è rendicontato il valore.' })
  denominator!: number | null;

  @Field(() => DateScalar, { description: 'La data a cui il valore si riferisce.' })
  asOf!: string;

  @Field(() => Boolean, { description: 'Vero per il consuntivo.' })
  final!: boolean;

  @Field(() => String, { nullable: true, description: 'Nota; null se assente.' })
  note!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Il valore in vigore; null se non c’è, o se è un rapporto: si veda `inForce`.',
  })
  current!: number | null;

  @Field(() => Reading, {
    nullable: true,
    description:
      'La rilevazione in vigore: per il consuntivo quella dell’indicatore, di qualunque data; per un monitoraggio quella della stessa data. Null se non c’è.',
  })
  inForce!: ReadingView | null;

  @Field(() => Boolean, {
    description: 'Vero se aspetta una risposta a una domanda sul documento: finché non c’è, non viene registrato.',
  })
  waiting!: boolean;

  @Field(() => [DocumentIssue], { description: 'I problemi della riga.' })
  issues!: readonly DocumentIssue[];
}

@ObjectType({
  description: 'Quanti valori realizzati un provvedimento riporta accanto ai target, e che cosa ne sarebbe.',
  simpleResolvers: true,
})
export class PendingActuals {
  @Field(() => Int, { description: 'Registrati con il provvedimento, o già registrati.' })
  recorded!: number;

  @Field(() => Int, { description: 'In attesa di una risposta a una domanda: non registrati finché non c’è.' })
  waiting!: number;

  @Field(() => Int, { description: 'Che non si possono registrare: il perché è fra i problemi di lettura.' })
  refused!: number;
}

@ObjectType({ description: 'Una discordanza che il documento porterebbe nel piano.', simpleResolvers: true })
export class PendingDiscrepancy {
  @Field(() => String, { description: 'Codice.' })
  code!: string;

  @Field(() => String, { description: 'Spiegazione in parole semplici.' })
  message!: string;

  @Field(() => String, { nullable: true, description: "Codice dell'obiettivo; null se di nessuno." })
  objective!: string | null;

  @Field(() => String, { nullable: true, description: "Codice dell'indicatore; null se di nessuno." })
  indicator!: string | null;

  @Field(() => Int, { nullable: true, description: 'Riga del documento; null se non è nota.' })
  line!: number | null;
}

@ObjectType({ description: 'Un obiettivo o un indicatore che cambierebbe.', simpleResolvers: true })
export class PendingDifference implements Difference {
  @Field(() => String, { description: 'Codice.' })
  code!: string;

  @Field(() => String, { description: 'Titolo.' })
  label!: string;

  @Field(() => Boolean, { description: 'Vero se nel piano non c’è ancora.' })
  isNew!: boolean;

  @Field(() => Boolean, { description: 'Vero se dal piano uscirebbe.' })
  isRemoved!: boolean;

  @Field(() => [FieldChange], {
    description:
      'Che cosa cambierebbe; per `neutralised`, "true" o null. Di un valore rendicontato: `actual` per il consuntivo, `interim 2019-06-30` per un monitoraggio; un rapporto è "48/50". Vuoto se esce dal piano.',
  })
  fields!: FieldChange[];
}

@ObjectType({ description: 'Un risultato, come è o come sarebbe confermando.', simpleResolvers: true })
export class SimulatedScore implements ScoreFigures {
  @Field(() => Float, { nullable: true, description: 'Grado di raggiungimento, 0-100; null se nulla è misurato.' })
  value!: number | null;

  @Field(() => Float, { description: 'Quota misurata, 0-1.' })
  coverage!: number;

  @Field(() => Int, { description: 'Quanti indicatori sono rendicontati.' })
  reported!: number;

  @Field(() => Int, { description: 'Quanti indicatori ci sono in tutto.' })
  total!: number;
}

@ObjectType({ description: 'Il risultato del piano o di un settore, prima e dopo la conferma.', simpleResolvers: true })
export class ScoreSimulation implements ScoreChange {
  @Field(() => String, { nullable: true, description: 'Chiave del settore; null per il piano.' })
  sector!: string | null;

  @Field(() => String, { nullable: true, description: 'Nome del settore; null per il piano.' })
  name!: string | null;

  @Field(() => SimulatedScore, { nullable: true, description: 'Come è ora; null se non c’è ancora.' })
  from!: ScoreFigures | null;

  @Field(() => SimulatedScore, { nullable: true, description: 'Come sarebbe; null se non ci sarebbe più.' })
  to!: ScoreFigures | null;
}

@ObjectType({ description: 'Che cosa cambierebbe nella base dati confermando.', simpleResolvers: true })
export class PendingComparison {
  @Field(() => Int, { description: 'Quante righe si aggiungerebbero.' })
  newRows!: number;

  @Field(() => [PendingDifference], { description: 'Obiettivi nuovi o diversi da come sono ora.' })
  objectives!: readonly Difference[];

  @Field(() => [PendingDifference], { description: 'Indicatori nuovi o diversi da come sono ora.' })
  indicators!: readonly Difference[];

  @Field(() => Boolean, { description: 'Vero se il documento è già caricato e nulla cambierebbe.' })
  unchanged!: boolean;

  @Field(() => [ScoreSimulation], {
    description:
      'I risultati del piano e dei settori prima e dopo, il piano per primo; vuoto se non si può confermare.',
  })
  scores!: readonly ScoreChange[];
}
