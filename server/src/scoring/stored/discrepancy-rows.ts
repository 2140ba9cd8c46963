import type { Queries } from '../../database/open-database.js';
import type { Tables } from '../../database/tables.js';
import { phaseKeyOf } from '../../plan/phase-code.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { PlanTimeline } from '../../plan/state/plan-state.js';
import type { HistoryDiscrepancy } from '../../plan/statement/history-discrepancy.js';
import { ofPlan } from '../../plan/stored/of-plan.js';

/**
 * The contradictions that were read in one document, and those between acts. A contradiction between acts is left out
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
  return [...ofDocuments, ...ofHistory];
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
