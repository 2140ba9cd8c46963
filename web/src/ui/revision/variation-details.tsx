import { date } from '#format';
import type { VariationPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { ActReference } from '../plan/act-reference.js';
import { MarkedText, SourceLink } from '../plan/evidence.js';
import type { Span } from '../plan/highlight.js';
import { RevisionChanges } from './revision-changes.js';

function spansOf({ revisions }: VariationPartsFragment): Span[] {
  return revisions.map(({ evidence }) => evidence).filter((evidence) => evidence !== null);
}

type VariationDetailsProps = { variation: VariationPartsFragment; noted?: boolean };

/** The words of a request, its motivation and its decision, with the evidence marked, and all that they change. */
export function VariationDetails({ variation, noted = false }: VariationDetailsProps) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const { act, request, motivation, decision, readable, settlement, source } = variation;
  const absent = <em>{readable ? text.variation.absent : text.variation.unreadable}</em>;
  return (
    <>
      <dl className="variation-words">
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
          <RevisionChanges revisions={variation.revisions} noted={noted} />
        </dd>
      </dl>
      <p className="fine">
        <ActReference act={act} />
        {source && (
          <>
            {' · '}
            <SourceLink source={source} />
          </>
        )}
      </p>
    </>
  );
}
