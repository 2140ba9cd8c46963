import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';

/** What the public ID of a reading says. */
export interface ReadingKey extends PlanKey {
  readonly indicator: string;
  readonly asOf: string;
  readonly final: boolean;
  readonly number: number;
}

const READING_ID = /^([a-z0-9-]+)\/(\d{1,4})\/([^\0]+)\/(\d{4}-\d{2}-\d{2})\/(consuntivo|monitoraggio)\/(\d{1,9})$/;

/** The reading that a public ID names; null where it is no such ID. */
export function readingKey(id: string): ReadingKey | null {
  const [, municipality = '', year = '', indicator = '', asOf = '', finality, number = ''] = READING_ID.exec(id) ?? [];
  if (finality === undefined) return null;
  return {
    municipality,
    year: Number.parseInt(year, 10),
    indicator,
    asOf,
    final: finality === 'consuntivo',
    number: Number.parseInt(number, 10),
  };
}

/** The same, or NOT_FOUND. */
export function knownReadingKey(id: string): ReadingKey {
  return readingKey(id) ?? noSuchReading(id);
}

export function noSuchReading(id: string): never {
  throw new DomainError('NOT_FOUND', `Non c’è una rilevazione «${id}»: ricaricare la pagina e riprovare.`);
}
