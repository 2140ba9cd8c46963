import 'reflect-metadata';
import { failureOf, StorageFailure } from '../../database/storage-failure.js';
import { StartError } from '../../start-error.js';
import { answerTasks } from '../../worker/answered-tasks.js';
import { databaseOfTask } from '../../worker/opened-database.js';
import type { FileOutcome, FileTask } from './file-task.js';
import { madeFile } from './made-file.js';

/** A task with the database that it reads. */
export interface FileOrder {
  readonly databaseUrl: string;
  readonly task: FileTask;
}

export type OrderOutcome = FileOutcome | { readonly kind: 'UNREADABLE'; readonly message: string };

// Makes files outside the process of the service, with a connection of its own that only reads.
answerTasks(async ({ databaseUrl, task }: FileOrder): Promise<OrderOutcome> => {
  try {
    return await madeFile(await databaseOfTask(databaseUrl), task);
  } catch (error) {
    const failure = failureOf(error);
    if (!(failure instanceof StorageFailure || failure instanceof StartError)) throw failure;
    return { kind: 'UNREADABLE', message: failure instanceof StorageFailure ? failure.message : GONE };
  }
});

const GONE = 'La base dati non risponde: riprovare fra poco.';
