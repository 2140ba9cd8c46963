import type { ActFacts, DiscrepancyFacts, DocumentFacts } from '../../export/report/report-facts.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import type { FileSource } from '../loading/file-source.js';
import type { Loaders } from '../loading/loaders.js';
import { rowsAtState } from '../loading/members.js';
import type { PlanView } from '../loading/plan-at-act.js';

/** The acts up to the state that is looked at, with the number, date and link that a person may have added. */
export async function actFacts({ loaders, queries }: FileSource, plan: PlanView): Promise<ActFacts[]> {
  const { municipality, year } = plan;
  const [acts, rows] = await Promise.all([
    loaders.acts.load([municipality, year]),
    queries
      .selectFrom('ActDetail')
      .where(ofPlan({ municipality, year }))
      .orderBy('number')
      .select(['act', 'actNumber', 'adoptedOn', 'link'])
      .execute(),
  ]);
  const details = new Map(rows.map((row) => [row.act, row]));
  return acts
    .filter(({ ordinal }) => ordinal <= plan.state)
    .map(({ ordinal, title, number, adoptedOn }) => {
      const detail = details.get(ordinal);
      return {
        ordinal,
        title,
        number: detail?.actNumber ?? number,
        date: detail?.adoptedOn ?? adoptedOn,
        link: detail?.link ?? null,
      };
    });
}

/** The documents that the shown values were read from, with what could not be read in them. */
export async function documentFacts({ loaders, queries, staff }: FileSource, plan: PlanView): Promise<DocumentFacts[]> {
  const { municipality, year, state } = plan;
  const [acts, ids] = await Promise.all([
    loaders.acts.load([municipality, year]),
    queries
      .selectFrom('SourceDocument')
      .where(ofPlan({ municipality, year }))
      .orderBy('kind')
      .orderBy('importedAt')
      .orderBy('id')
      .select('id')
      .execute(),
  ]);
  const documents = (await Promise.all(ids.map(({ id }) => loaders.document.load([municipality, id])))).flat();
  // The earliest state is read from the columns of the acts that follow it.
  const titles = new Map(
    acts.filter(({ ordinal }) => state < 0 || ordinal <= state).map((act) => [act.document, act.title]),
  );
  const shown = documents.filter(({ id, kind }) => kind === 'READINGS' || titles.has(id));
  const issues = await Promise.all(
    shown.map(({ id, kind }) => (kind === 'ACT' || staff ? loaders.issues.load([municipality, id]) : [])),
  );
  return shown.map(({ id, filename, sha256, importedAt }, index) => ({
    ...{ filename, sha256, importedAt },
    content: titles.get(id) ?? 'Consuntivi',
    issues: (issues[index] ?? []).map(({ message, line }) => ({ message, line })),
  }));
}

/** What contradicts each other in the documents, up to the state that is looked at. */
export async function discrepancyFacts(loaders: Loaders, plan: PlanView): Promise<DiscrepancyFacts[]> {
  const rows = await loaders.discrepancies.load([plan.municipality, plan.year]);
  return rowsAtState(rows, plan.state).map(({ act, message, objective, indicator, line }) => ({
    ...{ act, message, objective, indicator, line },
  }));
}
