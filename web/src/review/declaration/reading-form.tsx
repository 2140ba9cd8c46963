import { possibleMeanings, typedNumber } from '@traguardo/schema/italian-number';
import { type FormEvent, useRef, useState } from 'react';
import { answer } from '#client';
import { focusProblem } from '#ui/focus.js';
import { Labelled } from '#ui/form/labelled.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import { SetIndicatorReadingDocument } from '../review-writes.generated.js';
import type { ReviewedIndicator, ReviewedPlan } from '../reviewed-plan.js';
import { SourceField } from '../source-field.js';
import { useUndoableWrite } from '../undo.js';
import {
  directions,
  kinds,
  type ReadingDraft,
  type ReadingProblem,
  readingBefore,
  readingInput,
} from './declarations.js';

const limitText = (value: number | null) => (value === null ? '' : typedNumber(String(value)));

type ReadingFormProps = { plan: ReviewedPlan; indicator: ReviewedIndicator };

/** The form for the unit and direction of an indicator; an interval has its limits. */
export function ReadingForm({ plan, indicator }: ReadingFormProps) {
  const words = useWords('vocabulary');
  const text = useWords('review');
  const staff = useWords('staff');
  const { code, kind, direction, rangeMin, rangeMax, tolerance } = indicator;
  const { run, error, busy } = useUndoableWrite(SetIndicatorReadingDocument);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<ReadingDraft>({
    kind,
    direction,
    rangeMin: limitText(rangeMin),
    rangeMax: limitText(rangeMax),
    tolerance: limitText(tolerance),
  });
  const [source, setSource] = useState('');
  const [problems, setProblems] = useState<Readonly<Record<string, ReadingProblem>>>({});
  const [tried, setTried] = useState(false);
  const noSource = source.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const subject = { municipality: plan.municipality.slug, year: plan.year, source: source.trim() };
    const { variables, problems: found } = readingInput(indicator, draft, subject);
    setProblems(found);
    if (noSource || Object.keys(found).length > 0) return focusProblem(form.current);
    const latest = plan.acts.at(-1)?.ordinal ?? plan.atAct;
    void run({
      variables,
      sentence: text.readings.saved(code),
      undo: () => () => answer(SetIndicatorReadingDocument, readingBefore(indicator, variables, latest)),
    });
  };
  const problemOf = (name: 'rangeMin' | 'rangeMax' | 'tolerance') => {
    const problem = problems[name];
    if (problem === 'asked') return staff.asked(possibleMeanings(draft[name]));
    return problem === undefined ? null : text.readings[problem];
  };
  const limit = (name: 'rangeMin' | 'rangeMax' | 'tolerance', label: string, hint?: string) => (
    <Labelled label={label} hint={hint} problem={problemOf(name)}>
      {(ties) => (
        <input
          {...ties}
          className="text-field"
          inputMode="decimal"
          value={draft[name]}
          onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
        />
      )}
    </Labelled>
  );
  return (
    <details className="inline-form">
      <summary>
        {text.readings.open}
        <span className="visually-hidden">: {code}</span>
      </summary>
      <form ref={form} noValidate onSubmit={submit} aria-label={`${text.readings.open}: ${code}`}>
        <Labelled label={text.readings.kind}>
          {(ties) => (
            <select
              {...ties}
              className="form-select"
              value={draft.kind}
              onChange={({ target }) =>
                setDraft({ ...draft, kind: kinds.find((known) => known === target.value) ?? draft.kind })
              }
            >
              {kinds.map((known) => (
                <option key={known} value={known}>
                  {words.indicatorKind[known]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={text.readings.direction}>
          {(ties) => (
            <select
              {...ties}
              className="form-select"
              value={draft.direction}
              onChange={({ target }) =>
                setDraft({ ...draft, direction: directions.find((known) => known === target.value) ?? draft.direction })
              }
            >
              {directions.map((known) => (
                <option key={known} value={known}>
                  {words.direction[known]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {draft.direction === 'RANGE' && (
          <>
            {limit('rangeMin', text.readings.min)}
            {limit('rangeMax', text.readings.max)}
            {limit('tolerance', text.readings.tolerance, text.readings.toleranceHint)}
          </>
        )}
        <SourceField value={source} missing={tried && noSource} onChange={setSource} />
        <WriteFailure error={error} />
        <button type="submit" className="btn btn-primary" disabled={busy}>
          {text.save}
        </button>
      </form>
    </details>
  );
}
