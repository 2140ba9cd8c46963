import { useId, useState } from 'react';
import type { DecisionOutcome } from '#gql';
import { Field, OneOf, Words } from '#ui/form/fields.js';
import { Modal } from '#ui/form/modal.js';
import { textOrNull, useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import type { RevisionContent } from '#ui/revision/revision-content.js';
import { useWords } from '#words/words.js';
import { type Deferred, type SettledDecision, settledContents } from './closing-data.js';
import { SettleVariationDocument } from './closing-writes.generated.js';
import { SettledChanges } from './settled-changes.js';

/** The outcomes of a deferred decision. */
const OUTCOMES: readonly DecisionOutcome[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'CLARIFIED'];

export const codeOf = ({ objective, indicator }: Deferred) => indicator?.code ?? objective.code;

type SettleProps = {
  variation: Deferred;
  /** Its present outcome with what it changes; null = none. */
  settled: Pick<SettledDecision, 'settlement' | 'revisions'> | null;
  onClose: () => void;
};

function SettleForm({ variation, settled, onClose }: SettleProps) {
  const text = useWords('closing').deferred;
  const staff = useWords('staff');
  const { outcome: names } = useWords('vocabulary');
  const settle = useWrite(SettleVariationDocument, () => text.settled);
  const form = useId();
  // A change that is typed and not added yet must not be lost.
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState(false);
  const [changes, setChanges] = useState<readonly RevisionContent[]>(() => settledContents(settled?.revisions ?? []));
  const first = {
    outcome: settled?.settlement.outcome ?? '',
    reason: settled?.settlement.reason ?? '',
    decidedOn: settled?.settlement.decidedOn ?? '',
  };
  const { field, values, onSubmit } = useFields(first, ({ outcome, reason }) => ({
    ...(outcome === '' ? { outcome: text.chooseMissing } : {}),
    ...(reason.trim() === '' ? { reason: staff.required } : {}),
  }));
  const rejected = values.outcome === 'REJECTED';
  const send = ({ outcome, reason, decidedOn }: typeof first) => {
    const chosen = OUTCOMES.find((one) => one === outcome);
    if (chosen === undefined) return;
    setRefused(open && !rejected);
    if (open && !rejected) return;
    const said = { outcome: chosen, reason: reason.trim(), decidedOn: textOrNull(decidedOn) };
    const revisions = rejected ? [] : [...changes];
    settle.mutate({ variation: variation.id, ...said, revisions }, { onSuccess: onClose });
  };
  return (
    <>
      {variation.decision !== null && (
        <blockquote className="decision" lang="it">
          {variation.decision}
        </blockquote>
      )}
      <form id={form} className="staff-form" noValidate onSubmit={onSubmit(send)}>
        <OneOf
          {...field('outcome')}
          label={text.outcome}
          none={text.choose}
          options={OUTCOMES.map((outcome) => ({ value: outcome, label: names[outcome] }))}
        />
        <Words {...field('reason')} label={text.reason} />
        <Field {...field('decidedOn')} label={text.decidedOn} type="date" optional />
      </form>
      {!rejected && <SettledChanges variation={variation} changes={changes} onChange={setChanges} onOpen={setOpen} />}
      <div role="alert">{refused && open && <p className="write-failure">{text.openChange}</p>}</div>
      <WriteFailure error={settle.error} />
      <p className="form-actions">
        <button type="submit" form={form} className="btn btn-primary" disabled={settle.isPending}>
          {settled === null ? text.settle : text.correct}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onClose}>
          {staff.cancel}
        </button>
      </p>
    </>
  );
}

/** The dialog to settle a deferred decision with what it changes, or to correct its outcome. */
export function SettleDialog(props: SettleProps) {
  const text = useWords('closing').deferred;
  const code = codeOf(props.variation);
  return (
    <Modal title={props.settled === null ? text.settleFor(code) : text.correctFor(code)} onClose={props.onClose}>
      <SettleForm {...props} />
    </Modal>
  );
}
