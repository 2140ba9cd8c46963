import type { AuditQuestion } from '../../account/audit/audit-search.js';
import { DomainError } from '../../plan/domain-error.js';
import { FairQueue } from '../http/fair-queue.js';
import { FILE_LIMITS, type FileLimits } from './file-limits.js';
import { type FileProcess, fileOutcome, fileProcess, logBytes } from './file-process.js';
import { type FileOutcome, type FileTask, fileTag, openedFile, type PlanFile } from './file-task.js';
import { KeptFiles } from './kept-files.js';

/** Who asks for a file. */
export interface FileReader {
  /** Whose share it takes: a person, or an address. */
  readonly party: string;
  /** Aborted when the reader goes away. */
  readonly left: AbortSignal;
}

/**
 * Makes files beside the service, one at a time, the askers in turn. A file of one version of the data is made once,
 * also for those who ask meanwhile, and kept; so is the refusal of one that takes too much. Nothing is made for nobody.
 */
export class FileMaker {
  readonly limits: FileLimits;
  readonly #databaseUrl: string;
  readonly #process: FileProcess;
  /** Whether other services have the process too. */
  readonly #isShared: boolean;
  readonly #queue: FairQueue;
  readonly #kept: KeptFiles;
  readonly #underWay = new Map<string, SharedFile>();
  #isStopped = false;
  #begun = 0;

  constructor(databaseUrl: string, limits: FileLimits = FILE_LIMITS, shared?: FileProcess) {
    this.limits = limits;
    this.#databaseUrl = databaseUrl;
    this.#process = shared ?? fileProcess(limits);
    this.#isShared = shared !== undefined;
    this.#queue = new FairQueue({ underWay: 1, underWayEach: 1, waiting: limits.waiting, waitingEach: limits.waiting });
    this.#kept = new KeptFiles(limits.kept);
  }

  /** How many files have been begun. */
  get begun(): number {
    return this.#begun;
  }

  /** How many files are waited for. */
  get waited(): number {
    return this.#underWay.size;
  }

  /** The file of a version of the data, or of a later one. */
  async file(task: FileTask, version: string, reader: FileReader): Promise<PlanFile> {
    const tag = fileTag(task, version);
    const known = this.#kept.get(tag);
    if (known !== undefined) return openedFile(known);
    if (this.#isStopped) throw closing();
    const shared = this.#underWay.get(tag) ?? this.#begin(tag, task, version, reader.party);
    const outcome = await shared.outcomeFor(reader.left);
    if (outcome !== null) return openedFile(outcome);
    if (this.#isStopped) throw closing();
    // It was the turn of another party that was refused.
    if (shared.party !== reader.party && !reader.left.aborted) return await this.file(task, version, reader);
    throw tooMany();
  }

  /** An audit log, in its turn: each has one line more than the one before, so none is kept. */
  async log(question: AuditQuestion, { party, left }: FileReader): Promise<Uint8Array> {
    if (this.#isStopped) throw closing();
    const end = await this.#queue.turn({ name: party, group: party }, () => left.aborted);
    if (end === null) throw tooMany();
    try {
      this.#begun += 1;
      const found = await this.#process.run({ databaseUrl: this.#databaseUrl, task: { log: question } }, left);
      if (found === null) throw closing();
      return logBytes(found);
    } finally {
      end();
    }
  }

  stop(): void {
    this.#isStopped = true;
    for (const shared of this.#underWay.values()) shared.abandon();
    if (!this.#isShared) this.#process.end();
  }

  #begin(tag: string, task: FileTask, version: string, party: string): SharedFile {
    const shared = new SharedFile(party);
    this.#underWay.set(tag, shared);
    const ended = () => {
      if (this.#underWay.get(tag) === shared) this.#underWay.delete(tag);
    };
    shared.left.addEventListener('abort', ended);
    shared.outcome = this.#inTurn(task, version, shared).finally(ended);
    return shared;
  }

  async #inTurn(task: FileTask, version: string, { party, left }: SharedFile): Promise<FileOutcome | null> {
    const end = await this.#queue.turn({ name: party, group: party }, () => left.aborted);
    if (end === null) return null;
    try {
      this.#begun += 1;
      const found = await this.#process.run({ databaseUrl: this.#databaseUrl, task }, left);
      const outcome = found && fileOutcome(found, task, version);
      this.#keep(task, outcome);
      return outcome;
    } finally {
      end();
    }
  }

  #keep(task: FileTask, outcome: FileOutcome | null): void {
    if (outcome === null || outcome.version === null) return;
    if (outcome.kind === 'MADE' || outcome.code === 'TOO_COMPLEX') {
      this.#kept.keep(fileTag(task, outcome.version), outcome);
    }
  }
}

function tooMany(): DomainError {
  return new DomainError(
    'TOO_MANY_REQUESTS',
    'Si stanno già preparando troppi file: riprovare fra un minuto, o chiederne meno alla volta.',
  );
}

function closing(): DomainError {
  return new DomainError('CONFLICT', 'Il servizio si sta chiudendo: riprovare fra poco.');
}

/** A file that several may wait for. */
class SharedFile {
  /** Who asked first. */
  readonly party: string;
  outcome: Promise<FileOutcome | null> = Promise.resolve(null);
  readonly #abandoned = new AbortController();
  #readers = 0;

  constructor(party: string) {
    this.party = party;
  }

  /** Aborted when nobody waits any more. */
  get left(): AbortSignal {
    return this.#abandoned.signal;
  }

  abandon(): void {
    this.#abandoned.abort();
  }

  async outcomeFor(reader: AbortSignal): Promise<FileOutcome | null> {
    const leave = () => {
      this.#readers -= 1;
      if (this.#readers === 0) this.abandon();
    };
    this.#readers += 1;
    reader.addEventListener('abort', leave, { once: true });
    if (reader.aborted) leave();
    try {
      return await this.outcome;
    } finally {
      reader.removeEventListener('abort', leave);
    }
  }
}
