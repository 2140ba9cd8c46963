import { answerTasks } from '../../worker/answered-tasks.js';
import { documentReading } from '../preview/document-reading.js';
import type { DocumentResult, DocumentTask } from './document-task.js';
import { evidenceRefusal } from './evidence-refusal.js';

// Reads documents outside the process of the service: a document may be hostile, and this process can be killed.
answerTasks(async (task: DocumentTask): Promise<DocumentResult> => {
  if (task.kind === 'DOCUMENT') return { kind: 'READ', reading: await documentReading(task.document) };
  return { kind: 'INSPECTED', refusal: await evidenceRefusal(task.mediaType, task.bytes) };
});
