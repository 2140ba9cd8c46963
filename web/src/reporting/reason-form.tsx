import { Words } from '#ui/form/fields.js';
import { useFields } from '#ui/form/use-fields.js';
import { WriteFailure } from '#ui/form/write-failure.js';

type ReasonFormProps = {
  label: string;
  /** The error text for a missing reason. */
  needed: string;
  action: string;
  write: { isPending: boolean; error: Error | null };
  onReason: (reason: string) => void;
};

/** A form for an operation that needs a reason. */
export function ReasonForm({ label, needed, action, write, onReason }: ReasonFormProps) {
  const { field, onSubmit } = useFields<'reason'>({ reason: '' }, ({ reason }) =>
    reason.trim() === '' ? { reason: needed } : {},
  );
  return (
    <form
      className="reason-form"
      noValidate
      onSubmit={onSubmit(({ reason }) => {
        if (!write.isPending) onReason(reason.trim());
      })}
    >
      <Words label={label} {...field('reason')} />
      <button type="submit" className="btn btn-primary" aria-disabled={write.isPending}>
        {action}
      </button>
      <WriteFailure error={write.error} />
    </form>
  );
}
