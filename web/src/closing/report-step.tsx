import { useState } from 'react';
import { Field } from '#ui/form/fields.js';
import { Modal } from '#ui/form/modal.js';
import { isPublicationAddress } from '#ui/form/published-link.js';
import { textOrNull, useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { ReportLinks } from '#ui/staff/report-links.js';
import { useWords } from '#words/words.js';
import { planOf, type StepProps } from './closing-data.js';
import { AdoptReportDocument, ValidateReportDocument } from './closing-writes.generated.js';

type Act = 'adopt' | 'validate';
type FormProps = StepProps & { act: Act; onDone: () => void };

/** Number, date and link of the act by which the Report is adopted or validated. */
function ActForm({ act, onDone, ...step }: FormProps) {
  const text = useWords('closing').report;
  const staff = useWords('staff');
  const adopt = useWrite(AdoptReportDocument, () => text.adopted);
  const validate = useWrite(ValidateReportDocument, () => text.validated);
  const write = act === 'adopt' ? adopt : validate;
  const first = { number: '', date: '', link: '' };
  const { field, onSubmit } = useFields(first, ({ number, date, link }) => ({
    ...(number.trim() === '' ? { number: staff.required } : {}),
    ...(date === '' ? { date: staff.notADate } : {}),
    ...(isPublicationAddress(link) ? {} : { link: staff.notALink }),
  }));
  const send = ({ number, date, link }: typeof first) =>
    write.mutate({ ...planOf(step), number: number.trim(), date, link: textOrNull(link) }, { onSuccess: onDone });
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
      <Field {...field('number')} label={text.number} autoComplete="off" />
      <Field {...field('date')} label={text.date} type="date" />
      <Field {...field('link')} label={text.link} type="url" optional autoComplete="off" />
      <WriteFailure error={write.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {staff.save}
        </button>
      </p>
    </form>
  );
}

/** The Report: its draft, its adoption and its validation. */
export function ReportStep(step: StepProps) {
  const text = useWords('closing').report;
  const [asked, ask] = useState<Act | null>(null);
  const { stage } = step.plan;
  return (
    <>
      <ReportLinks>{stage === 'OPEN' ? text.draft : text.final}:</ReportLinks>
      {stage === 'OPEN' && <p>{text.closeFirst}</p>}
      {stage === 'CLOSED' && <p>{text.adoptFirst}</p>}
      {stage === 'CLOSED' && step.secretariat && (
        <p>
          <button type="button" className="btn btn-primary" onClick={() => ask('adopt')}>
            {text.adopt}
          </button>
        </p>
      )}
      {stage === 'ADOPTED' && (
        <p>
          <button type="button" className="btn btn-primary" onClick={() => ask('validate')}>
            {text.validate}
          </button>
        </p>
      )}
      {asked && (
        <Modal title={text[asked]} onClose={() => ask(null)}>
          <ActForm {...step} act={asked} onDone={() => ask(null)} />
        </Modal>
      )}
    </>
  );
}
