import { type AttainmentState, type CycleStage, cycleStage, type RevisionStatus } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { cycleStage as stageAfter } from '../../plan/cycle-stage.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { policyLabel } from '../../scoring/policy.js';
import { policyOf } from '../../scoring/stored/load-policy.js';
import type { ScoringPolicyRow } from '../../scoring/stored/scoring-policy.entity.js';
import { shownAuthor } from '../access/is-staff.js';
import { latestState } from '../act/sources.js';
import type { Loaders } from '../loading/loaders.js';
import type { PlanView } from '../loading/plan-at-act.js';
import type { RequestContext } from '../loading/request-context.js';
import { storedScore } from '../plan/stored-results.js';
import { ClosingCheck, CycleStep, ReviewProgress, ScoringPolicy } from './cycle-types.js';

@Resolver(() => Plan)
export class PlanCycleResolver {
  @FieldResolver(() => ScoringPolicy, { description: 'La metodologia di calcolo.' })
  async policy(@Root() { municipality, year }: Plan, @Ctx() context: RequestContext): Promise<ScoringPolicy> {
    const chosen = (await context.loaders.policies.load([municipality, year])).at(-1);
    return shownAuthor(context, municipality, policyView(chosen));
  }

  @FieldResolver(() => [CycleStep], { description: "I passi del ciclo dell'anno, dal primo." })
  async cycle(@Root() { municipality, year }: Plan, @Ctx() context: RequestContext): Promise<readonly CycleStep[]> {
    const steps = await context.loaders.cycleSteps.load([municipality, year]);
    return steps.map((step) => shownAuthor(context, municipality, step));
  }

  @FieldResolver(() => cycleStage, { description: "A che punto è il ciclo dell'anno." })
  async stage(@Root() { municipality, year }: Plan, @Ctx() { loaders }: RequestContext): Promise<CycleStage> {
    return stageAfter(await loaders.cycleSteps.load([municipality, year]));
  }

  @FieldResolver(() => ClosingCheck, { description: 'Che cosa farebbe la chiusura, e che cosa la impedisce.' })
  closingCheck(@Root() plan: PlanView, @Ctx() { loaders }: RequestContext): ClosingCheck {
    return closingCheckOf(loaders, plan);
  }

  @FieldResolver(() => ReviewProgress, { description: 'Quanto è stato verificato, e che cosa resta da dichiarare.' })
  async reviewProgress(@Root() plan: Plan, @Ctx() { loaders }: RequestContext): Promise<ReviewProgress> {
    const { municipality, year } = plan;
    const state = [municipality, year, await latestState(loaders, plan)] as const;
    const [count, objectives, indicators, attainments] = await Promise.all([
      revisionCount(loaders, plan),
      loaders.objectives.load(state),
      loaders.indicators.load(state),
      loaders.attainments.load(state),
    ]);
    const unclear = new Set(
      attainments.filter(({ currentState }) => currentState === 'UNCLEAR').map(({ indicator }) => indicator),
    );
    return {
      proposed: count('PROPOSED'),
      doubtful: await waitingRevisions(loaders, plan),
      confirmed: count('CONFIRMED'),
      corrected: count('CORRECTED'),
      discarded: count('DISCARDED'),
      unknownWeights: objectives.filter(({ weight }) => weight === null).length,
      zeroTargets: indicators.filter(({ zeroTarget }) => zeroTarget),
      unclearTargets: indicators.filter(({ code }) => unclear.has(code)),
      inferredDirections: indicators.filter(({ directionInferred }) => directionInferred).length,
      inferredKinds: indicators.filter(({ kindInferred }) => kindInferred).length,
    };
  }
}

/** A policy as the API shows it; the standard one where the municipality has chosen none. */
export function policyView(row: ScoringPolicyRow | undefined): ScoringPolicy {
  const { name, version, thresholds, lowerRule, lateDays, phaseShare } = policyOf(row);
  return {
    name,
    version,
    label: policyLabel({ name, version }),
    achieved: new Decimal(thresholds.achieved).toNumber(),
    partial: new Decimal(thresholds.partial).toNumber(),
    lowerRule,
    lateDays,
    phaseShare: new Decimal(phaseShare).toNumber(),
    article: row?.article ?? null,
    recordedAt: row?.recordedAt ?? null,
    recordedBy: row?.recordedBy ?? null,
  };
}

/** Each part is only loaded where it is asked for. */
function closingCheckOf(loaders: Loaders, plan: PlanView): ClosingCheck {
  const key = [plan.municipality, plan.year] as const;
  const demonstrations = async () => (await loaders.demonstrationReadings.load(key))[0]?.readings ?? 0;
  const state = () => latestState(loaders, plan);
  const score = async () => {
    const { municipality, year } = plan;
    return await storedScore(loaders, { municipality, year, atAct: await state(), level: 'PLAN', key: '' });
  };
  return {
    mayClose: async () =>
      stageAfter(await loaders.cycleSteps.load(key)) === 'OPEN' &&
      (await loaders.deferred.load(key)).length === 0 &&
      (await demonstrations()) === 0,
    deferred: async () => {
      const latest = await state();
      return (await loaders.deferred.load(key)).map((variation) => ({ ...variation, state: latest }));
    },
    unreported: async () => inState(loaders, [...key, await state()], 'NO_ACTUAL'),
    notApplicable: async () => inState(loaders, [...key, await state()], 'NOT_APPLICABLE'),
    neutralised: async () => inState(loaders, [...key, await state()], 'NEUTRALISED'),
    proposedRevisions: async () => (await revisionCount(loaders, plan))('PROPOSED'),
    doubtfulRevisions: async () => await waitingRevisions(loaders, plan),
    demonstrationReadings: demonstrations,
    scoreNow: async () => (await score()).currentValue,
    scoreClosed: async () => (await score()).closedValue,
  };
}

async function inState(
  loaders: Loaders,
  key: readonly [string, number, number],
  state: AttainmentState,
): Promise<readonly Indicator[]> {
  const [indicators, attainments] = await Promise.all([loaders.indicators.load(key), loaders.attainments.load(key)]);
  const codes = new Set(attainments.filter((row) => row.currentState === state).map(({ indicator }) => indicator));
  return indicators.filter(({ code }) => codes.has(code));
}

async function revisionCount(loaders: Loaders, { municipality, year }: Plan) {
  const rows = await loaders.revisionCounts.load([municipality, year]);
  return (status: RevisionStatus) => sumOf(rows.filter((row) => row.status === status));
}

/** Doubtful revisions that nobody has reviewed: they change nothing yet. */
async function waitingRevisions(loaders: Loaders, { municipality, year }: Plan): Promise<number> {
  const rows = await loaders.revisionCounts.load([municipality, year]);
  return sumOf(rows.filter(({ status, certain }) => status === 'PROPOSED' && !certain));
}

function sumOf(rows: readonly { readonly revisions: number }[]): number {
  return rows.reduce((sum, { revisions }) => sum + revisions, 0);
}
