import { MarkedText } from '#ui/plan/evidence.js';
import { AddRevision } from '#ui/revision/add-revision.js';
import type { RevisionContent } from '#ui/revision/revision-content.js';
import { useWords } from '#words/words.js';
import type { Editing, PendingVariation } from '../rows/use-editing.js';
import { PendingRevisionItem } from './pending-revision-item.js';
import { shownRevisions, withAddedRevision } from './revision-edits.js';

function spansOf({ revisions }: PendingVariation) {
  return revisions.flatMap(({ evidence, start, end }) => (evidence === null ? [] : [{ text: evidence, start, end }]));
}

/** A request, its motivation and the text of its decision, beside the changes read from them. */
export function DecisionCard({ variation, editing }: { variation: PendingVariation; editing: Editing }) {
  const text = useWords('correction');
  const shared = useWords('plan');
  const names = useWords('vocabulary');
  const { line, objective, indicator, request, motivation, decision, outcome } = variation;
  const revisions = shownRevisions(variation, editing.edits);
  const add = (content: RevisionContent) => {
    editing.edit(null, (edits) => withAddedRevision(edits, line, content));
    return true;
  };
  const absent = <em>{shared.variation.absent}</em>;
  return (
    <article className="variation" tabIndex={-1} aria-labelledby={`decisione-${line}`}>
      <header>
        <h3 id={`decisione-${line}`}>
          <span className="code">{[objective, indicator].filter((code) => code !== null).join(' / ')}</span>
        </h3>
        <p className="variation-tags">
          <span className="tag" data-outcome={outcome}>
            {names.outcome[outcome]}
          </span>
          <span>{text.line(line)}</span>
        </p>
      </header>
      <div className="decision-sides">
        <dl>
          <dt>{shared.variation.request}</dt>
          <dd lang={request === null ? undefined : 'it'}>{request ?? absent}</dd>
          <dt>{shared.variation.motivation}</dt>
          <dd lang={motivation === null ? undefined : 'it'}>{motivation ?? absent}</dd>
          <dt>{shared.variation.decision}</dt>
          <dd className="decision" lang={decision === null ? undefined : 'it'}>
            {decision === null ? absent : <MarkedText text={decision} spans={spansOf(variation)} />}
          </dd>
        </dl>
        <div>
          <h4>{shared.variation.changes}</h4>
          {revisions.length === 0 && <p>{text.noRevisions}</p>}
          <ul className="revisions">
            {revisions.map((revision) => (
              <PendingRevisionItem key={revision.key} variation={variation} revision={revision} editing={editing} />
            ))}
          </ul>
          <AddRevision objective={objective} indicator={indicator} noted={false} busy={editing.saving} onAdd={add} />
        </div>
      </div>
    </article>
  );
}
