import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Objective } from '../../plan/stored/objective.entity.js';
import { type NewDeclaration, storeDeclarations } from '../../scoring/stored/store-declarations.js';
import { loadedActs } from '../../scoring/stored/stored-indicator.js';
import { shownAuthor } from '../access/is-staff.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { latestState } from '../act/sources.js';
import type { InputIssue } from '../graphql/input-issue.js';
import { planName } from '../graphql/natural-name.js';
import type { RequestContext } from '../loading/request-context.js';
import { Declaration, ObjectiveWeightInput, SetObjectiveWeightResult } from './declaration-types.js';
import { canonicalNumber, declarationAudit } from './declare-indicator.js';
import { weightIssues } from './weight-issues.js';

@Resolver(() => Objective)
export class ObjectiveDeclarationResolver {
  @FieldResolver(() => [Declaration], { description: 'Ciò che le persone hanno dichiarato, dal più vecchio.' })
  async declarations(
    @Root() { municipality, year, code }: Objective,
    @Ctx() context: RequestContext,
  ): Promise<readonly Declaration[]> {
    const declared = await context.loaders.declarations.load([municipality, year, 'OBJECTIVE', code]);
    return declared.filter(({ reason }) => reason === null).map((row) => shownAuthor(context, municipality, row));
  }

  @Mutation(() => SetObjectiveWeightResult, {
    description:
      'Dichiara i pesi di obiettivi, con la fonte: tutti o nessuno. Un peso dichiarato per primo vale fin dall’inizio del ' +
      'piano: non è una variazione. Dove il documento ne dice un altro resta una discordanza.',
  })
  async setObjectiveWeight(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: "Nome breve dell'ente (`slug`)." }) municipality: string,
    @Arg('year', () => Int, { description: 'Anno del piano.' }) year: number,
    @Arg('weights', () => [ObjectiveWeightInput], { description: 'I pesi.' }) weights: ObjectiveWeightInput[],
  ): Promise<SetObjectiveWeightResult> {
    const key = { municipality, year };
    const issues = await writePlan<readonly InputIssue[]>(context, key, async (queries) => {
      const objectives = await queries
        .selectFrom('Objective')
        .where(({ and }) => and(key))
        .select('code')
        .distinct()
        .execute();
      const found = weightIssues(weights, {
        objectives: new Set(objectives.map(({ code }) => code)),
        acts: await loadedActs(queries, key),
      });
      if (found.length > 0) return { audit: null, answer: found };
      const recording = { recordedAt: new Date().toISOString(), recordedBy: recorder(context) };
      const stored = await storeDeclarations(queries, key, weights.map(declaration), recording);
      return { audit: declarationAudit('setObjectiveWeight', planName(key), stored), answer: [] };
    });
    const state = await latestState(context.loaders, key);
    const codes = issues.length > 0 ? [] : [...new Set(weights.map(({ objective }) => objective))];
    const rows = await Promise.all(
      codes.map((code) => context.loaders.objective.load([municipality, year, state, code])),
    );
    return { objectives: rows.flat(), issues };
  }
}

function declaration({ objective, weight, act, source }: ObjectiveWeightInput): NewDeclaration {
  return {
    subject: 'OBJECTIVE',
    code: objective,
    field: 'weight',
    act,
    value: canonicalNumber(weight),
    source: source.trim(),
  };
}
