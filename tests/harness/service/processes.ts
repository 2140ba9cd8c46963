import { FILE_LIMITS } from '@traguardo/server/api/files/file-limits';
import { fileProcess } from '@traguardo/server/api/files/file-process';
import { largeQueryProcess } from '@traguardo/server/api/large-queries/large-queries';
import { documentReader } from '@traguardo/server/import/worker/document-reader';
// Notes which processes are started from here on.
import './reading-processes.js';

/** What all services of a worker have beside them: to start a process takes longer than most tests. */
export const processes = {
  documents: documentReader(),
  files: fileProcess(FILE_LIMITS),
  largeQueries: largeQueryProcess(),
};
