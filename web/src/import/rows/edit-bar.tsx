import { useState } from 'react';
import { Confirm } from '#ui/form/confirm.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import type { Editing } from './use-editing.js';

function Keys() {
  const text = useWords('correction');
  return (
    <details className="keys">
      <summary>{text.keys}</summary>
      <dl>
        {text.keyList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The refusals of the last save; those of a cell are also shown at the cell. */
function Refusals({ issues }: Pick<Editing, 'issues'>) {
  const text = useWords('correction');
  return (
    <div role="alert">
      {issues.length > 0 && (
        <>
          <p className="write-failure">{text.refused(issues.length)}</p>
          <ul className="plain-list">
            {issues.map(({ code, message, subject, field }) => (
              <li key={[code, subject, field, message].join('/')} lang="it">
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The number of unsaved edits, with undo, redo and save; always visible. */
export function EditBar({ editing }: { editing: Editing }) {
  const text = useWords('correction');
  const { keep } = useWords('import');
  const [asks, ask] = useState(false);
  return (
    <section className="edit-bar" aria-label={text.tools}>
      <p>{text.edited(editing.unsaved)}</p>
      <div className="form-buttons">
        <button
          type="button"
          className="btn btn-primary"
          disabled={editing.unsaved === 0 || editing.saving}
          onClick={editing.save}
        >
          {editing.saving ? text.saving : text.save}
        </button>
        <button type="button" className="btn btn-outline-primary" disabled={!editing.mayUndo} onClick={editing.undo}>
          {text.undo}
        </button>
        <button type="button" className="btn btn-outline-primary" disabled={!editing.mayRedo} onClick={editing.redo}>
          {text.redo}
        </button>
        <button type="button" className="btn btn-outline-primary" disabled={editing.saving} onClick={() => ask(true)}>
          {text.reset}
        </button>
      </div>
      <WriteFailure error={editing.error} />
      <Refusals issues={editing.issues} />
      <Keys />
      {asks && (
        <Confirm
          title={text.resetQuestion}
          action={text.reset}
          cancel={keep}
          onConfirm={() => {
            ask(false);
            editing.reset();
          }}
          onClose={() => ask(false)}
        >
          <p>{text.resetNote}</p>
        </Confirm>
      )}
    </section>
  );
}
