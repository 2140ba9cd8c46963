import {
  type CycleStepKind,
  cycleStage,
  cycleStepKind,
  type LowerRule,
  lowerRule,
  type ValidationOutcome,
  validationOutcome,
} from '@traguardo/schema/vocabulary';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Variation } from '../../plan/stored/act/variation.entity.js';
import { SourceDocument } from '../../plan/stored/document/source-document.entity.js';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { declareEnum } from '../graphql/enums.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import type { AtState } from '../loading/members.js';
import type { PlanView } from '../loading/plan-at-act.js';
import type { DocumentHead } from '../loading/shown-rows.js';

declareEnum(lowerRule, 'LowerRule', 'Come scende il grado di raggiungimento dove più basso è meglio.', {
  MIRROR: '100 × (2 − consuntivo / target): al doppio del target vale 0.',
  RATIO: '100 × target / consuntivo: al doppio del target vale 50; zero vale 100.',
});

declareEnum(cycleStage, 'CycleStage', "A che punto è il ciclo dell'anno.", {
  OPEN: 'Aperto.',
  CLOSED: 'Chiuso: i risultati non cambiano più.',
  ADOPTED: 'Relazione sulla performance adottata dalla Giunta.',
  VALIDATED: 'Relazione sulla performance validata dal Nucleo di Valutazione.',
});

declareEnum(cycleStepKind, 'CycleStepKind', "Un passo del ciclo dell'anno.", {
  CLOSED: 'Chiusura.',
  REOPENED: 'Riapertura, con il motivo.',
  ADOPTED: 'Adozione della Relazione da parte della Giunta.',
  VALIDATED: 'Validazione della Relazione da parte del Nucleo di Valutazione.',
});

declareEnum(validationOutcome, 'ValidationOutcome', 'Che cosa il Nucleo di Valutazione ha deciso della Relazione.', {
  VALIDATED: 'Validata.',
  WITH_REMARKS: 'Validata con osservazioni.',
  NOT_VALIDATED: 'Non validata: la Relazione resta adottata.',
});

@ObjectType({ description: 'La metodologia di calcolo di un piano.', simpleResolvers: true })
export class ScoringPolicy {
  @Field(() => String, { description: 'Nome: «standard», o il nome breve dell’ente che ne ha scelta una propria.' })
  name!: string;

  @Field(() => Int, { description: 'Versione.' })
  version!: number;

  @Field(() => String, { description: 'Nome e versione, come stanno accanto a ogni risultato: «standard-1».' })
  label!: string;

  @Field(() => Float, { description: 'Grado di raggiungimento, in percentuale, da cui un indicatore è raggiunto.' })
  achieved!: number;

  @Field(() => Float, { description: 'Grado di raggiungimento, in percentuale, da cui è parzialmente raggiunto.' })
  partial!: number;

  @Field(() => lowerRule, { description: 'Come si calcola dove più basso è meglio.' })
  lowerRule!: LowerRule;

  @Field(() => Int, {
    description: 'I giorni dopo una data in cui il grado di raggiungimento scende da 100 a 0; 0 = in ritardo vale 0.',
  })
  lateDays!: number;

  @Field(() => Float, {
    description:
      'Quanto del grado di raggiungimento di un obiettivo viene dalle sue fasi, in percentuale; 0 = le fasi si mostrano e non contano.',
  })
  phaseShare!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Articolo del Sistema di misurazione dell’ente; null per la metodologia standard.',
  })
  article!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Quando è stata scelta; null per quella standard.' })
  recordedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Chi l’ha scelta; null per quella standard, e per chi non lavora per l’ente.',
  })
  recordedBy!: string | null;
}

@ObjectType({ description: "Un passo del ciclo dell'anno. I passi restano tutti.", simpleResolvers: true })
export class CycleStep {
  @Field(() => Int, { description: 'Numero progressivo del passo nel ciclo del piano.' })
  number!: number;

  @Field(() => cycleStepKind, { description: 'Quale passo.' })
  step!: CycleStepKind;

  @Field(() => String, { nullable: true, description: 'Motivo; null se non indicato.' })
  reason!: string | null;

  @Field(() => validationOutcome, {
    nullable: true,
    description: 'Di una validazione: l’esito; null per gli altri passi.',
  })
  outcome!: ValidationOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: 'Per conto di chi è stato registrato; null se da chi ha deciso.',
  })
  onBehalfOf!: string | null;

  @Field(() => String, { nullable: true, description: 'Alla chiusura: la metodologia dei risultati; altrimenti null.' })
  policy!: string | null;

  @Field(() => String, { nullable: true, description: 'Numero della deliberazione o del verbale; null se nessuno.' })
  documentNumber!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Data della deliberazione o del verbale; di una chiusura, il giorno indicato; null se nessuna.',
  })
  documentDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Indirizzo del documento pubblicato; null se nessuno.' })
  link!: string | null;

  @Field(() => DateTimeScalar, { description: 'Quando è stato registrato.' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: 'Chi lo ha registrato; null per chi non lavora per l’ente.' })
  recordedBy!: string | null;
}

