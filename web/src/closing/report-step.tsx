import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Field, OneOf, Words } from '#ui/form/fields.js';
import { Modal } from '#ui/form/modal.js';
import { isPublicationAddress } from '#ui/form/published-link.js';
import { type FieldState, textOrNull, useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { ReportLinks } from '#ui/staff/report-links.js';
import { useWords } from '#words/words.js';
import { planOf, type StepProps } from './closing-data.js';
import { AdoptReportDocument, ValidateReportDocument } from './closing-writes.generated.js';

type Act = 'adopt' | 'validate';
type FormProps = StepProps & { onDone: () => void };

const ACT = { number: '', date: '', link: '' };

/** What is wrong with number, date and link of an act. */
function useActFaults() {
  const staff = useWords('staff');
  return ({ number, date, link }: typeof ACT) => ({
    ...(number.trim() === '' ? { number: staff.required } : {}),
    ...(date === '' ? { date: staff.notADate } : {}),
    ...(isPublicationAddress(link) ? {} : { link: staff.notALink }),
  });
}

function actOf({ number, date, link }: typeof ACT) {
  return { number: number.trim(), date, link: textOrNull(link) };
}

type ActFieldsProps = { field: (name: keyof typeof ACT) => FieldState };

function ActFields({ field }: ActFieldsProps) {
  const text = useWords('closing').report;
  return (
    <>
      <Field {...field('number')} label={text.number} autoComplete="off" />
      <Field {...field('date')} label={text.date} type="date" />
      <Field {...field('link')} label={text.link} type="url" optional autoComplete="off" />
    </>
  );
}

function SaveAct({ error, isPending }: { error: Error | null; isPending: boolean }) {
  const staff = useWords('staff');
  return (
    <>
      <WriteFailure error={error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={isPending}>
          {staff.save}
        </button>
      </p>
    </>
  );
}

/** The act by which the Giunta adopts the Report, whose file is kept from then on. */
function AdoptForm({ onDone, ...step }: FormProps) {
  const text = useWords('closing').report;
  const faults = useActFaults();
  const write = useWrite(AdoptReportDocument, () => text.adopted);
  const first = { ...ACT, remarks: '' };
  const { field, onSubmit } = useFields(first, (values) => ({
    ...faults(values),
    ...(values.remarks === '' ? { remarks: text.remarksMissing } : {}),
  }));
  const send = (values: typeof first) =>
    write.mutate({ ...planOf(step), ...actOf(values), withRemarks: values.remarks === 'yes' }, { onSuccess: onDone });
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
      <ActFields field={field} />
      <OneOf
        {...field('remarks')}
        label={text.remarks}
        hint={text.remarksHint}
        none={text.chooseRemarks}
        options={[
          { value: 'yes', label: text.withRemarks },
          { value: 'no', label: text.withoutRemarks },
        ]}
      />
      <SaveAct {...write} />
    </form>
  );
}

const OUTCOMES = ['VALIDATED', 'WITH_REMARKS', 'NOT_VALIDATED'] as const;

/** What the Nucleo di Valutazione found, with its reasons; the Segreteria records it on its behalf. */
function ValidateForm({ onDone, ...step }: FormProps) {
  const text = useWords('closing').report;
  const staff = useWords('staff');
  const faults = useActFaults();
  const write = useWrite(ValidateReportDocument, () => text.validated);
  const first = { ...ACT, outcome: '', reason: '', onBehalfOf: '' };
  const { field, onSubmit } = useFields(first, (values) => ({
    ...faults(values),
    ...(values.outcome === '' ? { outcome: text.outcomeMissing } : {}),
    ...(values.reason.trim() === '' && values.outcome !== '' && values.outcome !== 'VALIDATED'
      ? { reason: staff.required }
      : {}),
  }));
  const send = (values: typeof first) => {
    const outcome = OUTCOMES.find((known) => known === values.outcome);
    if (outcome === undefined) return;
    write.mutate(
      {
        ...planOf(step),
        ...actOf(values),
        outcome,
        reason: textOrNull(values.reason),
        onBehalfOf: textOrNull(values.onBehalfOf),
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
      <OneOf
        {...field('outcome')}
        label={text.outcome}
        none={text.chooseOutcome}
        options={OUTCOMES.map((value) => ({ value, label: text.outcomes[value] }))}
      />
      <Words {...field('reason')} label={text.reasons} hint={text.reasonsHint} optional />
      <ActFields field={field} />
      {step.secretariat && (
        <Field {...field('onBehalfOf')} label={text.onBehalfOf} hint={text.onBehalfHint} optional autoComplete="off" />
      )}
      <SaveAct {...write} />
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
      <p>
        <Link to="/relazione">{text.write}</Link>
      </p>
      {stage === 'OPEN' && <p>{text.closeFirst}</p>}
      {stage === 'CLOSED' && <p>{text.adoptFirst}</p>}
      {stage === 'CLOSED' && step.secretariat && (
        <p>
          <button type="button" className="btn btn-primary" onClick={() => ask('adopt')}>
            {text.adopt}
          </button>
        </p>
      )}
      {stage === 'ADOPTED' && step.plan.cycle.at(-1)?.outcome === 'NOT_VALIDATED' && <p>{text.notValidated}</p>}
      {stage === 'ADOPTED' && (
        <p>
          <button type="button" className="btn btn-primary" onClick={() => ask('validate')}>
            {text.validate}
          </button>
        </p>
      )}
      {asked && (
        <Modal title={text[asked]} onClose={() => ask(null)}>
          {asked === 'adopt' ? (
            <AdoptForm {...step} onDone={() => ask(null)} />
          ) : (
            <ValidateForm {...step} onDone={() => ask(null)} />
          )}
        </Modal>
      )}
    </>
  );
}
