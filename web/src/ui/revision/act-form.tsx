import { useWords } from '#words/words.js';
import { Field } from '../form/fields.js';
import { isPublicationAddress } from '../form/published-link.js';
import { textOrNull, useFields } from '../form/use-fields.js';
import { WriteFailure } from '../form/write-failure.js';

export type ActDetails = { number: string | null; adoptedOn: string | null; link: string | null };

type ActFormProps = {
  act: ActDetails;
  onSave: (details: ActDetails & { reason: string | null }) => void;
  write: { isPending: boolean; error: Error | null };
  /** The ID of its title, where the form is part of a page; without one it is in a dialog. */
  labelledBy?: string;
};

/** A form for the identification of an act; an empty field withdraws the statement. */
export function ActForm({ act, onSave, write, labelledBy }: ActFormProps) {
  const text = useWords('revision').act;
  const staff = useWords('staff');
  const first = { number: act.number ?? '', adoptedOn: act.adoptedOn ?? '', reason: '', link: act.link ?? '' };
  const isCorrected = (day: string) => act.adoptedOn !== null && day !== '' && day !== act.adoptedOn;
  const { field, values, onSubmit } = useFields(first, ({ adoptedOn, reason, link }) => ({
    ...(isPublicationAddress(link) ? {} : { link: staff.notALink }),
    ...(isCorrected(adoptedOn) && reason.trim() === '' ? { reason: staff.required } : {}),
  }));
  const send = ({ number, adoptedOn, reason, link }: typeof first) =>
    onSave({
      number: textOrNull(number),
      adoptedOn: textOrNull(adoptedOn),
      link: textOrNull(link),
      reason: isCorrected(adoptedOn) ? textOrNull(reason) : null,
    });
  return (
    <form
      className={labelledBy === undefined ? 'staff-form' : 'inline-form'}
      noValidate
      onSubmit={onSubmit(send)}
      aria-labelledby={labelledBy}
    >
      <Field {...field('number')} label={text.number} optional autoComplete="off" />
      <Field {...field('adoptedOn')} label={text.date} type="date" optional />
      {isCorrected(values.adoptedOn) && <Field {...field('reason')} label={text.reason} autoComplete="off" />}
      <Field {...field('link')} label={text.link} hint={text.linkHint} type="url" optional autoComplete="off" />
      <WriteFailure error={write.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {staff.save}
        </button>
      </p>
    </form>
  );
}
