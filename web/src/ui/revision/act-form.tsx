import { useWords } from '#words/words.js';
import { Field } from '../form/fields.js';
import { isPublicationAddress } from '../form/published-link.js';
import { textOrNull, useFields } from '../form/use-fields.js';
import { WriteFailure } from '../form/write-failure.js';

export type ActDetails = { number: string | null; adoptedOn: string | null; link: string | null };

type ActFormProps = {
  act: ActDetails;
  onSave: (details: ActDetails) => void;
  write: { isPending: boolean; error: Error | null };
  /** The ID of its title, where the form is part of a page; without one it is in a dialog. */
  labelledBy?: string;
};

/** A form for the identification of an act; an empty field withdraws the statement. */
export function ActForm({ act, onSave, write, labelledBy }: ActFormProps) {
  const text = useWords('revision').act;
  const staff = useWords('staff');
  const first = { number: act.number ?? '', adoptedOn: act.adoptedOn ?? '', link: act.link ?? '' };
  const { field, onSubmit } = useFields(first, ({ link }) =>
    isPublicationAddress(link) ? {} : { link: staff.notALink },
  );
  const send = ({ number, adoptedOn, link }: typeof first) =>
    onSave({ number: textOrNull(number), adoptedOn: textOrNull(adoptedOn), link: textOrNull(link) });
  return (
    <form
      className={labelledBy === undefined ? 'staff-form' : 'inline-form'}
      noValidate
      onSubmit={onSubmit(send)}
      aria-labelledby={labelledBy}
    >
      <Field {...field('number')} label={text.number} optional autoComplete="off" />
      <Field {...field('adoptedOn')} label={text.date} type="date" optional />
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
