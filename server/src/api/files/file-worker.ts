import 'reflect-metadata';
import type { AuditQuestion } from '../../account/audit/audit-search.js';
import { failureOf, StorageFailure } from '../../database/storage-failure.js';
import { StartError } from '../../start-error.js';
import { answerTasks } from '../../worker/answered-tasks.js';
import { databaseOfTask } from '../../worker/opened-database.js';
import type { FileOutcome, FileTask } from './file-task.js';
import { madeFile } from './made-file.js';
import { madeLog } from './made-log.js';

/** A task with the database that it reads. */
export interface FileOrder {
  readonly databaseUrl: string;
  readonly task: FileTask | LogTask;
}

/** The audit log as a file: of no plan, and never the same twice. */
export interface LogTask {
  readonly log: AuditQuestion;
}

export type OrderOutcome =
  | FileOutcome
  | { readonly kind: 'LOG'; readonly bytes: Uint8Array }
  | { readonly kind: 'UNREADABLE'; readonly message: string };

// Makes files outside the process of the service, with a connection of its own that only reads.
answerTasks(async ({ databaseUrl, task }: FileOrder): Promise<OrderOutcome> => {
  try {
    const database = await databaseOfTask(databaseUrl);
    return 'log' in task ? { kind: 'LOG', bytes: await madeLog(database, task.log) } : await madeFile(database, task);
  } catch (error) {
    const failure = failureOf(error);
    if (!(failure instanceof StorageFailure || failure instanceof StartError)) throw failure;
    return { kind: 'UNREADABLE', message: failure instanceof StorageFailure ? failure.message : GONE };
  }
});

const GONE = 'La base dati non risponde: riprovare fra poco.';
