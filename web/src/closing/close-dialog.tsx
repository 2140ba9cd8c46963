import { percent } from '#format';
import { Field, OneOf, Words } from '#ui/form/fields.js';
import { Modal } from '#ui/form/modal.js';
import { textOrNull, useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import { planOf, type StepProps, today } from './closing-data.js';
import { ClosePlanDocument, ReopenPlanDocument } from './closing-writes.generated.js';

type DialogProps = StepProps & { onClose: () => void };

/** States the consequences of closing; the year is typed, so that no cycle is closed by mistake. */
export function CloseDialog({ onClose, ...step }: DialogProps) {
  const text = useWords('closing').close;
  const staff = useWords('staff');
  const { year, closingCheck } = step.plan;
  const close = useWrite(ClosePlanDocument, () => text.closed(year));
  const first = { date: today(), early: '', year: '', reason: '' };
  const { field, values, onSubmit } = useFields(first, ({ date, early, year: typed }) => ({
    ...(date === '' ? { date: staff.notADate } : {}),
    ...(isEarly(date, year) && early === '' ? { early: text.earlyMissing(year) } : {}),
    ...(typed.trim() === String(year) ? {} : { year: text.typeWrong(year) }),
  }));
  const early = isEarly(values.date, year);
  return (
    <Modal title={text.title(year)} onClose={onClose}>
      <ul>
        {text.consequences(closingCheck.unreported.length, closingCheck.neutralised.length).map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
      <p>
        <strong>{text.becomes(percent(closingCheck.scoreClosed))}</strong>
      </p>
      <form
        className="staff-form"
        noValidate
        onSubmit={onSubmit(({ date, reason }) =>
          close.mutate(
            { ...planOf(step), reason: textOrNull(reason), date, beforeYearEnd: isEarly(date, year) },
            { onSuccess: onClose },
          ),
        )}
      >
        <Field {...field('date')} label={text.date} hint={text.dateHint} type="date" />
        {early && (
          <OneOf
            {...field('early')}
            label={text.early(year)}
            none={text.earlyNone}
            options={[{ value: 'yes', label: text.earlyYes }]}
          />
        )}
        <Field {...field('year')} label={text.type(year)} inputMode="numeric" autoComplete="off" />
        <Words {...field('reason')} label={text.note} optional />
        <WriteFailure error={close.error} />
        <p className="form-actions">
          <button type="submit" className="btn btn-primary" disabled={close.isPending}>
            {text.button(year)}
          </button>
          <button type="button" className="btn btn-outline-primary" onClick={onClose}>
            {staff.cancel}
          </button>
        </p>
      </form>
    </Modal>
  );
}

function isEarly(day: string, year: number): boolean {
  return day !== '' && day <= `${year}-12-31`;
}

export function ReopenDialog({ onClose, ...step }: DialogProps) {
  const text = useWords('closing').close;
  const staff = useWords('staff');
  const { year } = step.plan;
  const reopen = useWrite(ReopenPlanDocument, () => text.reopened(year));
  const { field, onSubmit } = useFields({ reason: '' }, ({ reason }) =>
    reason.trim() === '' ? { reason: staff.required } : {},
  );
  return (
    <Modal title={text.reopenTitle(year)} onClose={onClose}>
      <p>{text.reopenNote}</p>
      <form
        className="staff-form"
        noValidate
        onSubmit={onSubmit(({ reason }) =>
          reopen.mutate({ ...planOf(step), reason: reason.trim() }, { onSuccess: onClose }),
        )}
      >
        <Words {...field('reason')} label={text.reason} />
        <WriteFailure error={reopen.error} />
        <p className="form-actions">
          <button type="submit" className="btn btn-primary" disabled={reopen.isPending}>
            {text.reopen}
          </button>
        </p>
      </form>
    </Modal>
  );
}
