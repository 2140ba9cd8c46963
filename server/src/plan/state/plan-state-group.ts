import type { AreaKind } from '@traguardo/schema/vocabulary';
import { foldedText, groupKey, naturalOrder } from '../natural-key.js';
import { compareStatements, compareText, valueAt } from '../statement/history.js';
import type { SubjectHistory } from '../statement/history-index.js';
import type { Statement } from '../statement/statement.js';
import { type ObjectiveState, UNSTATED_AREA, UNSTATED_SECTOR } from './plan-state-objective.js';

export interface AreaState {
  readonly key: string;
  readonly name: string;
  readonly kind: AreaKind;
}

export interface SectorState {
  readonly key: string;
  readonly name: string;
  readonly manager: string | null;
}

/** A class of objectives in the place of a strategic line: "Obiettivi Gestionali", "Obiettivi di gestione". */
const MANAGEMENT = /(?:^|[^a-z])gestional[ei](?![a-z])|^obiettivi (?:di )?(?:gestione|ordinari|mantenimento)(?![a-z])/;

export interface GroupNames {
  readonly areas: ReadonlyMap<string, string>;
  readonly sectors: ReadonlyMap<string, string>;
}

/** Names by key: of several spellings the first one in the order of acts and lines. */
export function groupNames(objectives: readonly SubjectHistory[]): GroupNames {
  return {
    areas: firstSpellings(objectives, 'area').set(groupKey(UNSTATED_AREA), UNSTATED_AREA),
    sectors: firstSpellings(objectives, 'sector').set(groupKey(UNSTATED_SECTOR), UNSTATED_SECTOR),
  };
}

function firstSpellings(objectives: readonly SubjectHistory[], field: 'area' | 'sector'): Map<string, string> {
  const first = new Map<string, Statement>();
  for (const statement of objectives.flatMap((objective) => objective.statements(field))) {
    if (statement.value === null) continue;
    const key = groupKey(statement.value);
    const known = first.get(key);
    if (known === undefined || compareStatements(statement, known) < 0) first.set(key, statement);
  }
  return new Map([...first].map(([key, { value }]) => [key, value ?? key]));
}

/** The areas of these objectives by name; classes of management objectives come last. */
export function areaStates(objectives: readonly ObjectiveState[], names: ReadonlyMap<string, string>): AreaState[] {
  const areas = [...new Set(objectives.map(({ area }) => area))].map((key) => {
    const name = names.get(key) ?? key;
    return { key, name, kind: areaKind(name) };
  });
  return areas.sort((a, b) => Number(a.kind === 'MANAGEMENT') - Number(b.kind === 'MANAGEMENT') || compareKeys(a, b));
}

/** The sectors of these objectives by name, each with its manager at that act. */
export function sectorStates(
  objectives: readonly ObjectiveState[],
  names: ReadonlyMap<string, string>,
  histories: readonly SubjectHistory[],
  act: number,
): SectorState[] {
  const managers = new Map(histories.map((sector) => [sector.code, valueAt(sector.history('manager'), act)]));
  return [...new Set(objectives.map(({ sector }) => sector))]
    .map((key) => ({ key, name: names.get(key) ?? key, manager: managers.get(key) ?? null }))
    .sort(compareKeys);
}

export function areaKind(name: string): AreaKind {
  return MANAGEMENT.test(foldedText(name)) ? 'MANAGEMENT' : 'STRATEGIC';
}

function compareKeys(a: { readonly key: string }, b: { readonly key: string }): number {
  return compareText(naturalOrder(a.key), naturalOrder(b.key)) || compareText(a.key, b.key);
}
