import { useState } from 'react';
import { focusContent } from '#ui/focus.js';
import { useWords } from '#words/words.js';
import { Confirm } from '../form/confirm.js';
import { useWrite } from '../form/write.js';
import { WriteFailure } from '../form/write-failure.js';
import { UndoImportDocument } from './imports.generated.js';

type UndoImportProps = {
  document: { id: string; filename: string };
  /** The reason why it cannot be undone now. */
  blockedBy: string | null;
};

/** Removes the data of a document, after a confirmation. */
export function UndoImport({ document, blockedBy }: UndoImportProps) {
  const text = useWords('documents');
  const [asks, ask] = useState(false);
  const undo = useWrite(UndoImportDocument, ({ undoImport }) => {
    focusContent();
    return text.undone(undoImport.removed);
  });
  if (blockedBy !== null)
    return (
      <span className="fine" lang="it">
        {blockedBy}
      </span>
    );
  return (
    <>
      <button
        type="button"
        className="btn btn-outline-primary"
        aria-label={text.undoOf(document.filename)}
        disabled={undo.isPending}
        onClick={() => ask(true)}
      >
        {text.undo}
      </button>
      <WriteFailure error={undo.error} />
      {asks && (
        <Confirm
          title={text.undoQuestion(document.filename)}
          action={text.undo}
          cancel={text.keep}
          onConfirm={() => {
            ask(false);
            undo.mutate({ document: document.id });
          }}
          onClose={() => ask(false)}
        >
          <p>{text.undoNote}</p>
        </Confirm>
      )}
    </>
  );
}
