import { readNumber } from '@traguardo/schema/italian-number';
import type { StartedObjectiveInput } from '#gql';
import type { DraftPageQuery } from './draft.generated.js';

export type DraftPlan = NonNullable<DraftPageQuery['plan']>;

/** A member as it is typed; `id` tells rows apart, since codes are typed too. */
export type TypedIndicator = {
  id: string;
  code: string;
  title: string;
  formula: string | null;
  purpose: string | null;
  target: string;
  weight: string;
};
/** Days in ISO 8601, as a date field holds them; empty = to be set. */
export type TypedPhase = {
  id: string;
  title: string;
  start: string;
  due: string;
  weight: string;
};
export type TypedObjective = {
  id: string;
  code: string;
  title: string;
  definition: string | null;
  area: string;
  sector: string;
  weight: string;
  indicators: readonly TypedIndicator[];
  phases: readonly TypedPhase[];
};

/** The word that the server prints for a target that somebody has still to state. */
export const TO_CONFIRM = 'da confermare';

export function typedContent({ objectives }: DraftPlan): TypedObjective[] {
  return objectives.nodes.map(({ id, code, title, definition, area, sector, weight, indicators, phases }) => ({
    ...{ id, code, title, definition },
    ...{ area: area.name, sector: sector.name, weight: numberText(weight) },
    indicators: indicators.map(({ targetText, weight: percent, ...indicator }) => ({
      ...indicator,
      target: targetText ?? '',
      weight: numberText(percent),
    })),
    phases: phases
      .filter(({ state }) => state !== 'REMOVED')
      .map((phase) => ({
        ...{ id: phase.id, title: phase.title },
        ...{ start: phase.start ?? '', due: phase.due ?? '', weight: numberText(phase.weight) },
      })),
  }));
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

/** A typed weight: null = none, undefined = no number, or less than none. */
export function typedNumber(text: string): number | null | undefined {
  const read = readNumber(text);
  if (read.kind === 'none') return null;
  const value = read.kind === 'number' ? Number.parseFloat(read.canonical) : -1;
  return value < 0 ? undefined : value;
}

/** The sum of weights: of none that is known null; undefined where one is no number. */
export function weightSum(members: readonly { weight: string }[]): number | null | undefined {
  const weights = members.map(({ weight }) => typedNumber(weight));
  if (weights.includes(undefined)) return undefined;
  const known = weights.filter((weight) => typeof weight === 'number');
  // Typed with up to six decimals, added without their binary dust.
  return known.length === 0 ? null : Math.round(known.reduce((sum, weight) => sum + weight, 0) * 1e6) / 1e6;
}

export type Problem = 'EMPTY' | 'TWICE' | 'NUMBER' | 'BEFORE_START';

/** What keeps a plan from being saved, by the ID of the row and the name of its field. */
export function problemsOf(objectives: readonly TypedObjective[]): ReadonlyMap<string, Problem> {
  const found = new Map<string, Problem>();
  const rows = [objectives, objectives.flatMap(({ indicators }) => indicators)] as const;
  for (const members of rows) {
    for (const { id, code, title, weight } of members) {
      if (title.trim() === '') found.set(`${id}/title`, 'EMPTY');
      if (typedNumber(weight) === undefined) found.set(`${id}/weight`, 'NUMBER');
      if (code.trim() === '') found.set(`${id}/code`, 'EMPTY');
      else if (members.some((other) => other.id !== id && other.code.trim() === code.trim())) {
        found.set(`${id}/code`, 'TWICE');
      }
    }
  }
  for (const { id, title, start, due, weight } of objectives.flatMap(({ phases }) => phases)) {
    if (title.trim() === '') found.set(`${id}/title`, 'EMPTY');
    if (typedNumber(weight) === undefined) found.set(`${id}/weight`, 'NUMBER');
    if (start !== '' && due !== '' && due < start) found.set(`${id}/due`, 'BEFORE_START');
  }
  for (const { id, area, sector } of objectives) {
    if (area.trim() === '') found.set(`${id}/area`, 'EMPTY');
    if (sector.trim() === '') found.set(`${id}/sector`, 'EMPTY');
  }
  return found;
}

/** The content as the API takes it. */
export function sentContent(objectives: readonly TypedObjective[]): StartedObjectiveInput[] {
  return objectives.map(({ id: _id, weight, indicators, phases, ...objective }) => ({
    ...objective,
    weight: typedNumber(weight) ?? null,
    indicators: indicators.map(({ id: _own, weight: percent, ...indicator }) => ({
      ...indicator,
      weight: typedNumber(percent) ?? null,
    })),
    phases: phases.map(({ title, start, due, weight: percent }) => ({
      title,
      ...{ start: start === '' ? null : start, due: due === '' ? null : due },
      weight: typedNumber(percent) ?? null,
    })),
  }));
}

/** Moves an indicator to the end of another objective. */
export function moved(objectives: readonly TypedObjective[], indicator: string, to: string): TypedObjective[] {
  const row = objectives.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator);
  if (!row) return [...objectives];
  return objectives.map((objective) => {
    const left = objective.indicators.filter(({ id }) => id !== indicator);
    return { ...objective, indicators: objective.id === to ? [...left, row] : left };
  });
}

/** How many targets somebody has still to state. */
export function openTargets(objectives: readonly TypedObjective[]): number {
  return objectives.flatMap(({ indicators }) => indicators).filter(({ target }) => target.trim() === TO_CONFIRM).length;
}
