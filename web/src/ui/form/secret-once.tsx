import { useEffect, useId, useRef } from 'react';
import { useWords } from '#words/words.js';
import { announce } from '../announcement.js';

/** A secret shown once, to be copied; it cannot be seen again. */
export function SecretOnce({ label, value, note }: { label: string; value: string; note: string }) {
  const text = useWords('staff');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // The button that made it is gone: the text is selected, so that the keyboard copies it at once.
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      announce(text.copied);
    } catch {
      // A page without HTTPS cannot write to the clipboard: the text is selected, so that the keyboard copies it.
      field.current?.select();
    }
  };
  return (
    <div className="secret-once">
      <label htmlFor={id}>{label}</label>
      <div className="secret-line">
        <input
          ref={field}
          id={id}
          className="text-field code"
          readOnly
          value={value}
          aria-describedby={`${id}-note`}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="btn btn-outline-primary" onClick={() => void copy()}>
          {text.copy}
        </button>
      </div>
      <p id={`${id}-note`} className="fine">
        {note}
      </p>
    </div>
  );
}
