import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { AnswerFailure } from '#client';
import { withLogin } from '#ui/form/session.js';
import { type UploadFields, type UploadProgress, upload } from './upload.js';
import type { UploadResult } from './upload-result.js';

/** A running upload, or the outcome of the last one. */
export type UploadState =
  | { readonly state: 'idle' }
  | { readonly state: 'under way'; readonly filename: string; readonly progress: UploadProgress }
  | { readonly state: 'done'; readonly file: File; readonly filename: string; readonly result: UploadResult };

/** Uploads a document; when the login has expired, again after a new one. */
async function uploadWithLogin(...asked: Parameters<typeof upload>): Promise<UploadResult> {
  let result: UploadResult = { kind: 'cancelled' };
  const attempt = async () => {
    result = await upload(...asked);
    if (result.kind === 'refused') throw new AnswerFailure('refused', result.reason, result.code, result.inEnglish);
  };
  await withLogin(attempt).catch(() => undefined);
  return result;
}

/** Uploads one document at a time; leaving the page cancels it. */
export function useUpload(onRead: (id: string) => void) {
  const [state, setState] = useState<UploadState>({ state: 'idle' });
  const queries = useQueryClient();
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (file: File, fields: UploadFields) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const filename = file.name;
    const onProgress = (progress: UploadProgress) => {
      if (running.current === controller) setState({ state: 'under way', filename, progress });
    };
    onProgress({ stage: 'sending', percent: 0 });
    const result = await uploadWithLogin(file, fields, onProgress, controller.signal);
    if (running.current !== controller) return;
    setState({ state: 'done', file, filename, result });
    if (result.kind === 'plan' && result.loaded) await queries.invalidateQueries();
    if (result.kind !== 'read') return;
    // The lists of documents to confirm are out of date; they are refetched where they are shown next.
    await queries.invalidateQueries({ refetchType: 'none' });
    onRead(result.id);
  };
  return { state, start, cancel: () => running.current?.abort(), forget: () => setState({ state: 'idle' }) };
}
