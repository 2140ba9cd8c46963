import { useState } from 'react';
import { Confirm } from '#ui/form/confirm.js';
import { Modal } from '#ui/form/modal.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import { DayField } from './campaign-form.js';
import { type CampaignsPageQuery, CloseCampaignDocument, OpenCampaignDocument } from './campaigns.generated.js';

type SteeringProps = {
  campaign: CampaignsPageQuery['campaigns'][number];
  municipality: string;
  year: number;
  title: string;
};
type DialogProps = SteeringProps & { onClose: () => void };

/** The due date, and whether the service reminds by itself. */
function ChangeDialog({ campaign, municipality, year, title, onClose }: DialogProps) {
  const text = useWords('campaigns');
  const staff = useWords('staff');
  const { asOf, final } = campaign;
  const [due, setDue] = useState(campaign.dueOn);
  const [reminding, setReminding] = useState(campaign.reminding);
  const write = useWrite(OpenCampaignDocument, () => text.steer.changed);
  const problem = due === '' ? text.open.dueNeeded : due < asOf ? text.open.dueEarly : null;
  const save = () => {
    if (problem === null)
      write.mutate({ municipality, year, asOf, final, dueOn: due, reminding }, { onSuccess: onClose });
  };
  return (
    <Modal title={`${text.steer.change}: ${title}`} onClose={onClose}>
      <DayField label={text.open.due} value={due} problem={problem} onChange={setDue} />
      <p>
        <label>
          <input type="checkbox" checked={reminding} onChange={({ target }) => setReminding(target.checked)} />{' '}
          {text.open.reminding}
        </label>
      </p>
      <WriteFailure error={write.error} />
      <p className="form-actions">
        <button type="button" className="btn btn-primary" disabled={write.isPending} onClick={save}>
          {staff.save}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onClose}>
          {staff.cancel}
        </button>
      </p>
    </Modal>
  );
}

function CloseDialog({ campaign: { asOf, final }, municipality, year, title, onClose }: DialogProps) {
  const text = useWords('campaigns').steer;
  const write = useWrite(CloseCampaignDocument, () => text.wasClosed);
  return (
    <Confirm
      title={`${text.closeTitle} ${title}`}
      action={text.close}
      write={write}
      onConfirm={() => write.mutate({ municipality, year, asOf, final }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{text.closeNote}</p>
    </Confirm>
  );
}

/** Changes a campaign, closes it, or opens it again. */
export function Steering(props: SteeringProps) {
  const { campaign, municipality, year, title } = props;
  const text = useWords('campaigns').steer;
  const [asked, ask] = useState<'change' | 'close' | null>(null);
  const reopen = useWrite(OpenCampaignDocument, () => text.reopened);
  const { asOf, final, dueOn, reminding } = campaign;
  const close = () => ask(null);
  return (
    <p className="form-actions">
      {campaign.closed ? (
        <button
          type="button"
          className="btn btn-outline-primary"
          aria-label={`${text.reopen}: ${title}`}
          disabled={reopen.isPending}
          onClick={() => reopen.mutate({ municipality, year, asOf, final, dueOn, reminding })}
        >
          {text.reopen}
        </button>
      ) : (
        (['change', 'close'] as const).map((step) => (
          <button
            key={step}
            type="button"
            className="btn btn-outline-primary"
            aria-label={`${text[step]}: ${title}`}
            onClick={() => ask(step)}
          >
            {text[step]}
          </button>
        ))
      )}
      {asked === 'change' && <ChangeDialog {...props} onClose={close} />}
      {asked === 'close' && <CloseDialog {...props} onClose={close} />}
    </p>
  );
}
