import { useEffect, useRef } from 'react';
import { said, useWords, type Words } from '#words/words.js';
import { IssueList } from '../issue-list.js';
import type { UploadResult } from './upload-result.js';
import type { UploadState } from './use-upload.js';

/** The progress of an upload. The bar is visual only; its sentence is announced when the stage changes. */
export function Underway({ filename, progress, onCancel }: UnderwayProps) {
  const text = useWords('import');
  const sending = progress.stage === 'sending';
  const stage = sending ? text.sending(filename) : text.reading(filename);
  const pages = progress.stage === 'reading' ? progress.pages : null;
  const bar = sending ? { value: progress.percent, max: 100 } : pages && { value: pages.done, max: pages.total };
  return (
    <div className="underway">
      <p role="status">{stage}</p>
      <progress aria-label={stage} {...bar} />
      {sending && <p className="fine">{text.sent(progress.percent)}</p>}
      {pages && <p className="fine">{text.recognising(pages.done, pages.total)}</p>}
      <button type="button" className="btn btn-outline-primary" onClick={onCancel}>
        {text.cancel}
      </button>
    </div>
  );
}

type UnderwayProps = Pick<Extract<UploadState, { state: 'under way' }>, 'filename' | 'progress'> & {
  onCancel: () => void;
};

function failureOf(result: UploadResult, { failure, cancelled }: Words<'import'>): string | null {
  if (result.kind === 'read' || result.kind === 'plan' || result.kind === 'unreadable') return null;
  if (result.kind === 'cancelled') return cancelled;
  return result.kind === 'refused'
    ? failure.refused(said({ message: result.reason, inEnglish: result.inEnglish }))
    : failure[result.kind];
}

/** The outcome of a refused document: its problems, and how to correct them. */
export function Outcome({ filename, result }: { filename: string; result: UploadResult }) {
  const text = useWords('import');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const failure = failureOf(result, text);
  if (failure !== null)
    return (
      <p role="alert" className="write-failure">
        {failure}
      </p>
    );
  if (result.kind !== 'unreadable') return null;
  return (
    <section className="refused" aria-labelledby="documento-rifiutato">
      <h2 id="documento-rifiutato" ref={title} tabIndex={-1}>
        {text.unreadableTitle(filename)}
      </h2>
      <p>{text.unreadableNote}</p>
      <IssueList issues={result.issues} />
    </section>
  );
}
