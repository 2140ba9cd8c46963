import { useEffect, useRef, useState } from 'react';
import type { RevisionKind } from '#gql';
import { useWords } from '#words/words.js';
import { WriteFailure } from '../form/write-failure.js';
import { blankContent, type RevisionContent } from './revision-content.js';
import { RevisionForm } from './revision-form.js';

type AddRevisionProps = {
  /** Codes of the objectives and indicators of the decision. */
  objective: string;
  indicator: string | null;
  /** What the form holds at first; by default a blank change of the decision's indicator or objective. */
  first?: RevisionContent;
  /** The kinds to choose from; by default all. */
  kinds?: readonly RevisionKind[];
  /** Whether the form has a note. */
  noted: boolean;
  busy: boolean;
  error?: Error | null;
  /** Told when the form opens and closes: what is typed in it is not added yet. */
  onOpen?: (open: boolean) => void;
  /** Resolves to whether it was added; if not, the form stays. */
  onAdd: (content: RevisionContent, note: string | null) => boolean | Promise<boolean>;
};

/** The form to add a change that was not read in a decision. */
export function AddRevision(props: AddRevisionProps) {
  const { objective, indicator, first = blankContent(objective, indicator), noted, busy, error = null, onAdd } = props;
  const words = useWords('revision').form;
  const [form, setForm] = useState<'not used' | 'open' | 'closed'>('not used');
  const button = useRef<HTMLButtonElement>(null);
  const show = (next: 'open' | 'closed') => {
    setForm(next);
    props.onOpen?.(next === 'open');
  };
  // The removed form had the focus.
  useEffect(() => {
    if (form === 'closed') button.current?.focus();
  }, [form]);
  const add = async (content: RevisionContent, note: string | null) => {
    if (await onAdd(content, note)) show('closed');
  };
  if (form !== 'open')
    return (
      <button
        ref={button}
        type="button"
        className="text-button"
        aria-label={`${words.add}: ${indicator ?? objective}`}
        onClick={() => show('open')}
      >
        {words.add}
      </button>
    );
  return (
    <>
      <RevisionForm
        content={first}
        {...(props.kinds === undefined ? {} : { kinds: props.kinds })}
        isNew
        noted={noted}
        busy={busy}
        onCancel={() => show('closed')}
        onSave={(content, note) => void add(content, note)}
      />
      <WriteFailure error={error} />
    </>
  );
}
