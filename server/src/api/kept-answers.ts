import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

/** What an answer is kept as, beside its own bytes. */
export type Encoding = 'br' | 'gzip';

const BROTLI = { params: { [zlib.BROTLI_PARAM_QUALITY]: 5, [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT } };
const COMPRESSED: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** All answers together, with their questions. */
const MOST_BYTES = 64 * 1024 * 1024;
/** The headers of an answer in its three encodings. */
const HEADERS = 3000;
/** What one answer may take of it. */
const SHARE = 8;

/** An answer as it was sent to the first reader who took it in one encoding. */
export interface SentAnswer {
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly bytes: Buffer;
}

/** A whole answer as a reader gets it. */
export class KeptAnswer {
  readonly type: string;
  readonly bytes: Buffer;
  /** Bytes of the request it was made for. */
  readonly requestBytes: number;
  /** By encoding; null = as it is. */
  readonly sent = new Map<Encoding | null, SentAnswer>();
  #etag: string | null = null;
  #isGiven = false;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(type: string, text: string, requestBytes: number) {
    this.type = type;
    this.requestBytes = requestBytes;
    this.bytes = Buffer.from(text);
  }

  /** Known again by its bytes; most answers are never asked for it. */
  get etag(): string {
    this.#etag ??= `W/"${createHash('sha256').update(this.bytes).digest('base64url').slice(0, 22)}"`;
    return this.#etag;
  }

  /** Whether it has been given before; counts as given. */
  isGivenAgain(): boolean {
    const isGivenAgain = this.#isGiven;
    this.#isGiven = true;
    return isGivenAgain;
  }

  /** The answer compressed, once for all who ask for it. */
  encoded(encoding: Encoding): Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known !== undefined) return known;
    const compressed = COMPRESSED[encoding](this.bytes);
    this.#encoded.set(encoding, compressed);
    return compressed;
  }
}

interface Entry {
  readonly answer: KeptAnswer;
  readonly version: string;
  /** Whether it was given since it was last spared. */
  isUsed: boolean;
}

interface Making {
  readonly version: string;
  readonly made: Promise<KeptAnswer | null>;
}

/**
 * Answers to questions that come again, as long as nothing is written: the same bytes, before anything of the question is
 * read. Each is made once, however many ask for it at the same time. The key of a question says all that its answer
 * depends on, but for the data.
 */
export class KeptAnswers {
  readonly #version: () => Promise<string>;
  readonly #most: number;
  /** The next to be forgotten comes first. */
  readonly #entries = new Map<string, Entry>();
  readonly #making = new Map<string, Making>();
  #bytes = 0;

  constructor(version: () => Promise<string>, most = MOST_BYTES) {
    this.#version = version;
    this.#most = most;
  }

  /** Bytes of all that is kept, the compressed forms counted as if they took as much as the answers. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The answer that is kept for a question; null where there is none, or something was written since it was made. */
  async known(key: string): Promise<KeptAnswer | null> {
    return this.#knownAt(key, await this.#version());
  }

  /**
   * The answer to a question; null where `make` gives none that may be kept, which has then been called for this reader
   * alone. What `make` reads while somebody writes is given, and not kept.
   */
  async answer(key: string, make: () => Promise<KeptAnswer | null>): Promise<KeptAnswer | null> {
    const version = await this.#version();
    const known = this.#knownAt(key, version);
    if (known !== null) return known;
    const making = this.#making.get(key);
    // What is being made for another reader began with the same data, or it is not for this one.
    if (making?.version === version) return (await making.made.catch(() => null)) ?? (await make());
    const made = this.#made(key, version, make);
    this.#making.set(key, { version, made });
    try {
      return await made;
    } finally {
      if (this.#making.get(key)?.made === made) this.#making.delete(key);
    }
  }

  #knownAt(key: string, version: string): KeptAnswer | null {
    const entry = this.#entries.get(key);
    if (entry?.version !== version) return null;
    entry.isUsed = true;
    return entry.answer;
  }

  async #made(key: string, version: string, make: () => Promise<KeptAnswer | null>): Promise<KeptAnswer | null> {
    const answer = await make();
    if (answer !== null && (await this.#version()) === version) this.#keep(key, { answer, version, isUsed: false });
    return answer;
  }

  #keep(key: string, entry: Entry): void {
    this.#forget(key);
    const size = sizeOf(key, entry);
    if (size > this.#most / SHARE) return;
    this.#entries.set(key, entry);
    this.#bytes += size;
    for (const [next, { isUsed }] of this.#entries) {
      if (this.#bytes <= this.#most) return;
      if (isUsed) this.#spare(next);
      else this.#forget(next);
    }
  }

  /** What was given meanwhile gets another round. */
  #spare(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    entry.isUsed = false;
    this.#entries.set(key, entry);
  }

  #forget(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= sizeOf(key, entry);
  }
}

/** Two compressed forms are never larger than the answer. */
function sizeOf(key: string, { answer }: Entry): number {
  return HEADERS + 2 * key.length + 2 * answer.bytes.length;
}
