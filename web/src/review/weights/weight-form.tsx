import { canonicalNumber, possibleMeanings, typedNumber } from '@traguardo/schema/italian-number';
import { type FormEvent, useRef, useState } from 'react';
import { focusProblem } from '#ui/focus.js';
import { Labelled } from '#ui/form/labelled.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import { asFloat, type Declaration } from '../declaration/declarations.js';
import type { ReviewedObjective, ReviewedPlan } from '../reviewed-plan.js';
import { ActField, SourceField } from '../source-field.js';
import { useWeights } from './use-weights.js';

type WeightFormProps = { plan: ReviewedPlan; objective: ReviewedObjective; declaration: Declaration | null };

/** The form to declare the weight of one objective with its source, or to withdraw the declaration. */
export function WeightForm({ plan, objective, declaration }: WeightFormProps) {
  const text = useWords('review');
  const staff = useWords('staff');
  const { state, error, busy } = useWeights(plan);
  const { code } = objective;
  const form = useRef<HTMLFormElement>(null);
  const [typed, type] = useState(declaration?.value == null ? '' : typedNumber(declaration.value));
  const [source, setSource] = useState(declaration?.source ?? '');
  const [act, setAct] = useState(declaration?.act ?? plan.acts.at(-1)?.ordinal ?? plan.atAct);
  const [tried, setTried] = useState(false);
  const weight = canonicalNumber(typed);
  const meant = possibleMeanings(typed);
  const badWeight = weight === null || weight.startsWith('-');
  const noSource = source.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (badWeight || noSource) focusProblem(form.current);
    else
      void state([{ objective: code, weight: asFloat(weight), act, source: source.trim() }], text.weights.saved(code));
  };
  const takeBack = ({ act: at, source: from }: Declaration) =>
    void state([{ objective: code, weight: null, act: at, source: from }], text.weights.takenBack(code));
  return (
    <details className="inline-form">
      <summary>
        {declaration === null ? text.weights.set : text.weights.change}
        <span className="visually-hidden">: {code}</span>
      </summary>
      <form ref={form} noValidate onSubmit={submit} aria-label={`${text.weights.set}: ${code}`}>
        <Labelled
          label={text.weights.weight}
          problem={tried && badWeight ? (meant.length > 0 ? staff.asked(meant) : text.weights.number) : null}
        >
          {(ties) => (
            <input
              {...ties}
              className="text-field"
              inputMode="decimal"
              value={typed}
              onChange={({ target }) => type(target.value)}
            />
          )}
        </Labelled>
        <ActField acts={plan.acts} value={act} onChange={setAct} />
        <SourceField value={source} missing={tried && noSource} onChange={setSource} />
        <WriteFailure error={error} />
        <div className="form-buttons">
          <button type="submit" className="btn btn-primary" disabled={busy}>
            {text.save}
          </button>
          {declaration && (
            <button
              type="button"
              className="btn btn-outline-primary"
              disabled={busy}
              onClick={() => takeBack(declaration)}
            >
              {text.weights.takeBack}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
