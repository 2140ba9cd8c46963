import { type LowerRule, lowerRule } from '@traguardo/schema/vocabulary';
import { Arg, Ctx, Float, Int, Mutation, Resolver } from 'type-graphql';
import { saveActDetail } from '../../import/act/save-act-detail.js';
import { Act } from '../../plan/stored/act/act.entity.js';
import { storePolicy } from '../../scoring/stored/store-policy.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { httpsLink } from '../act/https-link.js';
import { latestState, loadedAct } from '../act/sources.js';
import { planName } from '../graphql/natural-name.js';
import { requiredText } from '../graphql/required-text.js';
import { DateScalar, dayOf } from '../graphql/scalars.js';
import type { AtState } from '../loading/members.js';
import type { RequestContext } from '../loading/request-context.js';
import { ScoringPolicy } from './cycle-types.js';
import { policyView } from './plan-cycle.resolver.js';

const MUNICIPALITY = "Nome breve dell'ente (`slug`).";
const YEAR = 'Anno del piano.';
const UNTOUCHED = 'Se manca resta com’è; null torna a ciò che è stampato.';

@Resolver()
export class PolicyResolver {
  @Mutation(() => ScoringPolicy, {
    description: 'Sceglie la metodologia di calcolo di un anno, con l’articolo del Sistema di misurazione dell’ente.',
  })
  async setScoringPolicy(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('achieved', () => Float, { description: 'Soglia di «raggiunto», in percentuale, al massimo 100.' })
    achieved: number,
    @Arg('partial', () => Float, { description: 'Soglia di «parzialmente raggiunto», in percentuale, sopra 0.' })
    partial: number,
    @Arg('lowerRule', () => lowerRule, { description: 'Come si calcola dove più basso è meglio.' }) rule: LowerRule,
    @Arg('article', () => String, { description: 'Articolo del Sistema di misurazione.' }) article: string,
    @Arg('lateDays', () => Int, {
      defaultValue: 0,
      description: 'I giorni dopo una data in cui il grado scende da 100 a 0, al massimo 365; 0 = in ritardo vale 0.',
    })
    lateDays: number,
    @Arg('phaseShare', () => Float, {
      defaultValue: 0,
      description:
        'Quanto del grado di raggiungimento di un obiettivo viene dalle sue fasi, in percentuale, da 0 a 100; 0 = le fasi si mostrano e non contano.',
    })
    phaseShare: number,
  ): Promise<ScoringPolicy> {
    const key = { municipality, year };
    const chosen = await writePlan(context, key, async (queries) => {
      const { before, after } = await storePolicy(queries, key, {
        achieved,
        partial,
        lowerRule: rule,
        ...{ lateDays, phaseShare },
        article: requiredText(article, "l'articolo"),
        recordedAt: new Date().toISOString(),
        recordedBy: recorder(context),
      });
      return { audit: { action: 'setScoringPolicy', subject: planName(key), before, after }, answer: after };
    });
    return policyView(chosen);
  }

  @Mutation(() => Act, {
    description:
      'Indica numero, data e indirizzo della deliberazione di un provvedimento caricato. È rifiutato un giorno nel futuro, ' +
      'prima di quello di un provvedimento precedente o dopo quello di uno seguente.',
  })
  async setActDetails(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('act', () => Int, { description: 'Ordinale del provvedimento.' }) act: number,
    @Arg('number', () => String, { nullable: true, description: `Numero. ${UNTOUCHED}` })
    number: string | null | undefined,
    @Arg('adoptedOn', () => DateScalar, { nullable: true, description: `Data di adozione. ${UNTOUCHED}` })
    adoptedOn: Date | null | undefined,
    @Arg('link', () => String, { nullable: true, description: `Indirizzo https. ${UNTOUCHED}` })
    link: string | null | undefined,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Motivo della correzione: serve se la data era già nota.',
    })
    reason: string | null,
  ): Promise<AtState<Act>> {
    const key = { municipality, year };
    const details = {
      ...(number !== undefined && { actNumber: number?.trim() || null }),
      ...(adoptedOn !== undefined && { adoptedOn: adoptedOn === null ? null : dayOf(adoptedOn) }),
      ...(link !== undefined && { link: httpsLink(link) }),
    };
    const stated = reason?.trim() || null;
    await writePlan(context, key, async (queries) => {
      const recording = { recordedAt: new Date().toISOString(), recordedBy: recorder(context) };
      const { before, after } = await saveActDetail(queries, { ...key, act, details, reason: stated, ...recording });
      return {
        audit: {
          action: 'setActDetails',
          subject: `${planName(key)}/${act}`,
          before,
          after: { ...after, reason: stated },
        },
        answer: null,
      };
    });
    return {
      ...(await loadedAct(context.loaders, key, act)),
      state: await latestState(context.loaders, key),
    };
  }
}
