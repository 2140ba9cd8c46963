import { mayUseTemplate, templateAnswers } from '../../import/act/answer-templates.js';
import type { DocumentReading } from '../../import/preview/document-reading.js';
import { type ImportEdits, NO_EDITS } from '../../import/preview/import-edits.js';
import { openQuestions } from '../../import/question/import-question.js';
import type { Waiting } from '../../import/worker/document-reader.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import type { RequestContext } from '../loading/request-context.js';
import { type Upload, uploadMunicipality } from './upload.js';

/** Reads an uploaded document. What was answered about an earlier one of the same form is answered already, and can be
 *  changed like any other answer. */
export async function templatedReading(
  { documents, queries, actor }: RequestContext,
  upload: Upload,
  waiting: Waiting,
): Promise<{ readonly reading: DocumentReading; readonly edits: ImportEdits }> {
  const document = { bytes: upload.bytes, kind: null, takenFor: upload.kind };
  const reading = await documents.read({ ...document, edits: NO_EDITS }, waiting);
  const plain = { reading, edits: NO_EDITS };
  if (reading.kind === 'READINGS' || reading.draft === null || !mayUseTemplate(reading.questions)) return plain;
  const isNamed = !openQuestions(reading.questions).some(({ code }) => code === 'WHICH_BODY');
  const municipality = isNamed ? municipalitySlug(reading.draft.municipality) : uploadMunicipality(actor, upload);
  if (municipality === null) return plain;
  const known = await templateAnswers(queries, { municipality, form: reading.form, name: null });
  if (known === null) return plain;
  const edits = { ...NO_EDITS, answers: Object.fromEntries(known) };
  return { reading: await documents.read({ ...document, edits }, waiting), edits };
}
