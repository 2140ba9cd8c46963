import type { DecisionOutcome } from '#gql';
import { Field, OneOf, Words } from '#ui/form/fields.js';
import { Modal } from '#ui/form/modal.js';
import { textOrNull, useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import type { Deferred, SettledDecision } from './closing-data.js';
import { SettleVariationDocument } from './closing-writes.generated.js';

/** The outcomes of a deferred decision. */
const OUTCOMES: readonly DecisionOutcome[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'CLARIFIED'];

export const codeOf = ({ objective, indicator }: Deferred) => indicator?.code ?? objective.code;

type SettleProps = {
  variation: Deferred;
  /** Its present outcome; null = none. */
  settlement: SettledDecision['settlement'] | null;
  onClose: () => void;
};

function SettleForm({ variation, settlement, onClose }: SettleProps) {
  const text = useWords('closing').deferred;
  const staff = useWords('staff');
  const { outcome: names } = useWords('vocabulary');
  const settle = useWrite(SettleVariationDocument, () => text.settled);
  const first = {
    outcome: settlement?.outcome ?? '',
    reason: settlement?.reason ?? '',
    decidedOn: settlement?.decidedOn ?? '',
  };
  const { field, onSubmit } = useFields(first, ({ outcome, reason }) => ({
    ...(outcome === '' ? { outcome: text.chooseMissing } : {}),
    ...(reason.trim() === '' ? { reason: staff.required } : {}),
  }));
  const send = ({ outcome, reason, decidedOn }: typeof first) => {
    const chosen = OUTCOMES.find((one) => one === outcome);
    if (chosen === undefined) return;
    settle.mutate(
      { variation: variation.id, outcome: chosen, reason: reason.trim(), decidedOn: textOrNull(decidedOn) },
      { onSuccess: onClose },
    );
  };
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
      {variation.decision !== null && (
        <blockquote className="decision" lang="it">
          {variation.decision}
        </blockquote>
      )}
      <OneOf
        {...field('outcome')}
        label={text.outcome}
        none={text.choose}
        options={OUTCOMES.map((outcome) => ({ value: outcome, label: names[outcome] }))}
      />
      <Words {...field('reason')} label={text.reason} />
      <Field {...field('decidedOn')} label={text.decidedOn} type="date" optional />
      <WriteFailure error={settle.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={settle.isPending}>
          {settlement === null ? text.settle : text.correct}
        </button>
      </p>
    </form>
  );
}

/** The dialog to settle a deferred decision, or to correct its outcome. */
export function SettleDialog(props: SettleProps) {
  const text = useWords('closing').deferred;
  const code = codeOf(props.variation);
  return (
    <Modal title={props.settlement === null ? text.settleFor(code) : text.correctFor(code)} onClose={props.onClose}>
      <SettleForm {...props} />
    </Modal>
  );
}
