import { useLocation } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { addressOf } from '#client';
import { useWords } from '#words/words.js';
import { announce } from '../announcement.js';
import { chartAddresses } from './chart-addresses.js';

type CopyFieldProps = { label: string; value: string; copied: string };

/** A text to copy: by its button, or selected by hand where the browser offers no clipboard. */
function CopyField({ label, value, copied }: CopyFieldProps) {
  const text = useWords('plan').share;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      announce(copied);
    } catch {
      field.current?.select();
    }
  };
  return (
    <div className="share-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className="text-field"
        readOnly
        value={value}
        onFocus={({ target }) => target.select()}
      />
      <button type="button" className="btn btn-outline-primary" onClick={() => void copy()}>
        {text.copy}
      </button>
    </div>
  );
}

type ShareChartProps = {
  /** The name of the chart on its page. */
  name: string;
  title: string;
};

/** *Condividi*: the stable addresses of a chart, and the code that shows it on another site. */
export function ShareChart({ name, title }: ShareChartProps) {
  const text = useWords('plan').share;
  const { pathname, searchStr } = useLocation();
  const [open, setOpen] = useState(false);
  const found = chartAddresses(pathname, searchStr, name);
  if (found === null) return null;
  const { embedded, files } = found;
  const frame = `<iframe src="${addressOf(embedded).replaceAll('&', '&amp;')}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="560" loading="lazy" style="border:0"></iframe>`;
  return (
    <details className="share" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {text.name}
        <span className="visually-hidden">{`: ${title}`}</span>
      </summary>
      {open && (
        <div className="share-panel">
          <CopyField label={text.link} value={addressOf(embedded)} copied={text.copied} />
          <CopyField label={text.code} value={frame} copied={text.copied} />
          <p>
            {text.files}{' '}
            {files.map(({ ending, address }) => (
              <a key={ending} href={addressOf(address)}>
                {ending.toUpperCase()}
              </a>
            ))}
          </p>
        </div>
      )}
    </details>
  );
}
