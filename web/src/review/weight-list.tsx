import { type FormEvent, useRef, useState } from 'react';
import { stated } from '../format.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { focusProblem } from '../ui/focus-problem.js';
import { Labelled } from '../ui/labelled.js';
import { WriteFailure } from '../ui/write-failure.js';
import { asFloat } from './declarations.js';
import { useReviewText } from './review-text.js';
import type { ReviewedPlan } from './reviewed-plan.js';
import { ActField, SourceField } from './source-field.js';
import { useWeights } from './use-weights.js';
import { type WeightLine, weightLines } from './weight-lines.js';

type Issue = { readonly message: string; readonly subject: string | null };
type Previewed = WeightLine & { readonly issue: string | null };

/** The lines as they were understood, each with what is wrong with it. */
function Preview({ lines, issues }: { lines: readonly WeightLine[]; issues: readonly Issue[] }) {
  const text = useReviewText().weights;
  const rows = lines.map(
    (line): Previewed => ({ ...line, issue: issues.find(({ subject }) => subject === line.code)?.message ?? null }),
  );
  const columns: Column<Previewed>[] = [
    { key: 'line', header: text.line, cell: ({ line }) => line },
    { key: 'code', header: text.code, cell: ({ code }) => <span className="code">{code}</span> },
    { key: 'weight', header: text.weight, numeric: true, cell: ({ weight }) => stated(weight) },
    {
      key: 'result',
      header: text.result,
      cell: ({ problem, issue }) => {
        const wrong = problem === null ? issue : text.problem[problem];
        return wrong === null ? text.ready : <strong className="field-problem">{wrong}</strong>;
      },
    },
  ];
  return <DataTable caption={text.preview} rows={rows} rowKey={({ line }) => String(line)} columns={columns} />;
}

/** Many weights at once, from a file or a spreadsheet: nothing is saved while a line is wrong. */
export function WeightList({ plan }: { plan: ReviewedPlan }) {
  const text = useReviewText();
  const { state, error, busy } = useWeights(plan);
  const form = useRef<HTMLFormElement>(null);
  const [typed, type] = useState('');
  const [source, setSource] = useState('');
  const [act, setAct] = useState(plan.acts.at(-1)?.ordinal ?? plan.atAct);
  const [tried, setTried] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const lines = weightLines(typed, new Set(plan.objectives.nodes.map(({ code }) => code)));
  const wrong = lines.filter(({ problem }) => problem !== null).length;
  const noSource = source.trim() === '';

  const submit = async () => {
    const weights = lines.map(({ code, weight }) => ({
      objective: code,
      weight: asFloat(weight),
      act,
      source: source.trim(),
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
              onChange={({ target }) => {
                type(target.value);
                setIssues([]);
              }}
            />
          )}
        </Labelled>
        {lines.length > 0 && <Preview lines={lines} issues={issues} />}
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
