import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { type StartedObjective, type StartedPhase, saveStartedPlan } from '../../import/act/save-started-plan.js';
import { DomainError } from '../../plan/domain-error.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { planName } from '../graphql/natural-name.js';
import { requiredText } from '../graphql/required-text.js';
import { dayOf } from '../graphql/scalars.js';
import type { PlanView } from '../loading/plan-at-act.js';
import { planView } from '../loading/plan-view.js';
import type { RequestContext } from '../loading/request-context.js';
import { canonicalNumber } from '../review/declare-indicator.js';
import { StartedObjectiveInput, type StartedPhaseInput } from './started-plan-inputs.js';

@Resolver()
export class StartedPlanResolver {
  @Mutation(() => Plan, {
    description:
      'Riscrive la bozza di un piano avviato da quello dell’anno prima: obiettivi e indicatori che non sono nell’elenco si ' +
      'tolgono, quelli nuovi si aggiungono. Finché non è pubblicato e non se ne carica il documento.',
  })
  async editStartedPlan(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: "Nome breve dell'ente (`slug`)." }) municipality: string,
    @Arg('year', () => Int, { description: 'Anno del piano.' }) year: number,
    @Arg('objectives', () => [StartedObjectiveInput], { description: 'Tutti gli obiettivi del piano.' })
    objectives: StartedObjectiveInput[],
  ): Promise<PlanView> {
    const key = { municipality, year };
    const content = { objectives: objectives.map(startedObjective), importedBy: recorder(context) };
    checkCodes(content.objectives);
    await writePlan(context, key, async (queries, plan) => {
      const document = await saveStartedPlan(queries, plan, content);
      const audit = { action: 'editStartedPlan', subject: planName(key), after: { document } };
      return { audit: document === null ? null : audit, answer: null };
    });
    const plan = await planView(context, { ...key, atAct: null });
    if (!plan) throw new Error(`The plan ${planName(key)} is gone.`);
    return plan;
  }
}

function startedObjective({ indicators, phases, ...objective }: StartedObjectiveInput): StartedObjective {
  const code = requiredText(objective.code, 'il codice di ogni obiettivo');
  return {
    code,
    title: requiredText(objective.title, `il titolo dell’obiettivo ${code}`),
    definition: textOf(objective.definition),
    area: requiredText(objective.area, `l’area dell’obiettivo ${code}`),
    sector: requiredText(objective.sector, `il settore dell’obiettivo ${code}`),
    weight: weightOf(objective.weight, `dell’obiettivo ${code}`, (weight) => weight > 0, 'maggiore di 0'),
    indicators: indicators.map((indicator) => {
      const own = requiredText(indicator.code, `il codice di ogni indicatore di ${code}`);
      return {
        code: own,
        title: requiredText(indicator.title, `il titolo dell’indicatore ${own}`),
        ...{ formula: textOf(indicator.formula), purpose: textOf(indicator.purpose), target: textOf(indicator.target) },
        weight: weightOf(indicator.weight, `dell’indicatore ${own}`, isPercent, 'fra 0 e 100'),
      };
    }),
    phases: phases?.map((phase) => startedPhase(phase, code)) ?? null,
  };
}

function startedPhase({ start, due, ...phase }: StartedPhaseInput, objective: string): StartedPhase {
  const title = requiredText(phase.title, `il titolo di ogni fase di ${objective}`);
  return {
    title,
    ...{ start: start ? dayOf(start) : null, due: due ? dayOf(due) : null },
    weight: weightOf(phase.weight, `della fase «${title}»`, isPercent, 'fra 0 e 100'),
  };
}

const isPercent = (weight: number) => weight >= 0 && weight <= 100;

function textOf(text: string | null | undefined): string | null {
  return text?.trim() ? requiredText(text, 'il testo') : null;
}

function weightOf(
  weight: number | null | undefined,
  of: string,
  fits: (weight: number) => boolean,
  words: string,
): string | null {
  if (weight == null) return null;
  if (fits(weight)) return canonicalNumber(weight);
  throw new DomainError('INVALID_INPUT', `Il peso ${of} deve essere ${words}; ricevuto ${weight}.`);
}

/** Each member has a code of its own, and there is something left. */
function checkCodes(objectives: readonly StartedObjective[]): void {
  if (objectives.length === 0) {
    throw new DomainError('INVALID_INPUT', 'Un piano ha almeno un obiettivo: per toglierlo tutto, annullarne l’avvio.');
  }
  for (const codes of [
    objectives.map(({ code }) => code),
    objectives.flatMap(({ indicators }) => indicators.map(({ code }) => code)),
  ]) {
    const twice = codes.find((code, index) => codes.indexOf(code) !== index);
    if (twice !== undefined) {
      throw new DomainError('INVALID_INPUT', `Il codice ${twice} è usato due volte: ogni codice vale una volta sola.`);
    }
  }
}
