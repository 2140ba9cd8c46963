import { useEffect, useId, useRef } from 'react';
import { useWords } from '#words/words.js';
import { announce } from '../announcement.js';

/** Something that is shown this once: to be copied, never to be seen again. */
export function SecretOnce({ label, value, note }: { label: string; value: string; note: string }) {
  const text = useWords('staff');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // The button that asked for it is gone: chosen, it is copied with the keyboard at once.
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      announce(text.copied);
    } catch {
      // A page without https may not write there: chosen, it is copied with the keyboard.
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
