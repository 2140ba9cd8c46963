import { type ComparisonLevel, comparisonLevel, type TargetBasis, targetBasis } from '@traguardo/schema/vocabulary';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { TemplateMoment } from '../../export/template/templates.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { IndicatorFilter, ObjectiveFilter, PhaseFilter, VariationFilter } from '../filter/filters.js';
import {
  INDICATOR_FILTER,
  INDICATOR_ORDER,
  jsonInput,
  jsonInputs,
  OBJECTIVE_FILTER,
  OBJECTIVE_ORDER,
  PHASE_FILTER,
  VARIATION_FILTER,
} from '../filter/json-input.js';
import type { IndicatorOrder, ObjectiveOrder } from '../filter/orders.js';
import type { PlanQuestion } from '../loading/plan-view.js';

/** A filtered and ordered list of one kind. */
export interface Listed<F, O> {
  readonly where: F | null;
  readonly orderBy: readonly O[];
  /** The targets that filter and order are about; those in force where none is named. */
  readonly basis?: TargetBasis;
}

export type ExportList =
  | ({ readonly kind: 'indicators' } & Listed<IndicatorFilter, IndicatorOrder>)
  | ({ readonly kind: 'objectives' } & Listed<ObjectiveFilter, ObjectiveOrder>)
  | ({ readonly kind: 'readings' } & Listed<IndicatorFilter, IndicatorOrder>)
  | { readonly kind: 'phases'; readonly where: PhaseFilter | null }
  | { readonly kind: 'variations'; readonly where: VariationFilter | null }
  | { readonly kind: 'history'; readonly plans: readonly PlanKey[] }
  | ({ readonly kind: 'comparison'; readonly basis: TargetBasis } & Compared);

export type Compared =
  | ({ readonly by: 'INDICATOR' } & Listed<IndicatorFilter, IndicatorOrder>)
  | ({ readonly by: 'OBJECTIVE' } & Listed<ObjectiveFilter, ObjectiveOrder>)
  | { readonly by: 'AREA' | 'SECTOR' };

export type ExportKind = ExportList['kind'];

export const EXPORT_KINDS = [
  'indicators',
  'objectives',
  'phases',
  'variations',
  'comparison',
  'readings',
  'history',
] as const satisfies readonly ExportKind[];

/** What an address asks to export. */
export interface ExportQuestion {
  /** Of a history, a filter: what is not given is everything. */
  readonly plan: PlanQuestion;
  readonly list: ExportList;
}

type Parameters = ReadonlyMap<string, string>;

const WHOLE_PLAN = ['municipality', 'year'];
const PLAN = [...WHOLE_PLAN, 'atAct'];
const ROWS = [...PLAN, 'where'];
const PARAMETERS: Readonly<Record<ExportKind, readonly string[]>> = {
  indicators: [...ROWS, 'orderBy', 'basis'],
  objectives: [...ROWS, 'orderBy', 'basis'],
  phases: ROWS,
  variations: ROWS,
  comparison: [...ROWS, 'orderBy', 'by', 'basis'],
  readings: [...ROWS, 'orderBy'],
  history: WHOLE_PLAN,
};

/** Reads the parameters of an address. Throws a DomainError for one that is unknown or does not fit. */
export function exportQuestion(schema: GraphQLSchema, kind: ExportKind, query: unknown): ExportQuestion {
  const given = parameters(PARAMETERS[kind], query);
  return { plan: planQuestion(given), list: exportList(schema, kind, given) };
}

/** Reads the parameters of the address of a report, which is always of the whole plan: as it is, or an edition that was
 *  kept, by the step of the cycle. */
export function reportQuestion(query: unknown): { readonly plan: PlanQuestion; readonly edition: number | null } {
  const given = parameters([...PLAN, 'edition'], query);
  return { plan: planQuestion(given), edition: wholeNumber(given, 'edition') };
}

/** Reads the parameters of the address of a sheet: of an objective by its code, of a sector by its key. */
export function sheetQuestion(
  of: 'objective' | 'sector',
  query: unknown,
): { readonly plan: PlanQuestion; readonly key: string; readonly basis: TargetBasis } {
  const name = of === 'sector' ? 'key' : 'code';
  const given = parameters([...PLAN, name, 'basis'], query);
  const key = given.get(name);
  if (key === undefined)
    throw new DomainError('INVALID_INPUT', `Manca il parametro «${name}»: dice di che cosa è la scheda.`);
  return { plan: planQuestion(given), key, basis: optionOf(given, 'basis', Object.values(targetBasis), 'CURRENT') };
}

/** Reads the parameters of the address of a whole plan: it has no moment, because it has all of them. */
export function wholePlanQuestion(query: unknown): PlanQuestion {
  return planQuestion(parameters(WHOLE_PLAN, query));
}

