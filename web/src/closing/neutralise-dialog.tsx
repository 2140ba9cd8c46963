import { Field, Words } from '#ui/form/fields.js';
import { Modal } from '#ui/form/modal.js';
import { useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import { planOf, type StepProps } from './closing-data.js';
import { NeutraliseDocument } from './closing-writes.generated.js';

type DialogProps = StepProps & { code: string; onClose: () => void };
type FormProps = DialogProps & { neutralised: boolean; action: string; done: (code: string) => string };

/** Both forms of neutralisation need a reason and the decision that orders it. */
function NeutraliseForm({ code, neutralised, action, done, onClose, ...step }: FormProps) {
  const text = useWords('closing').neutralised;
  const staff = useWords('staff');
  const first = { indicator: code, reason: '', decision: '' };
  const { values, field, onSubmit } = useFields(first, (now) => ({
    ...(now.indicator.trim() === '' ? { indicator: staff.required } : {}),
    ...(now.reason.trim() === '' ? { reason: staff.required } : {}),
    ...(now.decision.trim() === '' ? { decision: staff.required } : {}),
  }));
  const write = useWrite(NeutraliseDocument, () => done(values.indicator.trim()));
  const send = ({ indicator, reason, decision }: typeof first) =>
    write.mutate(
      {
        ...planOf(step),
        neutralised,
        indicator: indicator.trim(),
        reason: reason.trim(),
        decision: decision.trim(),
      },
      { onSuccess: onClose },
    );
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
      {code === '' && <Field {...field('indicator')} label={text.code} autoComplete="off" />}
      <Words {...field('reason')} label={text.reason} />
      <Field {...field('decision')} label={text.decision} hint={text.decisionHint} autoComplete="off" />
      <WriteFailure error={write.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {action}
        </button>
      </p>
    </form>
  );
}

export function NeutraliseDialog(props: DialogProps) {
  const text = useWords('closing').neutralised;
  const title = props.code === '' ? text.add : `${text.neutralise}: ${props.code}`;
  return (
    <Modal title={title} onClose={props.onClose}>
      <p>{text.note}</p>
      <NeutraliseForm {...props} neutralised action={text.neutralise} done={text.done} />
    </Modal>
  );
}

export function TakeBackDialog(props: DialogProps) {
  const text = useWords('closing').neutralised;
  return (
    <Modal title={text.takeBackTitle(props.code)} onClose={props.onClose}>
      <NeutraliseForm {...props} neutralised={false} action={text.takeBack} done={text.takenBack} />
    </Modal>
  );
}
