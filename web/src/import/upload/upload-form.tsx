import { type DragEvent, useId, useRef, useState } from 'react';
import type { ImportKind } from '#gql';
import { useWords } from '#words/words.js';

const kinds = ['ACT', 'READINGS'] as const satisfies readonly ImportKind[];

type UploadFormProps = {
  /** The year of the plan of the actual values; null where there is no plan. */
  year: number | null;
  onFile: (file: File, kind: ImportKind | null) => void;
};

/** The upload of a document: dropped, or chosen with a button, by mouse or keyboard. */
export function UploadForm({ year, onFile }: UploadFormProps) {
  const text = useWords('import');
  const imports = useWords('documents');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<ImportKind | null>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file, kind);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <form className="upload" onSubmit={(event) => event.preventDefault()}>
      <div className="choice">
        <label htmlFor={`${id}-kind`}>{text.kindChoice}</label>
        <select
          id={`${id}-kind`}
          className="form-select"
          value={kind ?? ''}
          onChange={({ target }) => setKind(kinds.find((known) => known === target.value) ?? null)}
        >
          <option value="">{text.kindAny}</option>
          {kinds.map((known) => (
            <option key={known} value={known}>
              {imports.kind[known]}
            </option>
          ))}
        </select>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside works with the keyboard too */}
      <div
        className="drop-zone"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <p>{text.drop}</p>
        <input
          ref={input}
          id={id}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ target }) => {
            take(target.files);
            // Lets the same file be chosen again once it is corrected.
            target.value = '';
          }}
        />
        <button
          type="button"
          className="btn btn-primary"
          aria-describedby={`${id}-accepted`}
          onClick={() => input.current?.click()}
        >
          {text.choose}
        </button>
        <p id={`${id}-accepted`} className="fine">
          {text.accepted} {year !== null && text.readingsOf(year)}
        </p>
      </div>
    </form>
  );
}
