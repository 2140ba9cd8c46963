import { Field, OneOf, Words } from '#ui/form/fields.js';
import { Modal } from '#ui/form/modal.js';
import { useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import { type ClosingPlan, planOf, type StepProps } from './closing-data.js';
import { CorrectCycleDateDocument } from './closing-writes.generated.js';

export type CycleStep = ClosingPlan['cycle'][number];

type CorrectDateProps = StepProps & { cycleStep: CycleStep; onClose: () => void };

/** Corrects the day of a step, with the reason; the cycle stays as it is. */
export function CorrectDate({ cycleStep, onClose, ...step }: CorrectDateProps) {
  const words = useWords('closing');
  const text = words.history;
  const staff = useWords('staff');
  const { year } = step.plan;
  const write = useWrite(CorrectCycleDateDocument, () => text.dateCorrected);
  const isEarly = (day: string) => cycleStep.step === 'CLOSED' && day !== '' && day <= `${year}-12-31`;
  const first = { date: cycleStep.documentDate ?? '', early: '', reason: '' };
  const { field, values, onSubmit } = useFields(first, ({ date, early, reason }) => ({
    ...(date === '' ? { date: staff.notADate } : {}),
    ...(isEarly(date) && early === '' ? { early: words.close.earlyMissing(year) } : {}),
    ...(reason.trim() === '' ? { reason: staff.required } : {}),
  }));
  const send = ({ date, reason }: typeof first) =>
    write.mutate(
      { ...planOf(step), step: cycleStep.number, date, reason: reason.trim(), beforeYearEnd: isEarly(date) },
      { onSuccess: onClose },
    );
  return (
    <Modal title={text.correctFor(text.names[cycleStep.step])} onClose={onClose}>
      <p>{text.correctNote}</p>
      <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
        <Field {...field('date')} label={text.date} type="date" />
        {isEarly(values.date) && (
          <OneOf
            {...field('early')}
            label={words.close.early(year)}
            none={words.close.earlyNone}
            options={[{ value: 'yes', label: words.close.earlyYes }]}
          />
        )}
        <Words {...field('reason')} label={text.reason} />
        <WriteFailure error={write.error} />
        <p className="form-actions">
          <button type="submit" className="btn btn-primary" disabled={write.isPending}>
            {text.correctDate}
          </button>
          <button type="button" className="btn btn-outline-primary" onClick={onClose}>
            {staff.cancel}
          </button>
        </p>
      </form>
    </Modal>
  );
}
