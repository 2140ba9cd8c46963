import { useEffect, useRef, useState } from 'react';
import { useWords } from '#words/words.js';
import { WriteFailure } from '../form/write-failure.js';
import { blankContent, type RevisionContent } from './revision-content.js';
import { RevisionForm } from './revision-form.js';

type AddRevisionProps = {
  /** Codes of what the decision is about. */
  objective: string;
  indicator: string | null;
  /** Whether a note goes with it. */
  noted: boolean;
  busy: boolean;
  error?: Error | null;
  /** Answers whether it was added; else the form stays. */
  onAdd: (content: RevisionContent, note: string | null) => boolean | Promise<boolean>;
};

/** The way to a change that was not read in a decision. */
export function AddRevision({ objective, indicator, noted, busy, error = null, onAdd }: AddRevisionProps) {
  const words = useWords('revision').form;
  const [form, setForm] = useState<'not used' | 'open' | 'closed'>('not used');
  const button = useRef<HTMLButtonElement>(null);
  // The form has taken the focus away with it.
  useEffect(() => {
    if (form === 'closed') button.current?.focus();
  }, [form]);
  const add = async (content: RevisionContent, note: string | null) => {
    if (await onAdd(content, note)) setForm('closed');
  };
  if (form !== 'open')
    return (
      <button
        ref={button}
        type="button"
        className="text-button"
        aria-label={`${words.add}: ${indicator ?? objective}`}
        onClick={() => setForm('open')}
      >
        {words.add}
      </button>
    );
  return (
    <>
      <RevisionForm
        content={blankContent(objective, indicator)}
        isNew
        noted={noted}
        busy={busy}
        onCancel={() => setForm('closed')}
        onSave={(content, note) => void add(content, note)}
      />
      <WriteFailure error={error} />
    </>
  );
}
