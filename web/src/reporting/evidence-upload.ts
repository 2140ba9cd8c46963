import { AnswerFailure, addressOf, refusalIn } from '#client';
import type { SheetName } from './outcome.js';

/** The limits that the server sets for a file, checked before anything is sent. */
export const EVIDENCE_BYTES = 10 * 1024 * 1024;
export const EVIDENCE_FILES = 10;
export const EVIDENCE_TYPES = ['.pdf', '.png', '.jpg', '.jpeg', '.docx', '.xlsx', '.odt', '.csv', '.txt'];

export function evidenceProblem({ name, size }: Pick<File, 'name' | 'size'>): 'tooLarge' | 'wrongType' | null {
  if (size > EVIDENCE_BYTES) return 'tooLarge';
  return EVIDENCE_TYPES.some((end) => name.toLowerCase().endsWith(end)) ? null : 'wrongType';
}

/** The value, or the phase by its key, that a file proves. */
export type ProvenThing = Pick<SheetName, 'municipality' | 'year'> &
  ((Pick<SheetName, 'asOf' | 'final'> & { readonly indicator: string }) | { readonly phase: string });

/** Uploads an evidence file; reports the share sent, 0–1. Returns its ID. */
export function uploadEvidence(of: ProvenThing, file: File, progress: (share: number) => void): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(of)) form.append(name, String(value));
  // The file comes last, so that the server can refuse the upload before it reads the file.
  form.append('file', file);
  return new Promise((resolve, reject) => {
    // `fetch` does not report upload progress.
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total === 0 ? 1 : loaded / total));
    request.addEventListener('load', () => {
      const id = idOf(request);
      if (typeof id === 'string') resolve(id);
      else reject(id);
    });
    request.addEventListener('error', () => reject(new AnswerFailure('unreachable', 'evidence')));
    request.open('POST', addressOf('evidence'));
    request.setRequestHeader('accept', 'application/json');
    request.send(form);
  });
}

function idOf({ status, responseText }: XMLHttpRequest): string | AnswerFailure {
  try {
    const body: { id?: string } & Parameters<typeof refusalIn>[1] = JSON.parse(responseText);
    return status === 201 && body.id ? body.id : refusalIn(status, body);
  } catch {
    return refusalIn(status, null);
  }
}
