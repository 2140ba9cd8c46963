import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LEAST_REQUEST, requestBytes } from './graphql/answer-budget.js';
import { type Encoding, KeptAnswer } from './kept-answers.js';
import { ANONYMOUS_LIMITS } from './query-limits.js';

/** As `@fastify/compress` has it: shorter answers do not get shorter. */
const SHORTEST_COMPRESSED = 1024;
const ENCODINGS: readonly Encoding[] = ['br', 'gzip'];
/** What every request may have in answer, however short it is. */
const ALWAYS_WITHIN = (ANONYMOUS_LIMITS.bytesPerByte ?? 0) * LEAST_REQUEST;

type Asked = Pick<FastifyRequest, 'actor' | 'method' | 'url' | 'headers' | 'body'>;

/**
 * All that the answer of a reader who has not logged in depends on, but for the data: such readers see the same. Null for
 * every other reader, whose answers are its own, and where there is no answer to keep.
 */
export function questionOf({ actor, method, url, headers, body }: Asked): string | null {
  if (actor.person !== null || actor.grants.length > 0) return null;
  const { accept = '', 'content-type': type = '' } = headers;
  if (method === 'GET') return `GET\n${accept}\n${url}`;
  return method === 'POST' && typeof body === 'string' ? `POST\n${accept}\n${type}\n${body}` : null;
}

/** What was answered, where it may be given to others: a whole answer without an error. */
export function keptAnswer(request: FastifyRequest, reply: FastifyReply, answered: unknown): KeptAnswer | null {
  if (typeof answered !== 'string' || reply.statusCode !== 200 || !answered.startsWith('{"data":{')) return null;
  return new KeptAnswer(String(reply.getHeader('content-type')), answered, requestBytes(request));
}

/** Whether a request is long enough for an answer that was made for another one. */
export function isLongEnough(request: FastifyRequest, answer: KeptAnswer): boolean {
  return answer.bytes.length <= ALWAYS_WITHIN || requestBytes(request) >= answer.requestBytes;
}

/** Sends a kept answer; to a reader who has it already, that it is still the same. */
export async function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: KeptAnswer,
): Promise<FastifyReply> {
  if (request.method === 'GET') {
    reply.header('etag', answer.etag).header('cache-control', 'no-cache');
    if (isKnown(request.headers['if-none-match'], answer.etag)) {
      return reply.removeHeader('content-length').removeHeader('content-type').code(304).send();
    }
  }
  reply.header('content-type', answer.type);
  if (answer.bytes.length >= SHORTEST_COMPRESSED) reply.header('vary', 'accept-encoding');
  const encoding = acceptedEncoding(request.headers, answer);
  const bytes = encoding === null ? answer.bytes : await answer.encoded(encoding);
  if (encoding !== null) reply.header('content-encoding', encoding);
  // Most questions never come again.
  if (answer.isGivenAgain()) toRemember.set(reply, { answer, encoding, bytes });
  return reply.header('content-length', bytes.length).send(bytes);
}

/** The encoding in which a reader gets an answer; null = as it is. */
export function acceptedEncoding(headers: FastifyRequest['headers'], { bytes }: KeptAnswer): Encoding | null {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined || bytes.length < SHORTEST_COMPRESSED) return null;
  if (headers['x-no-compression'] !== undefined) return null;
  const name = negotiate(accepted, [...ENCODINGS]);
  return ENCODINGS.find((known) => known === name) ?? null;
}

const toRemember = new WeakMap<FastifyReply, { answer: KeptAnswer; encoding: Encoding | null; bytes: Buffer }>();

/** For the last hook before an answer is sent: keeps its headers, so that they need not be found again. */
export function rememberSent(reply: FastifyReply): void {
  const found = toRemember.get(reply);
  if (found === undefined || found.answer.sent.has(found.encoding)) return;
  const headers = Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => [name, String(one)]),
  );
  if (!headers.includes('connection')) found.answer.sent.set(found.encoding, { headers, bytes: found.bytes });
}

function isKnown(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((tag) => tag.trim() === etag || tag.trim() === '*') ?? false;
}
