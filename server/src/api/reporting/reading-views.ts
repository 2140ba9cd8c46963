import { DomainError } from '../../plan/domain-error.js';
import { chainsOf } from '../../reading/reading-chain.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { NODE_IDS } from '../graphql/node-id.js';

export interface ReadingView extends Reading {
  readonly supersededBy: string | null;
}

/** The readings of one indicator by date, each with the one that took its place. */
export function readingViews(readings: readonly Reading[]): readonly ReadingView[] {
  const successors = new Map(chainsOf(readings).flatMap((chain) => [...chain.successors]));
  const ordered = readings.toSorted((a, b) => textOrder(a.asOf, b.asOf) || a.number - b.number);
  return ordered.map((reading) => {
    const next = successors.get(reading);
    return { ...reading, supersededBy: next ? NODE_IDS.Reading.id(next) : null };
  });
}

export function noSuchReading(id: string): never {
  throw new DomainError('NOT_FOUND', `Non c’è una rilevazione «${id}»: ricaricare la pagina e riprovare.`);
}

function textOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
