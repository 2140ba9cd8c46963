import type { FastifyReply } from 'fastify';

/** Aborted when the connection ends before the answer has begun. */
export function leftSignal({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  raw.once('close', () => left.abort());
  return left.signal;
}
