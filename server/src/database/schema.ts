/** The collation of a text column that sorts by its bytes, by PostgreSQL's name. */
export const BYTE_ORDER = 'C';

type EntityClass = new () => object;

interface ForeignKeyDeclaration {
  readonly target: () => EntityClass;
  /** Names of the properties that refer to the primary key of the target, in its order. */
  readonly properties: readonly string[];
}

const declarations = new WeakMap<object, ForeignKeyDeclaration[]>();

/**
 * Declares a foreign key of several columns: `properties` refer to the primary key of the target, in its order. A
 * relation (`@ManyToOne`) would replace those properties in the rows that Kysely reads, so such a key is declared on
 * the table alone. A key of one column is a `@ManyToOne` with `mapToPk`.
 */
export function ForeignKey<K extends string>(target: () => EntityClass, properties: readonly K[]) {
  return (entity: new () => Readonly<Record<K, unknown>>): void => {
    declarations.set(entity, [{ target, properties }, ...foreignKeysOf(entity)]);
  };
}

export function foreignKeysOf(entity: object): readonly ForeignKeyDeclaration[] {
  return declarations.get(entity) ?? [];
}
