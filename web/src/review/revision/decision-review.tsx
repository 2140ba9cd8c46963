import { answer } from '#client';
import { MarkedText, SourceLink } from '#ui/plan/evidence.js';
import { AddRevision } from '#ui/revision/add-revision.js';
import type { RevisionContent } from '#ui/revision/revision-content.js';
import { VariationHead } from '#ui/revision/variation-head.js';
import { useWords } from '#words/words.js';
import { AddRevisionDocument, ReviewRevisionDocument } from '../review-writes.generated.js';
import type { ReviewedVariation } from '../reviewed-plan.js';
import { useUndoableWrite } from '../undo.js';
import { CorrectOutcome } from './correct-outcome.js';
import { RevisionItem } from './revision-item.js';

/** The form to add a change that was not read, with its undo. */
function Add({ variation }: { variation: ReviewedVariation }) {
  const text = useWords('review');
  const { run, error, busy } = useUndoableWrite(AddRevisionDocument);
  const add = async (content: RevisionContent, note: string | null) => {
    const done = await run({
      variables: { variation: variation.id, content, note },
      sentence: text.added,
      undo:
        ({ addRevision: { id } }) =>
        () =>
          answer(ReviewRevisionDocument, { revision: id, status: 'DISCARDED' }),
    });
    return done !== null;
  };
  const { objective, indicator } = variation;
  return (
    <AddRevision
      objective={objective.code}
      indicator={indicator?.code ?? null}
      noted
      busy={busy}
      error={error}
      onAdd={add}
    />
  );
}

type DecisionReviewProps = {
  variation: ReviewedVariation;
  /** The change in the tab order. */
  current: string | undefined;
  mayWrite: boolean;
  onMove: (steps: 1 | -1) => void;
  onChoose: (revision: string) => void;
};

/** A decision with its text, and beside it the changes read from it. */
export function DecisionReview({ variation, current, mayWrite, onMove, onChoose }: DecisionReviewProps) {
  const words = useWords('plan');
  const text = useWords('review');
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
          <CorrectOutcome variation={variation} mayWrite={mayWrite} />
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
          {mayWrite && <Add variation={variation} />}
        </div>
      </div>
    </article>
  );
}
