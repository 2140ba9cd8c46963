import type { ObjectiveFacts, ReportFacts, StoredScore } from '../../export/report/report-facts.js';
import { fullName, nameInSentence } from '../../plan/municipality-name.js';
import type { ReportDecisions } from '../../plan/report/report-decision.js';
import { unknownMunicipality } from '../../plan/stored/municipality.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { chainOf } from '../../reading/reading-chain.js';
import type { Score } from '../../scoring/stored/score.entity.js';
import type { FileSource } from '../loading/file-source.js';
import type { Loaders } from '../loading/loaders.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import { storedScore } from '../plan/stored-results.js';
import { variationFacts, weightChangeFacts } from './report-changes.js';
import { policyFacts } from './report-cycle.js';
import { actFacts, discrepancyFacts, documentFacts } from './report-sources.js';
import { decisionFacts, submissionFacts, writtenFacts } from './report-texts.js';
import { declarationFacts, valueFacts } from './value-sources.js';

/** Everything that the Relazione says of a plan, as it is stored: a fixed number of statements for any plan. */
export async function reportFacts(
  source: FileSource,
  plan: PlanView,
  extractedOn: string,
  decided: ReportDecisions | null = null,
): Promise<ReportFacts> {
  const { loaders } = source;
  const { municipality, year, period, atAct, closed } = plan;
  const [
    [owner],
    demonstrations,
    [dates],
    whole,
    groups,
    objectives,
    changes,
    sources,
    cycle,
    policy,
    submissions,
    declarations,
  ] = await Promise.all([
    loaders.municipality.load([municipality]),
    loaders.demonstrations.load(stateKey(plan)),
    loaders.dataDates.load([municipality, year]),
    storedScore(loaders, { municipality, year, atAct: plan.state, level: 'PLAN', key: '' }),
    groupFacts(loaders, plan),
    objectiveFacts(source, plan),
    changeFacts(loaders, plan),
    sourceFacts(source, plan),
    decisionFacts(source, plan, decided),
    policyFacts(source, plan),
    submissionFacts(source, plan),
    declarationFacts(source, plan),
  ]);
  const { written, ...decisions } = cycle;
  const body = owner ?? unknownMunicipality(municipality);
  return {
    ...{ municipality: fullName(body), municipalityInSentence: nameInSentence(body), year, period, atAct, closed },
    demonstration: demonstrations.length > 0,
    dataDate: dates?.dataDate ?? null,
    ...{ extractedOn, policy, whole: storedResult(whole), ...groups, objectives, ...changes, ...sources, ...decisions },
    ...{ submissions, declarations, ...(await writtenFacts(source, plan, written)) },
  };
}

async function groupFacts(loaders: Loaders, plan: PlanView) {
  const key = stateKey(plan);
  const [areas, sectors, areaScores, sectorScores] = await Promise.all([
    loaders.areas.load(key),
    loaders.sectors.load(key),
    scoresByKey(loaders, plan, 'AREA'),
    scoresByKey(loaders, plan, 'SECTOR'),
  ]);
  return {
    areas: areas.map(({ key, name, kind }) => ({ key, name, kind, score: areaScores(key) })),
    // The name of a manager stays behind: beside results it would become a ranking of persons.
    sectors: sectors.map(({ key, name }) => ({ key, name, score: sectorScores(key) })),
  };
}

async function objectiveFacts(source: FileSource, plan: PlanView): Promise<ObjectiveFacts[]> {
  const { loaders } = source;
  const key = stateKey(plan);
  const [objectives, indicators, scoreOf] = await Promise.all([
    loaders.objectives.load(key),
    indicatorFacts(source, plan),
    scoresByKey(loaders, plan, 'OBJECTIVE'),
  ]);
  const parts = new Map<string, typeof indicators>(objectives.map(({ code }) => [code, []]));
  for (const indicator of indicators) parts.get(indicator.objective)?.push(indicator);
  return objectives.map((objective) => ({
    ...objective,
    score: scoreOf(objective.code),
    indicators: parts.get(objective.code) ?? [],
  }));
}

const NO_REMARKS = { note: null, reason: null, criticality: null, correctiveAction: null };

/** What sectors said, when they sent their final values, by indicator: the latest. */
async function saidReasons(queries: FileSource['queries'], { municipality, year }: PlanView) {
  const reasons = await queries
    .selectFrom('SubmissionReason')
    .where(ofPlan({ municipality, year }))
    .where('final', '=', true)
    .orderBy('asOf')
    .orderBy('number')
    .select(['indicator', 'reason'])
    .execute();
  return new Map(reasons.map(({ indicator, reason }) => [indicator, reason]));
}

async function indicatorFacts(source: FileSource, plan: PlanView) {
  const { queries, loaders, staff } = source;
  const key = stateKey(plan);
  const [indicators, attainments] = await Promise.all([loaders.indicators.load(key), loaders.attainments.load(key)]);
  const results = new Map(attainments.map((row) => [row.indicator, row]));
  const readings = await Promise.all(
    indicators.map(({ code }) => loaders.readings.load([plan.municipality, plan.year, code])),
  );
  const [said, values] = await Promise.all([saidReasons(queries, plan), valueFacts(source, plan, indicators)]);
  return indicators.map((indicator, index) => {
    const result = results.get(indicator.code);
    if (!result) throw new Error(`Indicator ${indicator.code} has no stored attainment.`);
    const { inForce } = chainOf((readings[index] ?? []).filter(({ final }) => final));
    // A note on another definition is no reason for this one's result.
    const own = result.currentState === 'REDEFINED' ? null : inForce;
    const remarks = {
      note: own?.note ?? null,
      reason: said.get(indicator.code) ?? null,
      criticality: own?.criticality ?? null,
      correctiveAction: own?.correctiveAction ?? null,
    };
    const isSaid = Object.values(remarks).some((text) => text !== null);
    const value = values.get(indicator.code) ?? null;
    return { ...indicator, result, value, ...(staff ? remarks : NO_REMARKS), noteWithheld: isSaid && !staff };
  });
}

async function changeFacts(loaders: Loaders, plan: PlanView) {
  const [variations, weightChanges] = await Promise.all([
    variationFacts(loaders, plan),
    weightChangeFacts(loaders, plan),
  ]);
  return { variations, weightChanges };
}

async function sourceFacts(source: FileSource, plan: PlanView) {
  const [acts, documents, discrepancies] = await Promise.all([
    actFacts(source, plan),
    documentFacts(source, plan),
    discrepancyFacts(source.loaders, plan),
  ]);
  return { acts, documents, discrepancies };
}

/** The stored scores of one level, by the key of what was scored. */
async function scoresByKey(loaders: Loaders, plan: PlanView, level: 'AREA' | 'SECTOR' | 'OBJECTIVE') {
  const scores = new Map((await loaders.scores.load([...stateKey(plan), level])).map((row) => [row.key, row]));
  return (key: string): StoredScore => {
    const score = scores.get(key);
    if (!score) throw new Error(`${level} ${key} has no stored score.`);
    return storedResult(score);
  };
}

function storedResult({ municipality, year, atAct, level, key, ...score }: Score): StoredScore {
  return score;
}
