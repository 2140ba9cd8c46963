import { z } from 'zod';
import type { PlanRecord } from '../../plan/record/plan-record.js';
import type { ImportReport } from '../act/import-report.js';

type Reported = Pick<ImportReport, 'counts' | 'revisions' | 'outcomes' | 'discrepancies'>;

const FIELDS = z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() }));

/** What a whole plan holds, as the report of an import says it: of all its acts together. */
export function reportedRecord(record: PlanRecord): Reported {
  return {
    counts: counts(record),
    revisions: record.revisions
      .filter(({ status }) => status !== 'DISCARDED')
      .map(({ kind, objective, indicator, valueBefore, valueAfter, fields, initiative, evidence, certain, line }) => ({
        ...{ kind, objective, indicator, from: valueBefore, to: valueAfter, initiative, evidence, certain, line },
        fields: FIELDS.parse(JSON.parse(fields)),
      })),
    outcomes: record.variations
      .filter(({ decision }) => decision !== null)
      .map(({ objective, indicator, outcome, line }) => ({ objective, indicator, outcome, line })),
    discrepancies: record.discrepancies.map(({ code, message, objective, indicator, line }) => ({
      ...{ code, message, objective, indicator, line },
    })),
  };
}

function counts(record: PlanRecord): ImportReport['counts'] {
  const last = Math.max(...record.targets.map(({ atAct }) => atAct));
  const filled = (field: 'request' | 'motivation' | 'decision') =>
    record.variations.filter((variation) => variation[field] !== null).length;
  return {
    areas: record.areas.filter(({ atAct }) => atAct === last).length,
    sectors: new Set(record.sectors.map(({ code }) => code)).size,
    managers: new Set(record.sectors.flatMap(({ values }) => values.manager ?? [])).size,
    objectives: new Set(record.objectives.map(({ code }) => code)).size,
    indicators: new Set(record.indicators.map(({ code }) => code)).size,
    requests: filled('request'),
    motivations: filled('motivation'),
    decisions: filled('decision'),
  };
}
