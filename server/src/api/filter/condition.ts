import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { DomainError } from '../../plan/domain-error.js';
import { foldedPart } from '../../plan/natural-key.js';
import { isStorable } from '../../plan/storable-text.js';
import { dayOf } from '../graphql/scalars.js';
import type { Operators } from './filter-inputs.js';

/** An SQL condition that is true or false for every row, never unknown, so that `not` is its exact complement. */
export type Condition = RawBuilder<SqlBool>;

/** What the operators of a field look at. */
export interface Operand {
  readonly value: RawBuilder<unknown>;
  /** The value as `foldedText` leaves it, where that is stored: what `contains` searches. */
  readonly folded?: RawBuilder<unknown>;
}

/** A filter of any type: conditions on fields, combined. */
interface Combined<F> {
  readonly and?: readonly F[] | null;
  readonly or?: readonly F[] | null;
  readonly not?: F | null;
}

const MAX_CONDITIONS = 500;
const MAX_VALUES = 10_000;
const MAX_NESTING = 20;
const MAX_TEXT = 1000;
const COMPARISONS = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** Counts what a filter holds, so that one cannot grow without end through variables. */
export class FilterBudget {
  #conditions = 0;
  #values = 0;

  spend(spent: { readonly conditions: number } | { readonly values: number }): void {
    if ('conditions' in spent) this.#conditions += spent.conditions;
    else this.#values += spent.values;
    if (this.#conditions > MAX_CONDITIONS) throw tooLong(`${MAX_CONDITIONS} condizioni`);
    if (this.#values > MAX_VALUES) throw tooLong(`${MAX_VALUES} valori nelle liste`);
  }
}

function tooLong(limit: string): DomainError {
  return new DomainError('TOO_COMPLEX', `Il filtro supera il limite di ${limit}.`);
}

/** A filter with its `and`, `or` and `not` compiled; `fieldConditions` compiles what it says of fields. */
export function combinedCondition<F extends Combined<F>>(
  filter: F | null | undefined,
  fieldConditions: (filter: F) => readonly Condition[],
  depth = 1,
): Condition {
  if (!filter) return allOf([]);
  if (depth > MAX_NESTING) {
    throw tooLong(`${MAX_NESTING} livelli`);
  }
  const inner = (part: F) => combinedCondition(part, fieldConditions, depth + 1);
  return allOf([
    ...fieldConditions(filter),
    ...(filter.and ? [allOf(filter.and.map(inner))] : []),
    ...(filter.or ? [anyOf(filter.or.map(inner))] : []),
    ...(filter.not ? [sql<SqlBool>`not (${inner(filter.not)})`] : []),
  ]);
}

/** What the operators of one field say; a missing value makes every operator but `isNull` false. */
export function operandCondition(
  operand: Operand,
  operators: Operators | null | undefined,
  budget: FilterBudget,
): Condition {
  const given = Object.entries(operators ?? {}).filter(([, value]) => value !== undefined);
  budget.spend({ conditions: Math.max(given.length, 1) });
  return allOf(given.map(([name, value]) => operatorCondition(operand, name, value, budget)));
}

function operatorCondition({ value, folded }: Operand, name: string, found: unknown, budget: FilterBudget): Condition {
  if (name === 'isNull') {
    if (typeof found !== 'boolean') return allOf([]);
    return found ? sql<SqlBool>`${value} is null` : sql<SqlBool>`${value} is not null`;
  }
  if (found === null) return anyOf([]);
  if (name === 'in') return Array.isArray(found) ? listCondition(value, found, budget) : anyOf([]);
  if (name === 'contains') {
    return containsCondition(value, folded ?? sql`lower(${value})`, checkedText(found));
  }
  const comparison = sql.raw(comparisonSign(name));
  return sql<SqlBool>`(${value} is not null and ${value} ${comparison} ${checkedValue(found)})`;
}

/** Ignores case and accents. What folding drops or changes, an apostrophe behind a vowel for one, is also looked for as
 *  it is printed. */
function containsCondition(value: RawBuilder<unknown>, folded: RawBuilder<unknown>, words: string): Condition {
  const pattern = `%${foldedPart(words).replace(/[\\%_]/g, '\\$&')}%`;
  const inFolded = sql<SqlBool>`${folded} like ${pattern} escape '\\'`;
  const isPlain = /^[\p{L}\p{N} ]*$/u.test(words);
  const isHeld = isPlain ? inFolded : anyOf([inFolded, sql`replace(${value}, ${words}, '') <> ${value}`]);
  return allOf([sql`${value} is not null`, isHeld]);
}

function listCondition(value: RawBuilder<unknown>, list: readonly unknown[], budget: FilterBudget): Condition {
  if (list.length === 0) return anyOf([]);
  budget.spend({ values: list.length });
  return sql<SqlBool>`(${value} is not null and ${value} in (${sql.join(list.map(checkedValue))}))`;
}

/** The sign is always one of this file, so that an operator's name never reaches the SQL. */
function comparisonSign(name: string): string {
  for (const [operator, sign] of Object.entries(COMPARISONS)) if (operator === name) return sign;
  throw new Error(`Unknown operator ${name}`);
}

function checkedValue(value: unknown): unknown {
  if (value instanceof Date) return dayOf(value);
  return typeof value === 'string' ? checkedText(value) : value;
}

function checkedText(value: unknown): string {
  if (typeof value !== 'string' || !isStorable(value) || value.length > MAX_TEXT) {
    throw new DomainError(
      'INVALID_INPUT',
      `Un testo del filtro può avere al massimo ${MAX_TEXT} caratteri, senza caratteri nulli o a metà.`,
    );
  }
  return value;
}

export function allOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

export function anyOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}
