/**
 * What the values of a field are.
 *
 * - `text`: words as printed
 * - `measure`: a canonical number
 * - `day`: an ISO date
 * - `list`: JSON of several values
 * - `kind`, `direction`: a value of that vocabulary
 * - `code`: the code or key of another member of the plan
 * - `flag`: 'true' | 'false'
 * - `act`: the ordinal of an act
 */
export type FieldShape = 'text' | 'measure' | 'day' | 'list' | 'kind' | 'direction' | 'code' | 'flag' | 'act';

/** The one description of a field; the code that reads, stores, compares, shows and exports fields is derived from
 *  it. */
export interface FieldDescriptor {
  readonly shape: FieldShape;
  /** The column of a plan's table that prints it, as `import/table/table-column.ts` names it; null = none. */
  readonly column: string | null;
  /** Whether acts or people state its values; false = it is derived from stated ones. */
  readonly stated: boolean;
  /** Italian description of its history for the SDL; null = the API has no history of it. */
  readonly history: string | null;
  /** Whether the preview of an import shows its changes. */
  readonly compared: boolean;
  /** Whether a decision may change it beside the main field of its kind of revision. */
  readonly revised: boolean;
  /** Its column in exports; null = not exported, or exported from elsewhere. */
  readonly exported: { readonly heading: string } | null;
}

export type FieldDescriptors = Readonly<Record<string, FieldDescriptor>>;

/** A trait of a field: a property of its descriptor that is neither null nor false. */
export type FieldTrait = 'shape' | 'column' | 'stated' | 'history' | 'compared' | 'revised' | 'exported';

/** Names of the fields that have a trait and one of the shapes. */
export type FieldsWith<D extends FieldDescriptors, T extends FieldTrait, S extends FieldShape = FieldShape> = {
  [K in keyof D & string]: D[K]['shape'] extends S ? (D[K][T] extends null | false ? never : K) : never;
}[keyof D & string];

/** The fields that have a trait, and the shape where one is given, in the order of their description. */
export function fieldsWith<D extends FieldDescriptors, T extends FieldTrait, S extends FieldShape = FieldShape>(
  fields: D,
  trait: T,
  shape?: S,
): FieldsWith<D, T, S>[];
export function fieldsWith(fields: FieldDescriptors, trait: FieldTrait, shape?: FieldShape): string[] {
  return Object.entries(fields)
    .filter(([, field]) => field[trait] !== null && field[trait] !== false)
    .filter(([, field]) => shape === undefined || field.shape === shape)
    .map(([name]) => name);
}

/** One value for each of some keys. */
export function valuesOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V>;
export function valuesOf(keys: readonly string[], value: (key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, value(key)]));
}

/** The keys of an object that has no keys beside those of its type, such as a constant. */
export function keysOf<T extends object>(object: T): (keyof T & string)[];
export function keysOf(object: object): string[] {
  return Object.keys(object);
}

/** Whether a name is one of the object's keys. */
export function isKeyOf<T extends object>(object: T, name: string): name is keyof T & string {
  return Object.hasOwn(object, name);
}
