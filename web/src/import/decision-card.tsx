import { useState } from 'react';
import { usePageText } from '../page-text.js';
import { MarkedText } from '../ui/evidence.js';
import { RevisionForm } from '../ui/revision-form.js';
import { useCorrectionText } from './import-text.js';
import { PendingRevisionItem } from './pending-revision-item.js';
import { blankRevision, type ShownRevision, shownRevisions, withContent } from './revision-edits.js';
import type { Editing, Pending } from './use-editing.js';

export type PendingVariation = Pending['variations'][number];

function spansOf({ revisions }: PendingVariation) {
  return revisions.flatMap(({ evidence, start, end }) => (evidence === null ? [] : [{ text: evidence, start, end }]));
}

let added = 0;

/** Names a new revision until it is saved. */
function newKey(): string {
  added += 1;
  return `nuova/${added}`;
}

/** The way to a change that was not read. */
function AddRevision({ variation, editing }: { variation: PendingVariation; editing: Editing }) {
  const text = useCorrectionText();
  const [form, open] = useState<ShownRevision | null>(null);
  const { line, objective, indicator } = variation;
  if (form === null)
    return (
      <button
        type="button"
        className="text-button"
        aria-label={`${text.add}: ${objective}`}
        onClick={() => open(blankRevision(newKey(), objective, indicator))}
      >
        {text.add}
      </button>
    );
  return (
    <RevisionForm
      content={form}
      isNew
      noted={false}
      onCancel={() => open(null)}
      onSave={(content) => {
        editing.edit(null, (edits) => withContent(edits, line, form, content));
        open(null);
      }}
    />
  );
}

/** A request, its motivation and the decision's words, beside the changes that were read in them. */
export function DecisionCard({ variation, editing }: { variation: PendingVariation; editing: Editing }) {
  const words = usePageText();
  const text = useCorrectionText();
  const { line, objective, indicator, request, motivation, decision, outcome } = variation;
  const revisions = shownRevisions(variation, editing.edits);
  const absent = <em>{words.variation.absent}</em>;
  return (
    <article className="variation" aria-labelledby={`decisione-${line}`}>
      <header>
        <h3 id={`decisione-${line}`}>
          <span className="code">{[objective, indicator].filter((code) => code !== null).join(' / ')}</span>
        </h3>
        <p className="variation-tags">
          <span className="tag" data-outcome={outcome}>
            {words.outcome[outcome]}
          </span>
          <span>{text.line(line)}</span>
        </p>
      </header>
      <div className="decision-sides">
        <dl>
          <dt>{words.variation.request}</dt>
          <dd lang={request === null ? undefined : 'it'}>{request ?? absent}</dd>
          <dt>{words.variation.motivation}</dt>
          <dd lang={motivation === null ? undefined : 'it'}>{motivation ?? absent}</dd>
          <dt>{words.variation.decision}</dt>
          <dd className="decision" lang={decision === null ? undefined : 'it'}>
            {decision === null ? absent : <MarkedText text={decision} spans={spansOf(variation)} />}
          </dd>
        </dl>
        <div>
          <h4>{words.variation.changes}</h4>
          {revisions.length === 0 && <p>{text.noRevisions}</p>}
          <ul className="revisions">
            {revisions.map((revision) => (
              <PendingRevisionItem key={revision.key} variation={variation} revision={revision} editing={editing} />
            ))}
          </ul>
          <AddRevision variation={variation} editing={editing} />
        </div>
      </div>
    </article>
  );
}
