import { decisionOutcome } from '@traguardo/schema/vocabulary';
import { useState } from 'react';
import { date } from '#format';
import { OneOf, Words } from '#ui/form/fields.js';
import { Modal } from '#ui/form/modal.js';
import { useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import { CorrectOutcomeDocument } from '../review-writes.generated.js';
import type { ReviewedVariation } from '../reviewed-plan.js';

type OutcomeProps = { variation: ReviewedVariation; onClose: () => void };

function OutcomeForm({ variation, onClose }: OutcomeProps) {
  const text = useWords('review').outcome;
  const staff = useWords('staff');
  const { outcome: names } = useWords('vocabulary');
  const write = useWrite(CorrectOutcomeDocument, () => text.saved);
  const others = Object.values(decisionOutcome).filter((outcome) => outcome !== variation.outcome);
  const { field, onSubmit } = useFields({ outcome: '', reason: '' }, ({ outcome, reason }) => ({
    ...(outcome === '' ? { outcome: text.choose } : {}),
    ...(reason.trim() === '' ? { reason: staff.required } : {}),
  }));
  const send = ({ outcome, reason }: { outcome: string; reason: string }) => {
    const chosen = others.find((one) => one === outcome);
    if (chosen === undefined) return;
    write.mutate({ variation: variation.id, outcome: chosen, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
      <p>{text.note(names[variation.outcome])}</p>
      <OneOf
        {...field('outcome')}
        label={text.right}
        none={text.choose}
        options={others.map((outcome) => ({ value: outcome, label: names[outcome] }))}
      />
      <Words {...field('reason')} label={text.reason} />
      <WriteFailure error={write.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {text.correct}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onClose}>
          {staff.cancel}
        </button>
      </p>
    </form>
  );
}

type CorrectOutcomeProps = { variation: ReviewedVariation; mayWrite: boolean };

/** What was corrected of a misread outcome, and the button that corrects it. A settled one is corrected in Chiusura. */
export function CorrectOutcome({ variation, mayWrite }: CorrectOutcomeProps) {
  const text = useWords('review').outcome;
  const { outcome: names } = useWords('vocabulary');
  const [open, setOpen] = useState(false);
  const { outcomeCorrection: correction, settlement, objective, indicator } = variation;
  return (
    <>
      {correction && (
        <p className="fine">
          {text.corrected(names[correction.from], date(correction.recordedAt))}:{' '}
          <span lang="it">{correction.reason}</span>
        </p>
      )}
      {mayWrite && settlement === null && (
        <p>
          <button
            type="button"
            className="text-button"
            aria-label={`${text.correct}: ${indicator?.code ?? objective.code}`}
            onClick={() => setOpen(true)}
          >
            {text.correct}
          </button>
        </p>
      )}
      {open && (
        <Modal title={text.title(indicator?.code ?? objective.code)} onClose={() => setOpen(false)}>
          <OutcomeForm variation={variation} onClose={() => setOpen(false)} />
        </Modal>
      )}
    </>
  );
}
