import { useState } from 'react';
import { Confirm } from '#ui/form/confirm.js';
import { useWrite } from '#ui/form/write.js';
import { StaffLink } from '#ui/staff/staff-link.js';
import { useWords } from '#words/words.js';
import { CheckItem } from './check-item.js';
import { owingCampaigns, planOf, type StepProps, settledDecisions } from './closing-data.js';
import { RemoveDemonstrationDataDocument } from './closing-writes.generated.js';
import { DeferredDecisions, SettledDecisions } from './deferred-decisions.js';
import { NotCounting } from './not-counting.js';
import { OwingSectors } from './owing-sectors.js';

function RemoveDemonstration({ plan, municipality }: StepProps) {
  const text = useWords('closing').demonstration;
  const [open, setOpen] = useState(false);
  const remove = useWrite(RemoveDemonstrationDataDocument, ({ removeDemonstrationData }) =>
    text.removed(removeDemonstrationData.removed),
  );
  return (
    <>
      <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
        {text.remove}
      </button>
      {open && (
        <Confirm
          title={text.removeTitle(plan.closingCheck.demonstrationReadings)}
          action={text.remove}
          write={remove}
          onConfirm={() => remove.mutate(planOf({ plan, municipality }), { onSuccess: () => setOpen(false) })}
          onClose={() => setOpen(false)}
        >
          <p>{text.removeNote}</p>
        </Confirm>
      )}
    </>
  );
}

/** The check before closing: everything that is missing. */
export function CheckStep(step: StepProps) {
  const text = useWords('closing');
  const { deferred, proposedRevisions, doubtfulRevisions, demonstrationReadings } = step.plan.closingCheck;
  const owing = owingCampaigns(step.campaigns);
  return (
    <ul className="check-list">
      <CheckItem
        title={text.deferred.title(deferred.length)}
        note={text.deferred.note}
        done={deferred.length === 0}
        always={<SettledDecisions settled={settledDecisions(step.plan)} />}
      >
        <DeferredDecisions deferred={deferred} />
      </CheckItem>
      <CheckItem
        title={text.demonstration.title(demonstrationReadings)}
        note={text.demonstration.note}
        done={demonstrationReadings === 0}
      >
        {step.secretariat && <RemoveDemonstration {...step} />}
      </CheckItem>
      <CheckItem title={text.owing.title(owing.length)} note={text.owing.note} done={owing.length === 0}>
        <OwingSectors owing={owing} />
      </CheckItem>
      <CheckItem
        title={text.proposed.title(proposedRevisions)}
        note={text.proposed.note}
        done={proposedRevisions === 0}
      >
        {doubtfulRevisions > 0 && <p className="warning">{text.proposed.doubtful(doubtfulRevisions)}</p>}
        <p>
          <StaffLink page="/revisione">{text.proposed.link}</StaffLink>
        </p>
      </CheckItem>
      <NotCounting {...step} />
    </ul>
  );
}
