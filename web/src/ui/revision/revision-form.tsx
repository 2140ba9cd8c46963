import { possibleMeanings } from '@traguardo/schema/italian-number';
import { fieldShape, revisionShapes, valueShape } from '@traguardo/schema/revision-shapes';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RevisionKind } from '#gql';
import { focusProblem } from '#ui/focus.js';
import { useWords } from '#words/words.js';
import { Confirm } from '../form/confirm.js';
import { useDirtyForm } from '../form/dirty-forms.js';
import { Labelled } from '../form/labelled.js';
import {
  type DraftProblem,
  draftFields,
  type RevisionContent,
  type RevisionDraft,
  revisionContent,
  revisionDraft,
  sameDraft,
} from './revision-content.js';
import { RevisionValue } from './revision-value.js';

const isKind = (value: string): value is RevisionKind => Object.hasOwn(revisionShapes, value);
const ALL_KINDS = Object.keys(revisionShapes).filter(isKind);

type RevisionFormProps = {
  content: RevisionContent;
  /** The kinds to choose from; by default all. */
  kinds?: readonly RevisionKind[];
  isNew: boolean;
  /** Whether the form has a note. */
  noted: boolean;
  busy?: boolean;
  onSave: (content: RevisionContent, note: string | null) => void;
  onCancel: () => void;
};

/** A form for a change of a decision; the fields depend on the kind. */
export function RevisionForm(props: RevisionFormProps) {
  const { content, kinds = ALL_KINDS, isNew, noted, busy = false, onSave, onCancel } = props;
  const text = useWords('vocabulary');
  const words = useWords('revision').form;
  const staff = useWords('staff');
  const form = useRef<HTMLFormElement>(null);
  const [first] = useState<RevisionDraft>(() => revisionDraft(content));
  const [draft, change] = useState(first);
  const [note, setNote] = useState('');
  const [leaving, leave] = useState<'no' | 'asked' | 'yes'>('no');
  const isDirty = note !== '' || !sameDraft(draft, first);
  useDirtyForm(isDirty);
  const [problems, setProblems] = useState<Readonly<Record<string, DraftProblem>>>({});
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  // Only after the dialog has closed: while it is open nothing outside it can have the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the answer closes the form
  useEffect(() => {
    if (leaving === 'yes') onCancel();
  }, [leaving]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = revisionContent(draft);
    setProblems(said.problems);
    if (Object.keys(said.problems).length > 0) {
      focusProblem(form.current);
      return;
    }
    onSave(said.content, note.trim() === '' ? null : note.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const saves = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (event.key !== 'Escape' && !saves) return;
    event.preventDefault();
    if (saves) form.current?.requestSubmit();
    else if (isDirty) leave('asked');
    else onCancel();
  };
  const problemOf = (name: string) => {
    const problem = problems[name];
    if (problem === 'asked') return staff.asked(possibleMeanings(draft.values[name] ?? ''));
    return problem === undefined ? null : words.problem[problem];
  };
  const value = (name: string, label: string, shape: ReturnType<typeof fieldShape>) => (
    <RevisionValue
      key={name}
      label={label}
      shape={shape}
      none={words.none}
      value={draft.values[name] ?? ''}
      problem={problemOf(name)}
      onChange={(typed) => change({ ...draft, values: { ...draft.values, [name]: typed } })}
    />
  );
  const from = valueShape(draft.kind, 'from');
  const to = valueShape(draft.kind, 'to');
  const nameOf = (field: string) => text.field[field] ?? field;

  return (
    <>
      <form
        ref={form}
        className="revision-form"
        aria-label={isNew ? words.newTitle : words.title}
        noValidate
        onSubmit={submit}
        onKeyDown={onKeyDown}
      >
        <Labelled label={words.kind}>
          {(ties) => (
            <select
              {...ties}
              className="form-select"
              value={draft.kind}
              onChange={({ target }) => isKind(target.value) && change({ ...draft, kind: target.value })}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {text.revision[kind]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={words.initiative}>
          {(ties) => (
            <select
              {...ties}
              className="form-select"
              value={draft.initiative}
              onChange={({ target }) => change({ ...draft, initiative: target.value === 'BOARD' ? 'BOARD' : 'SECTOR' })}
            >
              <option value="SECTOR">{words.sector}</option>
              <option value="BOARD">{words.board}</option>
            </select>
          )}
        </Labelled>
        <Labelled label={words.objective} problem={problemOf('objective')}>
          {(ties) => (
            <input
              {...ties}
              className="text-field"
              value={draft.objective}
              onChange={({ target }) => change({ ...draft, objective: target.value })}
            />
          )}
        </Labelled>
        {revisionShapes[draft.kind].indicator !== 'none' && (
          <Labelled label={words.indicator} problem={problemOf('indicator')}>
            {(ties) => (
              <input
                {...ties}
                className="text-field"
                value={draft.indicator}
                onChange={({ target }) => change({ ...draft, indicator: target.value })}
              />
            )}
          </Labelled>
        )}
        {from && value('from', words.before, from)}
        {to && value('to', words.after, to)}
        {draftFields(draft).map((field) => (
          <fieldset key={field}>
            <legend>{nameOf(field)}</legend>
            {value(`${field}.from`, words.before, fieldShape(field))}
            {value(`${field}.to`, words.after, fieldShape(field))}
          </fieldset>
        ))}
        {noted && (
          <Labelled label={words.note} hint={words.noteHint}>
            {(ties) => (
              <input {...ties} className="text-field" value={note} onChange={({ target }) => setNote(target.value)} />
            )}
          </Labelled>
        )}
        <p className="fine">{words.example}</p>
        <div role="alert">
          {Object.keys(problems).length > 0 && (
            <p className="write-failure">{words.problems(Object.keys(problems).length)}</p>
          )}
        </div>
        <div className="form-buttons">
          <button type="submit" className="btn btn-primary" disabled={busy}>
            {words.save}
          </button>
          <button type="button" className="btn btn-outline-primary" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      </form>
      {leaving === 'asked' && (
        <Confirm
          title={words.leave.title}
          action={words.cancel}
          cancel={words.leave.stay}
          onConfirm={() => leave('yes')}
          onClose={() => leave('no')}
        >
          <p>{words.leave.note}</p>
        </Confirm>
      )}
    </>
  );
}
