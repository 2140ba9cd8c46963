import { type ReportingFrequency, reportingFrequency } from '@traguardo/schema/vocabulary';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { DomainError } from '../../plan/domain-error.js';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { indicatorsInForce } from '../../reading/stored/load-indicators.js';
import { type NewDeclaration, storeDeclarations } from '../../scoring/stored/store-declarations.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { planName } from '../graphql/natural-name.js';
import { requiredText } from '../graphql/required-text.js';
import type { RequestContext } from '../loading/request-context.js';
import { declarationAudit } from './declare-indicator.js';

@Resolver()
export class FrequencyResolver {
  @Mutation(() => [Indicator], {
    description:
      'Dichiara ogni quanto si rilevano degli indicatori, con la fonte: tutti o nessuno. Un indicatore è chiesto soltanto ' +
      'alle date della sua frequenza, e sempre a consuntivo.',
  })
  async setReportingFrequency(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: "Nome breve dell'ente (`slug`)." }) municipality: string,
    @Arg('year', () => Int, { description: 'Anno del piano.' }) year: number,
    @Arg('indicators', () => [String], { description: 'Codici degli indicatori.' }) codes: readonly string[],
    @Arg('frequency', () => reportingFrequency, {
      nullable: true,
      description: 'La frequenza; null ritira la dichiarazione.',
    })
    frequency: ReportingFrequency | null,
    @Arg('source', () => String, { description: 'Dove sta scritto, o chi lo ha deciso.' }) source: string,
  ): Promise<readonly Indicator[]> {
    const key = { municipality, year };
    const text = requiredText(source, 'la fonte');
    await writePlan(context, key, async (queries) => {
      const inForce = await indicatorsInForce(queries, key);
      const known = new Set(inForce.map(({ code }) => code));
      refuseUnknown(codes.filter((code) => !known.has(code)));
      const declarations = [...new Set(codes)].map((code): NewDeclaration => {
        const act = inForce[0]?.atAct ?? 0;
        return { subject: 'INDICATOR', code, field: 'frequency', act, value: frequency ?? null, source: text };
      });
      const recording = { recordedAt: new Date().toISOString(), recordedBy: recorder(context) };
      const stored = await storeDeclarations(queries, key, declarations, recording);
      return { audit: declarationAudit('setReportingFrequency', planName(key), stored), answer: null };
    });
    const chosen = new Set(codes);
    return (await indicatorsInForce(context.queries, key)).filter(({ code }) => chosen.has(code));
  }
}

function refuseUnknown(codes: readonly string[]): void {
  if (codes.length === 0) return;
  throw new DomainError(
    'NOT_FOUND',
    `Il piano non ha, dopo l’ultimo provvedimento, gli indicatori ${codes.join(', ')}: verificare i codici.`,
  );
}
