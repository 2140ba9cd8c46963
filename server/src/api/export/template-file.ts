import { targetWords } from '@traguardo/schema/canonical-target';
import { italianNumber } from '@traguardo/schema/italian-number';
import { type Template, templateWorkbook } from '../../export/template/template-workbook.js';
import {
  planTemplate,
  readingsTemplate,
  type TemplateKind,
  type TemplateMoment,
  type TemplateRow,
  variationTemplate,
} from '../../export/template/templates.js';
import { DomainError } from '../../plan/domain-error.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { FileSource } from '../loading/file-source.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import { groupsOf } from './export-rows.js';

export interface AskedTemplate {
  readonly template: TemplateKind;
  /** Key of the sector whose indicators it has; null = all. */
  readonly sector: string | null;
  /** Of the values; null = final ones of the year's end. */
  readonly moment: TemplateMoment | null;
}

/** A file to fill in, with what is known of the plan: of a new plan only whose it is. */
export async function templateFile(
  source: FileSource,
  plan: PlanView,
  { template, sector, moment }: AskedTemplate,
  today: string,
): Promise<Uint8Array> {
  const [municipality] = await source.loaders.municipality.load([plan.municipality]);
  const name = municipality?.name ?? null;
  if (template === 'plan') return await blankPlan(name, today);
  const rows = await templateRows(source, plan, sector);
  const facts = { municipality: name, year: plan.year };
  const filled: Template<TemplateRow> =
    template === 'readings'
      ? readingsTemplate({ ...facts, moment, isOfSector: sector !== null }, rows)
      : variationTemplate(facts, Math.max(plan.atAct, 0) + 1, rows);
  return await templateWorkbook(filled);
}

/** The template of a plan of this year, of a body that may not be known yet. */
export function blankPlan(municipality: string | null, today: string): Promise<Uint8Array> {
  return templateWorkbook(planTemplate({ municipality, year: Number(today.slice(0, 4)) }));
}

async function templateRows(source: FileSource, plan: PlanView, sector: string | null): Promise<TemplateRow[]> {
  const { loaders } = source;
  const sectors = await loaders.sectors.load(stateKey(plan));
  if (sector !== null && !sectors.some(({ key }) => key === sector)) {
    const known = sectors.map(({ key }) => key).join(', ');
    throw new DomainError('NOT_FOUND', `Nel piano non c’è il settore «${sector}». Settori: ${known}.`);
  }
  const list = loaders.indicatorLists.page({
    ...{ where: null, orderBy: [], basis: 'CURRENT', after: null, offset: 0, first: 1_000_000 },
  });
  const { rows } = await list.load(stateKey(plan));
  const contributed = sector === null ? [] : await loaders.contributionsOfSector.load([...stateKey(plan), sector]);
  const chosen = rows.filter(
    (indicator) =>
      sector === null ||
      indicator.sector === sector ||
      contributed.some(({ objective }) => objective === indicator.objective),
  );
  return await Promise.all(chosen.map((indicator) => templateRow(source, plan, indicator)));
}

async function templateRow({ loaders }: FileSource, plan: PlanView, indicator: Indicator): Promise<TemplateRow> {
  const [[objective], { area, sector }] = await Promise.all([
    loaders.objective.load([...stateKey(plan), indicator.objective]),
    groupsOf(loaders, plan, indicator),
  ]);
  const { code, title, formula, unit, weight } = indicator;
  return {
    ...{ area: area.name, sector: sector.name, objective: indicator.objective },
    objectiveTitle: objective?.title ?? null,
    objectiveWeight: printed(objective?.weight ?? null),
    ...{ indicator: code, title, formula, unit },
    target: targetInForce(indicator),
    weight: printed(weight),
  };
}

/** The target in force, as a plan prints one: what a decision says of it may be a whole sentence. */
function targetInForce({ kind, direction, target, targetDate, rangeMin, rangeMax }: Indicator): string | null {
  if (targetDate !== null) return targetWords(targetDate);
  if (rangeMin !== null && rangeMax !== null) return `da ${printed(rangeMin)} a ${printed(rangeMax)}`;
  const number = printed(target);
  if (number === null) return null;
  const limit = direction === 'LOWER' && kind !== 'BINARY' ? '≤ ' : '';
  return `${limit}${number}${kind === 'PERCENT' ? '%' : ''}`;
}

function printed(measure: number | null): string | null {
  return measure === null ? null : italianNumber(String(measure));
}
