import { DomainError } from '../../plan/domain-error.js';
import { chainsOf } from '../../reading/reading-chain.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { isStaff } from '../access/is-staff.js';
import { NODE_IDS } from '../graphql/node-id.js';
import type { RequestContext } from '../loading/request-context.js';

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

/** The readings that a reader may see: staff all of them, everybody else those that nothing took the place of. */
export function shownReadings(
  context: Pick<RequestContext, 'actor' | 'publicReading'>,
  municipality: string,
  readings: readonly Reading[],
): readonly ReadingView[] {
  const views = readingViews(readings);
  return isStaff(context, municipality) ? views : views.filter(({ supersededBy }) => supersededBy === null);
}

export function noSuchReading(id: string): never {
  throw new DomainError('NOT_FOUND', `Non c’è una rilevazione «${id}»: ricaricare la pagina e riprovare.`);
}

function textOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
