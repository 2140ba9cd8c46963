import type { FileOutcome } from './file-task.js';

/** Bytes that an entry takes besides its file. */
const ENTRY = 1024;

/** The files, and refusals, that were asked for last, by the tag of what they are; as many bytes as are given. */
export class KeptFiles {
  readonly #most: number;
  readonly #kept = new Map<string, FileOutcome>();
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(tag: string): FileOutcome | undefined {
    const found = this.#kept.get(tag);
    if (found === undefined) return undefined;
    // What is asked for stays longest.
    this.#kept.delete(tag);
    this.#kept.set(tag, found);
    return found;
  }

  keep(tag: string, outcome: FileOutcome): void {
    this.#forget(tag);
    if (sizeOf(outcome) > this.#most) return;
    this.#kept.set(tag, outcome);
    this.#bytes += sizeOf(outcome);
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#most) return;
      this.#forget(oldest);
    }
  }

  #forget(tag: string): void {
    const found = this.#kept.get(tag);
    if (found === undefined) return;
    this.#kept.delete(tag);
    this.#bytes -= sizeOf(found);
  }
}

function sizeOf(outcome: FileOutcome): number {
  return ENTRY + (outcome.kind === 'MADE' ? outcome.bytes.byteLength : 0);
}
