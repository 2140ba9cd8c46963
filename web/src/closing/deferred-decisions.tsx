import { type ReactNode, useState } from 'react';
import { date } from '#format';
import { PlaceLink } from '#ui/place-link.js';
import { useWords } from '#words/words.js';
import { type Deferred, type SettledDecision, settledContents } from './closing-data.js';
import { codeOf, SettleDialog } from './settle-dialog.js';

type ItemProps = {
  variation: Deferred;
  /** The label of its button, and its accessible name. */
  action: string;
  label: string;
  onAsk: () => void;
  children: ReactNode;
};

function DecisionItem({ variation, action, label, onAsk, children }: ItemProps) {
  const text = useWords('closing').deferred;
  const { objective, act, decision } = variation;
  return (
    <li>
      <PlaceLink place={{ kind: 'objective', key: objective.code }}>
        {objective.code} {objective.title}
      </PlaceLink>{' '}
      ({text.of(act.ordinal)})
      {decision !== null && (
        <p className="decision" lang="it">
          {decision}
        </p>
      )}
      <p>
        {children}{' '}
        <button type="button" className="text-button" aria-label={label} onClick={onAsk}>
          {action}
        </button>
      </p>
    </li>
  );
}

/** The deferred decisions without an outcome. */
export function DeferredDecisions({ deferred }: { deferred: readonly Deferred[] }) {
  const text = useWords('closing').deferred;
  const [asked, ask] = useState<Deferred | null>(null);
  return (
    <>
      <ul className="plain-list">
        {deferred.map((variation) => (
          <DecisionItem
            key={variation.id}
            variation={variation}
            action={text.settle}
            label={text.settleFor(codeOf(variation))}
            onAsk={() => ask(variation)}
          >
            <strong className="caution-word">⚠ {text.blocks}</strong>
          </DecisionItem>
        ))}
      </ul>
      {asked && <SettleDialog variation={asked} settled={null} onClose={() => ask(null)} />}
    </>
  );
}

/** The outcomes of deferred decisions, which can be corrected until the year is closed. */
export function SettledDecisions({ settled }: { settled: readonly SettledDecision[] }) {
  const text = useWords('closing').deferred;
  const { outcome: names } = useWords('vocabulary');
  const [asked, ask] = useState<SettledDecision | null>(null);
  if (settled.length === 0) return null;
  return (
    <>
      <ul className="plain-list">
        {settled.map(({ settlement, revisions, ...variation }) => (
          <DecisionItem
            key={variation.id}
            variation={variation}
            action={text.correct}
            label={text.correctFor(codeOf(variation))}
            onAsk={() => ask({ ...variation, settlement, revisions })}
          >
            {text.settledAs(names[settlement.outcome], settlement.reason)}{' '}
            {settlement.outcome !== 'REJECTED' && `${text.changeCount(settledContents(revisions).length)} `}
            <span className="fine">
              {text.by(
                settlement.recordedBy,
                date(settlement.recordedAt),
                settlement.decidedOn === null ? null : date(settlement.decidedOn),
              )}
            </span>
          </DecisionItem>
        ))}
      </ul>
      {asked && <SettleDialog variation={asked} settled={asked} onClose={() => ask(null)} />}
    </>
  );
}
