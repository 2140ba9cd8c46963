import DataLoader from 'dataloader';
import type { StateKey } from '../../plan/plan-key.js';
import type { Key } from './row-loader.js';

/** Loads an answer for many plans at once, for each set of arguments that a document uses. */
export interface ArgumentLoaders<A, V> {
  (args: A): DataLoader<Key, V, string>;
  /** Forgets what was loaded. */
  clearAll(): void;
}

/** One loader for each different set of arguments: its batches hold the plans that ask the same. */
export function argumentLoaders<A, V>(
  load: (args: A, keys: readonly Key[]) => Promise<ReadonlyMap<string, V>>,
  missing: V,
): ArgumentLoaders<A, V> {
  const loaders = new Map<string, DataLoader<Key, V, string>>();
  const loaderOf = (args: A) => {
    const text = JSON.stringify(args);
    const known = loaders.get(text);
    if (known) return known;
    const loader = new DataLoader<Key, V, string>(
      async (keys) => {
        const found = await load(args, keys);
        return keys.map((key) => found.get(planText(key)) ?? missing);
      },
      { cacheKeyFn: planText },
    );
    loaders.set(text, loader);
    return loader;
  };
  return Object.assign(loaderOf, { clearAll: () => loaders.clear() });
}

/** The key of a plan's state as text; rows give it by their first columns. */
export function planText(key: Key): string {
  return JSON.stringify(key.slice(0, 3));
}

/** Rows of several plans, by plan. */
export function rowsByPlan<R extends StateKey>(rows: readonly R[]): ReadonlyMap<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = planText([row.municipality, row.year, row.atAct]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
