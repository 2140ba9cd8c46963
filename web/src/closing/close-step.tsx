import { useState } from 'react';
import { percent } from '#format';
import { useWords } from '#words/words.js';
import { CloseDialog, ReopenDialog } from './close-dialog.js';
import type { StepProps } from './closing-data.js';

/** The result now and as closing would freeze it. */
function Scores({ plan }: StepProps) {
  const text = useWords('closing').close;
  const { scoreNow, scoreClosed } = plan.closingCheck;
  return (
    <>
      <dl className="facts staff-facts">
        <div>
          <dt>{text.scoreNow}</dt>
          <dd>{percent(scoreNow)}</dd>
        </div>
        <div>
          <dt>{text.scoreClosed}</dt>
          <dd>{percent(scoreClosed)}</dd>
        </div>
      </dl>
      {scoreNow === scoreClosed && <p>{text.same}</p>}
    </>
  );
}

function OpenCycle(step: StepProps) {
  const text = useWords('closing').close;
  const [open, setOpen] = useState(false);
  const { closingCheck, year } = step.plan;
  return (
    <>
      <Scores {...step} />
      {!closingCheck.mayClose && (
        <p>
          <strong className="caution-word">⚠ {text.blocked}</strong>
        </p>
      )}
      {step.secretariat ? (
        <p>
          <button
            type="button"
            className="btn btn-primary"
            disabled={!closingCheck.mayClose}
            onClick={() => setOpen(true)}
          >
            {text.button(year)}
          </button>
        </p>
      ) : (
        <p className="fine">{text.onlySecretariat}</p>
      )}
      {open && <CloseDialog {...step} onClose={() => setOpen(false)} />}
    </>
  );
}

function ClosedCycle(step: StepProps) {
  const text = useWords('closing').close;
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>
        ✓ {text.closed(step.plan.year)} {text.scoreClosed}: {percent(step.plan.closingCheck.scoreClosed)}.
      </p>
      {step.secretariat ? (
        <p>
          <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
            {text.reopen}
          </button>
        </p>
      ) : (
        <p className="fine">{text.onlySecretariat}</p>
      )}
      {open && <ReopenDialog {...step} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Closing the cycle, and reopening one that is closed. The dialogs stay with the step: it changes when they are done. */
export function CloseStep(step: StepProps) {
  return step.plan.stage === 'OPEN' ? <OpenCycle {...step} /> : <ClosedCycle {...step} />;
}
