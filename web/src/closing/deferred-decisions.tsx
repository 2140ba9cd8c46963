import { useState } from 'react';
import { type DecisionOutcome, SettleVariationDocument } from '../gql/staff/graphql.js';
import { useText } from '../text.js';
import { Field, OneOf, Words } from '../ui/fields.js';
import { Modal } from '../ui/modal.js';
import { orNull } from '../ui/or-null.js';
import { PlaceLink } from '../ui/place-link.js';
import { useStaffText } from '../ui/staff-text.js';
import { useFields } from '../ui/use-fields.js';
import { useWrite } from '../ui/write.js';
import { WriteFailure } from '../ui/write-failure.js';
import type { Deferred } from './closing-data.js';
import { useClosingText } from './closing-text.js';

/** How a deferred decision may end. */
const OUTCOMES: readonly DecisionOutcome[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'CLARIFIED'];

const codeOf = ({ objective, indicator }: Deferred) => indicator?.code ?? objective.code;

function SettleForm({ variation, onDone }: { variation: Deferred; onDone: () => void }) {
  const text = useClosingText().deferred;
  const staff = useStaffText();
  const { outcome: names } = useText();
  const settle = useWrite(SettleVariationDocument, () => text.settled);
  const first = { outcome: '', reason: '', decidedOn: '' };
  const { field, onSubmit } = useFields(first, ({ outcome, reason }) => ({
    ...(outcome === '' ? { outcome: text.chooseMissing } : {}),
    ...(reason.trim() === '' ? { reason: staff.required } : {}),
  }));
  const send = ({ outcome, reason, decidedOn }: typeof first) => {
    const chosen = OUTCOMES.find((one) => one === outcome);
    if (chosen === undefined) return;
    settle.mutate(
      { variation: variation.id, outcome: chosen, reason: reason.trim(), decidedOn: orNull(decidedOn) },
      { onSuccess: onDone },
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
          {text.settle}
        </button>
      </p>
    </form>
  );
}

/** The decisions that were put off to the year's end and still lack one. */
export function DeferredDecisions({ deferred }: { deferred: readonly Deferred[] }) {
  const text = useClosingText().deferred;
  const [asked, ask] = useState<Deferred | null>(null);
  return (
    <>
      <ul className="plain-list">
        {deferred.map((variation) => (
          <li key={variation.id}>
            <PlaceLink place={{ kind: 'objective', key: variation.objective.code }}>
              {variation.objective.code} {variation.objective.title}
            </PlaceLink>{' '}
            ({text.of(variation.act.ordinal)})
            {variation.decision !== null && (
              <p className="decision" lang="it">
                {variation.decision}
              </p>
            )}
            <p>
              <strong className="caution-word">⚠ {text.blocks}</strong>{' '}
              <button
                type="button"
                className="text-button"
                aria-label={text.settleFor(codeOf(variation))}
                onClick={() => ask(variation)}
              >
                {text.settle}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {asked && (
        <Modal title={text.settleFor(codeOf(asked))} onClose={() => ask(null)}>
          <SettleForm variation={asked} onDone={() => ask(null)} />
        </Modal>
      )}
    </>
  );
}
