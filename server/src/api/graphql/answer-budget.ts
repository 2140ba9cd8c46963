import type { FastifyRequest } from 'fastify';

/** What one answer may hold at most. */
export interface AnswerLimits {
  /** Values in lists: a list of 100 objects of which five fields are asked holds 600. */
  readonly values: number;
  readonly bytes: number;
  /** Bytes of the answer for each byte of the request; null = however many. */
  readonly bytesPerByte: number | null;
}

/** What a client sends even for the shortest question: the request line and the headers that HTTP asks for. */
export const LEAST_REQUEST = 100;

/**
 * What the answer of one question may still hold. Values are counted as lists are resolved, by their real lengths: where
 * the limit is reached every further list is empty, so that the work ends, and the answer is refused. Bytes are counted
 * when the answer is whole, before it is written as text.
 */
export class AnswerBudget {
  readonly #values: number;
  readonly #bytes: number;
  #spent = 0;

  constructor({ values, bytes, bytesPerByte }: AnswerLimits, requestBytes: number) {
    this.#values = values;
    this.#bytes = bytesPerByte === null ? bytes : Math.min(bytes, bytesPerByte * requestBytes);
  }

  /** Takes a list of `length` members into account, each of `width` values. */
  spend(length: number, width: number): void {
    this.#spent += length * (1 + width);
  }

  /** Allows no more values. */
  exhaust(): void {
    this.#spent = Number.POSITIVE_INFINITY;
  }

  get isSpent(): boolean {
    return this.#spent > this.#values;
  }

  /** Whether the answer may be given; the bytes of its text tell that where it is not near the limit. */
  allowsText(text: string, data: unknown): boolean {
    if (!this.isSpent && COUNTED_PER_BYTE * Buffer.byteLength(text) <= this.#bytes) return true;
    return this.refusal(data) === null;
  }

  /** Why the answer is not given, in Italian; null where it is within the limits. */
  refusal(data: unknown): string | null {
    if (this.isSpent) return tooLarge(`${this.#values} valori`);
    if (bytesWithin(data, this.#bytes) <= this.#bytes) return null;
    return tooLarge(`${this.#bytes} byte per un’interrogazione di questa lunghezza`);
  }
}

/** What is counted of a text for each of its bytes, at most: every bracket counts for two, every value for one more. */
const COUNTED_PER_BYTE = 2;

function tooLarge(limit: string): string {
  return (
    `La risposta sarebbe troppo grande: il limite è ${limit}. Chiedere meno campi o pagine più piccole (\`first\`), ` +
    'dividere l’interrogazione, o scaricare i dati completi dalle esportazioni.'
  );
}

/** The bytes of a request as it travelled: its line, headers and body. */
export function requestBytes({ raw, headers }: FastifyRequest): number {
  const head = raw.rawHeaders.reduce((total, text) => total + text.length + 2, 0);
  const body = Number(headers['content-length'] ?? 0);
  return Math.max(LEAST_REQUEST, (raw.url ?? '').length + head + (Number.isFinite(body) ? body : 0));
}

/** Bytes of an answer as JSON, counted no further than `ceiling`; signs that JSON escapes count as one. */
function bytesWithin(data: unknown, ceiling: number): number {
  let bytes = 0;
  const open: unknown[] = [data];
  while (open.length > 0 && bytes <= ceiling) {
    const value = open.pop();
    if (typeof value === 'string') bytes += Buffer.byteLength(value) + 3;
    else if (typeof value !== 'object' || value === null) bytes += String(value).length + 1;
    else if (Array.isArray(value)) {
      bytes += 2;
      for (const member of value) open.push(member);
    } else {
      bytes += 2;
      for (const [name, member] of Object.entries(value)) {
        bytes += name.length + 4;
        open.push(member);
      }
    }
  }
  return bytes;
}
