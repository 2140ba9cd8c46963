import { useState } from 'react';
import { useWords } from '#words/words.js';
import { Field, Words } from '../form/fields.js';
import { textOrNull, useFields } from '../form/use-fields.js';
import { useWrite } from '../form/write.js';
import { WriteFailure } from '../form/write-failure.js';
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
  const form = useFields(BLANK, (values) => ({
    ...(values.code.trim() === '' && { code: text.codeNeeded }),
    ...(values.title.trim() === '' && { title: text.titleNeeded }),
    ...(values.reason.trim() === '' && { reason: text.reasonNeeded }),
    ...(values.source.trim() === '' && { source: text.sourceNeeded }),
  }));
  const send = ({ code, reason, source, ...fields }: typeof BLANK) => {
    setDone(null);
    const said = { reason: reason.trim(), source: source.trim() };
    const stated = Object.entries(fields).flatMap(([field, typed]) => {
      const value = textOrNull(typed);
      return value === null ? [] : [{ field, value, ...said }];
    });
    const corrections = [
      { field: 'exists', value: 'true', ...said },
      { field: 'objective', value: objective, ...said },
      ...stated,
    ];
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
        <Field {...form.field('source')} label={text.source} hint={text.sourceHint} />
        <WriteFailure error={write.error} />
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {text.add}
        </button>
        {done !== null && <p role="status">{done}</p>}
      </form>
    </details>
  );
}
