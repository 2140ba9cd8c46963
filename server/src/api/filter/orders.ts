import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { type RawBuilder, sql } from 'kysely';
import { Field, InputType, registerEnumType } from 'type-graphql';
import type { Database } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { SortValue } from '../graphql/cursor.js';
import { sortDirection } from '../graphql/enums.js';

const indicatorOrderField = {
  CODE: 'CODE',
  TITLE: 'TITLE',
  WEIGHT: 'WEIGHT',
  TARGET: 'TARGET',
  ACTUAL: 'ACTUAL',
  DEVIATION: 'DEVIATION',
  ATTAINMENT: 'ATTAINMENT',
  UNIT: 'UNIT',
  TARGET_DATE: 'TARGET_DATE',
  ACTUAL_DATE: 'ACTUAL_DATE',
  BASELINE: 'BASELINE',
} as const;
registerEnumType(indicatorOrderField, {
  name: 'IndicatorOrderField',
  description: 'Campo per ordinare gli indicatori.',
  valuesConfig: {
    CODE: { description: 'Codice, in ordine naturale: 278 prima di 1011.' },
    TITLE: { description: 'Titolo, senza distinguere maiuscole e accenti.' },
    WEIGHT: { description: "Peso nell'obiettivo." },
    TARGET: { description: 'Target vigente.' },
    ACTUAL: { description: 'Consuntivo.' },
    DEVIATION: { description: 'Scostamento.' },
    ATTAINMENT: { description: 'Grado di raggiungimento, rispetto al target della base (`basis`).' },
    UNIT: { description: 'Unità di misura, come è stampata.' },
    TARGET_DATE: { description: 'Giorno del target vigente, per il tipo di misura DATE.' },
    ACTUAL_DATE: { description: 'Giorno del consuntivo, per il tipo di misura DATE.' },
    BASELINE: { description: 'Valore di partenza.' },
  },
});

const objectiveOrderField = {
  CODE: 'CODE',
  TITLE: 'TITLE',
  WEIGHT: 'WEIGHT',
  SCORE: 'SCORE',
  COVERAGE: 'COVERAGE',
  EASING: 'EASING',
} as const;
registerEnumType(objectiveOrderField, {
  name: 'ObjectiveOrderField',
  description: 'Campo per ordinare gli obiettivi.',
  valuesConfig: {
    CODE: { description: 'Codice, in ordine naturale: C16_0010 prima di C117_0002.' },
    TITLE: { description: 'Titolo, senza distinguere maiuscole e accenti.' },
    WEIGHT: { description: 'Peso vigente.' },
    SCORE: { description: 'Grado di raggiungimento, rispetto al target della base (`basis`).' },
    COVERAGE: { description: 'Quota misurata, rispetto al target della base (`basis`).' },
    EASING: { description: 'Effetto delle variazioni.' },
  },
});

const DIRECTION = 'Verso: crescente se non indicato.';

@InputType({ description: 'Un criterio di ordinamento degli indicatori.' })
export class IndicatorOrder {
  @Field(() => indicatorOrderField, { description: 'Campo.' })
  field!: keyof typeof indicatorOrderField;

  @Field(() => sortDirection, { description: DIRECTION, defaultValue: 'ASC' })
  direction!: keyof typeof sortDirection;
}

@InputType({ description: 'Un criterio di ordinamento degli obiettivi.' })
export class ObjectiveOrder {
  @Field(() => objectiveOrderField, { description: 'Campo.' })
  field!: keyof typeof objectiveOrderField;

  @Field(() => sortDirection, { description: DIRECTION, defaultValue: 'ASC' })
  direction!: keyof typeof sortDirection;
}

/** One thing that a list is ordered by. */
export interface SortKey {
  readonly value: RawBuilder<SortValue>;
  readonly kind: 'text' | 'number';
  readonly direction: keyof typeof sortDirection;
  /** Whether it is stored beside the member, as what it reached. */
  readonly isResult: boolean;
  /** Whether every member has it: then an index serves. */
  readonly isAlwaysKnown: boolean;
}

type Sorted = Omit<SortKey, 'direction'>;

