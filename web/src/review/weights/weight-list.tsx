import { type FormEvent, useRef, useState } from 'react';
import { focusProblem } from '#ui/focus.js';
import { Labelled } from '#ui/form/labelled.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import { asFloat } from '../declaration/declarations.js';
import type { ReviewedPlan } from '../reviewed-plan.js';
import { ActField, SourceField } from '../source-field.js';
import { useWeights } from './use-weights.js';
import { WeightFile } from './weight-file.js';
import { weightLines } from './weight-lines.js';
import { type WeightIssue, WeightPreview } from './weight-preview.js';

/** A list of weights, from a file or a spreadsheet: nothing is saved while a line has a problem. */
export function WeightList({ plan }: { plan: ReviewedPlan }) {
  const text = useWords('review');
  const { state, error, busy } = useWeights(plan);
  const form = useRef<HTMLFormElement>(null);
  const [typed, type] = useState('');
  const [source, setSource] = useState('');
  const [act, setAct] = useState(plan.acts.at(-1)?.ordinal ?? plan.atAct);
  const [tried, setTried] = useState(false);
  const [issues, setIssues] = useState<readonly WeightIssue[]>([]);
  const codes = new Set(plan.objectives.nodes.map(({ code }) => code));
  const lines = weightLines(typed, { codes, acts: new Set(plan.acts.map(({ ordinal }) => ordinal)) });
  const wrong = lines.filter(({ problem }) => problem !== null).length;
  const noSource = source.trim() === '' && (lines.length === 0 || lines.some((line) => line.source === null));
  const take = (text: string) => {
    type(text);
    setIssues([]);
  };

  const submit = async () => {
    const weights = lines.map((line) => ({
      objective: line.code,
      weight: asFloat(line.weight),
      act: line.act ?? act,
      source: line.source ?? source.trim(),
    }));
    const refused = await state(weights, text.weights.manySaved(weights.length));
    if (refused === null) return;
    setIssues(refused);
    if (refused.length > 0) return;
    type('');
    setTried(false);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (noSource || wrong > 0 || lines.length === 0) focusProblem(form.current);
    else void submit();
  };
  return (
    <details className="inline-form">
      <summary>{text.weights.paste}</summary>
      <form ref={form} noValidate onSubmit={onSubmit} aria-label={text.weights.paste}>
        <Labelled
          label={text.weights.pasteField}
          hint={text.weights.pasteLead}
          problem={
            wrong > 0 ? text.weights.problems(wrong) : tried && lines.length === 0 ? text.weights.problem.columns : null
          }
        >
          {(ties) => (
            <textarea
              {...ties}
              className="text-area code"
              rows={6}
              value={typed}
              onChange={({ target }) => take(target.value)}
            />
          )}
        </Labelled>
        <WeightFile onText={take} />
        {lines.length > 0 && <WeightPreview lines={lines} issues={issues} />}
        <ActField acts={plan.acts} value={act} onChange={setAct} />
        <SourceField value={source} missing={tried && noSource} onChange={setSource} />
        <WriteFailure error={error} />
        <button type="submit" className="btn btn-primary" disabled={busy}>
          {text.weights.saveAll(lines.length - wrong)}
        </button>
      </form>
    </details>
  );
}
