import { useState } from 'react';
import { useWords } from '#words/words.js';
import { Field, Words } from '../form/fields.js';
import { useFields } from '../form/use-fields.js';
import { useWrite } from '../form/write.js';
import { WriteFailure } from '../form/write-failure.js';
import { addition, emptyFields } from './addition.js';
import { CorrectFieldDocument } from './correction-form.generated.js';

type AdditionFormProps = {
  municipality: string;
  year: number;
  /** Code of the objective that the indicator belongs to. */
  objective: string;
};

const BLANK = { code: '', title: '', formula: '', target: '', weight: '', reason: '', source: '' };

/** The form by which the Segreteria adds an indicator that the documents lack. */
export function AdditionForm({ municipality, year, objective }: AdditionFormProps) {
  const { correction: text } = useWords('plan');
  const names = useWords('vocabulary').field;
  const [done, setDone] = useState<string | null>(null);
  const write = useWrite(CorrectFieldDocument, () => text.added);
  const form = useFields(BLANK, (values) =>
    emptyFields(values, {
      ...{ code: text.codeNeeded, title: text.titleNeeded },
      ...{ reason: text.additionReasonNeeded, source: text.additionSourceNeeded },
    }),
  );
  const send = ({ code, reason, source, ...fields }: typeof BLANK) => {
    setDone(null);
    const corrections = addition({ objective, ...fields }, { reason, source });
    write.mutate(
      { municipality, year, of: { indicator: code.trim() }, corrections },
      {
        onSuccess: () => {
          form.reset();
          setDone(text.added);
        },
      },
    );
  };
  return (
    <details className="inline-form">
      <summary>{text.add}</summary>
      <form noValidate onSubmit={form.onSubmit(send)} aria-label={text.add}>
        <p className="fine">{text.addLead}</p>
        <Field {...form.field('code')} label={text.code} />
        <Field {...form.field('title')} label={names.title} />
        <Field {...form.field('formula')} label={names.formula} optional />
        <Field {...form.field('target')} label={names.target} hint={text.targetHint(year)} optional />
        <Field {...form.field('weight')} label={text.weightPercent} inputMode="decimal" optional />
        <Words {...form.field('reason')} label={text.reason} />
        <Field {...form.field('source')} label={text.source} hint={text.additionSourceHint(year)} />
        <WriteFailure error={write.error} />
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {text.add}
        </button>
        {done !== null && <p role="status">{done}</p>}
      </form>
    </details>
  );
}
