import { addressOf } from '#client';
import type { ImportKind } from '#gql';
import { type UploadResult, uploadResult } from './upload-result.js';

/** The progress of an upload: a percentage while it is sent, then the server reads it. */
export type UploadProgress =
  | { readonly stage: 'sending'; readonly percent: number }
  | { readonly stage: 'reading'; readonly pages: PagesRead | null };

/** How many pages of a scan are recognised. */
export type PagesRead = { readonly done: number; readonly total: number };

/** Milliseconds between two questions how far a document is read. */
const INTERVAL = 1500;

export type UploadFields = {
  readonly kind: ImportKind | null;
  readonly municipality: string | null;
  readonly year: number | null;
  /** `plan`: a whole plan is loaded, and not only shown. */
  readonly load?: 'plan';
};

/** The text fields come before the file, so that the server checks the authorisation before it reads a document. */
function formOf(file: File, fields: UploadFields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    if (value !== null && value !== undefined) form.append(name, String(value));
  form.append('file', file);
  return form;
}

/** Null while the server does not say it: most documents are read at once. */
async function pagesRead(mark: string): Promise<PagesRead | null> {
  const response = await fetch(addressOf(`imports/progress/${mark}`)).catch(() => null);
  if (response?.ok !== true) return null;
  const { done, total }: { done: number | null; total: number | null } = await response.json();
  return done === null || total === null ? null : { done, total };
}

/** Uploads a document for a preview, with XMLHttpRequest because `fetch` does not report upload progress. */
export function upload(
  file: File,
  fields: UploadFields,
  onProgress: (progress: UploadProgress) => void,
  signal: AbortSignal,
): Promise<UploadResult> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ kind: 'cancelled' });
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress({ stage: 'sending', percent: Math.floor((loaded / total) * 100) });
    });
    const mark = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16)).join('-');
    let asking: ReturnType<typeof setInterval> | undefined;
    request.upload.addEventListener('load', () => {
      onProgress({ stage: 'reading', pages: null });
      asking = setInterval(async () => {
        const pages = await pagesRead(mark);
        if (pages !== null && request.readyState !== XMLHttpRequest.DONE) onProgress({ stage: 'reading', pages });
      }, INTERVAL);
    });
    request.addEventListener('loadend', () => clearInterval(asking));
    request.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
    request.addEventListener('error', () => resolve({ kind: 'unreachable' }));
    request.addEventListener('load', () => resolve(uploadResult(request.status, request.responseText)));
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', addressOf(`imports?progress=${mark}`));
    request.setRequestHeader('accept', 'application/json');
    request.send(formOf(file, fields));
  });
}