@ObjectType({
  description: 'Che cosa farebbe la chiusura del ciclo, e che cosa la impedisce. Riguarda la situazione più recente.',
  simpleResolvers: true,
})
export class ClosingCheck {
  @Field(() => Boolean, { description: 'Vero se il ciclo è aperto e nulla ne impedisce la chiusura.' })
  mayClose!: () => Promise<boolean>;

  @Field(() => [Variation], { description: 'Le valutazioni rinviate ancora da definire: impediscono la chiusura.' })
  deferred!: () => Promise<readonly AtState<Variation>[]>;

  @Field(() => [Indicator], { description: 'Gli indicatori non rendicontati: alla chiusura contano 0.' })
  unreported!: () => Promise<readonly Indicator[]>;

  @Field(() => [Indicator], { description: 'Gli indicatori non applicabili: il loro peso passa agli altri.' })
  notApplicable!: () => Promise<readonly Indicator[]>;

  @Field(() => [Indicator], { description: 'Gli indicatori neutralizzati: il loro peso passa agli altri.' })
  neutralised!: () => Promise<readonly Indicator[]>;

  @Field(() => Int, { description: 'Quante modifiche lette dai documenti nessuno ha verificato.' })
  proposedRevisions!: () => Promise<number>;

  @Field(() => Int, {
    description: 'Quante modifiche dubbie nessuno ha confermato: finché restano così non si applicano.',
  })
  doubtfulRevisions!: () => Promise<number>;

  @Field(() => Int, { description: 'Quanti dati dimostrativi sono mostrati: impediscono la chiusura.' })
  demonstrationReadings!: () => Promise<number>;

  @Field(() => Float, {
    nullable: true,
    description: 'Grado di raggiungimento del piano com’è; null se nulla è misurato.',
  })
  scoreNow!: () => Promise<number | null>;

  @Field(() => Float, { nullable: true, description: 'Grado di raggiungimento del piano come verrebbe fissato.' })
  scoreClosed!: () => Promise<number | null>;
}

@ObjectType({
  description: 'Quanto della lettura dei documenti una persona ha verificato, e che cosa resta da dichiarare.',
  simpleResolvers: true,
})
export class ReviewProgress {
  @Field(() => Int, { description: 'Modifiche ancora da verificare.' })
  proposed!: number;

  @Field(() => Int, {
    description: 'Modifiche dubbie ancora da confermare: non si applicano. Sono fra quelle da verificare.',
  })
  doubtful!: number;

  @Field(() => Int, { description: 'Modifiche confermate.' })
  confirmed!: number;

  @Field(() => Int, { description: 'Modifiche corrette.' })
  corrected!: number;

  @Field(() => Int, { description: 'Modifiche scartate.' })
  discarded!: number;

  @Field(() => Int, { description: 'Obiettivi di cui non si conosce il peso.' })
  unknownWeights!: number;

  @Field(() => [Indicator], { description: 'Indicatori con un target zero stampato che nessuno ha confermato.' })
  zeroTargets!: readonly Indicator[];

  @Field(() => [Indicator], {
    description: 'Indicatori il cui target è scritto, ma non si sa come leggerlo: si indica con `correctField`.',
  })
  unclearTargets!: readonly Indicator[];

  @Field(() => Int, { description: 'Indicatori la cui polarità è dedotta dal testo.' })
  inferredDirections!: number;

  @Field(() => Int, { description: 'Indicatori il cui tipo di misura è dedotto dal testo.' })
  inferredKinds!: number;
}

@ObjectType({ description: 'I dati dimostrativi tolti.', simpleResolvers: true })
export class RemoveDemonstrationResult {
  @Field(() => Int, { description: 'Quanti valori sono stati tolti.' })
  removed!: number;
}

@ObjectType({ description: 'Il piano dell’anno seguente, avviato da questo.', simpleResolvers: true })
export class StartNextPlanResult {
  @Field(() => Plan, { description: 'Il piano nuovo.' })
  plan!: PlanView;

  @Field(() => SourceDocument, {
    description: 'Il suo documento, preparato dal programma: si annulla come ogni altro.',
  })
  document!: DocumentHead;
}
