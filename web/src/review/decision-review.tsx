import { useState } from 'react';
import { answer } from '../client.js';
import { AddRevisionDocument, ReviewRevisionDocument } from '../gql/staff/graphql.js';
import { usePageText } from '../page-text.js';
import { MarkedText, SourceLink } from '../ui/evidence.js';
import type { RevisionContent } from '../ui/revision-content.js';
import { RevisionForm } from '../ui/revision-form.js';
import { VariationHead } from '../ui/variation-head.js';
import { WriteFailure } from '../ui/write-failure.js';
import { useReviewText } from './review-text.js';
import type { ReviewedVariation } from './reviewed-plan.js';
import { RevisionItem } from './revision-item.js';
import { useUndoableWrite } from './undo.js';

/** What a new change of a decision begins with. */
function blankContent({ objective, indicator }: ReviewedVariation): RevisionContent {
  return {
    kind: indicator === null ? 'OBJECTIVE_WEIGHT_CHANGED' : 'TARGET_CHANGED',
    initiative: 'SECTOR',
    objective: objective.code,
    indicator: indicator?.code ?? null,
    from: null,
    to: null,
    fields: [],
  };
}

function AddRevision({ variation }: { variation: ReviewedVariation }) {
  const text = useReviewText();
  const [open, setOpen] = useState(false);
  const write = useUndoableWrite(AddRevisionDocument);
  const add = async (content: RevisionContent, note: string | null) => {
    const done = await write.run({
      variables: { variation: variation.id, content, note },
      sentence: text.added,
      undo:
        ({ addRevision: { id } }) =>
        () =>
          answer(ReviewRevisionDocument, { revision: id, status: 'DISCARDED' }),
    });
    if (done) setOpen(false);
  };
  if (!open)
    return (
      <button
        type="button"
        className="text-button"
        aria-label={`${text.add}: ${variation.indicator?.code ?? variation.objective.code}`}
        onClick={() => setOpen(true)}
      >
        {text.add}
      </button>
    );
  return (
    <>
      <RevisionForm
        content={blankContent(variation)}
        isNew
        noted
        busy={write.busy}
        onCancel={() => setOpen(false)}
        onSave={(content, note) => void add(content, note)}
      />
      <WriteFailure error={write.error} />
    </>
  );
}

type DecisionReviewProps = {
  variation: ReviewedVariation;
  /** The change that Tab stops at. */
  current: string | undefined;
  mayWrite: boolean;
  onMove: (steps: 1 | -1) => void;
  onChoose: (revision: string) => void;
};

/** A decision with its words, and beside them the changes that were read in it. */
export function DecisionReview({ variation, current, mayWrite, onMove, onChoose }: DecisionReviewProps) {
  const words = usePageText();
  const text = useReviewText();
  const { request, motivation, decision, act, source, revisions } = variation;
  const absent = <em>{words.variation.absent}</em>;
  const spans = revisions.map(({ evidence }) => evidence).filter((evidence) => evidence !== null);
  return (
    <article className="variation">
      <VariationHead variation={variation} named>
        <span>{words.variation.act(act.ordinal)}</span>
      </VariationHead>
      <div className="decision-sides">
        <div>
          <dl>
            <dt>{words.variation.request}</dt>
            <dd lang={request === null ? undefined : 'it'}>{request ?? absent}</dd>
            <dt>{words.variation.motivation}</dt>
            <dd lang={motivation === null ? undefined : 'it'}>{motivation ?? absent}</dd>
            <dt>{words.variation.decision}</dt>
            <dd className="decision" lang={decision === null ? undefined : 'it'}>
              {decision === null ? absent : <MarkedText text={decision} spans={spans} />}
            </dd>
          </dl>
          {source && <SourceLink source={source} />}
        </div>
        <div>
          {revisions.length === 0 && <p>{text.noRevisions}</p>}
          <ul className="revisions">
            {revisions.map((revision) => (
              <RevisionItem
                key={revision.id}
                revision={revision}
                current={revision.id === current}
                mayWrite={mayWrite}
                onMove={onMove}
                onChoose={onChoose}
              />
            ))}
          </ul>
          {mayWrite && <AddRevision variation={variation} />}
        </div>
      </div>
    </article>
  );
}
