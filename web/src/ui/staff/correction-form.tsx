import { useState } from 'react';
import { useWords } from '#words/words.js';
import { Field, OneOf, Words } from '../form/fields.js';
import { textOrNull, useFields } from '../form/use-fields.js';
import { useWrite } from '../form/write.js';
import { WriteFailure } from '../form/write-failure.js';
import type { CorrectableField } from '../plan/corrections/correctable-field.js';
import { CorrectFieldDocument } from './correction-form.generated.js';

type CorrectionFormProps = {
  municipality: string;
  year: number;
  of: { readonly objective: string } | { readonly indicator: string };
  fields: readonly CorrectableField[];
};

/** The form by which the Segreteria corrects one value of an objective or indicator, with reason and source. */
export function CorrectionForm({ municipality, year, of, fields }: CorrectionFormProps) {
  const { correction: text } = useWords('plan');
  const names = useWords('vocabulary');
  const first = fields[0]?.field ?? '';
  const [done, setDone] = useState<string | null>(null);
  const write = useWrite(CorrectFieldDocument, () => text.saved);
  const form = useFields({ field: first, value: fields[0]?.value ?? '', reason: '', source: '' }, (values) => ({
    ...(values.reason.trim() === '' && { reason: text.reasonNeeded }),
    ...(values.source.trim() === '' && { source: text.sourceNeeded }),
  }));
  const label = (field: string) => (field === 'exists' ? text.presence : (names.field[field] ?? field));
  const chosen = form.values.field;
  const chooseField = (field: string) => {
    form.field('field').onChange(field);
    form.field('value').onChange(fields.find((one) => one.field === field)?.value ?? '');
  };
  const send = ({ field, value, reason, source }: typeof form.values) => {
    setDone(null);
    const corrections = [{ field, value: textOrNull(value), reason: reason.trim(), source: source.trim() }];
    write.mutate(
      { municipality, year, of, corrections },
      {
        onSuccess: () => {
          form.field('reason').onChange('');
          form.field('source').onChange('');
          setDone(text.saved);
        },
      },
    );
  };
  const choices = choicesOf(chosen, text, names);
  return (
    <details className="inline-form">
      <summary>{text.open}</summary>
      <form noValidate onSubmit={form.onSubmit(send)} aria-label={text.open}>
        <p className="fine">{text.lead}</p>
        <OneOf
          {...form.field('field')}
          onChange={chooseField}
          label={text.field}
          options={fields.map(({ field }) => ({ value: field, label: label(field) }))}
        />
        {choices === null ? (
          <Field
            {...form.field('value')}
            label={text.value}
            hint={chosen === 'target' ? text.targetHint(year) : undefined}
            optional
          />
        ) : (
          <OneOf {...form.field('value')} label={text.value} options={choices} />
        )}
        <Words {...form.field('reason')} label={text.reason} />
        <Field {...form.field('source')} label={text.source} hint={text.sourceHint} />
        <WriteFailure error={write.error} />
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {text.save}
        </button>
        {done !== null && <p role="status">{done}</p>}
      </form>
    </details>
  );
}

/** The possible values of a field with a closed vocabulary; null for any other. */
function choicesOf(
  field: string,
  text: ReturnType<typeof useWords<'plan'>>['correction'],
  names: ReturnType<typeof useWords<'vocabulary'>>,
): { value: string; label: string }[] | null {
  const named = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  if (field === 'kind') return named(names.indicatorKind);
  if (field === 'direction') return named(names.direction);
  if (field === 'frequency') return named(names.frequency);
  return field === 'exists'
    ? [
        { value: 'true', label: text.present },
        { value: 'false', label: text.absent },
      ]
    : null;
}
