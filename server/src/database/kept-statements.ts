import { type Compilable, type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { PropertyOfColumn } from './property-names.js';

/**
 * Reads the rows of a statement that is written and compiled once for each name: only its values differ. Writing and
 * compiling a statement takes longer than most of them take to run.
 */
export type ReadRows = <R>(
  name: string,
  values: readonly unknown[],
  write: (values: readonly RawBuilder<unknown>[]) => Compilable<R>,
) => readonly R[] | Promise<readonly R[]>;

/** Stands in a compiled statement for the value with this number. */
class Place {
  constructor(readonly number: number) {}
}

/** Names hold the filters of lists, of which there is no end. */
const MOST = 300;

/** Statements by name, those that were used longest ago forgotten. */
export class KeptStatements {
  readonly #kept = new Map<string, CompiledQuery>();

  /** The statement of a name, with places for its values. */
  of<R>(name: string, places: number, write: Parameters<ReadRows>[2]): CompiledQuery<R> {
    const known = this.#kept.get(name) ?? write(placesOf(places)).compile();
    this.#kept.delete(name);
    this.#kept.set(name, known);
    const [oldest] = this.#kept.size > MOST ? this.#kept.keys() : [];
    if (oldest !== undefined) this.#kept.delete(oldest);
    return known;
  }
}

function placesOf(count: number): RawBuilder<unknown>[] {
  return Array.from({ length: count }, (_, number) => sql`${new Place(number)}`);
}

/** The parameters of a compiled statement with the values in their places. */
export function filled({ parameters }: CompiledQuery, values: readonly unknown[]): unknown[] {
  return parameters.map((parameter) => (parameter instanceof Place ? values[parameter.number] : parameter));
}

/** Makes objects of rows that come as lists of values: by a function of its own for each set of columns, so that all rows
 *  have one shape and no name is looked up twice. */
export function rowMaker(columns: readonly string[], properties: ReadonlyMap<string, PropertyOfColumn>): RowMaker {
  const fields = columns.map((column, index) => {
    const { name = column, isBoolean = false } = properties.get(column) ?? {};
    // SQLite stores truth as a number.
    return `${JSON.stringify(name)}: row[${index}]${isBoolean ? ` === null ? null : row[${index}] !== 0` : ''}`;
  });
  return new Function('row', `return { ${fields.join(', ')} };`);
}

/** Takes the values of a row; whoever asks knows what it makes: that follows from the question, not from its text. */
export type RowMaker = InstanceType<FunctionConstructor>;