const isResult = (name: string) => /^[as]\./.test(name);
const number = (name: string): Sorted => ({
  ...{ value: sql.ref<number | null>(name), kind: 'number' },
  ...{ isResult: isResult(name), isAlwaysKnown: false },
});
const text = (name: string): Sorted => ({
  ...{ value: sql.ref<string | null>(name), kind: 'text' },
  ...{ isResult: isResult(name), isAlwaysKnown: false },
});
const code = (name: string): Sorted => ({ ...text(name), isAlwaysKnown: true });
/** A title that is missing has an empty folded one. */
const title = (table: 'i' | 'o'): Sorted => ({
  value: sql`(case when ${sql.ref(`${table}.title`)} is null then null else ${sql.ref(`${table}.titleFolded`)} end)`,
  ...{ kind: 'text', isResult: false, isAlwaysKnown: false },
});

/** What is reached, against the targets in force: `ON_INITIAL` has the other basis. */
const INDICATOR_FIELDS: Readonly<Record<keyof typeof indicatorOrderField, Sorted>> = {
  CODE: code('i.codeOrder'),
  TITLE: title('i'),
  WEIGHT: number('i.weight'),
  TARGET: number('i.target'),
  ACTUAL: number('a.actual'),
  DEVIATION: number('a.deviation'),
  ATTAINMENT: number('a.currentValue'),
  UNIT: text('i.unit'),
  TARGET_DATE: text('i.targetDate'),
  ACTUAL_DATE: text('a.actualDate'),
  BASELINE: number('i.baseline'),
};

const OBJECTIVE_FIELDS: Readonly<Record<keyof typeof objectiveOrderField, Sorted>> = {
  CODE: code('o.codeOrder'),
  TITLE: title('o'),
  WEIGHT: number('o.weight'),
  SCORE: number('s.currentValue'),
  COVERAGE: number('s.currentCoverage'),
  EASING: number('s.easing'),
};

const ON_INITIAL = {
  ATTAINMENT: number('a.initialValue'),
  SCORE: number('s.initialValue'),
  COVERAGE: number('s.initialCoverage'),
} as const;

/** What the field of a basis is ordered by. */
function sortedOn<F extends string>(fields: Readonly<Record<F, Sorted>>, field: F, basis: TargetBasis): Sorted {
  const initial: Partial<Record<string, Sorted>> = ON_INITIAL;
  return (basis === 'INITIAL' ? initial[field] : undefined) ?? fields[field];
}

/** What a list of indicators is ordered by; ties by code. */
export function indicatorSort(orderBy: readonly IndicatorOrder[], basis: TargetBasis): readonly SortKey[] {
  return sortKeys(
    orderBy.map(({ field, direction }) => ({ ...sortedOn(INDICATOR_FIELDS, field, basis), direction })),
    'i',
  );
}

/** What a list of objectives is ordered by; ties by code. */
export function objectiveSort(orderBy: readonly ObjectiveOrder[], basis: TargetBasis): readonly SortKey[] {
  return sortKeys(
    orderBy.map(({ field, direction }) => ({ ...sortedOn(OBJECTIVE_FIELDS, field, basis), direction })),
    'o',
  );
}

const MAX_ORDERS = 10;

function sortKeys(asked: readonly SortKey[], table: 'i' | 'o'): readonly SortKey[] {
  if (asked.length > MAX_ORDERS) {
    throw new DomainError(
      'INVALID_INPUT',
      `Al massimo ${MAX_ORDERS} criteri di ordinamento; ricevuti ${asked.length}.`,
    );
  }
  const tieBreakers = [code(`${table}.codeOrder`), code(`${table}.code`)];
  return [...asked, ...tieBreakers.map((key) => ({ ...key, direction: 'ASC' as const }))];
}

/** The ORDER BY of a list: missing values last, in both directions. */
export function orderClause(engine: Engine, sort: readonly SortKey[]): RawBuilder<unknown> {
  return sql.join(
    sort.flatMap((key) => [
      ...(key.isAlwaysKnown ? [] : [sql`(case when ${key.value} is null then 1 else 0 end)`]),
      sql`${sortedValue(engine, key)} ${sql.raw(key.direction === 'DESC' ? 'desc' : 'asc')}`,
    ]),
  );
}

type Engine = Database['engine'];

/** The value as it is compared. PostgreSQL compares text by the locale of the database unless a collation is named;
 *  SQLite by bytes. */
export function sortedValue(engine: Engine, { value, kind }: Sorted): RawBuilder<unknown> {
  return engine === 'postgresql' && kind === 'text' ? sql`${value} collate "C"` : value;
}
