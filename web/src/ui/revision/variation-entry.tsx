import { date } from '#format';
import type { VariationPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { ActReference } from '../plan/act-reference.js';
import { MarkedText, SourceLink } from '../plan/evidence.js';
import type { Span } from '../plan/highlight.js';
import { cutsWeight, type WeightCut } from '../plan/weight-cut.js';
import { RevisionChanges } from './revision-changes.js';
import { VariationHead } from './variation-head.js';

function spansOf({ revisions }: VariationPartsFragment): Span[] {
  return revisions.map(({ evidence }) => evidence).filter((evidence) => evidence !== null);
}

type VariationEntryProps = {
  variation: VariationPartsFragment;
  /** The weight changes of the plan: the server marks which of them are cuts. */
  changes: readonly WeightCut[];
  /** On an objective's own page its name is the title already. */
  named: boolean;
};

/** One request with its motivation and decision, the evidence words marked, and the changes made. */
export function VariationEntry({ variation, changes, named }: VariationEntryProps) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const { act, request, motivation, decision, readable, settlement, source } = variation;
  const absent = <em>{readable ? text.variation.absent : text.variation.unreadable}</em>;
  return (
    <article className="variation">
      <VariationHead variation={variation} named={named}>
        {cutsWeight(variation, changes) && <span className="chip-cut">{`${text.variation.weightCut} ▼`}</span>}
        <span>
          <ActReference act={act} />
        </span>
      </VariationHead>
      <dl>
        <dt>{text.variation.request}</dt>
        <dd lang={request === null ? undefined : 'it'}>{request ?? absent}</dd>
        <dt>{text.variation.motivation}</dt>
        <dd lang={motivation === null ? undefined : 'it'}>{motivation ?? absent}</dd>
        <dt>{text.variation.decision}</dt>
        <dd className="decision" lang={decision === null ? undefined : 'it'}>
          {decision === null ? absent : <MarkedText text={decision} spans={spansOf(variation)} />}
        </dd>
        {settlement && (
          <>
            <dt>{text.variation.settlement}</dt>
            <dd>
              {text.variation.settled(
                names.outcome[settlement.outcome],
                date(settlement.decidedOn ?? settlement.recordedAt),
              )}
              : <span lang="it">{settlement.reason}</span>
            </dd>
          </>
        )}
        <dt>{text.variation.changes}</dt>
        <dd>
          <RevisionChanges revisions={variation.revisions} />
        </dd>
      </dl>
      {source && <SourceLink source={source} />}
    </article>
  );
}
