import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { PlanKey } from '../../plan/plan-key.js';
import { typedText } from '../../reading/draft-texts.js';
import type { Sheet } from '../../reading/stored/load-submissions.js';
import { memberKey } from '../graphql/node-id.js';
import { requiredText } from '../graphql/required-text.js';
import { DateScalar, dayOf } from '../graphql/scalars.js';
import type { RequestContext } from '../loading/request-context.js';
import { returnMails } from './notices.js';
import { ReadingDraftInput, SubmissionReasonInput } from './reading-inputs.js';
import { readingSheet } from './reading-sheet.js';
import { ReadingSheet, SaveReadingDraftsResult } from './reading-sheet-types.js';
import { saveReadingDrafts } from './save-reading-drafts.js';
import { submissionMails } from './submission-notices.js';
import { returnReadings, submitReadings } from './submit-readings.js';

const MUNICIPALITY = { description: "Nome breve dell'ente (`slug`)." };
const YEAR = { description: 'Anno del piano.' };
const SECTOR = {
  description: 'Il settore: la sua chiave (`key`), o il suo identificativo dopo un qualsiasi provvedimento.',
};
const AS_OF = { description: 'La data a cui i valori si riferiscono.' };
const FINAL = { description: 'Vero per il consuntivo, falso per un monitoraggio intermedio.' };

@Resolver()
export class ReadingSheetResolver {
  @Query(() => ReadingSheet, { description: 'Il foglio di rendicontazione di un settore a una data.' })
  readingSheet(
    @Ctx() { queries, actor }: RequestContext,
    @Arg('municipality', () => String, MUNICIPALITY) municipality: string,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('sector', () => String, SECTOR) sector: string,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: Date,
    @Arg('final', () => Boolean, FINAL) final: boolean,
  ): Promise<ReadingSheet> {
    const plan = { municipality, year };
    return readingSheet(queries, actor, plan, sheetOf(plan, sector, asOf, final));
  }

  @Mutation(() => SaveReadingDraftsResult, {
    description: 'Salva ciò che è stato scritto e non ancora registrato. Non cambia nessun risultato.',
  })
  saveReadingDrafts(
    @Ctx() { database, actor }: RequestContext,
    @Arg('municipality', () => String, MUNICIPALITY) municipality: string,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: Date,
    @Arg('final', () => Boolean, FINAL) final: boolean,
    @Arg('drafts', () => [ReadingDraftInput], { description: 'Le bozze.' }) drafts: readonly ReadingDraftInput[],
  ): Promise<SaveReadingDraftsResult> {
    const date = { asOf: dayOf(asOf), final };
    return database.write((queries) => saveReadingDrafts(queries, actor, { municipality, year }, date, drafts));
  }

  @Mutation(() => ReadingSheet, {
    description:
      'Trasmette i valori di un settore alla Segreteria Generale: da allora il settore non li cambia più, finché non gli sono restituiti. Di ogni valore che manca serve il motivo; di ogni target non raggiunto senza nota il motivo, o la scelta di non darlo.',
  })
  async submitReadings(
    @Ctx() { database, actor, outbox, siteUrl }: RequestContext,
    @Arg('municipality', () => String, MUNICIPALITY) municipality: string,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('sector', () => String, SECTOR) sector: string,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: Date,
    @Arg('final', () => Boolean, FINAL) final: boolean,
    @Arg('reasons', () => [SubmissionReasonInput], {
      nullable: true,
      description:
        'I motivi che il foglio chiede (`question`): di ogni valore che manca e di ogni target non raggiunto.',
    })
    reasons: readonly SubmissionReasonInput[] | null,
  ): Promise<ReadingSheet> {
    const plan = { municipality, year };
    const given = (reasons ?? []).map(({ indicator, reason }) => ({
      indicator,
      reason: typedText(reason)?.trim() ?? null,
    }));
    const submitted = await database.write((queries) =>
      submitReadings(queries, actor, plan, { ...sheetOf(plan, sector, asOf, final), reasons: given }),
    );
    outbox.enqueue('submitReadings', () => submissionMails(database, siteUrl(), plan, new Date()));
    return submitted;
  }

  @Mutation(() => ReadingSheet, { description: 'Restituisce al settore i valori trasmessi, con il motivo.' })
  async returnReadings(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, MUNICIPALITY) municipality: string,
    @Arg('year', () => Int, YEAR) year: number,
    @Arg('sector', () => String, SECTOR) sector: string,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: Date,
    @Arg('final', () => Boolean, FINAL) final: boolean,
    @Arg('reason', () => String, { description: 'Il motivo, per il settore.' }) reason: string,
  ): Promise<ReadingSheet> {
    const plan = { municipality, year };
    const why = requiredText(reason, 'il motivo');
    const sheet = sheetOf(plan, sector, asOf, final);
    const { database, actor, outbox } = context;
    const returned = await database.write((queries) => returnReadings(queries, actor, plan, sheet, why));
    outbox.enqueue('returnReadings', () => returnMails(context, plan, returned, why));
    return returned;
  }
}

function sheetOf(plan: PlanKey, sector: string, asOf: Date, final: boolean): Sheet {
  return { sector: memberKey('Sector', plan, sector), asOf: dayOf(asOf), final };
}
