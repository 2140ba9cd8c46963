import { useState } from 'react';
import { date } from '#format';
import type { PublicationState } from '#gql';
import { useWords } from '#words/words.js';
import { Confirm } from '../form/confirm.js';
import { Field, Words } from '../form/fields.js';
import { Modal } from '../form/modal.js';
import { useFields } from '../form/use-fields.js';
import { useWrite } from '../form/write.js';
import { WriteFailure } from '../form/write-failure.js';
import { PublishPlanDocument, UnpublishPlanDocument } from './publication.generated.js';

type PublicationProps = {
  municipality: string;
  year: number;
  publication: PublicationState;
  publishedUntil: string | null;
};
type DialogProps = PublicationProps & { onClose: () => void };

/** Publishes a draft, after its consequence was read. */
function PublishDialog({ onClose, municipality, year }: DialogProps) {
  const text = useWords('publication');
  const publish = useWrite(PublishPlanDocument, () => text.published(year));
  return (
    <Confirm
      title={text.publishTitle(year)}
      action={text.publish}
      write={publish}
      onConfirm={() => publish.mutate({ municipality, year }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{text.publishNote}</p>
    </Confirm>
  );
}

/** Takes a plan back to a draft, with the reason. */
function WithdrawDialog({ onClose, municipality, year }: DialogProps) {
  const text = useWords('publication');
  const staff = useWords('staff');
  const withdraw = useWrite(UnpublishPlanDocument, () => text.withdrawn(year));
  const { field, onSubmit } = useFields({ reason: '' }, ({ reason }) =>
    reason.trim() === '' ? { reason: staff.required } : {},
  );
  return (
    <Modal title={text.withdrawTitle(year)} onClose={onClose}>
      <p>{text.withdrawNote}</p>
      <form
        className="staff-form"
        noValidate
        onSubmit={onSubmit(({ reason }) => withdraw.mutate({ municipality, year, reason }, { onSuccess: onClose }))}
      >
        <Words {...field('reason')} label={text.reason} />
        <WriteFailure error={withdraw.error} />
        <Buttons action={text.withdraw} isPending={withdraw.isPending} onClose={onClose} />
      </form>
    </Modal>
  );
}

/** Prolongs a publication to a day, with the reason. */
function ProlongDialog({ onClose, municipality, year }: DialogProps) {
  const text = useWords('publication');
  const staff = useWords('staff');
  const prolong = useWrite(PublishPlanDocument, () => text.prolonged(year));
  const { field, onSubmit } = useFields({ until: '', reason: '' }, ({ until, reason }) => ({
    ...(until === '' && { until: staff.notADate }),
    ...(reason.trim() === '' && { reason: staff.required }),
  }));
  return (
    <Modal title={text.prolongTitle(year)} onClose={onClose}>
      <p>{text.prolongNote}</p>
      <form
        className="staff-form"
        noValidate
        onSubmit={onSubmit((values) => prolong.mutate({ municipality, year, ...values }, { onSuccess: onClose }))}
      >
        <Field {...field('until')} type="date" label={text.until} />
        <Words {...field('reason')} label={text.reason} />
        <WriteFailure error={prolong.error} />
        <Buttons action={text.prolong} isPending={prolong.isPending} onClose={onClose} />
      </form>
    </Modal>
  );
}

function Buttons({ action, isPending, onClose }: { action: string; isPending: boolean; onClose: () => void }) {
  const staff = useWords('staff');
  return (
    <p className="form-actions">
      <button type="submit" className="btn btn-primary" disabled={isPending}>
        {action}
      </button>
      <button type="button" className="btn btn-outline-primary" onClick={onClose}>
        {staff.cancel}
      </button>
    </p>
  );
}

const DIALOGS = { publish: PublishDialog, withdraw: WithdrawDialog, prolong: ProlongDialog };
type DialogName = keyof typeof DIALOGS;

/** What may be done in each state. */
const ACTIONS: Readonly<Record<PublicationState, readonly DialogName[]>> = {
  DRAFT: ['publish'],
  PUBLIC: ['prolong', 'withdraw'],
  ENDED: ['prolong', 'withdraw'],
};

/** Who sees a plan, until when, and what the Segreteria may change of it. */
export function Publication({ mayChange, ...plan }: PublicationProps & { mayChange: boolean }) {
  const text = useWords('publication');
  const [open, setOpen] = useState<DialogName | null>(null);
  const Dialog = open && DIALOGS[open];
  const until = plan.publishedUntil === null ? null : date(plan.publishedUntil);
  return (
    <>
      <p>{text.states[plan.publication](until)}</p>
      {mayChange && (
        <p className="form-actions">
          {ACTIONS[plan.publication].map((name) => (
            <button key={name} type="button" className="btn btn-outline-primary" onClick={() => setOpen(name)}>
              {text[name]}
            </button>
          ))}
        </p>
      )}
      {Dialog && <Dialog {...plan} onClose={() => setOpen(null)} />}
    </>
  );
}
