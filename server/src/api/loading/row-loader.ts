import DataLoader from 'dataloader';
import { type Compilable, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database, ReadDatabase } from '../../database/open-database.js';
import { isStorable } from '../../plan/storable-text.js';

/** The values of some columns of a row, in order: of the whole primary key, or of the part that its parent shares. */
export type Key = readonly (string | number)[];

/** What a loader has been asked, and what has come of it. */
interface Asked<R> {
  readonly loader: DataLoader<Key, readonly R[], string>;
  readonly loaded: Map<string, readonly R[]>;
}

/** Rows by key, one SQL statement for all keys that are asked for together. Most loaders of a request are never asked:
 *  what one needs is made when it is. */
export class RowLoader<R> {
  readonly #batch: (keys: readonly Key[]) => Promise<(readonly R[])[]>;
  #asked: Asked<R> | null = null;

  constructor(batch: (keys: readonly Key[]) => Promise<(readonly R[])[]>) {
    this.#batch = batch;
  }

  load(key: Key): Promise<readonly R[]> {
    this.#asked ??= this.#begin();
    return this.#asked.loader.load(key);
  }

  /** The rows of a key at once where they are there already: to wait for each value of a long list takes longer than
   *  what is done with it. */
  rows(key: Key): readonly R[] | Promise<readonly R[]> {
    return this.#asked?.loaded.get(keyText(key)) ?? this.load(key);
  }

  clearAll(): void {
    this.#asked?.loaded.clear();
    this.#asked?.loader.clearAll();
  }

  #begin(): Asked<R> {
    const loaded = new Map<string, readonly R[]>();
    const remembered = async (keys: readonly Key[]) => {
      const found = await this.#batch(keys);
      for (const [index, rows] of found.entries()) loaded.set(keyText(keys[index] ?? []), rows);
      return found;
    };
    return { loader: new DataLoader(remembered, { cacheKeyFn: keyText }), loaded };
  }
}

/**
 * Loads the rows whose `columns` equal each key. `load` gets a condition that holds for all keys at once: those that
 * differ travel as one parameter, so that the statement's text, and its plan, do not depend on how many they are.
 */
export function rowLoader<R extends object>(
  engine: Database['engine'],
  columns: readonly (keyof R & string)[],
  load: (within: RawBuilder<SqlBool>) => Promise<readonly R[]>,
): RowLoader<R> {
  return batchedRows(columns, (keys) => load(keyCondition(engine, columns, keys)));
}

/** The same for a statement that is written once, under a name that no other one has; `shown` is what its reader sees. */
export function keptLoader<R extends object>(
  database: ReadDatabase,
  name: string,
  columns: readonly (keyof R & string)[],
  write: (within: RawBuilder<SqlBool>) => Compilable<R>,
  shown: (rows: readonly R[]) => readonly R[] | Promise<readonly R[]> = (found) => found,
): RowLoader<R> {
  return batchedRows(columns, async (keys) => await shown(await keptRows(database, name, columns, keys, write)));
}

/** The rows of keys, by a statement that is written once, under a name that no other one has. */
export function keptRows<R>(
  { engine, rows }: ReadDatabase,
  name: string,
  columns: readonly string[],
  keys: readonly Key[],
  write: (within: RawBuilder<SqlBool>) => Compilable<R>,
): readonly R[] | Promise<readonly R[]> {
  const { shape, values, condition } = askedKeys(engine, columns, keys);
  return rows(`${name}/${shape}`, values, (places) => write(condition(places)));
}

export function batchedRows<R extends object>(
  columns: readonly (keyof R & string)[],
  load: (keys: readonly Key[]) => Promise<readonly R[]>,
): RowLoader<R> {
  const batch = async (keys: readonly Key[]) => {
    const storable = keys.every(isStorableKey) ? keys : keys.filter(isStorableKey);
    const rows = storable.length === 0 ? [] : await load(storable);
    // All rows of one key are its own.
    if (keys.length === 1) return [rows];
    const groups = new Map<string, R[]>();
    for (const row of rows) {
      const key = keyText(columns.map((column) => row[column]));
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    return keys.map((key) => groups.get(keyText(key)) ?? []);
  };
  return new RowLoader(batch);
}

/** Keys as a statement asks for them. */
export interface AskedKeys {
  /** What the text of the condition depends on, beside the names of the columns. */
  readonly shape: string;
  readonly values: readonly unknown[];
  /** The condition, in which each value stands in its place. */
  condition(places: readonly RawBuilder<unknown>[]): RawBuilder<SqlBool>;
}

/**
 * What holds for the rows whose columns equal one of the keys: of one kind, storable, at least one. What all of them share
 * is compared as it is, so that every index serves: of a list PostgreSQL does not know how few plans it names, and reads
 * all of them.
 */
export function askedKeys(engine: Database['engine'], columns: readonly string[], keys: readonly Key[]): AskedKeys {
  const [first] = keys;
  if (first === undefined) throw new Error('No keys were asked for.');
  const indexes = first.map((_, index) => index);
  const shared = indexes.filter((index) => keys.every((key) => key[index] === first[index]));
  const different = indexes.filter((index) => !shared.includes(index));
  const sharedValues = shared.map((index) => first[index]);
  const columnOf = (index: number) => sql.ref(columns[index] ?? '');
  const equal = (places: readonly RawBuilder<unknown>[]) =>
    shared.map((index, place) => sql`${columnOf(index)} = ${places[place]}`);
  if (different.length === 0) {
    return { shape: 'one', values: sharedValues, condition: (places) => sql`(${sql.join(equal(places), sql` and `)})` };
  }
  const types = different.map((index) => (typeof first[index] === 'number' ? 'integer' : 'text'));
  const json = JSON.stringify(keys.map((key) => different.map((index) => key[index])));
  return {
    shape: `${different.join()}/${types.join()}`,
    values: [...sharedValues, json],
    condition: (places) => {
      const values = types.map((type, place) =>
        type === 'integer' ? sql`cast(k.value ->> ${sql.lit(place)} as integer)` : sql`k.value ->> ${sql.lit(place)}`,
      );
      const last = places.at(-1);
      const list =
        engine === 'sqlite' ? sql`json_each(${last}) as k` : sql`jsonb_array_elements(${last}::jsonb) as k(value)`;
      const listed = sql`(${sql.join(different.map(columnOf))}) in (select ${sql.join(values)} from ${list})`;
      return sql`(${sql.join([...equal(places), listed], sql` and `)})`;
    },
  };
}

/** The condition with its values. */
export function keyCondition(
  engine: Database['engine'],
  columns: readonly string[],
  keys: readonly Key[],
): RawBuilder<SqlBool> {
  const { values, condition } = askedKeys(engine, columns, keys);
  return condition(values.map((value) => sql`${value}`));
}

/** No row has any other key, and PostgreSQL would read no JSON with it. */
function isStorableKey(key: Key): boolean {
  return key.every((value) => typeof value !== 'string' || isStorable(value));
}

/** What is made of a value, at once where the value is there. */
export function madeOf<T, V>(value: T | Promise<T>, make: (value: T) => V): V | Promise<V> {
  return value instanceof Promise ? value.then(make) : make(value);
}

/** A key as text, for maps. No stored text holds the sign between its values. */
export function keyText(key: readonly unknown[]): string {
  return key.join('\u0000');
}
