import { type RawBuilder, sql } from 'kysely';
import { Field, InputType, registerEnumType } from 'type-graphql';
import type { Database } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { sortDirection } from '../graphql/enums.js';

const indicatorOrderField = {
  CODE: 'CODE',
  TITLE: 'TITLE',
  WEIGHT: 'WEIGHT',
  TARGET: 'TARGET',
  ACTUAL: 'ACTUAL',
  DEVIATION: 'DEVIATION',
  ATTAINMENT: 'ATTAINMENT',
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
    ATTAINMENT: { description: 'Grado di raggiungimento rispetto al target vigente.' },
  },
});

const objectiveOrderField = {
  CODE: 'CODE',
  TITLE: 'TITLE',
  WEIGHT: 'WEIGHT',
  SCORE: 'SCORE',
  COVERAGE: 'COVERAGE',
} as const;
registerEnumType(objectiveOrderField, {
  name: 'ObjectiveOrderField',
  description: 'Campo per ordinare gli obiettivi.',
  valuesConfig: {
    CODE: { description: 'Codice, in ordine naturale: C16_0010 prima di C117_0002.' },
    TITLE: { description: 'Titolo, senza distinguere maiuscole e accenti.' },
    WEIGHT: { description: 'Peso vigente.' },
    SCORE: { description: 'Grado di raggiungimento rispetto al target vigente.' },
    COVERAGE: { description: 'Quota misurata.' },
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

interface Sorted {
  readonly value: RawBuilder<unknown>;
  /** What decides whether the value is missing, where that is not the value. */
  readonly missing?: RawBuilder<unknown>;
}

const INDICATOR_FIELDS = {
  CODE: { value: sql.ref('i.codeOrder') },
  TITLE: { value: sql.ref('i.titleFolded'), missing: sql.ref('i.title') },
  WEIGHT: { value: sql.ref('i.weight') },
  TARGET: { value: sql.ref('i.target') },
  ACTUAL: { value: sql.ref('a.actual') },
  DEVIATION: { value: sql.ref('a.deviation') },
  ATTAINMENT: { value: sql.ref('a.currentValue') },
} as const satisfies Record<keyof typeof indicatorOrderField, Sorted>;

const OBJECTIVE_FIELDS = {
  CODE: { value: sql.ref('o.codeOrder') },
  TITLE: { value: sql.ref('o.titleFolded'), missing: sql.ref('o.title') },
  WEIGHT: { value: sql.ref('o.weight') },
  SCORE: { value: sql.ref('s.currentValue') },
  COVERAGE: { value: sql.ref('s.currentCoverage') },
} as const satisfies Record<keyof typeof objectiveOrderField, Sorted>;

type Engine = Database['engine'];

/** The ORDER BY of a list of indicators: missing values last, ties by code. */
export function indicatorOrder(engine: Engine, orderBy: readonly IndicatorOrder[]): RawBuilder<unknown> {
  const asked = orderBy.map((order) => ({ ...INDICATOR_FIELDS[order.field], direction: order.direction }));
  return orderClause(engine, asked, ['i.codeOrder', 'i.code']);
}

/** The ORDER BY of a list of objectives: missing values last, ties by code. */
export function objectiveOrder(engine: Engine, orderBy: readonly ObjectiveOrder[]): RawBuilder<unknown> {
  const asked = orderBy.map((order) => ({ ...OBJECTIVE_FIELDS[order.field], direction: order.direction }));
  return orderClause(engine, asked, ['o.codeOrder', 'o.code']);
}

const MAX_ORDERS = 10;

function orderClause(
  engine: Engine,
  orders: readonly (Sorted & { readonly direction: keyof typeof sortDirection })[],
  tieBreakers: readonly string[],
): RawBuilder<unknown> {
  if (orders.length > MAX_ORDERS) {
    throw new DomainError(
      'INVALID_INPUT',
      `Al massimo ${MAX_ORDERS} criteri di ordinamento; ricevuti ${orders.length}.`,
    );
  }
  const asked = orders.flatMap(({ value, missing = value, direction }) => [
    sql`(case when ${missing} is null then 1 else 0 end)`,
    sql`${value}${byteOrder(engine, value)} ${sql.raw(direction === 'DESC' ? 'desc' : 'asc')}`,
  ]);
  return sql.join([...asked, ...tieBreakers.map((name) => sql.ref(name))]);
}

const TEXTS = new Set([INDICATOR_FIELDS.TITLE.value, OBJECTIVE_FIELDS.TITLE.value]);

/** PostgreSQL sorts text by the locale of the database unless told otherwise; SQLite sorts by bytes. */
function byteOrder(engine: Engine, value: RawBuilder<unknown>): RawBuilder<unknown> {
  return engine === 'postgresql' && TEXTS.has(value) ? sql` collate "C"` : sql``;
}
