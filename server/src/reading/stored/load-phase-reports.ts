import type { Queries } from '../../database/open-database.js';
import type { PhaseKey } from '../../plan/phase-code.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { reportChain } from '../phase-report.js';
import type { PhaseReport } from './phase-report.entity.js';

/** The reports of the phases of a plan, by phase. */
export class PhaseReports {
  private readonly reports = new Map<string, PhaseReport[]>();

  constructor(rows: readonly PhaseReport[]) {
    for (const row of rows) {
      const key = keyOf({ objective: row.objective, key: row.phase });
      const known = this.reports.get(key);
      if (known === undefined) this.reports.set(key, [row]);
      else known.push(row);
    }
  }

  /** Those of a phase under any of its names, the first one first: the last is in force. */
  of({ objective, key, names }: PhaseKey & { readonly names: readonly string[] }): PhaseReport[] {
    return reportChain([key, ...names].flatMap((name) => this.reports.get(keyOf({ objective, key: name })) ?? []));
  }
}

export async function planPhaseReports(queries: Queries, key: PlanKey): Promise<PhaseReports> {
  return new PhaseReports(await queries.selectFrom('PhaseReport').where(ofPlan(key)).selectAll().execute());
}

function keyOf({ objective, key }: PhaseKey): string {
  return `${objective}/${key}`;
}
