import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { anonymousActor } from '../account/actor.js';
import { isForeign } from './http/cross-site.js';
import type { OperationTurns } from './http/operation-limits.js';
import type { KeptAnswer, KeptAnswers } from './kept-answers.js';
import { acceptedEncoding, isLongEnough, questionOf } from './kept-reply.js';

/** What the service is known to do, when the door is opened. */
interface Behind {
  readonly answers: KeptAnswers;
  readonly turns: OperationTurns;
  /** The longest body that is read here. */
  readonly bodyLimit: number;
  /** Whether the service is about to end, which every answer has to say. */
  isEnding(): boolean;
}

/**
 * Gives kept answers before anything else is done for a request, exactly as they were sent the first time, headers
 * included. Every request that is not plainly a question of somebody who has not logged in goes on as if there were no
 * door; so does one whose answer is not kept, with its body. The number of questions in a minute counts here as well.
 */
export class KeptDoor {
  readonly #bodies = new WeakMap<FastifyRequest, Buffer>();
  readonly #unanswered = new WeakSet<FastifyRequest>();
  #behind: Behind | null = null;

  constructor(http: FastifyInstance) {
    http.addHook('onRequest', (request, reply, done) => {
      const behind = this.#behind;
      if (behind === null || !isPlainQuestion(request, behind)) return done();
      this.#answered(request, reply, behind).then(
        (isAnswered) => {
          if (!isAnswered) done();
        },
        (error: Error) => done(error),
      );
    });
  }

  open(behind: Behind): void {
    this.#behind = behind;
  }

  /** The body of a request, which has been read here; for a hook before bodies are parsed. */
  readonly bodyOf = async (request: FastifyRequest, _: FastifyReply, body: Readable): Promise<Readable> => {
    const read = this.#bodies.get(request);
    return read === undefined ? body : Readable.from([read], { objectMode: false });
  };

  /** Whether no answer to a request was kept when it came: to look again costs more than it may find. */
  isUnanswered(request: FastifyRequest): boolean {
    return this.#unanswered.has(request);
  }

  async #answered(request: FastifyRequest, reply: FastifyReply, behind: Behind): Promise<boolean> {
    request.actor = anonymousActor(request.ip);
    if (!(await behind.turns.isWithin(request))) return false;
    let body: string | undefined;
    if (request.method === 'POST') {
      const read = await wholeBody(request.raw);
      // The connection has ended: nobody waits for an answer.
      if (read === null) {
        reply.hijack();
        return true;
      }
      this.#bodies.set(request, read);
      body = read.toString();
    }
    const question = questionOf({
      actor: request.actor,
      method: request.method,
      url: request.url,
      headers: request.headers,
      body,
    });
    const kept = question === null ? null : await behind.answers.known(question);
    if (kept === null) this.#unanswered.add(request);
    return kept !== null && isLongEnough(request, kept) && send(request, reply, kept);
  }
}

/** Sends an answer as it was sent before; false where it was not sent in this encoding yet. */
function send(request: FastifyRequest, reply: FastifyReply, kept: KeptAnswer): boolean {
  const sent = kept.sent.get(acceptedEncoding(request.headers, kept));
  if (sent === undefined) return false;
  reply.hijack();
  reply.raw.writeHead(200, [...sent.headers]);
  reply.raw.end(sent.bytes);
  return true;
}

/** Whether a request asks without having logged in, from here or from a program, for a whole answer. */
function isPlainQuestion(request: FastifyRequest, { bodyLimit, isEnding }: Behind): boolean {
  const { headers, routeOptions, method } = request;
  if (routeOptions.url !== '/graphql' || isEnding()) return false;
  if (headers.cookie !== undefined || headers.authorization !== undefined) return false;
  if (headers['if-none-match'] !== undefined || headers['content-encoding'] !== undefined) return false;
  if (method === 'POST' && !(Number(headers['content-length']) <= bodyLimit)) return false;
  return (method === 'POST' || method === 'GET') && !isForeign(request, null);
}

/** All that a request sends; null where it ends before. */
function wholeBody(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('end', () => resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)));
    request.once('close', () => resolve(null));
  });
}
