import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '#words/words.js';
import { Confirm } from '../form/confirm.js';
import { useWrite } from '../form/write.js';
import { WriteFailure } from '../form/write-failure.js';
import { ReopenDocumentDocument } from './imports.generated.js';

/** Opens the questions of a loaded act again: its document waits once more, to be answered anew. */
export function ReopenQuestions({ document }: { document: { id: string; filename: string } }) {
  const text = useWords('documents');
  const navigate = useNavigate();
  const [asks, ask] = useState(false);
  const reopen = useWrite(ReopenDocumentDocument, ({ reopenDocument }) => {
    void navigate({ to: '/importazione/$id', params: { id: reopenDocument.id } });
    return text.reopened;
  });
  return (
    <>
      <button
        type="button"
        className="btn btn-outline-primary"
        aria-label={text.reopenOf(document.filename)}
        disabled={reopen.isPending}
        onClick={() => ask(true)}
      >
        {text.reopen}
      </button>
      <WriteFailure error={reopen.error} />
      {asks && (
        <Confirm
          title={text.reopenQuestion(document.filename)}
          action={text.reopen}
          cancel={text.keep}
          onConfirm={() => {
            ask(false);
            reopen.mutate({ document: document.id });
          }}
          onClose={() => ask(false)}
        >
          <p>{text.reopenNote}</p>
        </Confirm>
      )}
    </>
  );
}
