import { direction, indicatorKind, indicatorStatus } from '@traguardo/schema/vocabulary';
import { Decimal } from 'decimal.js';
import { naturalOrder } from '../../plan/natural-key.js';
import type { Group, GroupKey } from '../graphql/connection-types.js';
import type { GroupDimension } from '../graphql/enums.js';
import type { GroupRow } from '../loading/group-rows.js';
import type { Loaders } from '../loading/loaders.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';

/** What the keys of areas and sectors stand for, in the order of the plan. */
interface Names {
  readonly AREA: ReadonlyMap<string, string>;
  readonly SECTOR: ReadonlyMap<string, string>;
}

/** The groups with their names, in the plan's own order of each dimension. */
export async function namedGroups(
  loaders: Loaders,
  plan: PlanView,
  by: readonly GroupDimension[],
  rows: readonly GroupRow[],
): Promise<readonly Group[]> {
  const names: Names = {
    AREA: by.includes('AREA') ? namesByKey(await loaders.areas.load(stateKey(plan))) : new Map(),
    SECTOR: by.includes('SECTOR') ? namesByKey(await loaders.sectors.load(stateKey(plan))) : new Map(),
  };
  const places = new Map(
    rows.map((row) => [row, by.map((dimension, index) => place(names, dimension, keyOf(row, index)))]),
  );
  return [...rows]
    .sort((a, b) => comparedPlaces(places.get(a) ?? [], places.get(b) ?? []))
    .map((row) => ({
      key: groupKey(names, by, row),
      count: row.size,
      averageAttainment: sixDecimals(row.average),
      minAttainment: row.minimum,
      maxAttainment: row.maximum,
      weight: row.weighed === row.size ? sixDecimals(row.weight) : null,
    }));
}

function namesByKey(rows: readonly { readonly key: string; readonly name: string }[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ key, name }) => [key, name]));
}

function keyOf(row: GroupRow, index: number): string | null {
  return row[`dimension${index}`] ?? null;
}

function groupKey(names: Names, by: readonly GroupDimension[], row: GroupRow): GroupKey {
  const of = (dimension: GroupDimension) => {
    const index = by.indexOf(dimension);
    return index < 0 ? null : keyOf(row, index);
  };
  return {
    area: names.AREA.get(of('AREA') ?? '') ?? null,
    sector: names.SECTOR.get(of('SECTOR') ?? '') ?? null,
    objective: of('OBJECTIVE'),
    status: Object.values(indicatorStatus).find((status) => status === of('STATUS')) ?? null,
    kind: Object.values(indicatorKind).find((kind) => kind === of('KIND')) ?? null,
    direction: Object.values(direction).find((direction) => direction === of('DIRECTION')) ?? null,
    unit: of('UNIT'),
  };
}

const VOCABULARY: Partial<Record<GroupDimension, readonly string[]>> = {
  STATUS: Object.values(indicatorStatus),
  KIND: Object.values(indicatorKind),
  DIRECTION: Object.values(direction),
};

/** The position of a key in its dimension; an unknown key comes last. */
function place(names: Names, dimension: GroupDimension, key: string | null): string {
  if (key === null) return '\uffff';
  if (dimension === 'OBJECTIVE' || dimension === 'UNIT') return naturalOrder(key);
  const order = dimension === 'AREA' || dimension === 'SECTOR' ? [...names[dimension].keys()] : VOCABULARY[dimension];
  return String(order?.indexOf(key)).padStart(9, '0');
}

function comparedPlaces(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((text, at) => text !== b[at]);
  if (index < 0) return 0;
  return (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}

/** Both databases add binary floats, each in its own order: the noise beyond the sixth decimal is not data. */
function sixDecimals(value: number | null): number | null {
  return value === null ? null : new Decimal(value).toDecimalPlaces(6, Decimal.ROUND_HALF_UP).toNumber();
}
