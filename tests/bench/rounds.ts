import { bodyOf, type Workload } from './questions.ts';
import type { ServedPeer } from './served-peer.ts';

/** What one program needed for one answer, in one round. */
export interface Reading {
  /** Milliseconds of processor time; null where the system does not say. */
  readonly processor: number | null;
  readonly perSecond: number;
}

/** What was measured of one workload on data of one size. */
export interface Measured {
  readonly workload: Workload;
  readonly indicators: number;
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
}

/** Requests that are under way at a time. */
const TOGETHER = 8;

/** Asks all programs the same, round after round, each time in another order. */
export async function roundsOf(
  workload: Workload,
  peers: readonly ServedPeer[],
  rounds: number,
): Promise<ReadonlyMap<string, Reading[]>> {
  const readings = new Map<string, Reading[]>(peers.map(({ name }) => [name, []]));
  const counter = { next: 1 };
  for (const peer of peers) await round(workload, peer, counter);
  for (let number = 0; number < rounds; number += 1) {
    const first = number % peers.length;
    for (const peer of [...peers.slice(first), ...peers.slice(0, first)]) {
      readings.get(peer.name)?.push(await round(workload, peer, counter));
    }
  }
  return readings;
}

async function round(workload: Workload, peer: ServedPeer, counter: { next: number }): Promise<Reading> {
  const [before, begun] = [peer.processorTime(), performance.now()];
  let left = workload.requests;
  const reader = async () => {
    while (left > 0) {
      left -= 1;
      counter.next += 1;
      const { status, body } = await peer.ask(bodyOf(workload, counter.next), counter.next);
      if (status !== 200)
        throw new Error(`${peer.name} answers ${workload.name} with ${status}: ${body.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, reader));
  const [after, seconds] = [peer.processorTime(), (performance.now() - begun) / 1000];
  return {
    processor: before === null || after === null ? null : (after - before) / workload.requests,
    perSecond: workload.requests / seconds,
  };
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Half of the distance between the quartiles, as a part of the median. */
export function spread(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
  return (at(0.75) - at(0.25)) / 2 / median(values);
}
