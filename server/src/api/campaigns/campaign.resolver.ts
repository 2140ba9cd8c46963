import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { DateScalar, dayOf } from '../graphql/scalars.js';
import type { RequestContext } from '../loading/request-context.js';
import { openedMails } from './campaign-notices.js';
import { Campaign, CampaignSector, SendRemindersResult } from './campaign-types.js';
import { campaignsFor, standingsFor } from './campaigns.js';
import { closeCampaign, openCampaign } from './open-campaign.js';
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
    description:
      'Apre una campagna di rendicontazione, e avvisa chi risponde dei settori; se per la data ce n’è già una, ne cambia la scadenza, o la riapre.',
  })
  async openCampaign(
    @Ctx() { database, queries, actor, outbox, siteUrl }: RequestContext,
    @Arg('municipality', () => String, MUNICIPALITY) municipality: string,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: Date,
    @Arg('final', () => Boolean, FINAL) final: boolean,
    @Arg('dueOn', () => DateScalar, { description: 'Entro quando trasmettere i valori.' }) dueOn: Date,
    @Arg('reminding', () => Boolean, {
      nullable: true,
      description: 'Se il servizio sollecita da sé; se manca resta com’è, e per una nuova no.',
    })
    reminding: boolean | null,
  ): Promise<Campaign> {
    const plan = { municipality, year };
    const request = { asOf: dayOf(asOf), final, dueOn: dayOf(dueOn), reminding: reminding ?? null };
    const { campaign, isNew } = await database.write((writing) => openCampaign(writing, actor, plan, request));
    if (isNew) outbox.enqueue('openCampaign', () => openedMails(queries, siteUrl(), plan, campaign));
    return campaign;
  }

  @Mutation(() => Campaign, {
    description:
      'Conclude una campagna: nessuno è più sollecitato. I settori possono ancora trasmettere; `openCampaign` la riapre.',
  })
  closeCampaign(
    @Ctx() { database, actor }: RequestContext,
    @Arg('municipality', () => String, MUNICIPALITY) municipality: string,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: Date,
    @Arg('final', () => Boolean, FINAL) final: boolean,
  ): Promise<Campaign> {
    const name = { asOf: dayOf(asOf), final };
    return database.write((queries) => closeCampaign(queries, actor, { municipality, year }, name));
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
    const notifications = { database, mailer, actor, siteUrl: siteUrl(), now: new Date() };
    return sendReminders(notifications, { municipality, year }, { asOf: dayOf(asOf), final });
  }
}
