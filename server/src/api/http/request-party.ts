import type { FastifyRequest } from 'fastify';
import { networkOf } from './address-network.js';

/** Whose share a request takes: the address is that of the reader where the proxy in front is trusted. */
export function partyOf({ actor, ip }: FastifyRequest): string {
  return actor.person?.id ?? networkOf(ip);
}
