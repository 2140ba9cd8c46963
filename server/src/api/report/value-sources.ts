import type { DeclarationFacts, IndicatorFacts, ValueFacts } from '../../export/report/report-facts.js';
import { italianDay } from '../../plan/italian-day.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { chainOf } from '../../reading/reading-chain.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import type { FileSource } from '../loading/file-source.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';

/** Where the value of each indicator comes from: the line of a file, or who typed it and when. */
export async function valueFacts(
  { queries, loaders, names }: FileSource,
  plan: PlanView,
  indicators: readonly Pick<IndicatorFacts, 'code'>[],
): Promise<Map<string, ValueFacts>> {
  const { municipality, year } = plan;
  const readings = await Promise.all(
    indicators.map(({ code }) => loaders.readings.load([municipality, year, code] as const)),
  );
  const shown = readings.flatMap((rows) => chainOf(rows.filter(({ final }) => final)).inForce ?? []);
  const ids = [...new Set(shown.flatMap(({ document }) => document ?? []))];
  const documents = (await Promise.all(ids.map((id) => loaders.document.load([municipality, id])))).flat();
  const filenames = new Map(documents.map(({ id, filename }) => [id, filename]));
  const evidence = await queries
    .selectFrom('EvidenceFile')
    .where(ofPlan({ municipality, year }))
    .where('removedAt', 'is', null)
    .where('final', '=', true)
    .select(['indicator', 'asOf'])
    .execute();
  const proofs = (of: Reading) =>
    evidence.filter(({ indicator, asOf }) => indicator === of.indicator && asOf === of.asOf).length;
  return new Map(
    shown.map((reading) => [
      reading.indicator,
      {
        asOf: reading.asOf,
        recordedOn: italianDay(new Date(reading.recordedAt)),
        recordedBy: names ? reading.recordedBy : null,
        file: reading.document === null ? null : (filenames.get(reading.document) ?? null),
        line: reading.line,
        proofs: proofs(reading),
        demonstration: reading.demonstration,
      },
    ]),
  );
}

/** What people stated beside the documents, each with its source: the statements in force, in the order of their days. */
export async function declarationFacts(source: FileSource, plan: PlanView): Promise<DeclarationFacts[]> {
  const { loaders, names, staff } = source;
  const key = stateKey(plan);
  const [declared, objectives, indicators] = await Promise.all([
    loaders.planDeclarations.load([plan.municipality, plan.year]),
    loaders.objectives.load(key),
    loaders.indicators.load(key),
  ]);
  const rows = declared.filter(({ act }) => act <= plan.state);
  const titles = new Map([...objectives, ...indicators].map(({ code, title }) => [code, title]));
  const latest = new Map(rows.map((row) => [[row.subject, row.code, row.field, row.act].join('/'), row]));
  return rows
    .filter((row) => latest.get([row.subject, row.code, row.field, row.act].join('/')) === row && titles.has(row.code))
    .filter((row) => row.value !== null || row.reason !== null)
    .map((row) => ({
      code: row.code,
      title: titles.get(row.code) ?? null,
      field: row.field,
      value: row.words ?? row.value,
      act: row.act,
      source: row.source,
      reason: staff || row.field === 'neutralised' ? row.reason : null,
      on: italianDay(new Date(row.recordedAt)),
      by: names ? row.recordedBy : null,
    }));
}
