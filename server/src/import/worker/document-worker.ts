import { answerTasks } from '../../worker/answered-tasks.js';
import { pageImage } from '../format/scan/page-image.js';
import { RECOGNISED } from '../format/scan/recognised-documents.js';
import { peopleFile } from '../people/people-file.js';
import { documentReading } from '../preview/document-reading.js';
import { planRecordFile } from '../record/record-file.js';
import type { DocumentResult, DocumentTask } from './document-task.js';
import { evidenceRefusal } from './evidence-refusal.js';

// Reads documents outside the process of the service: a document may be hostile, and this process can be killed.
answerTasks(async (task: DocumentTask, report): Promise<DocumentResult> => {
  if (task.kind === 'DOCUMENT') {
    const { document, recognised } = task;
    if (recognised !== null) RECOGNISED.add(document.bytes, recognised);
    const reading = await documentReading(document, report);
    return { kind: 'READ', reading, recognised: recognised === null ? RECOGNISED.of(document.bytes) : null };
  }
  if (task.kind === 'PAGE') return { kind: 'DRAWN', png: await pageImage(task.bytes, task.view) };
  if (task.kind === 'RECORD') return { kind: 'RESTORED', record: await planRecordFile(task.bytes) };
  if (task.kind === 'PEOPLE') return { kind: 'LISTED', people: await peopleFile(task.bytes) };
  return { kind: 'INSPECTED', refusal: await evidenceRefusal(task.mediaType, task.bytes) };
});
