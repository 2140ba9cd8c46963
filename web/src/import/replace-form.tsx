import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { focusProblem } from '#ui/focus.js';
import { Labelled } from '#ui/form/labelled.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import { ReplaceDocumentDocument } from './import.generated.js';
import type { Pending } from './rows/use-editing.js';

type ReplaceFormProps = {
  pending: Pending;
  replaces: NonNullable<Pending['replaces']>;
  /** Whether there are corrections that are not saved. */
  unsaved: boolean;
};

/** Puts the document in the place of the loaded one of the same act, with the reason. */
export function ReplaceForm({ pending, replaces, unsaved }: ReplaceFormProps) {
  const { replace: text } = useWords('correction');
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [leave, setLeave] = useState(false);
  const [tried, setTried] = useState(false);
  const write = useWrite(ReplaceDocumentDocument, ({ replaceDocument: { document, changed, issues } }) => {
    if (issues.length > 0) return text.notDone;
    const place = pending.plan === null ? {} : { ente: pending.plan.slug, anno: pending.plan.year };
    const note = { scritti: changed, ...(document === null ? {} : { caricato: document.key }) };
    void navigate({ to: '/importazione', search: { ...place, variazione: undefined, ...note }, replace: true });
    return text.done;
  });
  const missing = reason.trim() === '';
  const isAsked = replaces.lostReviews !== null && !leave;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing) return focusProblem(form.current);
    write.mutate({ id: pending.id, reason: reason.trim(), leaveReviews: leave });
  };
  const issues = write.data?.replaceDocument.issues ?? [];
  return (
    <Section id="sostituzione" title={text.title}>
      <p>{text.note(replaces.filename)}</p>
      <form ref={form} noValidate onSubmit={submit}>
        {replaces.lostReviews !== null && (
          <>
            <p className="warning" lang="it">
              {replaces.lostReviews}
            </p>
            <label className="check">
              <input type="checkbox" checked={leave} onChange={({ target }) => setLeave(target.checked)} />
              {text.leave}
            </label>
          </>
        )}
        <Labelled label={text.reason} problem={tried && missing ? text.reasonMissing : null}>
          {(ties) => (
            <input {...ties} className="text-field" value={reason} onChange={({ target }) => setReason(target.value)} />
          )}
        </Labelled>
        <WriteFailure error={write.error} />
        {issues.map(({ code, message }) => (
          <p key={`${code}/${message}`} className="write-failure" lang="it">
            {message}
          </p>
        ))}
        <p className="step-links">
          <button type="submit" className="btn btn-primary" disabled={unsaved || isAsked || write.isPending}>
            {text.button}
          </button>
        </p>
      </form>
    </Section>
  );
}
