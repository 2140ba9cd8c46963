import { type FormEvent, useRef, useState } from 'react';
import { answer } from '../client.js';
import { SetActDetailsDocument } from '../gql/staff/graphql.js';
import { focusProblem } from '../ui/focus-problem.js';
import { Labelled } from '../ui/labelled.js';
import { WriteFailure } from '../ui/write-failure.js';
import { useReviewText } from './review-text.js';
import type { ReviewedPlan } from './reviewed-plan.js';
import { useUndoableWrite } from './undo.js';

const filled = (typed: string) => (typed.trim() === '' ? null : typed.trim());

/** An address that a browser may open. */
function isLink(typed: string): boolean {
  return /^https?:\/\/\S+$/.test(typed) && URL.canParse(typed);
}

type ActFormProps = { plan: ReviewedPlan; act: ReviewedPlan['acts'][number] };

/** What identifies an act, typed by a person; empty takes it back. */
export function ActForm({ plan, act }: ActFormProps) {
  const text = useReviewText();
  const { run, error, busy } = useUndoableWrite(SetActDetailsDocument);
  const form = useRef<HTMLFormElement>(null);
  const [number, setNumber] = useState(act.number ?? '');
  const [adoptedOn, setAdoptedOn] = useState(act.adoptedOn ?? '');
  const [link, setLink] = useState(act.link ?? '');
  const [tried, setTried] = useState(false);
  const badLink = filled(link) !== null && !isLink(link.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (badLink) return focusProblem(form.current);
    const key = { municipality: plan.municipality.slug, year: plan.year, act: act.ordinal };
    const before = { ...key, number: act.number, adoptedOn: act.adoptedOn, link: act.link };
    void run({
      variables: { ...key, number: filled(number), adoptedOn: filled(adoptedOn), link: filled(link) },
      sentence: text.acts.saved,
      undo: () => () => answer(SetActDetailsDocument, before),
    });
  };
  return (
    <form ref={form} className="inline-form" noValidate onSubmit={submit} aria-labelledby={`atto-${act.ordinal}`}>
      <Labelled label={text.acts.number}>
        {(ties) => (
          <input {...ties} className="text-field" value={number} onChange={({ target }) => setNumber(target.value)} />
        )}
      </Labelled>
      <Labelled label={text.acts.date}>
        {(ties) => (
          <input
            {...ties}
            type="date"
            className="text-field"
            value={adoptedOn}
            onChange={({ target }) => setAdoptedOn(target.value)}
          />
        )}
      </Labelled>
      <Labelled
        label={text.acts.link}
        hint={text.acts.linkHint}
        problem={tried && badLink ? text.acts.linkProblem : null}
      >
        {(ties) => (
          <input
            {...ties}
            type="url"
            className="text-field"
            value={link}
            onChange={({ target }) => setLink(target.value)}
          />
        )}
      </Labelled>
      <WriteFailure error={error} />
      <button type="submit" className="btn btn-primary" disabled={busy}>
        {text.save}
      </button>
    </form>
  );
}