/** Reads the parameters of the address of a template; the day is that of the sheet that it is for. */
export function templateQuestion(query: unknown): {
  readonly plan: PlanQuestion;
  readonly sector: string | null;
  readonly moment: TemplateMoment | null;
} {
  const given = parameters([...WHOLE_PLAN, 'sector', 'asOf', 'final'], query);
  const asOf = given.get('asOf');
  if (asOf !== undefined && !z.iso.date().safeParse(asOf).success) {
    throw new DomainError('INVALID_INPUT', 'Il parametro «asOf» deve essere un giorno, ad esempio 2019-12-31.');
  }
  const final = optionOf(given, 'final', ['true', 'false'], 'true') === 'true';
  return {
    plan: planQuestion(given),
    sector: given.get('sector') ?? null,
    moment: asOf === undefined ? null : { asOf, final },
  };
}

function planQuestion(given: Parameters): PlanQuestion {
  return {
    municipality: given.get('municipality') ?? null,
    year: wholeNumber(given, 'year'),
    atAct: wholeNumber(given, 'atAct'),
  };
}

function exportList(schema: GraphQLSchema, kind: ExportKind, given: Parameters): ExportList {
  const basis = optionOf(given, 'basis', Object.values(targetBasis), 'CURRENT');
  if (kind === 'indicators' || kind === 'readings') return { kind, ...indicatorList(schema, given), basis };
  if (kind === 'objectives') return { kind, ...objectiveList(schema, given), basis };
  if (kind === 'comparison') return { kind, basis, ...comparisonArguments(schema, given) };
  // Of which plans is decided by what the reader may know of.
  if (kind === 'history') return { kind, plans: [] };
  const where = given.get('where');
  if (kind === 'phases') {
    return { kind, where: where === undefined ? null : jsonInput(schema, PHASE_FILTER, 'where', where) };
  }
  return { kind, where: where === undefined ? null : jsonInput(schema, VARIATION_FILTER, 'where', where) };
}

function comparisonArguments(schema: GraphQLSchema, given: Parameters): Compared {
  const by: ComparisonLevel = optionOf(given, 'by', Object.values(comparisonLevel), 'INDICATOR');
  if (by === 'INDICATOR') return { by, ...indicatorList(schema, given) };
  if (by === 'OBJECTIVE') return { by, ...objectiveList(schema, given) };
  if (given.has('where') || given.has('orderBy')) {
    throw new DomainError(
      'INVALID_INPUT',
      'I parametri «where» e «orderBy» valgono nel confronto per INDICATOR e per OBJECTIVE, non per area o settore.',
    );
  }
  return { by };
}

function indicatorList(schema: GraphQLSchema, given: Parameters): Listed<IndicatorFilter, IndicatorOrder> {
  const [where, orderBy] = [given.get('where'), given.get('orderBy')];
  return {
    where: where === undefined ? null : jsonInput(schema, INDICATOR_FILTER, 'where', where),
    orderBy: orderBy === undefined ? [] : jsonInputs(schema, INDICATOR_ORDER, 'orderBy', orderBy),
  };
}

function objectiveList(schema: GraphQLSchema, given: Parameters): Listed<ObjectiveFilter, ObjectiveOrder> {
  const [where, orderBy] = [given.get('where'), given.get('orderBy')];
  return {
    where: where === undefined ? null : jsonInput(schema, OBJECTIVE_FILTER, 'where', where),
    orderBy: orderBy === undefined ? [] : jsonInputs(schema, OBJECTIVE_ORDER, 'orderBy', orderBy),
  };
}

/** The parameters that are not empty; one without a value is as if it were not there. */
function parameters(known: readonly string[], query: unknown): Parameters {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (!known.includes(name)) {
      throw new DomainError(
        'INVALID_INPUT',
        `Il parametro «${name}» non esiste. Parametri possibili: ${known.join(', ')}.`,
      );
    }
    if (typeof value !== 'string') {
      throw new DomainError('INVALID_INPUT', `Il parametro «${name}» può comparire una volta sola.`);
    }
    if (value !== '') given.set(name, value);
  }
  return given;
}

function wholeNumber(given: Parameters, name: string): number | null {
  const text = given.get(name);
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text)) {
    throw new DomainError('INVALID_INPUT', `Il parametro «${name}» deve essere un numero intero, da 0 in su.`);
  }
  return Number.parseInt(text, 10);
}

function optionOf<V extends string>(given: Parameters, name: string, values: readonly V[], otherwise: V): V {
  const text = given.get(name);
  if (text === undefined) return otherwise;
  const found = values.find((value) => value === text);
  if (found) return found;
  throw new DomainError('INVALID_INPUT', `Il parametro «${name}» deve essere uno fra ${values.join(', ')}.`);
}
