import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { DateScalar, dayOf } from '../graphql/scalars.js';
import type { RequestContext } from '../loading/request-context.js';
import { Campaign, CampaignSector, SendRemindersResult } from './campaign-types.js';
import { campaignsFor, standingsFor } from './campaigns.js';
import { openCampaign } from './open-campaign.js';
import { sendReminders } from './send-reminders.js';

const MUNICIPALITY = { description: "Nome breve dell'ente (`slug`)." };
const YEAR = { description: 'Anno del piano.' };
const AS_OF = { description: 'La data a cui i valori si riferiscono: di solito 30 giugno, 30 settembre, 31 dicembre.' };
const FINAL = { description: 'Vero per il consuntivo, falso per un monitoraggio intermedio.' };

@Resolver()
export class CampaignResolver {
  @Query(() => [Campaign], { description: 'Le campagne di rendicontazione, per data: chi deve ancora che cosa.' })
  campaigns(
    @Ctx() { queries, actor }: RequestContext,
    @Arg('municipality', () => String, MUNICIPALITY) municipality: string,
    @Arg('year', () => Int, YEAR) year: number,
  ): Promise<Campaign[]> {
    return campaignsFor(queries, actor, { municipality, year });
  }

  @Query(() => [CampaignSector], {
    description: 'A che punto è ogni settore a una data, anche senza una campagna; un responsabile vede solo i propri.',
  })
  sectorStandings(
    @Ctx() { queries, actor }: RequestContext,
    @Arg('municipality', () => String, MUNICIPALITY) municipality: string,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: Date,
    @Arg('final', () => Boolean, FINAL) final: boolean,
  ): Promise<CampaignSector[]> {
    return standingsFor(queries, actor, { municipality, year }, { asOf: dayOf(asOf), final });
  }

  @Mutation(() => Campaign, {
    description: 'Apre una campagna di rendicontazione; se per la data ce n’è già una, ne cambia la scadenza.',
  })
  openCampaign(
    @Ctx() { database, actor }: RequestContext,
    @Arg('municipality', () => String, MUNICIPALITY) municipality: string,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: Date,
    @Arg('final', () => Boolean, FINAL) final: boolean,
    @Arg('dueOn', () => DateScalar, { description: 'Entro quando trasmettere i valori.' }) dueOn: Date,
  ): Promise<Campaign> {
    const dates = { asOf: dayOf(asOf), final, dueOn: dayOf(dueOn) };
    return database.write((queries) => openCampaign(queries, actor, { municipality, year }, dates));
  }

  @Mutation(() => SendRemindersResult, {
    description:
      'Scrive a chi risponde dei settori che non hanno ancora trasmesso, al massimo una volta all’ora. Serve la posta elettronica.',
  })
  sendReminders(
    @Ctx() { database, actor, mailer, siteUrl }: RequestContext,
    @Arg('municipality', () => String, MUNICIPALITY) municipality: string,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: Date,
    @Arg('final', () => Boolean, FINAL) final: boolean,
  ): Promise<SendRemindersResult> {
    const notifications = { database, mailer, actor, siteUrl: siteUrl() };
    return sendReminders(notifications, { municipality, year }, { asOf: dayOf(asOf), final });
  }
}
