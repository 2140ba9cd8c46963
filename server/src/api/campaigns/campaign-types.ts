import { type SubmissionState, submissionState } from '@traguardo/schema/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { Sector } from '../../plan/stored/sector.entity.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { WritingDelegation } from '../reporting/reading-sheet-types.js';

@ObjectType({ description: 'A che punto è un settore in una campagna.', simpleResolvers: true })
export class CampaignSector {
  @Field(() => Sector, { description: 'Il settore.' })
  sector!: Sector;

  @Field(() => Int, { description: 'Quanti indicatori hanno un valore; i dati dimostrativi non contano.' })
  reported!: number;

  @Field(() => Int, { description: 'Quanti indicatori sono da rendicontare, senza quelli neutralizzati.' })
  total!: number;

  @Field(() => submissionState, { description: 'Se i valori sono stati trasmessi: finché non lo sono, mancano.' })
  state!: SubmissionState;

  @Field(() => [Indicator], { description: 'Gli indicatori che non hanno ancora un valore, per codice.' })
  missing!: readonly Indicator[];

  @Field(() => DateTimeScalar, { nullable: true, description: "L'ultimo sollecito; null se nessuno." })
  remindedAt!: string | null;

  @Field(() => Boolean, { description: 'Vero se qualcuno che ne risponde ha un indirizzo di posta elettronica.' })
  reachable!: boolean;

  @Field(() => WritingDelegation, {
    nullable: true,
    description: 'La delega per cui chi chiede rendiconta il settore; null se non lo fa per delega.',
  })
  delegation!: WritingDelegation | null;
}

@ObjectType({
  description: 'Una campagna di rendicontazione: una data per cui ogni settore rende conto.',
  simpleResolvers: true,
})
export class Campaign {
  @Field(() => DateScalar, { description: 'La data a cui i valori si riferiscono.' })
  asOf!: string;

  @Field(() => Boolean, { description: 'Vero per il consuntivo, falso per un monitoraggio intermedio.' })
  final!: boolean;

  @Field(() => DateScalar, { description: 'Entro quando trasmettere i valori.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'Vero se la scadenza è passata e un settore non ha ancora trasmesso.' })
  overdue!: boolean;

  @Field(() => Boolean, {
    description:
      'Se il servizio sollecita da sé i settori che non hanno trasmesso: una settimana prima della scadenza, il giorno prima e il giorno dopo.',
  })
  reminding!: boolean;

  @Field(() => Boolean, { description: 'Vero se la Segreteria Generale l’ha conclusa: non sollecita più.' })
  closed!: boolean;

  @Field(() => [CampaignSector], {
    description: 'I settori, nell’ordine del piano; per chi ha il ruolo MANAGER solo i propri.',
  })
  sectors!: readonly CampaignSector[];
}

@ObjectType({ description: 'L’esito di un sollecito.', simpleResolvers: true })
export class SendRemindersResult {
  @Field(() => Int, { description: 'Quanti messaggi sono stati inviati: uno per persona.' })
  sent!: number;

  @Field(() => [Sector], { description: 'I settori che mancano e per cui nessuno è stato raggiunto.' })
  unreachable!: readonly Sector[];
}
