import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { DomainError } from '../../plan/domain-error.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { type NewDeclaration, storeDeclarations } from '../../scoring/stored/store-declarations.js';
import { loadedActs } from '../../scoring/stored/stored-indicator.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { latestState } from '../act/sources.js';
import { planName } from '../graphql/natural-name.js';
import { memberKey } from '../graphql/node-id.js';
import { requiredText } from '../graphql/required-text.js';
import type { RequestContext } from '../loading/request-context.js';
import { declarationAudit } from './declare-indicator.js';

@Resolver()
export class ContributorsResolver {
  @Mutation(() => Objective, {
    description:
      'Dichiara i settori coinvolti in un obiettivo oltre a quello responsabile, con la fonte: lo vedono e lo rendicontano. ' +
      'Una lista vuota dice che non ce ne sono; null ritira la dichiarazione, e vale ciò che dicono i documenti.',
  })
  async setContributors(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: "Nome breve dell'ente (`slug`)." }) municipality: string,
    @Arg('year', () => Int, { description: 'Anno del piano.' }) year: number,
    @Arg('objective', () => String, { description: "Codice dell'obiettivo." }) code: string,
    @Arg('sectors', () => [String], {
      nullable: true,
      description: 'I settori: la chiave (`key`), o l’identificativo dopo un qualsiasi provvedimento.',
    })
    sectors: readonly string[] | null,
    @Arg('act', () => Int, { nullable: true, description: 'Ordinale del provvedimento; se manca, l’ultimo.' })
    act: number | null,
    @Arg('source', () => String, { description: 'Dove sta scritto, o chi lo ha deciso.' }) source: string,
  ): Promise<Objective> {
    const key = { municipality, year };
    const text = requiredText(source, 'la fonte');
    const keys = sectors?.map((name) => memberKey('Sector', key, name)) ?? null;
    await writePlan(context, key, async (queries) => {
      const acts = await loadedActs(queries, key);
      const latest = acts.at(-1) ?? -1;
      if (act !== null && act !== undefined && !acts.includes(act)) throw notLoaded(act, acts);
      const objective = await queries
        .selectFrom('Objective')
        .where(ofPlan(key))
        .where('atAct', '=', latest)
        .where('code', '=', code)
        .select('sector')
        .executeTakeFirst();
      if (!objective) throw noSuchObjective(code);
      const known = await queries
        .selectFrom('Sector')
        .where(ofPlan(key))
        .where('atAct', '=', latest)
        .select('key')
        .execute();
      refuseSectors(keys ?? [], objective.sector, new Set(known.map((sector) => sector.key)));
      const value = keys === null ? null : [...new Set(keys)].join('\n');
      const declaration: NewDeclaration = {
        subject: 'OBJECTIVE',
        code,
        field: 'contributors',
        act: act ?? latest,
        value,
        source: text,
      };
      const recording = { recordedAt: new Date().toISOString(), recordedBy: recorder(context) };
      const stored = await storeDeclarations(queries, key, [declaration], recording);
      return { audit: declarationAudit('setContributors', `${planName(key)}/${code}`, stored), answer: null };
    });
    const state = await latestState(context.loaders, key);
    const [row] = await context.loaders.objective.load([municipality, year, state, code]);
    return row ?? failNoObjective(code);
  }
}

function refuseSectors(keys: readonly string[], leading: string, known: ReadonlySet<string>): void {
  const unknown = keys.filter((key) => !known.has(key));
  if (unknown.length > 0) {
    throw new DomainError(
      'INVALID_INPUT',
      `Il piano non ha, dopo l’ultimo provvedimento, i settori ${unknown.join(', ')}: verificare i settori.`,
    );
  }
  if (!keys.includes(leading)) return;
  throw new DomainError(
    'INVALID_INPUT',
    `Il settore ${leading} è il responsabile dell’obiettivo: toglierlo dai settori coinvolti.`,
  );
}

function notLoaded(act: number, acts: readonly number[]): DomainError {
  return new DomainError(
    'INVALID_INPUT',
    `Il provvedimento ${act} non è caricato: indicarne uno caricato (${acts.join(', ')}).`,
  );
}

function noSuchObjective(code: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `Il piano non ha un obiettivo ${code} dopo l’ultimo provvedimento: verificare il codice.`,
  );
}

function failNoObjective(code: string): never {
  throw noSuchObjective(code);
}
