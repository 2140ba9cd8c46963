import type { Queries } from '../../database/open-database.js';
import type { Tables } from '../../database/tables.js';
import { type ActDateDiscrepancy, actDateDiscrepancies } from '../../plan/cycle-dates.js';
import { dateText } from '../../plan/italian-day.js';
import { phaseKeyOf } from '../../plan/phase-code.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { PlanTimeline } from '../../plan/state/plan-state.js';
import type { HistoryDiscrepancy } from '../../plan/statement/history-discrepancy.js';
import { datedActs } from '../../plan/stored/act/dated-acts.js';
import { ofPlan } from '../../plan/stored/of-plan.js';

/**
 * The contradictions that were read in one document, those between acts, and the days that acts cannot have. A contradiction between acts is left out
 * where a document's own one states it already.
 */
export async function discrepancyRows(
  queries: Queries,
  key: PlanKey,
  timeline: PlanTimeline,
): Promise<Tables['Discrepancy'][]> {
  const ofDocuments = await queries
    .selectFrom('Discrepancy')
    .where(ofPlan(key))
    .where('origin', '=', 'DOCUMENT')
    .selectAll()
    .execute();
  const objectiveOf = new Map(
    timeline.states.flatMap(({ indicators }) => indicators.map(({ code, objective }) => [code, objective] as const)),
  );
  const said = new Set(ofDocuments.map(({ act, code, line }) => `${act}|${code}|${line}`));
  const ofHistory = timeline.discrepancies
    .filter(({ act, code, stated, known }) => known.act !== act || !said.has(`${act}|${code}|${stated.source.line}`))
    .map((discrepancy) => historyRow(key, discrepancy, objectiveOf));
  const ofDays = actDateDiscrepancies(await datedActs(queries, key), key.year).map((found) => dayRow(key, found));
  return [...ofDocuments, ...ofHistory, ...ofDays];
}

function dayRow({ municipality, year }: PlanKey, { act, day, message }: ActDateDiscrepancy): Tables['Discrepancy'] {
  return {
    ...{ municipality, year, act, key: 'ACT/adoptedOn', origin: 'HISTORY', code: 'ACT_DATE_OUT_OF_PLACE', message },
    ...{ objective: null, indicator: null, line: null, text: dateText(day) },
  };
}

function historyRow(
  key: PlanKey,
  { act, code, message, subject, subjectCode, field, stated }: HistoryDiscrepancy,
  objectiveOf: ReadonlyMap<string, string>,
): Tables['Discrepancy'] {
  const indicator = subject === 'INDICATOR' ? subjectCode : null;
  const objective =
    subject === 'OBJECTIVE'
      ? subjectCode
      : subject === 'PHASE'
        ? phaseKeyOf(subjectCode).objective
        : (objectiveOf.get(subjectCode) ?? null);
  return {
    municipality: key.municipality,
    year: key.year,
    act,
    key: `${subject}/${subjectCode}/${field}/${stated.number}`,
    origin: 'HISTORY',
    code,
    message,
    objective,
    indicator,
    line: stated.source.line,
    text: stated.source.text,
  };
}
