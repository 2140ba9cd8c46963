import { isToConfirm } from '@traguardo/schema/revision-state';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import type { StepProps } from '../rows/use-editing.js';
import { DecisionCard } from './decision-card.js';
import { isCertainlyProposed, shownRevisions, withAllConfirmed } from './revision-edits.js';

/** The decisions of the document, each with the changes read from it. */
export function DecisionList({ pending, editing }: StepProps) {
  const text = useWords('correction');
  const { variations } = pending;
  const revisions = variations.flatMap((variation) => shownRevisions(variation, editing.edits));
  const toConfirm = revisions.filter(isCertainlyProposed).length;
  const doubtful = revisions.filter(isToConfirm).length;
  return (
    <Section id="decisioni" title={text.decisions}>
      {variations.length === 0 ? <p>{text.noDecisions}</p> : <p className="fine">{text.decisionsNote}</p>}
      {variations.map((variation) => (
        <DecisionCard key={variation.line} variation={variation} editing={editing} />
      ))}
      {variations.length > 0 && (
        <div className="form-buttons">
          {doubtful > 0 && <p className="warning">{text.doubtfulNote(doubtful)}</p>}
          {(toConfirm > 0 || doubtful === 0) && (
            <p role="status">{toConfirm === 0 ? text.allConfirmed : text.confirmSeenNote(toConfirm)}</p>
          )}
          {toConfirm > 0 && (
            <button
              type="button"
              className="btn btn-primary"
              disabled={editing.saving}
              onClick={() => editing.edit(null, (edits) => withAllConfirmed(edits, variations))}
            >
              {text.confirmSeen}
            </button>
          )}
        </div>
      )}
    </Section>
  );
}
