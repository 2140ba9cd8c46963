import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from './address-network.js';

/** Whose share a request takes: the address is that of the reader where the proxy in front is trusted. */
export function partyOf({ actor, ip }: FastifyRequest): string {
  return actor.person?.id ?? networkOf(ip);
}

/** Aborted when the connection ends before the answer has begun. */
export function leftSignal({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  if (raw.destroyed) left.abort();
  // An answer that has ended has its reader: to abort then would only make an error that nobody reads.
  else raw.once('close', () => raw.writableFinished || left.abort());
  return left.signal;
}
