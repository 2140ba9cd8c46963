import { z } from 'zod';
import { askedRevision } from '../../import/question/decision-choice.js';
import { groupKey } from '../../plan/natural-key.js';
import { UNSTATED_AREA } from '../../plan/state/plan-state-objective.js';
import type { PlanQuestion } from '../../plan/stored/document/plan-question.entity.js';
import { latestState, rowSource } from '../act/sources.js';
import { planQuestionId } from '../graphql/node-id.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import type { RequestContext } from '../loading/request-context.js';
import type { ImportQuestion } from './question-types.js';

const CHOICES = z.array(z.object({ value: z.string(), label: z.string() }));

/** What the documents of a plan leave open, up to the act that it is looked at from. A question whose field was stated
 *  in any other way is open no more. */
export async function openPlanQuestions(context: RequestContext, plan: PlanView): Promise<ImportQuestion[]> {
  const { municipality, year } = plan;
  const rows = await context.loaders.planQuestions.load([municipality, year]);
  const asked = rows.filter(({ act, answer }) => act <= plan.state && answer === null);
  if (asked.length === 0) return [];
  const unknown = await unknownTargets(context, plan);
  const nowhere = await withoutArea(context, plan);
  const reviewed = await reviewedQuestions(context, asked);
  const isOpen = (row: PlanQuestion) => {
    if (askedRevision(row.key) !== null) return !reviewed.has(row);
    if (row.field === 'area') return nowhere.has(row.objective ?? '');
    return (row.field !== 'target' && !awaitsDirection(row)) || unknown.has(row.indicator ?? '');
  };
  const open = asked.filter(isOpen);
  return await Promise.all(open.map((row) => planQuestion(context, plan, row)));
}

/** The objectives of which no area is stated. */
async function withoutArea({ loaders }: RequestContext, { municipality, year }: PlanView): Promise<Set<string>> {
  const state = [municipality, year, await latestState(loaders, { municipality, year })] as const;
  const objectives = await loaders.objectives.load(state);
  return new Set(objectives.filter(({ area }) => area === groupKey(UNSTATED_AREA)).map(({ code }) => code));
}

/** The questions about revisions that somebody has reviewed. */
async function reviewedQuestions(
  { loaders }: RequestContext,
  asked: readonly PlanQuestion[],
): Promise<Set<PlanQuestion>> {
  const reviewed = await Promise.all(
    asked.map(async (question) => {
      const about = askedRevision(question.key);
      if (about === null) return [];
      const { municipality, year, act } = question;
      const revisions = await loaders.revisions.load([municipality, year, act, about.line]);
      const revision = revisions.find(({ number }) => number === about.number);
      return revision?.status === 'PROPOSED' ? [] : [question];
    }),
  );
  return new Set(reviewed.flat());
}

/** Whether the target of an indicator is not known before its direction is: its words are asked about. A cell of a scan
 *  that was not recognised has none. */
export function awaitsDirection({ code, found }: Pick<PlanQuestion, 'code' | 'found'>): boolean {
  return code === 'DIRECTION' && found !== null;
}

/** The indicators whose target is printed and not known: not understood, or a zero that nobody has confirmed. */
async function unknownTargets({ loaders }: RequestContext, { municipality, year }: PlanView): Promise<Set<string>> {
  const state = [municipality, year, await latestState(loaders, { municipality, year })] as const;
  const [indicators, attainments] = [await loaders.indicators.load(state), await loaders.attainments.load(state)];
  return new Set([
    ...indicators.filter(({ zeroTarget }) => zeroTarget).map(({ code }) => code),
    ...attainments.filter(({ currentState }) => currentState === 'UNCLEAR').map(({ indicator }) => indicator),
  ]);
}

async function planQuestion(context: RequestContext, plan: PlanView, row: PlanQuestion): Promise<ImportQuestion> {
  const { loaders } = context;
  const { act, key, code, message, line, sheet, cell, page, found, field, typed, proposed, answer } = row;
  const { municipality, year, state } = plan;
  const printed = { line, text: found ?? '' };
  const [objective] = row.objective === null ? [] : await loaders.objective.load([...stateKey(plan), row.objective]);
  const [indicator] = row.indicator === null ? [] : await loaders.indicator.load([...stateKey(plan), row.indicator]);
  return {
    ...{ id: planQuestionId({ municipality, year, state, act, key }), key, code, message, blocking: false },
    ...{ line, sheet, cell, page, found, field, typed, proposed, answer },
    source: line === null ? null : await rowSource(loaders, plan, act, printed),
    objective: objective ?? null,
    indicator: indicator ?? null,
    objectiveCode: row.objective,
    indicatorCode: row.indicator,
    choices: CHOICES.parse(JSON.parse(row.choices)),
  };
}
