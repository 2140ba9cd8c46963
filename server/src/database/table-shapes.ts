import type { EntityMetadata } from '@mikro-orm/core';
import { ENTITIES, EXPIRING } from './tables.js';

/** A table as the database has it. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly holds: 'boolean' | 'bytes' | 'plain' }[];
  /** Names of the columns of its primary key. */
  readonly key: readonly string[];
  /** Whether its rows expire, so that no backup contains them. */
  readonly expires: boolean;
}

/** The tables of all entities, in the order of ENTITIES. */
export function tableShapes(entities: readonly EntityMetadata[]): TableShape[] {
  return Object.values(ENTITIES).map((entity) => {
    const metadata = entities.find(({ className }) => className === entity.name);
    if (!metadata) throw new Error(`Entity ${entity.name} has no table.`);
    return { ...tableShape(metadata), expires: EXPIRING.has(entity) };
  });
}

function tableShape({ tableName, props }: EntityMetadata): Omit<TableShape, 'expires'> {
  const columns = props.map((property) => ({
    name: property.fieldNames[0] ?? property.name,
    holds: KINDS.get(String(property.type)) ?? ('plain' as const),
    isKey: property.primary === true,
  }));
  return {
    name: tableName,
    columns: columns.map(({ name, holds }) => ({ name, holds })),
    key: columns.filter(({ isKey }) => isKey).map(({ name }) => name),
  };
}

const KINDS: ReadonlyMap<string, 'boolean' | 'bytes'> = new Map([
  ['boolean', 'boolean'],
  ['blob', 'bytes'],
]);
